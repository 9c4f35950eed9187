"""What the mouse does between a press and its release; a view holds one gesture at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QApplication, QGraphicsRectItem

from gui.box_drag import SMALLEST, Part, dragged
from gui.face_box import FaceBox
from gui.face_scene import FaceScene
from gui.stroke import Stroke
from gui.zoom import ZoomView

FINENESS = 0.1  # of the brush's radius: how far the mouse moves until a point is kept


class Gesture(Protocol):
    """A press that is followed until the release; positions are in the viewport."""

    def move(self, position: QPointF) -> None:
        """Follow the mouse."""

    def finish(self) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Escape was pressed: leave everything as it was."""


class Click:
    """A click that does something when released, unless the mouse moved.

    Args:
        view: where it happens.
        origin: of the press.
        action: what a click does.
        drag: what a drag does; None = it pans.
    """

    def __init__(
        self,
        view: ZoomView,
        origin: QPointF,
        action: Callable[[], None] | None,
        drag: Callable[[], None] | None = None,
    ) -> None:
        self._view, self._origin, self._action, self._drag = view, origin, action, drag
        self._dragged = False

    def move(self, position: QPointF) -> None:
        """Become a drag or a pan when the mouse has moved far enough."""
        if self._dragged or self._view.pan_to(position) or not _far(position - self._origin):
            return
        self._action = None
        if self._drag is not None:
            self._dragged = True
            self._drag()
        else:
            self._view.start_pan(self._origin)
            self._view.pan_to(position)

    def finish(self) -> None:
        """End the pan, or do what was clicked."""
        if not self._view.stop_pan() and self._action is not None:
            self._action()

    def cancel(self) -> None:
        """End the pan without a click."""
        self._view.stop_pan()


class Pan:
    """The picture follows the mouse at once."""

    def __init__(self, view: ZoomView, origin: QPointF) -> None:
        self._view = view
        view.start_pan(origin)

    def move(self, position: QPointF) -> None:
        """Follow the mouse."""
        self._view.pan_to(position)

    def finish(self) -> None:
        """Stop there."""
        self._view.stop_pan()

    cancel = finish


class ChangeBox:
    """A face's box is moved, resized or turned."""

    def __init__(
        self, view: ZoomView, scene: FaceScene, box: FaceBox, part: Part, at: QPointF
    ) -> None:
        self._view, self._scene, self._box, self._part = view, scene, box, part
        self._start = box.placement
        self._pressed = at
        self._changed = False

    def move(self, position: QPointF) -> None:
        """Let the box follow the mouse."""
        if not self._changed and not _far(position - self._pressed):
            return
        self._changed = self._box.held = True
        origin, to = (_in_scene(self._view, point) for point in (self._pressed, position))
        self._box.set_placement(dragged(self._start, self._part, origin, to))

    def finish(self) -> None:
        """Tell once where the box is now; without a move it was a click."""
        self._box.held = False
        if self._changed:
            self._scene.change_box(self._box, self._box.placement)
        else:
            self._scene.face_clicked.emit(self._box.item.id)

    def cancel(self) -> None:
        """Put the box back."""
        self._box.held = False
        self._box.set_placement(self._start)


class DrawBox:
    """A new box is drawn from corner to corner."""

    def __init__(
        self, view: ZoomView, scene: FaceScene, at: QPointF, done: Callable[[], None]
    ) -> None:
        self._view, self._scene, self._done = view, scene, done
        self._origin = _in_scene(view, at)
        self._band = QGraphicsRectItem()
        pen = QPen(scene.accent, 2, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._band.setPen(pen)
        self._band.setBrush(QColor(255, 255, 255, 50))
        self._band.setZValue(3.0)
        scene.addItem(self._band)

    def move(self, position: QPointF) -> None:
        """Stretch the box to the mouse, inside the photograph."""
        rect = QRectF(self._origin, _in_scene(self._view, position)).normalized()
        self._band.setRect(rect.intersected(self._scene.sceneRect()))

    def finish(self) -> None:
        """Tell the box, unless it is too small to hold a face."""
        rect = self._band.rect()
        self.cancel()
        if min(rect.width(), rect.height()) >= SMALLEST:
            self._scene.box_drawn.emit(rect, 0.0)
            self._done()

    def cancel(self) -> None:
        """Forget the box."""
        self._scene.removeItem(self._band)


class PaintStroke:
    """The brush paints, or erases, as long as the button is down."""

    def __init__(self, view: ZoomView, scene: FaceScene, at: QPointF) -> None:
        self._view, self._scene = view, scene
        self._radius = scene.stroke_radius
        self._erase = scene.brush is not None and scene.brush.erase
        self._points = [_in_scene(view, at)]
        self._show(self._points)

    def move(self, position: QPointF) -> None:
        """Paint on to the mouse."""
        to = _in_scene(self._view, position)
        self._scene.show_ring(to)
        if (to - self._points[-1]).manhattanLength() >= self._radius * FINENESS:
            self._points.append(to)
            self._show(self._points[-2:])

    def finish(self) -> None:
        """Tell the stroke, unless it lies beside the photograph."""
        stroke = self._stroke(self._points)
        if stroke.bounds.intersects(self._scene.sceneRect()):
            self._scene.stroke_painted.emit(stroke)
        else:
            self.cancel()

    def cancel(self) -> None:
        """Forget it."""
        self._scene.hole.forget_unfinished()

    def _show(self, points: Sequence[QPointF]) -> None:
        self._scene.show_ring(points[-1])
        self._scene.hole.extend(self._stroke(points))

    def _stroke(self, points: Sequence[QPointF]) -> Stroke:
        places = tuple((round(point.x(), 2), round(point.y(), 2)) for point in points)
        return Stroke(places, self._radius, self._erase)


def _far(distance: QPointF) -> bool:
    return distance.manhattanLength() >= QApplication.startDragDistance()


def _in_scene(view: ZoomView, position: QPointF) -> QPointF:
    return view.viewportTransform().inverted()[0].map(position)
