"""What the program's exit code says."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from pathlib import Path

from engine.errors import (
    CheckpointError,
    DeviceError,
    MissingExtraError,
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PhotoError,
    PhotoProblem,
)


class ExitCode(IntEnum):
    """Stable; scripts rely on them."""

    DONE = 0
    UNEXPECTED = 1  # a mistake in the program
    USAGE = 2
    PHOTO = 3  # a photograph could not be read or written
    NO_FACE = 4
    PACK = 5  # missing or broken
    MEMORY = 6  # after all fallbacks
    CANCELLED = 130


class UsageError(Exception):
    """The command cannot be carried out as given; the text is a sentence for the user."""


class OtherResultError(PhotoError):
    """`--resume` found a result of Heirloom that this call would not have made."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, PhotoProblem.EXISTS)


_CODES: dict[type[BaseException], ExitCode] = {
    UsageError: ExitCode.USAGE,
    DeviceError: ExitCode.USAGE,
    MissingExtraError: ExitCode.USAGE,
    PhotoError: ExitCode.PHOTO,
    NoFaceError: ExitCode.NO_FACE,
    PackError: ExitCode.PACK,
    CheckpointError: ExitCode.PACK,
    NonFiniteError: ExitCode.PACK,  # weights that overflow even in float32
    OutOfMemoryError: ExitCode.MEMORY,
    MemoryError: ExitCode.MEMORY,
    OSError: ExitCode.PHOTO,  # what is printed goes to a file on a full disk
    KeyboardInterrupt: ExitCode.CANCELLED,
}

# With several photographs the most serious thing that happened to any of them counts.
_SEVERITY = (
    ExitCode.DONE,
    ExitCode.NO_FACE,
    ExitCode.PHOTO,
    ExitCode.MEMORY,
    ExitCode.PACK,
    ExitCode.USAGE,
    ExitCode.UNEXPECTED,
    ExitCode.CANCELLED,
)


def code_of(error: BaseException) -> ExitCode:
    """The exit code for this error."""
    for kind, code in _CODES.items():
        if isinstance(error, kind):
            return code
    return ExitCode.UNEXPECTED


def worst(codes: Iterable[ExitCode]) -> ExitCode:
    """The exit code for several photographs; DONE for none."""
    return max(codes, key=_SEVERITY.index, default=ExitCode.DONE)
