"""What lies over the photograph: captions for before and after, and what to do without one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme import LINK, PRIMARY

FRAME_INSET = 28
MARGIN = 10  # from the corners of the picture's area, in logical pixels


class Caption(QLabel):
    """A short word on the photograph, readable on any picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(
            "background: rgba(0, 0, 0, 170); color: white; border-radius: 9px; padding: 3px 10px;"
        )
        self.hide()

    def show_text(self, text: str, area: QRect, *, left: bool) -> None:
        """Stand in the lower left or lower right corner of `area`; hidden when `text` is empty."""
        self.setVisible(bool(text))
        self.setText(text)
        self.adjustSize()
        corner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        x = corner.left() if left else corner.right() + 1 - self.width()
        self.move(x, corner.bottom() + 1 - self.height())  # faces are mostly higher up


class EmptyHint(QWidget):
    """Says how to begin while no photograph is open.

    Signals:
        open_requested(): the button was pressed.
        sample_requested(): the photograph that comes with the program is wanted.
    """

    open_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._line = QLabel(), QLabel()
        self._button, self._sample = QPushButton(), QPushButton()
        self._button.setStyleSheet(PRIMARY)
        self._sample.setStyleSheet(LINK)
        self._sample.setCursor(Qt.CursorShape.PointingHandCursor)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setBold(True)
        self._title.setFont(font)
        self._line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        for button in (self._button, self._sample):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        self._button.clicked.connect(self.open_requested)
        self._sample.clicked.connect(self.sample_requested)
        self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the dashed frame that says where to drop."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5)
        pen.setDashPattern([6, 5])
        painter.setPen(pen)
        inset = FRAME_INSET
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 16, 16)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop a photograph here"))
        self._line.setText(
            self.tr("It stays on this computer, and the file itself is never changed.")
            + "\n"
            + self.tr("Several photographs, or a folder, are restored one after the other.")
        )
        self._button.setText(self.tr("Open a photograph…"))
        self._sample.setText(self.tr("Try it with a sample"))
        self._button.setAccessibleDescription(self.tr("Choose a photograph from a folder"))
        self._button.setToolTip(self.tr("Choose a photograph from a folder"))
