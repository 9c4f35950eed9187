"""Feeds the queue to the worker, one photograph at a time, and keeps the books."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from engine.errors import DeviceError, NoFaceError, PackError
from engine.types import (
    SURE_SCORE,
    FaceRestored,
    FacesFound,
    FaceStarted,
    PhotoRestored,
    RestoreOptions,
    StepDone,
)
from gui.before_after import Captions
from gui.export_choice import ExportChoice
from gui.queue_job import JobState, QueueCounts, QueueJob
from gui.queue_model import QueueModel
from gui.queue_work import PhotoSaved, QueueRequest

_FOUND, _RESTORED = 0.05, 0.97  # shares of the progress after finding faces and after restoring


@dataclass(frozen=True)
class QueuePlan:
    """How all photographs of a run are restored and written."""

    options: RestoreOptions
    choice: ExportChoice
    captions: Captions


@dataclass(frozen=True)
class QueueReport:
    """How a run ended."""

    counts: QueueCounts  # of the whole queue
    seconds: float


class QueueRunner(QObject):
    """Works the queue off. It never touches the engine: requests go down, events come back.

    Every request is answered by events and, at the end, by one of `on_done`, `on_failed` and
    `on_cancelled`.

    Signals:
        request(QueueRequest): restore this photograph; one is out at a time.
        cancel(): stop working on the photograph of the last request.
        state_changed(): running, pausing or stopped; see the properties.
        finished(QueueReport): nothing is in work any more.
        gave_up(BaseException): an error that every other photograph would meet, too.
    """

    request = Signal(object)
    cancel = Signal()
    state_changed = Signal()
    finished = Signal(object)
    gave_up = Signal(object)

    def __init__(
        self,
        model: QueueModel,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._model, self._clock = model, clock
        self._plan: QueuePlan | None = None
        self._job: QueueJob | None = None
        self._pausing = False
        self._started = self._job_started = 0.0
        self._face, self._worked = FaceStarted(0, 0, 1), [0.0, 0.0]  # seconds, photographs

    @property
    def is_running(self) -> bool:
        """Whether a photograph is in work."""
        return self._job is not None

    @property
    def is_pausing(self) -> bool:
        """Whether the run ends after the photograph in work."""
        return self._pausing

    def start(self, plan: QueuePlan) -> None:
        """Begins with the first photograph that waits; while running, it takes back a pause."""
        self._pausing, self._plan = False, plan
        if self.is_running:
            self.state_changed.emit()
            return
        self._started, self._worked = self._clock(), [0.0, 0.0]
        self._next()

    def pause(self) -> None:
        """Lets the photograph in work come to its end, and no other begin."""
        self._pausing = self.is_running
        self.state_changed.emit()

    def stop(self) -> None:
        """Stops within one step; the photograph in work waits again."""
        if self.is_running:
            self._pausing = True
            self.state_changed.emit()
            self.cancel.emit()

    def seconds_left(self) -> float | None:
        """An estimate from the photographs of this run; None before the first is finished."""
        seconds, photographs = self._worked
        if not photographs:
            return None
        counts = self._model.counts()
        current = 1.0 - self._job.progress if self._job else 0.0
        return seconds / photographs * (counts.waiting + current)

    @Slot(object)
    def on_event(self, event: object) -> None:
        """Takes an event of `gui.queue_work.restore_file`."""
        if self._job is None:
            return
        if isinstance(event, PhotoSaved):
            saved = replace(self._job, faces=event.faces, target=event.exported.picture)
            # Done at once, not after the last word: a crash in between would do it all again.
            self._put(replace(saved, state=JobState.DONE, progress=1.0))
            return
        if isinstance(event, FacesFound):
            sure = sum(face.score >= SURE_SCORE for face in event.faces)
            self._job = replace(self._job, faces=sure)
        self._put(replace(self._job, progress=max(self._job.progress, self._progress(event))))

    @Slot(object)
    def on_failed(self, error: BaseException) -> None:
        """Takes an error; it ends this photograph, not the run."""
        if self._job is None:
            return
        if isinstance(error, PackError | DeviceError):  # no other photograph would fare better
            self._pausing = True
            self._finish(replace(self._job, state=JobState.WAITING, progress=0.0))
            self.gave_up.emit(error)
            return
        no_face = isinstance(error, NoFaceError)
        state = JobState.NO_FACE if no_face else JobState.FAILED
        self._finish(replace(self._job, state=state, error=error, progress=0.0))

    @Slot()
    def on_done(self) -> None:
        """Takes word that all events of a request have come."""
        if self._job is not None:
            self._finish(self._job)

    @Slot()
    def on_cancelled(self) -> None:
        """Takes word that the work was stopped before its end."""
        if self._job is not None:
            waiting = QueueJob(self._job.source, self._job.root)
            self._end_job(waiting)

    def _progress(self, event: object) -> float:
        """How far a photograph is, 0..1."""
        span = _RESTORED - _FOUND
        if isinstance(event, FaceStarted):
            self._face = event
        position, total = self._face.position, max(1, self._face.total)
        match event:
            case FacesFound():
                return _FOUND
            case StepDone():
                return _FOUND + span * (position + event.step / event.steps) / total
            case FaceRestored():
                return _FOUND + span * (position + 1) / total
            case PhotoRestored():
                return _RESTORED
        return 0.0

    def _finish(self, job: QueueJob) -> None:
        seconds = self._clock() - self._job_started
        if job.state is not JobState.WAITING:
            self._worked[0] += seconds
            self._worked[1] += 1
        self._end_job(replace(job, seconds=seconds))

    def _end_job(self, job: QueueJob) -> None:
        self._model.put(job)
        self._job = None
        self._next()

    def _next(self) -> None:
        job = None if self._pausing else self._model.next_waiting()
        if job is None or self._plan is None:
            self._end()
            return
        self._job_started, self._face = self._clock(), FaceStarted(0, 0, 1)
        self._put(replace(job, state=JobState.WORKING))
        plan = self._plan
        self.state_changed.emit()
        request = QueueRequest(job.source, job.root, plan.options, plan.choice, plan.captions)
        self.request.emit(request)

    def _put(self, job: QueueJob) -> None:
        self._job = job
        self._model.put(job)

    def _end(self) -> None:
        self._pausing = False
        self.state_changed.emit()
        self.finished.emit(QueueReport(self._model.counts(), self._clock() - self._started))
