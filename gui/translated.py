"""Windows whose words change with the language while they are open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


class TranslatedDialog(QDialog):
    """A dialog that calls `retranslate` when the language changes."""

    def retranslate(self) -> None:
        """Sets every text anew; called once by the subclass when it is built."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Words alone on the buttons: some systems add pictures in a style of their own."""
        for box in self.findChildren(QDialogButtonBox):
            for button in box.buttons():
                button.setIcon(QIcon())
        super().showEvent(event)


class TranslatedWidget(QWidget):
    """A widget that calls `retranslate` when the language changes."""

    def retranslate(self) -> None:
        """Sets every text anew; called once by the subclass when it is built."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
