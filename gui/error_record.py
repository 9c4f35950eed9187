"""Errors as data for a journal, so that why a photograph failed is known after a restart."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.errors import (
    HeirloomError,
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PackProblem,
    PhotoError,
    PhotoProblem,
)


class UnknownError(HeirloomError):
    """An error of a kind that a journal cannot rebuild; its name and text are kept."""


def to_record(error: BaseException) -> dict[str, Any]:
    """The error as values for JSON."""
    kind = type(error).__name__
    match error:
        case PhotoError() | PackError():
            path, problem = str(error.path), str(error.problem)
            return {"kind": kind, "path": path, "problem": problem, "detail": error.detail}
        case NoFaceError():
            return {"kind": kind, "path": str(error.path), "found": error.found}
        case OutOfMemoryError() | NonFiniteError():
            return {"kind": kind, "stage": error.stage}
    return {"kind": kind, "text": str(error)}


def from_record(record: dict[str, Any]) -> BaseException:
    """The error that `to_record` was given, or an UnknownError that tells its text.

    Raises:
        KeyError, ValueError, TypeError: the record is none of ours.
    """
    kind = record["kind"]
    if kind == "PhotoError":
        problem = PhotoProblem(record["problem"])
        return PhotoError(Path(record["path"]), problem, str(record["detail"]))
    if kind == "PackError":
        trouble = PackProblem(record["problem"])
        return PackError(Path(record["path"]), trouble, str(record["detail"]))
    if kind == "NoFaceError":
        return NoFaceError(Path(record["path"]), found=int(record["found"]))
    if kind == "OutOfMemoryError":
        return OutOfMemoryError(str(record["stage"]))
    if kind == "NonFiniteError":
        return NonFiniteError(str(record["stage"]))
    return UnknownError(f"{kind}: {record['text']}")
