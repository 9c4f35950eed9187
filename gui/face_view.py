"""A view of the face scene: what mouse and keys do to the boxes and to the window's place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.box_drag import Part, Placement
from gui.face_box import FaceBox
from gui.face_scene import FaceScene
from gui.gestures import ChangeBox, Click, DrawBox, Gesture, PaintStroke, Pan
from gui.zoom import ARROWS, ZoomView

KEY_STEP = 0.02  # of the box's width, for each press of Alt and an arrow
KEY_TURN = 2.0  # degrees, for each press of Ctrl, Alt and an arrow
KEY_BOX = 0.25  # of the window's shorter side: a box made with the keyboard
ROOM = 0.6  # of the box's size, shown around it when a double click zooms to it
RESIZE_CURSORS = (
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
)


class FaceView(ZoomView):
    """Zoom, pan, and boxes that can be clicked, moved, resized, turned, drawn and deleted.

    Signals:
        photo_wanted(int): the next (1) or the previous (-1) photograph is wanted.
        result_dragged(): the restored photograph, seen as a whole, is being dragged away.
    """

    photo_wanted = Signal(int)
    result_dragged = Signal()

    def __init__(self, scene: FaceScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._faces = scene
        self._gesture: Gesture | None = None
        scene.drawing_changed.connect(self.update_cursor)
        scene.brush_changed.connect(self.update_cursor)

    def cursor_wanted(self) -> Qt.CursorShape:
        """A cross while a box is drawn or a hole painted, else the hand or the arrow."""
        if (self._faces.drawing or self._faces.brush) and not self._space:
            return Qt.CursorShape.CrossCursor
        return super().cursor_wanted()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin what the press means here."""
        if self._gesture is None:
            self._gesture = self._begin(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with it; with no button down, show what lies under the mouse."""
        if self._gesture is not None:
            self._gesture.move(event.position())
        else:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Finish it."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.finish()
        self._hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Zoom to the face under the mouse; elsewhere change between the whole and 100 %."""
        if self._faces.brush:  # two quick dabs
            self.mousePressEvent(event)
            return
        if event.button() != Qt.MouseButton.LeftButton or self._faces.drawing:
            return
        hit = self._faces.hit(self._in_scene(event.position()))
        if hit is None:
            self.set_zoom(1.0, event.position()) if self.fitted else self.fit()
        elif hit[1] is not Part.TICK:
            rect = hit[0].placement.rect
            room = ROOM * max(rect.width(), rect.height())
            self.show_region(rect.adjusted(-room, -room, room, room))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the mouse any more."""
        self._faces.set_hovered(None)
        self._faces.ring.hide()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that the current face has the keyboard."""
        super().focusInEvent(event)
        self._faces.set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show that it has not."""
        super().focusOutEvent(event)
        self._faces.set_focused(False)

    def event(self, event: QEvent) -> bool:
        """Claim the keys used here before they are taken for shortcuts of the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete, Escape, Return, arrows alone or with Alt; the rest zooms and pans."""
        if step := self._photo_step(event):
            self.photo_wanted.emit(step)
        elif not self._claims(event) or event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_gesture()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use_tool_with_keyboard()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._faces.delete_current()
        elif (box := self._faces.current) is not None:
            self._faces.change_box(box, _nudged(box.placement, event))

    def cancel_gesture(self) -> None:
        """Leave the drag without a change, or lay the tool down."""
        if not self.stop_gesture():
            self._faces.set_drawing(False)
            self._faces.set_brush(None)

    def stop_gesture(self) -> bool:
        """Leave the drag without a change; False when none was going on."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    @property
    def _has_tool(self) -> bool:
        return self._faces.drawing or self._faces.brush is not None

    def _photo_step(self, event: QKeyEvent) -> int:
        """Left and right alone page through the folder, in the direction of reading."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return 0
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        return -step if self.isRightToLeft() else step

    def _claims(self, event: QKeyEvent) -> bool:
        key, current = event.key(), self._faces.current is not None
        if key == Qt.Key.Key_Escape:
            return self._gesture is not None or self._has_tool
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._has_tool and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return current
        if key == Qt.Key.Key_Space:
            return True
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return current and alt and key in ARROWS

    def _begin(self, event: QMouseEvent) -> Gesture | None:
        position = event.position()
        if self.pan_wanted(event):
            return Pan(self, position)
        if event.button() != Qt.MouseButton.LeftButton or self._faces.photo.is_empty:
            return None
        if self._faces.brush:
            return PaintStroke(self, self._faces, position)
        if self._faces.drawing:
            return DrawBox(self, self._faces, position, self._drawn)
        hit = self._faces.hit(self._in_scene(position))
        if hit is None:
            # Seen as a whole it cannot be panned, so a drag can take the result along.
            whole = self._faces.photo.after is not None and not self.larger_than_window
            return Click(self, position, None, self.result_dragged.emit if whole else None)
        box, part = hit
        if part is Part.TICK:
            return Click(self, position, partial(self._faces.face_toggled.emit, box.item.id))
        if box is self._faces.current:
            return ChangeBox(self, self._faces, box, part, position)
        return Click(self, position, partial(self._faces.face_clicked.emit, box.item.id))

    def _drawn(self) -> None:
        self._faces.set_drawing(False)

    def _use_tool_with_keyboard(self) -> None:
        """A dab of the brush, or a box, in the middle of the window."""
        window = QRectF(self.viewport().rect())
        if self._faces.brush:
            PaintStroke(self, self._faces, window.center()).finish()
            return
        side = KEY_BOX * min(window.width(), window.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(window.center())
        rect = self.viewportTransform().inverted()[0].mapRect(square)
        self._faces.box_drawn.emit(rect, 0.0)
        self._drawn()

    def _hover(self, position: QPointF) -> None:
        self._faces.show_ring(self._in_scene(position))
        hit = None if self._has_tool else self._faces.hit(self._in_scene(position))
        self._faces.set_hovered(None if hit is None else hit[0].item.id)
        if hit is None or self._space:
            self.update_cursor()
        else:
            self.viewport().setCursor(self._cursor_over(*hit))

    def _cursor_over(self, box: FaceBox, part: Part) -> Qt.CursorShape:
        if part is Part.TICK or box is not self._faces.current:
            return Qt.CursorShape.PointingHandCursor
        if part is Part.BODY:
            return Qt.CursorShape.SizeAllCursor
        if part is Part.TURN:
            return Qt.CursorShape.CrossCursor
        across, down = part.value
        eighths = {(0, -1): 0, (1, -1): 1, (1, 0): 2, (1, 1): 3}
        direction = eighths.get((across, down), eighths.get((-across, -down), 0))
        return RESIZE_CURSORS[(direction + round(box.placement.angle / 45)) % 4]

    def _in_scene(self, position: QPointF) -> QPointF:
        return self.viewportTransform().inverted()[0].map(position)


def _nudged(placement: Placement, event: QKeyEvent) -> Placement:
    """A box moved with Alt, grown with Shift as well, turned with Ctrl as well."""
    arrow = ARROWS[Qt.Key(event.key())]
    step = max(1.0, KEY_STEP * placement.rect.width())
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return placement.grown(step * (arrow.x() - arrow.y()) / 2)
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return placement.turned(KEY_TURN * (arrow.x() - arrow.y()))
    return placement.moved(QPointF(arrow) * step)
