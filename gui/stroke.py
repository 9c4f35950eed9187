"""What the brush painted: strokes as frozen records, and the mask that they make."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from engine.types import ALIGNED_SIZE, Face, HoleMask
from gui.face_place import aligned_place

_PAINTED = 255


@dataclass(frozen=True)
class Brush:
    """The tool in the hand."""

    diameter: int  # logical pixels of the screen: who zooms in paints finer
    erase: bool = False


@dataclass(frozen=True)
class Stroke:
    """One stroke, from the press to the release."""

    points: tuple[tuple[float, float], ...]  # x and y in pixels of the photograph
    radius: float  # in the same
    erase: bool = False

    @property
    def bounds(self) -> QRectF:
        """Around all that it touches."""
        xs, ys = zip(*self.points, strict=True)
        around = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return around.adjusted(-self.radius, -self.radius, self.radius, self.radius)


def draw_strokes(painter: QPainter, strokes: Iterable[Stroke]) -> None:
    """Draws strokes in the color of the painter's pen; those of the eraser clear."""
    color = painter.pen().color()
    for stroke in strokes:
        modes = QPainter.CompositionMode
        erasing = modes.CompositionMode_Clear
        painter.setCompositionMode(erasing if stroke.erase else modes.CompositionMode_SourceOver)
        pen = QPen(color, 2 * stroke.radius)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(x, y) for x, y in stroke.points]
        if len(points) == 1:
            painter.drawPoint(points[0])
        else:
            painter.drawPolyline(points)


def hole_of(strokes: Sequence[Stroke], width: int, height: int) -> HoleMask | None:
    """The mask for `Restorer.restore`, [height, width] 255 = painted; None where nothing is."""
    import numpy as np  # a window is there before it

    painted = QRectF()
    for stroke in strokes:
        painted = painted if stroke.erase else painted.united(stroke.bounds)
    part = painted.toAlignedRect().intersected(QRect(0, 0, width, height))
    if part.isEmpty():
        return None
    image = QImage(part.size(), QImage.Format.Format_Alpha8)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(-part.topLeft())
    painter.setPen(QPen(Qt.GlobalColor.black))
    draw_strokes(painter, strokes)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(part.height(), -1)
    marks = np.where(rows[:, : part.width()] >= 128, np.uint8(_PAINTED), np.uint8(0))
    if not marks.any():
        return None
    hole = np.zeros((height, width), np.uint8)  # scans are large, strokes are not
    hole[part.y() : part.y() + part.height(), part.x() : part.x() + part.width()] = marks
    return hole


def reaching(strokes: Iterable[Stroke], face: Face) -> tuple[Stroke, ...]:
    """The strokes that touch what the engine cuts out around a face, in their order."""
    side = float(ALIGNED_SIZE)
    square = aligned_place(face, ALIGNED_SIZE).mapRect(QRectF(0, 0, side, side))
    near = [stroke for stroke in strokes if stroke.bounds.intersects(square)]
    while near and near[0].erase:  # there was nothing to erase yet
        del near[0]
    return tuple(near)
