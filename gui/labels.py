"""Labels of one look in all dialogs: headings, and quiet remarks under a control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget

_QUIET = 0.72  # share of the text color; 4.5 : 1 against the ground in both themes


class Heading(QLabel):
    """A heading: `scale` times the size of the text, semibold."""

    def __init__(self, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        self.setWordWrap(True)


class CopyableText(QLabel):
    """A text that wraps and can be copied; nothing in it is taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class Remark(CopyableText):
    """A quiet line that says what a choice means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._color()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._color()
        super().changeEvent(event)

    def _color(self) -> None:
        # From the application's palette: this label's own holds the color set here last time.
        palette, color = self.palette(), quiet(QApplication.palette(self))
        if palette.color(QPalette.ColorRole.WindowText) != color:  # setting it changes the palette
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)


def quiet(palette: QPalette) -> QColor:
    """The text color, a part of the way to the ground."""
    text = palette.color(QPalette.ColorRole.WindowText)
    ground = palette.color(QPalette.ColorRole.Window)
    return QColor(
        _mixed(text.red(), ground.red()),
        _mixed(text.green(), ground.green()),
        _mixed(text.blue(), ground.blue()),
    )


def _mixed(text: int, ground: int) -> int:
    return round(text * _QUIET + ground * (1 - _QUIET))


def foreign(text: str, direction: Qt.LayoutDirection) -> str:
    """A name or path that keeps its own order, and stands where a text of the language would."""
    mark = "\u200f" if direction is Qt.LayoutDirection.RightToLeft else ""
    return f"{mark}\u2068{text}\u2069"


def separator() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Midlight)
    line.setFixedHeight(1)
    return line
