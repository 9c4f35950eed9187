"""Python's cyclic garbage, collected in the window's thread alone.

By itself Python collects in whichever thread makes it due, the engine's too, and in the middle of
whatever Qt is doing. An object of Qt that dies in another thread can just be taking an event in the
window's: the process ends. One that dies while Qt holds a lock for another may wait for it forever.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 200


class GarbageCollector(QObject):
    """Collects when Python would, but from a timer of the thread that it is made in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collects the generations that are due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if limits[age] and counts[age] > limits[age]]
        if due:
            gc.collect(due[-1])

    def spare_what_is_loaded(self) -> None:
        """Never looks at what is there now again: with PyTorch that would stop the window."""
        gc.freeze()

    def end(self) -> None:
        """Collects no more, nor does Python by itself.

        The windows are still to be deleted. Qt then holds locks that a collection in the middle,
        which deletes other objects of Qt, would wait for without end.
        """
        self._timer.stop()
