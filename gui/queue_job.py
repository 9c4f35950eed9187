"""One photograph in the queue, and how it fared, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class JobState(StrEnum):
    """Where a photograph of the queue stands."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    NO_FACE = "no-face"  # nothing to restore, nothing written
    FAILED = "failed"


FINISHED = frozenset({JobState.DONE, JobState.NO_FACE, JobState.FAILED})


@dataclass(frozen=True)
class QueueJob:
    """A row of the queue."""

    source: Path
    root: Path | None = None  # the folder it was added with; its tree is kept in the results
    state: JobState = JobState.WAITING
    faces: int | None = None  # found and restored; None = not looked yet
    progress: float = 0.0  # 0..1
    target: Path | None = None  # the file that was written
    error: BaseException | None = None
    seconds: float = 0.0  # of work


@dataclass(frozen=True)
class QueueCounts:
    """How many photographs are in which state."""

    waiting: int = 0
    working: int = 0
    done: int = 0
    no_face: int = 0
    failed: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.waiting + self.working + self.finished

    @property
    def finished(self) -> int:
        """Those with nothing left to do, well or not."""
        return self.done + self.no_face + self.failed
