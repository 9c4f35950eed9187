"""Typed errors with data. Whoever shows them (command line, window) words them."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class HeirloomError(Exception):
    """Base of every error the engine raises on purpose."""


class PhotoProblem(StrEnum):
    """Why a photograph could not be read or written."""

    MISSING = "missing"
    IS_FOLDER = "is-folder"
    EMPTY = "empty"
    NOT_A_PHOTO = "not-a-photo"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    TOO_SMALL = "too-small"
    UNSUPPORTED = "unsupported"
    NO_PERMISSION = "no-permission"
    EXISTS = "exists"
    NO_FOLDER = "no-folder"
    NO_SPACE = "no-space"
    NAME_TOO_LONG = "name-too-long"
    SAME_FILE = "same-file"
    IO = "io"


class PhotoError(HeirloomError):
    """A photograph could not be read or written."""

    def __init__(self, path: Path, problem: PhotoProblem, detail: str = "") -> None:
        super().__init__(f"{path}: {problem} {detail}".rstrip())
        self.path, self.problem, self.detail = path, problem, detail


class PackProblem(StrEnum):
    """Why a model pack was refused."""

    MISSING = "missing"
    NO_MANIFEST = "no-manifest"
    BAD_MANIFEST = "bad-manifest"
    NEWER_FORMAT = "newer-format"
    FILE_MISSING = "file-missing"
    WRONG_SIZE = "wrong-size"
    WRONG_HASH = "wrong-hash"
    UNSAFE_NAME = "unsafe-name"
    WRONG_TENSORS = "wrong-tensors"
    NOT_FINITE = "not-finite"
    UNKNOWN_NETWORK = "unknown-network"
    UNREADABLE = "unreadable"
    NO_NETWORK = "no-network"  # neither it nor the packs that complete it have what is asked for


class PackError(HeirloomError):
    """A model pack is missing or broken."""

    def __init__(self, path: Path, problem: PackProblem, detail: str = "") -> None:
        super().__init__(f"{path}: {problem} {detail}".rstrip())
        self.path, self.problem, self.detail = path, problem, detail


class CheckpointProblem(StrEnum):
    """Why a published checkpoint was not imported."""

    MISSING = "missing"
    NOT_A_CHECKPOINT = "not-a-checkpoint"  # neither PyTorch's nor safetensors' format
    UNREADABLE = "unreadable"  # truncated, damaged, no permission
    HOSTILE = "hostile"  # reading it as intended would run code, or fill the memory
    UNRECOGNIZED = "unrecognized"  # sound, but no network that is known here
    WRONG_TENSORS = "wrong-tensors"  # a known network with parts missing, added or mixed
    NOT_FINITE = "not-finite"
    TWICE = "twice"  # two of the files hold the same network
    ALREADY_IMPORTED = "already-imported"
    NAME_TAKEN = "name-taken"
    BAD_NAME = "bad-name"
    NO_SPACE = "no-space"
    NOT_WRITABLE = "not-writable"


class CheckpointError(HeirloomError):
    """A published checkpoint could not be made into a model pack; nothing was left behind."""

    def __init__(self, path: Path, problem: CheckpointProblem, detail: str = "") -> None:
        super().__init__(f"{path}: {problem} {detail}".rstrip())
        self.path, self.problem, self.detail = path, problem, detail


class NoFaceError(HeirloomError):
    """No face was found, or none was left after the user's choice."""

    def __init__(self, path: Path, *, found: int = 0) -> None:
        super().__init__(f"{path}: no face to restore ({found} found)")
        self.path, self.found = path, found


class DeviceProblem(StrEnum):
    """Why a device that was asked for cannot be used."""

    NOT_PRESENT = "not-present"  # this computer, or this build of PyTorch, has none
    TEST_FAILED = "test-failed"  # it is there but does not compute correctly


class DeviceError(HeirloomError):
    """The device asked for cannot be used."""

    def __init__(self, device: str, problem: DeviceProblem, detail: str = "") -> None:
        super().__init__(f"{device}: {problem} {detail}".rstrip())
        self.device, self.problem, self.detail = device, problem, detail


class MissingExtraError(HeirloomError):
    """An optional part of the program was asked for and is not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(f"not installed: {extra}")
        self.extra = extra  # as in pyproject.toml


class OutOfMemoryError(HeirloomError):
    """Memory ran out and no documented fallback was left."""

    def __init__(self, stage: str) -> None:
        super().__init__(f"out of memory: {stage}")
        self.stage = stage


class NonFiniteError(HeirloomError):
    """A network gave a non-finite or black picture, in float32 too."""

    def __init__(self, stage: str) -> None:
        super().__init__(f"not finite: {stage}")
        self.stage = stage
