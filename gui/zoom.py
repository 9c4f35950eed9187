"""Zoom and pan: a graphics view that shows one picture at a zoom counted in device pixels."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

NOTCH = 120  # what one notch of an ordinary wheel reports, in eighths of a degree
FINEST_TURN = NOTCH / 8  # smaller turns are collected, so that a fine wheel repaints less often
NOTCHES_TO_DOUBLE = 3
STEP = 2 ** (1 / 2)  # of the zoom-in and zoom-out commands
LARGEST = 32.0
LARGEST_FIT = 2.9  # fitting does not enlarge a very small picture until its pixels are squares
SNAP = 0.02  # this near to 100 %, in doublings, it is 100 %
PAN_STEP = 0.1  # of the window, for each press of Ctrl and an arrow
ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class ZoomView(QGraphicsView):
    """A view of a scene whose rectangle is the picture, one unit for each pixel of it.

    Zoom 1 puts one pixel of the picture on one pixel of the screen, on high-density screens too.

    Signals:
        zoom_changed(float): device pixels for each pixel of the picture.
        moved(): another part of the scene is shown.
    """

    zoom_changed = Signal(float)
    moved = Signal()

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._zoom = 1.0
        self._fitted = True
        self._turned = 0.0  # of the wheel, not yet used
        self._pan_from: QPointF | None = None
        self._space = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def zoom(self) -> float:
        """Device pixels for each pixel of the picture."""
        return self._zoom

    @property
    def fitted(self) -> bool:
        """Whether the picture is kept as large as the window."""
        return self._fitted

    @property
    def larger_than_window(self) -> bool:
        """Whether a part of the picture is outside the window."""
        return any(
            bar.maximum() > bar.minimum()
            for bar in (self.horizontalScrollBar(), self.verticalScrollBar())
        )

    def zoom_in(self) -> None:
        """Enlarge by half an octave around the middle of the window."""
        self.set_zoom(self._zoom * STEP)

    def zoom_out(self) -> None:
        """Reduce by half an octave around the middle of the window."""
        self.set_zoom(self._zoom / STEP)

    def actual_size(self) -> None:
        """Show one pixel of the picture on each pixel of the screen."""
        self.set_zoom(1.0)

    def fit(self) -> None:
        """Show the whole picture, and keep it whole while the window changes its size."""
        self._fitted = True
        self._apply(self._fit_zoom())

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom so that the point under `anchor`, in the viewport, stays; None = its middle."""
        smallest = min(self._fit_zoom(), 1.0) / 2
        zoom = min(max(zoom, smallest), LARGEST)
        if abs(math.log2(zoom)) < SNAP:
            zoom = 1.0
        self._fitted = False
        anchor = QRectF(self.viewport().rect()).center() if anchor is None else anchor
        before = self.viewportTransform().inverted()[0].map(anchor)
        self._apply(zoom)
        self.scroll_by(self.viewportTransform().map(before) - anchor)

    def show_region(self, region: QRectF) -> None:
        """Zoom so that `region`, in pixels of the picture, fills most of the window."""
        window = self.viewport().rect()
        scale = min(window.width() / region.width(), window.height() / region.height())
        self.set_zoom(min(scale * self.devicePixelRatioF(), LARGEST))
        self.centerOn(region.center())

    def scroll_by(self, distance: QPointF) -> None:
        """Move the window over the picture by `distance`, in logical pixels."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        # In a right-to-left layout the horizontal bar counts from the right.
        sign = -1 if self.isRightToLeft() else 1
        across.setValue(across.value() + sign * round(distance.x()))
        down.setValue(down.value() + round(distance.y()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom at the cursor; small turns of a high-resolution wheel add up."""
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= FINEST_TURN:
            position = QPointF(self.viewport().mapFromGlobal(event.globalPosition()))
            doublings = self._turned / (NOTCH * NOTCHES_TO_DOUBLE)
            self._turned = 0.0
            self.set_zoom(self._zoom * 2**doublings, position)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Zoom by pinching on a touchpad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep zoom in device pixels when the window goes to another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._apply(self._fit_zoom() if self._fitted else self._zoom)
        if isinstance(event, QWheelEvent):  # handed on by a widget that lies over the viewport
            self.wheelEvent(event)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit again if the picture was fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Tell that another part is shown."""
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Pan with Ctrl and the arrows; hold Space to drag with any tool."""
        arrow = ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            size = self.viewport().size()
            self.scroll_by(
                QPointF(arrow.x() * size.width() * PAN_STEP, arrow.y() * size.height() * PAN_STEP)
            )
        elif event.key() == Qt.Key.Key_Space:
            self.hold_space(True)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave panning when Space is let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Space may be let go where this view does not hear of it."""
        super().focusOutEvent(event)
        self.hold_space(False)

    def hold_space(self, held: bool) -> None:
        """Let the left button pan with any tool for as long as Space is held."""
        self._space = held
        self.update_cursor()

    def follow(self, other: ZoomView) -> None:
        """Show the same part as another view of the same size."""
        self._fitted = other._fitted
        self._apply(other._zoom)
        self.horizontalScrollBar().setValue(other.horizontalScrollBar().value())
        self.verticalScrollBar().setValue(other.verticalScrollBar().value())

    def pan_wanted(self, event: QMouseEvent) -> bool:
        """Whether this press pans whatever lies under it: the middle button, or Space is held."""
        left = event.button() == Qt.MouseButton.LeftButton
        return event.button() == Qt.MouseButton.MiddleButton or (left and self._space)

    def start_pan(self, position: QPointF) -> None:
        """Let the picture follow the mouse from here on, until `stop_pan`."""
        self._pan_from = position
        self.update_cursor()

    def pan_to(self, position: QPointF) -> bool:
        """Follow the mouse; False when no pan is going on."""
        if self._pan_from is None:
            return False
        self.scroll_by(self._pan_from - position)
        self._pan_from = position
        return True

    def stop_pan(self) -> bool:
        """End the pan; False when none was going on."""
        panned = self._pan_from is not None
        self._pan_from = None
        self.update_cursor()
        return panned

    def update_cursor(self) -> None:
        """An open hand where the picture can be dragged, a closed one while it is."""
        self.viewport().setCursor(self.cursor_wanted())

    def cursor_wanted(self) -> Qt.CursorShape:
        """The pointer's shape away from anything that can be clicked."""
        if self._pan_from is not None:
            return Qt.CursorShape.ClosedHandCursor
        if self.larger_than_window or self._space:
            return Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.ArrowCursor

    def _fit_zoom(self) -> float:
        picture, window = self.sceneRect(), self.viewport().rect()
        if picture.isEmpty() or window.isEmpty():
            return 1.0
        scale = min(window.width() / picture.width(), window.height() / picture.height())
        return min(scale * self.devicePixelRatioF(), LARGEST_FIT)

    def _apply(self, zoom: float) -> None:
        scale = zoom / self.devicePixelRatioF()
        changed = not math.isclose(scale, self.transform().m11())
        self.setTransform(QTransform.fromScale(scale, scale))
        self._zoom = zoom
        self.update_cursor()
        if changed:
            self.zoom_changed.emit(zoom)
            self.moved.emit()
