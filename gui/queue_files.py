"""Which files of what was dropped or chosen are photographs, folders walked to the end."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from gui.queue_job import QueueJob

SUFFIXES = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp"),
        *(".bmp", ".dib", ".heic", ".heif", ".hif", ".avif"),
    }
)


def jobs_for(paths: Iterable[Path]) -> Iterator[QueueJob]:
    """Files as they are, whatever their name; from folders the photographs, in order of name.

    Hidden files and folders are passed over, and links to folders are not followed.
    """
    for path in paths:
        if path.is_dir():
            yield from (QueueJob(file, root=path) for file in _photographs(path))
        else:
            yield QueueJob(path)


def _photographs(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(place) / name
