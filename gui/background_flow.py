"""Between the switch for the background and the worker: chooses the file, runs, tells how far."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.types import TileDone
from gui.background import Background, ImproveBackground
from gui.document import Document
from gui.failure import failure_of
from gui.settings import UPSCALER, Settings
from gui.worker import Ended, EngineWorker, Happened, Task


class BackgroundFlow(QObject):
    """Improves the background of the open photograph, or goes back to it as it was.

    Signals:
        working(bool): it is being improved, or not any more.
        progressed(TileDone | None): so many tiles are done; None = it is over.
        failed(Failure): it could not be done.
        file_wanted(): an upscaler has to be chosen first.
    """

    working = Signal(bool)
    progressed = Signal(object)
    failed = Signal(object)
    file_wanted = Signal()

    def __init__(self, document: Document, worker: EngineWorker, settings: Settings) -> None:
        super().__init__(document)
        self._document, self._worker, self._settings = document, worker, settings
        self._task: Task | None = None
        worker.happened.connect(self._take)
        document.photo_changed.connect(self.cancel)

    @property
    def is_working(self) -> bool:
        """Whether the background is being improved."""
        return self._task is not None

    def switch(self, on: bool) -> None:
        """Improves the background, or takes it as it was."""
        if not on:
            self.cancel()
            self._document.set_background(None)
        elif not Path(self._settings.get(UPSCALER)).is_file():
            self.file_wanted.emit()
        else:
            self._start()

    def cancel(self) -> None:
        """Stops at the next tile."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self._end()

    def _start(self) -> None:
        photo = self._document.photo
        if photo is not None and self._task is None:
            path = Path(self._settings.get(UPSCALER))
            self._task = self._worker.submit(ImproveBackground(photo, path))
            self.working.emit(True)
            self.progressed.emit(TileDone(0, 1))

    def _take(self, message: Happened | Ended) -> None:
        if self._task is None or message.task is not self._task:
            return
        if isinstance(message, Ended):
            self._task = None
            self._end()
            if message.error is not None:
                self.failed.emit(failure_of(message.task.job, message.error, None))
        elif isinstance(message.what, TileDone):
            self.progressed.emit(message.what)
        elif isinstance(message.what, Background):
            self._document.set_background(message.what)

    def _end(self) -> None:
        self.progressed.emit(None)
        self.working.emit(False)
