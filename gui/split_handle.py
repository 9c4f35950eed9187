"""The divider between before and after: a slider to screen readers and keys, a line to the eye."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

STEPS = 1000
WIDTH = 44  # of the round grip, in logical pixels; large enough for a finger
LINE_REACH = 10  # width around the line that takes hold of it
KEY_STEP = 20  # of STEPS


class SplitHandle(QSlider):
    """Its value, 0..1000, is the place of the divider from left to right over the photograph."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, STEPS)
        self.setValue(STEPS // 2)
        self.setPageStep(STEPS // 10)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._span = QRect()
        self._taken_at = 0.0
        self.valueChanged.connect(self._place)
        self._retranslate()

    @property
    def x_in_view(self) -> float:
        """The divider's place in the parent, in logical pixels."""
        return self._span.x() + self._span.width() * self.value() / STEPS

    def set_span(self, span: QRect) -> None:
        """Take the visible part of the photograph, in the parent's pixels."""
        self._span = span
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of the divider where it was pressed."""
        self._taken_at = event.position().x() - self.width() / 2
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let it follow the mouse."""
        if self.isSliderDown() and self._span.width() > 0:
            x = self.mapToParent(event.position()).x() - self._taken_at - self._span.x()
            self.setValue(round(x / self._span.width() * STEPS))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Back to the middle."""
        self.setValue(STEPS // 2)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave the wheel to the photograph, which zooms."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and right are those of the screen, in right-to-left layouts too."""
        step = {Qt.Key.Key_Left: -KEY_STEP, Qt.Key.Key_Right: KEY_STEP}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.setValue(self.value() + step)

    def event(self, event: QEvent) -> bool:
        """Claim the arrows before they are taken for shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
            if event.key() in keys and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Let clicks beside the line and the grip through to the photograph."""
        middle, height = self.width() // 2, self.height()
        line = QRegion(middle - LINE_REACH // 2, 0, LINE_REACH, height)
        grip = QRegion(self._grip().adjusted(-2, -2, 2, 2), QRegion.RegionType.Ellipse)
        self.setMask(line | grip)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the line, the grip and its two arrows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        for color, width in ((QColor(0, 0, 0, 110), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, self.height()))
        accent = self.palette().highlight().color()
        grip = self._grip().adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(grip)
        if self.hasFocus():
            painter.setPen(QPen(accent, 3))
            painter.drawEllipse(grip.adjusted(2, 2, -2, -2))
        self._paint_arrows(painter, QPointF(grip.center()) + QPointF(0.5, 0.5))

    def _paint_arrows(self, painter: QPainter, center: QPointF) -> None:
        pen = QPen(QColor(50, 50, 50), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (-1, 1):
            corners = ((4.0, -4.5), (8.5, 0.0), (4.0, 4.5))
            painter.drawPolyline(QPolygonF([center + QPointF(side * x, y) for x, y in corners]))

    def _grip(self) -> QRect:
        return QRect((self.width() - WIDTH) // 2, (self.height() - WIDTH) // 2, WIDTH, WIDTH)

    def _place(self) -> None:
        span = self._span
        self.setGeometry(round(self.x_in_view) - WIDTH // 2, span.y(), WIDTH, span.height())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Divider between original and restored"))
        self.setAccessibleDescription(
            self.tr("Left and right arrow keys move it; Home and End go to the edges.")
        )
        self.setToolTip(self.tr("Drag to compare. Double-click for the middle."))
