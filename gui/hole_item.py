"""Shows on the photograph what the brush painted: a color and a pattern, and the brush's ring."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.stroke import Stroke, draw_strokes

TINT = QColor(214, 0, 108, 96)
LIGHT, DARK = QColor(255, 255, 255, 230), QColor(0, 0, 0, 200)
SPACING = 9  # logical pixels between the lines of the pattern
_LARGEST = 2048  # side in pixels of what is kept for drawing


class HoleItem(QGraphicsItem):
    """The painted places. Lines run through the color, so that it needs no eye for colors."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._size = QSize()
        self._painted = QImage()
        self._strokes: tuple[Stroke, ...] = ()

    def set_size(self, size: QSize) -> None:
        """Take the photograph's size; nothing is painted on it."""
        self.prepareGeometryChange()
        self._size, self._strokes = size, ()
        longest = max(size.width(), size.height())
        reduced = size.scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
        kept = reduced if longest > _LARGEST else size
        self._painted = QImage(kept, QImage.Format.Format_ARGB32_Premultiplied)
        self._painted.fill(Qt.GlobalColor.transparent)

    def set_strokes(self, strokes: Sequence[Stroke]) -> None:
        """Show these strokes."""
        wanted = tuple(strokes)
        if wanted == self._strokes:
            return
        if wanted[: len(self._strokes)] != self._strokes:
            self._painted.fill(Qt.GlobalColor.transparent)
            self._strokes = ()
        self._draw(wanted[len(self._strokes) :])
        self._strokes = wanted
        self.update()

    def extend(self, piece: Stroke) -> None:
        """Show a piece of a stroke that is being painted."""
        self._draw((piece,))
        self.update(piece.bounds)

    def forget_unfinished(self) -> None:
        """Take away what `extend` has shown."""
        self._painted.fill(Qt.GlobalColor.transparent)
        self._draw(self._strokes)
        self.update()

    def _draw(self, strokes: Sequence[Stroke]) -> None:
        if strokes and not self._painted.isNull():
            painter = QPainter(self._painted)
            painter.setTransform(self._scale())
            painter.setPen(QPen(Qt.GlobalColor.black))
            draw_strokes(painter, strokes)
            painter.end()

    def _scale(self) -> QTransform:
        x = self._painted.width() / self._size.width()
        y = self._painted.height() / self._size.height()
        return QTransform.fromScale(x, y)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The photograph's rectangle."""
        return QRectF(QPointF(), self._size.toSizeF())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw color and lines, the lines at one width whatever the zoom."""
        device = painter.deviceTransform()
        exposed = option.exposedRect.intersected(self.boundingRect())
        part = device.mapRect(exposed).toAlignedRect()
        if part.isEmpty() or self._painted.isNull():
            return
        image = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        onto = QPainter(image)
        onto.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._scale().inverted()[0] * device
        onto.setTransform(place * QTransform.fromTranslate(-part.x(), -part.y()))
        onto.drawImage(0, 0, self._painted)
        onto.resetTransform()
        onto.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        onto.fillRect(image.rect(), TINT)
        onto.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        onto.setBrushOrigin(-part.x(), -part.y())
        onto.fillRect(image.rect(), pattern(painter.device().devicePixelRatioF()))
        onto.end()
        painter.drawImage(device.inverted()[0].mapRect(QRectF(part)), image)


@cache
def pattern(ratio: float) -> QBrush:
    """Diagonal lines, light beside dark, for a screen with so many device pixels a logical one."""
    side = max(4, round(SPACING * ratio))
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, across in ((DARK, 0.0), (LIGHT, 1.3 * ratio)):
        painter.setPen(QPen(color, 1.2 * ratio))
        for shift in (-side, 0, side):
            start = QPointF(across + shift, side)
            painter.drawLine(start + QPointF(-side, side), start + QPointF(2 * side, -2 * side))
    painter.end()
    return QBrush(tile)


class BrushRing(QGraphicsItem):
    """A ring of the brush's size around the mouse, light in dark, so that it shows on anything."""

    def __init__(self) -> None:
        super().__init__()
        self._radius, self._pixel = 1.0, 1.0  # both in pixels of the photograph
        self.hide()

    def show_at(self, position: QPointF, radius: float, pixel: float) -> None:
        """Stand there, as large as that; `pixel` is the size of a logical one of the screen."""
        self.prepareGeometryChange()
        self._radius, self._pixel = radius, pixel
        self.setPos(position)
        self.show()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The ring, and room for its line."""
        reach = self._radius + 3 * self._pixel
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw two circles, one in the other."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in ((QColor(0, 0, 0, 170), 3.0), (QColor(255, 255, 255), 1.3)):
            pen = QPen(color, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawEllipse(QPointF(), self._radius, self._radius)
