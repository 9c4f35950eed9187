"""A job of the open photograph that failed, as the window needs to know it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gui.background import ImproveBackground
from gui.error_texts import Task as Purpose
from gui.jobs import (
    BlendFace,
    ComposePhoto,
    ExportPhoto,
    FindFaces,
    OpenPhoto,
    PrepareEngine,
    RestoreFaces,
)
from gui.worker import Job

_OWN = (BlendFace, ComposePhoto, ExportPhoto, FindFaces, OpenPhoto, PrepareEngine, RestoreFaces)


@dataclass(frozen=True, eq=False)
class Failure:
    """Something did not work."""

    error: BaseException
    purpose: Purpose
    path: Path | None  # what it was done to
    job: Job | Callable[[], None]  # to be tried again, by the worker or by calling it


def is_told_here(job: Job) -> bool:
    """Whether a job is the open photograph's; the queue tells its own failures."""
    return isinstance(job, _OWN)


def failure_of(job: Job, error: BaseException, open_path: Path | None) -> Failure:
    """What failed, for whom.

    Args:
        job: that failed.
        error: what it raised.
        open_path: of the photograph that is open.
    """
    match job:
        case OpenPhoto(path):
            return Failure(error, Purpose.OPEN, path, job)
        case ImproveBackground(upscaler=path):
            return Failure(error, Purpose.RESTORE, path, job)
        case ExportPhoto(photo=photo):
            return Failure(error, Purpose.SAVE, photo.path, job)
    return Failure(error, Purpose.RESTORE, open_path, job)
