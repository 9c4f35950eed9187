"""Joins the queue's runner to the engine's worker: requests go down, what happens comes back."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Slot

from gui.queue_runner import QueueRunner
from gui.queue_work import QueueRequest, restore_file
from gui.worker import Ended, EngineWorker, Happened, Task

if TYPE_CHECKING:
    from gui.workbench import Workbench


@dataclass(frozen=True)
class RestoreFile:
    """The job of one photograph of the queue."""

    request: QueueRequest
    urgent: ClassVar[bool] = False

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Restores and writes it."""
        yield from restore_file(bench.restorer(), self.request)


class QueueFeed(QObject):
    """Submits a runner's requests, and answers each of them."""

    def __init__(self, runner: QueueRunner, worker: EngineWorker) -> None:
        super().__init__(runner)
        self._runner, self._worker = runner, worker
        self._task: Task | None = None
        runner.request.connect(self._submit)
        runner.cancel.connect(self._cancel)
        worker.happened.connect(self._on_happened)

    @Slot(object)
    def _submit(self, request: QueueRequest) -> None:
        self._task = self._worker.submit(RestoreFile(request))

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(object)
    def _on_happened(self, record: Happened | Ended) -> None:
        task = self._task
        if task is None or record.task is not task:
            return
        if isinstance(record, Happened):
            self._runner.on_event(record.what)
            return
        self._task = None
        if record.error is not None:
            self._runner.on_failed(record.error)
        elif task.cancelled:
            self._runner.on_cancelled()
        else:
            self._runner.on_done()
