"""Writes a file beside its place and moves it there when it is whole: nobody ever sees half."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from engine.errors import PhotoError, PhotoProblem

_TEMPORARY = re.compile(r"\.heirloom-[0-9a-f]{16}\.tmp")
_STALE_AFTER_SECONDS = 3600.0
_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
_NO_HARD_LINKS |= {errno.EINVAL}  # what Windows makes of FAT
_PROBLEMS = {
    errno.ENOENT: PhotoProblem.NO_FOLDER,
    errno.ENOTDIR: PhotoProblem.NO_FOLDER,
    errno.EISDIR: PhotoProblem.IS_FOLDER,
    errno.EEXIST: PhotoProblem.EXISTS,
    errno.EACCES: PhotoProblem.NO_PERMISSION,
    errno.EPERM: PhotoProblem.NO_PERMISSION,
    errno.EROFS: PhotoProblem.NO_PERMISSION,
    errno.ENOSPC: PhotoProblem.NO_SPACE,
    errno.EDQUOT: PhotoProblem.NO_SPACE,
    errno.EFBIG: PhotoProblem.NO_SPACE,
    errno.ENAMETOOLONG: PhotoProblem.NAME_TOO_LONG,
}


@contextmanager
def publishing(path: Path, *, overwrite: bool) -> Iterator[BinaryIO]:
    """Give a stream to write; when the block ends well, its content is the file `path`.

    It is written to a temporary file in the same folder, flushed to the disk and put in place in
    one step. If anything is raised, the temporary file is removed and `path` is as it was.

    Args:
        path: of the file to be. A symbolic link is followed when it may be overwritten.
        overwrite: whether an existing file may be replaced; otherwise one that appears while this
            one is being written is left alone, too.

    Raises:
        PhotoError: EXISTS, IS_FOLDER, NO_FOLDER, NO_PERMISSION, NO_SPACE, NAME_TOO_LONG or IO.
    """
    with _system_errors(path):
        target = path.resolve() if overwrite and path.is_symlink() else path
        mode = _check_target(target, overwrite)
        temporary = target.with_name(f".heirloom-{secrets.token_hex(8)}.tmp")
        try:
            with temporary.open("x+b") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                with contextlib.suppress(OSError):  # shares and sticks may know no permissions
                    temporary.chmod(mode)
            _move(temporary, target, overwrite)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def _check_target(target: Path, overwrite: bool) -> int | None:
    """Refuse early what would fail in the end; return the permissions of a file to be replaced."""
    try:
        status = target.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise PhotoError(target, PhotoProblem.IS_FOLDER)
    if not overwrite:
        raise PhotoError(target, PhotoProblem.EXISTS)
    return stat.S_IMODE(status.st_mode)


def _move(temporary: Path, target: Path, overwrite: bool) -> None:
    if overwrite:
        os.replace(temporary, target)  # noqa: PTH105 - one call to watch for all systems
        return
    try:
        # A second name is only ever given where none is: no other program can lose a file.
        os.link(temporary, target)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _move_over_placeholder(temporary, target)
    else:
        temporary.unlink()


def _move_over_placeholder(temporary: Path, target: Path) -> None:
    """Claim the name with an empty file of ours first: USB sticks and shares know no links."""
    target.open("xb").close()
    try:
        os.replace(temporary, target)  # noqa: PTH105
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system lets a folder be synced."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove_stale_temporaries(
    folder: Path, *, older_than: float = _STALE_AFTER_SECONDS
) -> tuple[Path, ...]:
    """Remove what a crash or a power cut left of files being written in `folder`.

    Args:
        folder: looked through, not the folders below it.
        older_than: seconds since the last write; a younger one may still be being written.

    Returns:
        The files removed. One that cannot be removed, or a folder that cannot be read, is
        passed over: there is nothing to lose.
    """
    latest = time.time() - older_than
    removed = []
    with contextlib.suppress(OSError):
        for path in sorted(folder.iterdir()):
            if _TEMPORARY.fullmatch(path.name) and _remove_if_older(path, latest):
                removed.append(path)
    return tuple(removed)


def _remove_if_older(path: Path, latest: float) -> bool:
    try:
        if path.lstat().st_mtime > latest:
            return False
        path.unlink()
    except OSError:
        return False
    return True


@contextmanager
def _system_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, PhotoProblem.IO)
        raise PhotoError(path, problem, error.strerror or str(error)) from error
