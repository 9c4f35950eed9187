"""Output files: refused before the work begins where they cannot be written, then saved whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.cli.inputs import Job
from engine.errors import PhotoError, PhotoProblem


def check_target(job: Job, *, overwrite: bool) -> None:
    """Makes sure, as far as one can beforehand, that the result can be written.

    Raises:
        PhotoError: SAME_FILE, IS_FOLDER, EXISTS, NO_FOLDER or NO_PERMISSION, with the target.
    """
    target = job.target
    if target.exists():
        if job.source.exists() and target.samefile(job.source):
            raise PhotoError(target, PhotoProblem.SAME_FILE)
        if target.is_dir():
            raise PhotoError(target, PhotoProblem.IS_FOLDER)
        if not overwrite:
            raise PhotoError(target, PhotoProblem.EXISTS)
    folder = target.parent
    if not job.makes_folders and not folder.is_dir():
        raise PhotoError(target, PhotoProblem.NO_FOLDER)
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise PhotoError(target, PhotoProblem.NO_PERMISSION)


@contextmanager
def folders_for(target: Path) -> Iterator[None]:
    """Makes the target's folders; takes them away again if what is done inside fails.

    Raises:
        PhotoError: NO_PERMISSION or NO_SPACE.
    """
    made: list[Path] = []
    try:
        _make(target.parent, made)
        yield
    except BaseException:
        for folder in reversed(made):
            _remove_if_empty(folder)
        raise


def _make(folder: Path, made: list[Path]) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        try:
            place.mkdir(exist_ok=True)
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            problem = PhotoProblem.NO_SPACE if full else PhotoProblem.NO_PERMISSION
            raise PhotoError(place, problem, error.strerror or "") from error
        made.append(place)


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return  # another program has put something there
