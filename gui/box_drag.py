"""The geometry of moving, resizing and turning a face's box with the mouse or the keys."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

SMALLEST = 16.0  # side of a box, in pixels of the photograph
RIGHT_ANGLE_SNAP = 2.0  # this near to a multiple of 90 degrees, it is one


class Part(Enum):
    """A part of a box that can be taken hold of; values are its place, -1..1 from the middle."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)
    TURN = (0, -2)
    TICK = (2, -2)
    BODY = (0, 0)


RESIZING = tuple(part for part in Part if part not in (Part.TURN, Part.TICK, Part.BODY))


@dataclass(frozen=True)
class Placement:
    """A box: its rectangle before it is turned, and degrees clockwise around its center."""

    rect: QRectF  # in pixels of the photograph
    angle: float = 0.0

    def turning(self) -> QTransform:
        """Direction in the box's own frame to direction in the photograph."""
        return QTransform().rotate(self.angle)

    def moved(self, distance: QPointF) -> Placement:
        """The box moved by `distance`, in pixels of the photograph."""
        return replace(self, rect=self.rect.translated(distance))

    def turned(self, degrees: float) -> Placement:
        """The box turned clockwise around its center."""
        return replace(self, angle=_plain_angle(self.angle + degrees))

    def resized(self, part: Part, to: QPointF) -> Placement:
        """The box with the edge or corner `part` at `to`; the opposite one stays where it is."""
        across, down = part.value
        size = self.rect.size()
        anchor = self.rect.center() + self.turning().map(
            QPointF(-across * size.width() / 2, -down * size.height() / 2)
        )
        reach = self.turning().inverted()[0].map(to - anchor)
        width = max(SMALLEST, across * reach.x()) if across else size.width()
        height = max(SMALLEST, down * reach.y()) if down else size.height()
        center = anchor + self.turning().map(QPointF(across * width / 2, down * height / 2))
        rect = QRectF(0.0, 0.0, width, height)
        rect.moveCenter(center)
        return replace(self, rect=rect)

    def turned_to(self, point: QPointF) -> Placement:
        """The box turned so that its top looks at `point`."""
        direction = point - self.rect.center()
        angle = math.degrees(math.atan2(direction.x(), -direction.y()))
        nearest = 90.0 * round(angle / 90.0)
        snapped = nearest if abs(angle - nearest) < RIGHT_ANGLE_SNAP else angle
        return replace(self, angle=_plain_angle(snapped))

    def grown(self, pixels: float) -> Placement:
        """The box larger by `pixels` on each side; smaller when negative."""
        rect = self.rect.adjusted(-pixels, -pixels, pixels, pixels)
        return self if min(rect.width(), rect.height()) < SMALLEST else replace(self, rect=rect)

    def kept_inside(self, photo: QRectF) -> Placement:
        """The box moved so that its center lies in the photograph."""
        center = self.rect.center()
        inside = QPointF(
            min(max(center.x(), photo.left()), photo.right()),
            min(max(center.y(), photo.top()), photo.bottom()),
        )
        return self.moved(inside - center)


def dragged(start: Placement, part: Part, origin: QPointF, to: QPointF) -> Placement:
    """The box after `part` was dragged from `origin` to `to`, in pixels of the photograph."""
    if part is Part.BODY:
        return start.moved(to - origin)
    if part is Part.TURN:
        return start.turned_to(to)
    return start.resized(part, to)


def _plain_angle(degrees: float) -> float:
    """The same angle in -180..180."""
    return (degrees + 180.0) % 360.0 - 180.0
