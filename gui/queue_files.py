"""Which files of what was dropped or chosen are photographs, folders walked to the end."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gui.export_choice import DEFAULT_PATTERN
from gui.queue_job import QueueJob

SUFFIXES = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp"),
        *(".bmp", ".dib", ".heic", ".heif", ".hif", ".avif"),
    }
)
_RESULT = re.compile(
    re.escape(DEFAULT_PATTERN).replace(r"\{name\}", "(.+?)") + r"( \d+)?(\.before-after)?"
)
"""Stem of what an export with the usual pattern makes; the group is the photograph's own."""


def jobs_for(paths: Iterable[Path]) -> Iterator[QueueJob]:
    """Files as they are, whatever their name; from folders the photographs, in order of name.

    Hidden files and folders are passed over, results of an earlier time beside their originals
    too, and links to folders are not followed.
    """
    for path in paths:
        if path.is_dir():
            yield from (QueueJob(file, root=path) for file in _photographs(path))
        else:
            yield QueueJob(path)


def _photographs(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        stems = {Path(name).stem for name in files}
        for name in sorted(files):
            result = _RESULT.fullmatch(Path(name).stem)
            if name.startswith(".") or (result and result[1] in stems):
                continue
            if Path(name).suffix.lower() in SUFFIXES:
                yield Path(place) / name
