"""Which photographs a command means, and where each result goes."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.cli.before_after import before_after_path
from engine.cli.exit_codes import UsageError
from engine.photo.formats import FORMATS, from_suffix
from engine.photo.writing import is_written

SUFFIXES = frozenset(suffix for kind in FORMATS.values() for suffix in kind.suffixes)


@dataclass(frozen=True)
class Job:
    """One photograph to restore."""

    source: Path
    target: Path
    makes_folders: bool = True  # False: the target's folder has to be there


def list_photos(inputs: Sequence[Path], *, without: Path | None = None) -> list[Path]:
    """All photographs that the inputs name, folders searched to the bottom.

    Files are taken as they are named, also when they are not there; in folders, what has the
    suffix of a photograph counts, and hidden files do not.

    Raises:
        UsageError: there is no photograph in any of the folders.
    """
    found = [photo for place in inputs for photo, _ in _photos_of(place, without)]
    if not found:
        raise UsageError(_no_photo(inputs))
    return found


def plan_jobs(
    inputs: Sequence[Path], output: Path, *, with_before_after: bool = False
) -> list[Job]:
    """Pairs each photograph with its output file.

    One file goes to `output` itself, or into it where that is a folder. Otherwise `output` is a
    folder that repeats the tree of the input folder; with several inputs, each input folder has
    a folder of its own in it. Two results never share a name. In a folder, what is read but not
    written here becomes PNG, which loses nothing.

    Args:
        inputs: photographs and folders; what is named twice is restored once.
        output: a file or a folder.
        with_before_after: the results differ in more than their suffix, for `a.before-after.jpg`.

    Raises:
        UsageError: no photograph was found, or the output cannot be the folder that is needed.
    """
    if len(inputs) == 1 and not _is_folder(inputs[0]):
        return [Job(inputs[0], _file_output(inputs[0], output), makes_folders=False)]
    if _is_there(output) and not _is_folder(output):
        raise UsageError(f"{output} is a file, but several photographs need a folder after -o.")
    jobs: dict[str, Job] = {}
    taken: set[str] = set()
    for place in inputs:
        root = output if len(inputs) == 1 or not _is_folder(place) else output / _name(place)
        for photo, relative in _photos_of(place, output):
            if (name := _whole_name(photo)) not in jobs:  # named twice, restored once
                target = _free_name(_written(root / relative), taken, with_before_after)
                jobs[name] = Job(photo, target)
    if not jobs:
        raise UsageError(_no_photo(inputs))
    return list(jobs.values())


def _file_output(source: Path, output: Path) -> Path:
    if _is_folder(output):
        return _written(output / source.name)
    if output.suffix.lower() not in SUFFIXES and _is_there(source):
        raise UsageError(
            f"{output} is no folder that is there, and no name of a picture: end it in one of "
            f"{', '.join(sorted(SUFFIXES))}."
        )
    return output


def _written(target: Path) -> Path:
    return target if is_written(from_suffix(target)) else target.with_suffix(".png")


def _photos_of(place: Path, without: Path | None) -> Iterator[tuple[Path, Path]]:
    """Photographs of one input, each with its place below it."""
    if not _is_folder(place):
        yield place, Path(place.name)
        return
    refused: list[OSError] = []
    for folder, folders, files in os.walk(place, onerror=refused.append):
        here = Path(folder)
        folders[:] = sorted(name for name in folders if _is_searched(here / name, without))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield here / name, (here / name).relative_to(place)
    for error in refused:  # a folder that may not be read is named when it is to be opened
        yield Path(error.filename), Path(error.filename).relative_to(place)


def _is_searched(folder: Path, without: Path | None) -> bool:
    """Results of an earlier call, in an output folder inside the input folder, are no input."""
    if folder.name.startswith("."):
        return False
    try:
        return without is None or not folder.samefile(without)
    except OSError:
        return True


def _is_folder(place: Path) -> bool:
    """Whether a folder is there; a name that the system refuses is for the opening to explain."""
    try:
        return place.is_dir()
    except OSError:
        return False


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:
        return False


def _name(folder: Path) -> str:
    return folder.resolve().name or "photos"


def _free_name(target: Path, taken: set[str], with_before_after: bool) -> Path:
    """Numbers a name that an earlier photograph of this call has: `a.jpg`, `a-2.jpg`."""
    candidate, number = target, 1
    while (names := _names(candidate, with_before_after)) & taken:
        number += 1
        candidate = target.with_stem(f"{target.stem}-{number}")
    taken |= names
    return candidate


def _names(target: Path, with_before_after: bool) -> set[str]:
    """What no other result may be called."""
    if not with_before_after:
        return {_as_disks_see_it(target)}
    pair = (target, before_after_path(target))
    return {_as_disks_see_it(path.with_suffix("")) for path in pair}


def _as_disks_see_it(path: Path) -> str:
    """Some take A for a, and an accented letter for a letter and its accent."""
    return unicodedata.normalize("NFC", str(path).casefold())


def _whole_name(path: Path) -> str:
    try:
        return os.path.abspath(path)  # noqa: PTH100 - takes out "..", links are left alone
    except OSError:  # the folder that the program was started in is gone
        return str(path)


def _no_photo(inputs: Sequence[Path]) -> str:
    names = ", ".join(str(place) for place in inputs)
    return f"There is no photograph in {names}. Heirloom looks for {', '.join(sorted(SUFFIXES))}."
