"""A button that shows the original for as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from gui.icons import icon


class GlanceButton(QToolButton):
    """What the backslash key does, for the mouse.

    Signals:
        held(bool): the button went down, or was let go.
    """

    held = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.pressed.connect(lambda: self.held.emit(True))
        self.released.connect(lambda: self.held.emit(False))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language and the colors."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("glance", self.palette()))
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set every text, and the icon."""
        self.setIcon(icon("glance", self.palette()))
        self.setToolTip(self.tr("Hold to see the original (\\)"))
        self.setAccessibleName(self.tr("Hold to see the original"))
