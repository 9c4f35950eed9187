"""Writes a file beside its place and moves it there when it is whole: nobody ever sees half."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from engine.errors import PhotoError, PhotoProblem
from engine.photo.temporaries import hold, temporary_beside, tidy_once

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
    with system_errors(path):
        # Not Path.resolve, which has an error of its own for links that lead in a circle.
        target = Path(os.path.realpath(path)) if overwrite and path.is_symlink() else path
        mode = _check_target(target, overwrite)
        tidy_once(target.parent)
        temporary = temporary_beside(target)
        held: int | None = None
        try:
            with temporary.open("x+b") as stream:
                held = hold(stream.fileno())
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
        finally:
            if held is not None:
                os.close(held)
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


@contextmanager
def system_errors(path: Path) -> Iterator[None]:
    """Turn what the system says about a file to be written into a PhotoError for `path`."""
    try:
        yield
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, PhotoProblem.IO)
        raise PhotoError(path, problem, error.strerror or str(error)) from error
