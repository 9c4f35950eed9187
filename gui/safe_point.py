"""The state of the work that is on its way to the disk."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.document import Document


class SafePoint(QObject):
    """Makes the work count as safe once it is written, unless it went on meanwhile."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = document.undo_stack
        self._is_current = False
        self._stack.indexChanged.connect(self._leave)
        document.photo_changed.connect(self._leave)

    def set(self) -> None:
        """The work as it is now is going to be written."""
        self._is_current = True

    def reach(self) -> None:
        """It is written."""
        if self._is_current:
            self._stack.setClean()

    def _leave(self) -> None:
        self._is_current = False
