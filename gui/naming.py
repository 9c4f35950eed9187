"""Names of exported files: a pattern with fields, a number where the name is taken.

The name of the original is never given out, whatever the rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from gui.export_choice import CollisionRule

FIELDS = ("name", "date")
"""What may stand in braces: the photograph's name without suffix, and today as 2026-05-31."""

_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f{}]')
_MAX_BYTES = 240  # of 255, the rest is for a number and the suffix
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10)}


class PatternProblem(StrEnum):
    """Why a pattern makes no file name that works on every system."""

    EMPTY = "empty"
    UNKNOWN_FIELD = "unknown-field"
    BAD_CHARACTER = "bad-character"
    RESERVED = "reserved"  # a device's name on Windows
    BAD_END = "bad-end"  # a space or a dot, which Windows drops
    TOO_LONG = "too-long"


class PatternError(ValueError):
    """A pattern makes no usable file name; `detail` is the part that is wrong."""

    def __init__(self, problem: PatternProblem, detail: str = "") -> None:
        super().__init__(f"{problem} {detail}".rstrip())
        self.problem, self.detail = problem, detail


@dataclass(frozen=True)
class Target:
    """Where a file is going to be written."""

    path: Path
    numbered: bool = False  # the plain name was taken
    replaces: bool = False  # a file is there, and the user asked to replace it


def file_stem(pattern: str, source: Path, today: date) -> str:
    """The file name without suffix that a pattern makes for a photograph.

    Raises:
        PatternError: the pattern makes no name that works on every system.
    """
    values = {"name": _stem(source), "date": today.isoformat()}
    for field in _FIELD.findall(pattern):
        if field not in values:
            raise PatternError(PatternProblem.UNKNOWN_FIELD, "{" + field + "}")
    fixed = _FORBIDDEN.search(_FIELD.sub("", pattern))
    if fixed:
        raise PatternError(PatternProblem.BAD_CHARACTER, fixed.group())
    stem = _FIELD.sub(lambda match: values[match.group(1)], pattern)
    _check(stem)
    return stem


def _stem(source: Path) -> str:
    # A name from another system may hold what this or the next one cannot.
    return _FORBIDDEN.sub("_", source.stem)


def _check(stem: str) -> None:
    if not stem.strip():
        raise PatternError(PatternProblem.EMPTY)
    if stem[-1] in " .":
        raise PatternError(PatternProblem.BAD_END, stem[-1])
    if stem.partition(".")[0].strip().lower() in _RESERVED:
        raise PatternError(PatternProblem.RESERVED, stem)
    if len(stem.encode()) > _MAX_BYTES:
        raise PatternError(PatternProblem.TOO_LONG)


def target_for(
    source: Path,
    folder: Path,
    stem: str,
    suffix: str,
    rule: CollisionRule,
    *,
    exists: Callable[[Path], bool] = Path.exists,
) -> Target:
    """The path to write: `stem` + `suffix`, with " 2", " 3", ... where that is taken.

    Args:
        source: the original. Its name is always taken, also under REPLACE.
        folder: of the new file.
        stem: as from `file_stem`.
        suffix: with its dot.
        rule: what to do with a name that is taken.
        exists: whether a path is taken.
    """
    plain = folder / f"{stem}{suffix}"
    is_source = same_place(plain, source)
    if not is_source and not exists(plain):
        return Target(plain)
    if not is_source and rule is CollisionRule.REPLACE:
        return Target(plain, replaces=True)
    number = 2
    while exists(path := folder / f"{stem} {number}{suffix}") or same_place(path, source):
        number += 1
    return Target(path, numbered=True)


def same_place(one: Path, other: Path) -> bool:
    """Whether two paths name one file, also by links and, as some disks do, in other case."""
    try:
        if one.samefile(other):
            return True
    except (OSError, ValueError):
        pass
    return str(one.absolute()).casefold() == str(other.absolute()).casefold()
