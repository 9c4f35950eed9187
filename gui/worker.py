"""The engine's thread: one worker object runs jobs, a step at a time, and tells what happens.

A job is a generator of frozen records. Between two records the worker looks whether the job was
cancelled, and runs what is urgent: so recomposing or blending never waits for a whole restoration.
"""

from __future__ import annotations

import threading
import traceback
from collections import deque
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

if TYPE_CHECKING:
    from gui.workbench import Workbench


class Job(Protocol):
    """Something for the engine to do, as frozen data."""

    urgent: ClassVar[bool]  # takes milliseconds, and may run between two steps of another job

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields records; True sent back at one asks it to end there with what it has."""
        ...


class Task:
    """A job on its way through the worker. Its methods may be called from any thread."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._cancelled, self._enough = threading.Event(), threading.Event()

    def cancel(self) -> None:
        """Stops it at its next step; its results so far stay."""
        self._cancelled.set()

    def keep(self) -> None:
        """Ends it at its next step with what is there."""
        self._enough.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    @property
    def enough(self) -> bool:
        """Whether it was told to end with what is there."""
        return self._enough.is_set()


@dataclass(frozen=True, eq=False)
class Happened:
    """A record that a job yielded."""

    task: Task
    what: object


@dataclass(frozen=True, eq=False)
class Ended:
    """A job is over: done, cancelled or failed."""

    task: Task
    error: BaseException | None = None


class EngineWorker(QObject):
    """Runs jobs in its own thread, in the order in which they came.

    Signals:
        happened(Happened | Ended): in the order in which things happen.
    """

    happened = Signal(object)
    _wanted = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self._waiting: deque[Task] = deque()
        self._urgent: deque[Task] = deque()
        self._running: Task | None = None
        self._due: set[Task] = set()  # waiting or running
        self._thread = QThread()
        self._thread.setObjectName("engine")
        self.moveToThread(self._thread)
        self._wanted.connect(self._work, Qt.ConnectionType.QueuedConnection)
        self._thread.start(QThread.Priority.LowPriority)

    def submit(self, job: Job) -> Task:
        """Puts a job in the line. Call it from the window's thread."""
        task = Task(job)
        self._due.add(task)
        (self._urgent if job.urgent else self._waiting).append(task)
        self._wanted.emit()
        return task

    def is_due(self, *kinds: type[Job]) -> bool:
        """Whether a job of these kinds waits or runs."""
        return any(isinstance(task.job, kinds) and not task.cancelled for task in tuple(self._due))

    def stop(self, milliseconds: int) -> bool:
        """Cancels everything and ends the thread.

        Returns:
            Whether it ended in this time; if not, the engine is inside one long call.
        """
        for task in tuple(self._due):
            task.cancel()
        self._thread.quit()
        return self._thread.wait(milliseconds)

    @Slot()
    def _work(self) -> None:
        self._run_urgent()
        while self._waiting:
            self._run(self._waiting.popleft())
            self._run_urgent()

    def _run_urgent(self) -> None:
        while self._urgent:
            self._run(self._urgent.popleft())

    def _run(self, task: Task) -> None:
        outer, self._running = self._running, task
        error = self._error_of(task)
        self._running = outer
        self._due.discard(task)
        if error is not None:
            _forget_locals(error)
        self.happened.emit(Ended(task, error))

    def _error_of(self, task: Task) -> Exception | None:
        try:
            self._follow(task)
        except Exception as error:  # whatever it is, the window has to hear of it
            return error
        return None

    def _follow(self, task: Task) -> None:
        if task.cancelled:
            return
        events = task.job.run(self._bench)
        try:
            record = next(events)
            while not task.cancelled:
                self.happened.emit(Happened(task, record))
                if not task.job.urgent:
                    self._run_urgent()
                if task.cancelled:
                    break
                record = events.send(task.enough)
        except StopIteration:
            pass
        finally:
            events.close()


def _forget_locals(error: BaseException) -> None:
    """Empties the frames that an error points to; the lines that its report names stay.

    A queue keeps the errors of all its photographs, and would keep their pixels with them.
    """
    link: BaseException | None = error
    seen: list[BaseException] = []
    while link is not None and link not in seen:
        traceback.clear_frames(link.__traceback__)
        seen.append(link)
        link = link.__cause__ or link.__context__
