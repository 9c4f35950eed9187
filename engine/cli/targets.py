"""Output files: refused before the work begins where they cannot be written, then saved whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.cli.inputs import Job
from engine.errors import PhotoError, PhotoProblem
from engine.photo.formats import from_suffix
from engine.photo.publishing import system_errors
from engine.photo.writing import is_written


def check_target(job: Job, *, overwrite: bool) -> None:
    """Makes sure, as far as one can beforehand, that the result can be written.

    Raises:
        PhotoError: UNSUPPORTED, SAME_FILE, IS_FOLDER, EXISTS, NO_FOLDER, NO_PERMISSION or
            NAME_TOO_LONG, with the target.
    """
    with system_errors(job.target):
        _check(job, job.target, overwrite=overwrite)


def _check(job: Job, target: Path, *, overwrite: bool) -> None:
    if (name := from_suffix(target)) and not is_written(name):
        raise PhotoError(target, PhotoProblem.UNSUPPORTED, name)
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
        PhotoError: NO_PERMISSION, NO_SPACE, NO_FOLDER or NAME_TOO_LONG.
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
        with system_errors(place):
            place.mkdir(exist_ok=True)
        made.append(place)


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:
        return  # another program has put something there
