"""Output files: refused before the work begins where they cannot be written, then saved whole."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from engine.cli.before_after import before_after_path
from engine.cli.inputs import Job
from engine.errors import PhotoError, PhotoProblem
from engine.photo.formats import from_suffix
from engine.photo.publishing import system_errors
from engine.photo.writing import is_written
from engine.provenance import sidecar_path

Identities = frozenset[tuple[int, int]]
"""Disk and number on it, of files."""


def companions(target: Path, arguments: Namespace) -> list[Path]:
    """The files that are asked for beside a result."""
    beside = [sidecar_path(target)] if arguments.sidecar else []
    return beside + ([before_after_path(target)] if arguments.before_after else [])


def identities(files: Iterable[Path]) -> Identities:
    """What tells files from each other, whatever name leads to them; missing ones have nothing."""
    found = []
    for file in files:
        with suppress(OSError, ValueError):
            status = file.stat()
            found.append((status.st_dev, status.st_ino))
    return frozenset(found)


def check_targets(
    job: Job,
    arguments: Namespace,
    originals: Identities,
    refusal: Callable[[Path], PhotoError | None],
) -> None:
    """Makes sure, as far as one can beforehand, that the result and its companions can be written.

    Args:
        job: the photograph and its result.
        arguments: what else is asked for beside it.
        originals: files that are never replaced.
        refusal: the error for a file that is there and may not be replaced, else None.

    Raises:
        PhotoError: UNSUPPORTED, SAME_FILE for any of the originals, IS_FOLDER, EXISTS, NO_FOLDER,
            NO_PERMISSION or NAME_TOO_LONG, with the file.
    """
    for target in (job.target, *companions(job.target, arguments)):
        with system_errors(target):
            _check(job, target, originals, refusal)


def _check(
    job: Job, target: Path, originals: Identities, refusal: Callable[[Path], PhotoError | None]
) -> None:
    if (name := from_suffix(target)) and not is_written(name):
        raise PhotoError(target, PhotoProblem.UNSUPPORTED, name)
    if _is_taken(target):
        if identities([target]) & originals:
            raise PhotoError(target, PhotoProblem.SAME_FILE)
        if target.is_dir():
            raise PhotoError(target, PhotoProblem.IS_FOLDER)
        if error := refusal(target):
            raise error
    folder = target.parent
    if not job.makes_folders and not folder.is_dir():
        raise PhotoError(target, PhotoProblem.NO_FOLDER)
    there = next((place for place in (folder, *folder.parents) if place.exists()), None)
    if there is None:  # the folder that the program was started in is gone
        raise PhotoError(target, PhotoProblem.NO_FOLDER)
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise PhotoError(target, PhotoProblem.NO_PERMISSION)


def _is_taken(target: Path) -> bool:
    """Whether anything has the name, be it a link that leads nowhere."""
    try:
        target.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


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


@contextmanager
def only_beside(target: Path) -> Iterator[list[Path]]:
    """Takes the files that are put into the list away again where the target does not follow."""
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        if not os.path.lexists(target):
            for path in written:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
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
