"""Every step since the photograph was opened; a click goes back to it, or forward again."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QUndoView, QWidget


class HistoryPanel(QUndoView):
    """The undo stack as a list.

    Args:
        stack: the document's.
    """

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(stack, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSpacing(3)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text of its own."""
        self.setEmptyLabel(self.tr("As it was opened"))
        self.setAccessibleName(self.tr("History"))
        self.setAccessibleDescription(self.tr("Arrow keys go back and forward through the steps."))
