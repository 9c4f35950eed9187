"""The scene: the photograph, its faces' boxes, and the pictures that form on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QGraphicsScene

from gui.box_drag import Part, Placement
from gui.compare import CompareMode, PhotoItem, feathered
from gui.face_box import FaceBox
from gui.face_item import FaceItem, FaceState
from gui.face_place import aligned_place
from gui.hole_item import BrushRing, HoleItem
from gui.pyramid import MipPyramid
from gui.stroke import Brush, Stroke

EDGE = 4.0  # pixels around what differs that change with it where the picture is reduced


class FaceScene(QGraphicsScene):
    """What one or two views look at.

    Signals:
        face_clicked(int): the face with this id was clicked.
        face_toggled(int): its tick was clicked.
        box_drawn(QRectF, float): a box was drawn, with its angle in degrees clockwise.
        box_changed(int, QRectF, float): a face's box was moved, resized or turned.
        box_deleted(int): the face was deleted.
        drawing_changed(bool): the tool that draws a box was taken or laid down.
        brush_changed(Brush | None): the brush is another, or was laid down.
        stroke_painted(Stroke): the brush painted or erased.
    """

    face_clicked = Signal(int)
    face_toggled = Signal(int)
    box_drawn = Signal(QRectF, float)
    box_changed = Signal(int, QRectF, float)
    box_deleted = Signal(int)
    drawing_changed = Signal(bool)
    brush_changed = Signal(object)
    stroke_painted = Signal(object)

    def __init__(self, split_at: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.photo = PhotoItem(split_at)
        self.hole, self.ring = HoleItem(), BrushRing()
        self.ring.setZValue(4.0)
        for item in (self.photo, self.hole, self.ring):
            self.addItem(item)
        self.boxes: dict[int, FaceBox] = {}
        self.accent = QColor("#2f7de1")
        self.drawing = False
        self.brush: Brush | None = None
        self._pixel = 1.0
        self._current: int | None = None
        self._hovered: int | None = None
        self._focused = False
        self._boxes_visible = self._hole_visible = True

    @property
    def current(self) -> FaceBox | None:
        """The current face's box."""
        return None if self._current is None else self.boxes.get(self._current)

    def set_image(self, image: QImage) -> None:
        """Show another photograph, without faces and without a result; null = none."""
        self.set_faces(())
        self.photo.previews.clear()
        self.photo.before = self._pyramid(image)
        self.photo.after = None
        size = image.size()
        self.photo.set_size(size)
        self.hole.set_size(size)
        self.setSceneRect(QRectF(QPointF(), size.toSizeF()))
        self.update()

    def replace_image(self, image: QImage) -> None:
        """Show the same photograph in other colors."""
        self.photo.before = self._pyramid(image)
        self.photo.update()

    def set_result(self, result: QImage | None, region: QRect | None = None) -> None:
        """Show another result; `region`, if given, holds all pixels that differ from the last."""
        photo = self.photo
        if result is None:
            photo.after = None
        elif photo.after is not None and photo.after.size == result.size():
            photo.after.replace(result, region)
        else:
            photo.after = self._pyramid(result)
        edge = EDGE * max(1.0, self._pixel)
        photo.update(
            photo.boundingRect()
            if region is None
            else QRectF(region).adjusted(-edge, -edge, edge, edge)
        )

    def set_faces(self, faces: tuple[FaceItem, ...]) -> None:
        """Take the faces as they are now; boxes of faces that are gone go too."""
        kept = {face.id for face in faces}
        for gone in self.boxes.keys() - kept:
            self.removeItem(self.boxes.pop(gone))
        for number, face in enumerate(faces, start=1):
            self._box_for(face).number = number
            if face.state is not FaceState.RUNNING:
                self.remove_preview(face.id)
        for gone in self.photo.previews.keys() - kept:
            self.remove_preview(gone)
        self._update_looks()

    def set_current(self, face_id: int | None) -> None:
        """Make a face the current one: it shows handles and takes the keys."""
        self._current = face_id
        self._update_looks()

    def set_hovered(self, face_id: int | None) -> None:
        """Show which box the mouse is over."""
        if face_id != self._hovered:
            self._hovered = face_id
            self._update_looks()

    def set_focused(self, focused: bool) -> None:
        """Show whether a view of this scene has the keyboard."""
        self._focused = focused
        self._update_looks()

    def set_pixel(self, pixel: float) -> None:
        """Take the size of a logical screen pixel in pixels of the photograph."""
        self._pixel = pixel
        for box in self.boxes.values():
            box.set_pixel(pixel)
        self._resize_ring()

    def set_accent(self, accent: QColor) -> None:
        """Take the color of what is current or ticked."""
        self.accent = accent
        for box in self.boxes.values():
            box.accent = accent
            box.update()

    def set_boxes_visible(self, visible: bool) -> None:
        """Show or hide all boxes."""
        self._boxes_visible = visible
        self._update_looks()

    def set_preview(self, face_id: int, image: QImage, step: int, steps: int) -> None:
        """Let a face form in its place; `image` is the aligned preview after `step` of `steps`."""
        box = self.boxes.get(face_id)
        if box is None:
            return
        place = aligned_place(box.item.face, image.width())
        self.photo.previews[face_id] = (feathered(image), place)
        box.set_progress(step, steps)
        self.photo.update(place.mapRect(QRectF(image.rect())))

    def remove_preview(self, face_id: int) -> None:
        """Take the forming picture away."""
        if self.photo.previews.pop(face_id, None) is not None:
            self.photo.update()

    def set_drawing(self, drawing: bool) -> None:
        """Take or lay down the tool that draws a box."""
        if drawing != self.drawing:
            self.drawing = drawing
            if drawing:
                self.set_brush(None)
            self.drawing_changed.emit(drawing)

    def set_brush(self, brush: Brush | None) -> None:
        """Take a brush in the hand, or lay it down."""
        if brush != self.brush:
            self.brush = brush
            if brush is None:
                self.ring.hide()
            else:
                self.set_drawing(False)
                self._resize_ring()
            self.brush_changed.emit(brush)

    def set_strokes(self, strokes: tuple[Stroke, ...], *, visible: bool) -> None:
        """Take what is painted."""
        self.hole.set_strokes(strokes)
        self._hole_visible = visible
        self._update_looks()

    @property
    def stroke_radius(self) -> float:
        """The brush's radius, in pixels of the photograph."""
        return self.brush.diameter / 2 * self._pixel if self.brush else 0.0

    def show_ring(self, position: QPointF) -> None:
        """Show the brush's size around a point."""
        if self.brush is not None:
            self.ring.show_at(position, self.stroke_radius, self._pixel)

    def set_mode(self, mode: CompareMode, *, mirrored: bool) -> None:
        """Choose how before and after are shown; mirrored for right-to-left layouts."""
        self.photo.mode, self.photo.mirrored = mode, mirrored
        self.photo.update()

    def hold_original(self, held: bool) -> None:
        """Show the original alone, without boxes, for as long as it is held."""
        self.photo.held_original = held
        self._update_looks()
        self.photo.update()

    def hit(self, position: QPointF) -> tuple[FaceBox, Part] | None:
        """The box and its part at a point of the photograph; the current face's come first."""
        if not self._boxes_visible:
            return None
        smallest_first = sorted(self.boxes.values(), key=_area)
        if self.current is not None:
            smallest_first.insert(0, self.current)
        for box in smallest_first:
            part = box.part_at(position)
            if part is not None:
                return box, part
        return None

    def change_box(self, box: FaceBox, placement: Placement) -> None:
        """Move a box for good, and tell so."""
        placement = placement.kept_inside(self.sceneRect())
        box.set_placement(placement)
        self.box_changed.emit(box.item.id, placement.rect, placement.angle)

    def delete_current(self) -> bool:
        """Ask for the current face to be deleted; False when there is none."""
        if self.current is None:
            return False
        self.box_deleted.emit(self.current.item.id)
        return True

    def _box_for(self, face: FaceItem) -> FaceBox:
        box = self.boxes.get(face.id)
        if box is None:
            box = FaceBox(face, self._pixel, self.accent)
            self.boxes[face.id] = box
            self.addItem(box)
        else:
            box.set_item(face)
        return box

    def _update_looks(self) -> None:
        self.hole.setVisible(self._hole_visible and not self.photo.held_original)
        shown = self._boxes_visible and not self.photo.held_original
        for face_id, box in self.boxes.items():
            box.setVisible(shown)
            box.set_look(
                current=face_id == self._current,
                hovered=face_id == self._hovered,
                focused=self._focused,
            )

    def _resize_ring(self) -> None:
        if self.ring.isVisible():
            self.show_ring(self.ring.pos())

    def _pyramid(self, image: QImage) -> MipPyramid | None:
        if image.isNull():
            return None
        pyramid = MipPyramid(image)
        pyramid.refined.connect(self.photo_refined)
        return pyramid

    def photo_refined(self) -> None:
        """Draw the photograph again, now better."""
        self.photo.update()


def _area(box: FaceBox) -> float:
    size = box.placement.rect.size()
    return size.width() * size.height()
