"""Files on their way to their names, and the removal of those that a crash left behind."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_NAME = re.compile(r"\.heirloom-[0-9a-f]{16}\.tmp")
_SETTLED_SECONDS = 2.0  # between the birth of a file and its lock
_STALE_SECONDS = 3600.0  # where files cannot be locked


def temporary_beside(target: Path) -> Path:
    """Return a name in the same folder that no file has."""
    return target.with_name(f".heirloom-{secrets.token_hex(8)}.tmp")


def hold(descriptor: int) -> int | None:
    """Lock an open file until the descriptor returned here is closed, or the program ends.

    Returns:
        A second descriptor of the file; None where the system or the disk knows no locks.
    """
    own = os.dup(descriptor)
    try:
        if _lock(own):
            return own
    except (ImportError, OSError):
        pass
    os.close(own)
    return None


@cache
def tidy_once(folder: Path) -> None:
    """Remove what earlier runs left in a folder, the first time that it is written to."""
    remove_stale_temporaries(folder)


def remove_stale_temporaries(folder: Path) -> tuple[Path, ...]:
    """Remove what a crash or a power cut left of files being written in `folder`.

    What another program is still writing stays: it holds a lock on it. Where there are no locks,
    what was written to within the last hour stays.

    Args:
        folder: looked through, not the folders below it.

    Returns:
        The files removed. One that cannot be removed, or a folder that cannot be read, is
        passed over: there is nothing to lose.
    """
    removed = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            if _NAME.fullmatch(path.name) and _remove_if_abandoned(path):
                removed.append(path)
    return tuple(removed)


@contextmanager
def folder_in(place: Path, prefix: str) -> Iterator[Path]:
    """Make a folder that is gone at the end; those that a crash left with this prefix go first."""
    for left in place.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):
            if _is_abandoned(left, time.time() - left.lstat().st_mtime):
                shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=place) as folder:
        held: int | None = None
        with contextlib.suppress(OSError):  # Windows opens no folders
            opened = os.open(folder, os.O_RDONLY)
            held = hold(opened)
            os.close(opened)
        try:
            yield Path(folder)
        finally:
            if held is not None:
                os.close(held)


def _remove_if_abandoned(path: Path) -> bool:
    try:
        if not _is_abandoned(path, time.time() - path.lstat().st_mtime):
            return False
        path.unlink()
    except OSError:
        return False
    return True


def _is_abandoned(path: Path, age: float) -> bool:
    if abs(age) < _SETTLED_SECONDS:  # negative where the clock was set back meanwhile
        return False
    descriptor = None
    try:
        descriptor = os.open(path, os.O_RDONLY)
        return _lock(descriptor)
    except (ImportError, OSError):
        return age > _STALE_SECONDS
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Take the lock on an open file; False if another one has it.

    Raises:
        ImportError: on Windows, where an open file cannot be removed in any case.
        OSError: the disk knows no locks.
    """
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
