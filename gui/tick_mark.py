"""The tick mark, drawn the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

CORNERS = (QPointF(-4.8, 0.4), QPointF(-1.2, 4.0), QPointF(5.0, -3.8))


def draw_tick(painter: QPainter, center: QPointF, color: QColor) -> None:
    """Draw a tick of about 10 x 8 units around `center`."""
    caps = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(QPen(color, 2.4, *caps))
    painter.drawPolyline(QPolygonF([center + corner for corner in CORNERS]))
