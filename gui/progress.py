"""How far a run is and how long it will still take, from the steps that were done."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.types import RestoreOptions

_OVERHEAD = 2  # cutting out, first guess, decoding and pasting cost about as much as two steps


@dataclass(frozen=True)
class Progress:
    """Where a run stands."""

    face_id: int  # the face in work
    position: int  # 0-based place in the work list
    total: int  # faces
    step: int  # 0..steps, of this face
    steps: int
    share: float  # 0..1 of everything
    seconds_left: float | None  # None = not known yet


class Estimate:
    """Follows one run.

    Args:
        work: the settings of each face, in the order of work.
        clock: gives seconds.
    """

    def __init__(
        self, work: Sequence[RestoreOptions], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._costs = [options.steps + _OVERHEAD for options in work]
        self._clock, self._started = clock, clock()
        self._first: tuple[float, float] | None = None  # time and units at the first step

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return self._clock() - self._started

    def at(self, face_id: int, position: int, step: int, steps: int) -> Progress:
        """After `step` of `steps` of the face at `position`."""
        within = step / max(1, steps) * (self._costs[position] - _OVERHEAD)
        done = sum(self._costs[:position]) + within + (_OVERHEAD / 2 if step else 0)
        whole = sum(self._costs)
        left = self._seconds_left(done, whole)
        total = len(self._costs)
        return Progress(face_id, position, total, step, steps, min(done / whole, 0.99), left)

    def _seconds_left(self, done: float, whole: float) -> float | None:
        """From the pace since the first step: before it, networks may have been loaded."""
        if self._first is None:
            if done > 0:
                self._first = (self._clock(), done)
            return None
        then, units = self._first
        if done <= units:
            return None
        return (self._clock() - then) / (done - units) * (whole - done)
