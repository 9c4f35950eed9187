"""Python's cyclic garbage, collected in the window's thread alone.

By itself Python collects in whichever thread makes it due, the engine's too. An object of Qt that
dies there can just be taking an event in the window's thread: the process ends.
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
        """Leaves it to Python again."""
        self._timer.stop()
        gc.enable()
