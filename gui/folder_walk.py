"""Looks for the photographs of folders beside the window's thread: an album can hold thousands."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from gui.queue_files import jobs_for
from gui.queue_job import QueueJob

_TOLD_SECONDS = 0.2  # so often what was found is handed on


class FolderWalk(QObject):
    """Walks through folders, one call after the other.

    Signals:
        found(list[QueueJob]): photographs, in order; several times a second.
        walking_changed(bool): a walk goes on, or none does any more.
    """

    found = Signal(object)
    walking_changed = Signal(bool)
    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stopped = threading.Event()
        self._waiting = 0
        self._ended.connect(self._end)

    @property
    def is_walking(self) -> bool:
        """Whether folders are being looked through."""
        return self._waiting > 0

    def start(self, paths: Sequence[Path]) -> None:
        """Looks through these files and folders after those that came before."""
        self._waiting += 1
        self._pool.start(_Walk(paths, self))
        self.walking_changed.emit(True)

    def stop(self) -> None:
        """Ends every walk; what was found stays found."""
        self._stopped.set()
        self._pool.waitForDone()

    def walk(self, paths: Sequence[Path]) -> None:
        """Tells what is in folders; called in the pool's thread."""
        jobs: list[QueueJob] = []
        told = time.monotonic()
        for job in jobs_for(paths):
            if self._stopped.is_set():
                return
            jobs.append(job)
            if time.monotonic() - told > _TOLD_SECONDS:
                self.found.emit(jobs)
                jobs, told = [], time.monotonic()
        self.found.emit(jobs)
        self._ended.emit()

    def _end(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.walking_changed.emit(False)


class _Walk(QRunnable):
    def __init__(self, paths: Sequence[Path], owner: FolderWalk) -> None:
        super().__init__()
        self._paths, self._owner = tuple(paths), owner

    def run(self) -> None:
        """Qt calls this in a thread of the pool."""
        self._owner.walk(self._paths)
