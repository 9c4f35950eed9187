"""The photograph: zoom, pan, faces, and before against after in five ways."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMargins, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QGraphicsView, QWidget

from gui.captions import Caption, EmptyHint
from gui.compare import CompareMode
from gui.compare_view import CompanionView
from gui.draft_view import DraftView
from gui.face_item import FaceItem
from gui.face_scene import FaceScene
from gui.face_view import FaceView
from gui.split_handle import SplitHandle
from gui.stroke import Brush, Stroke

SURROUND_LIGHT = QColor(222, 222, 222)  # neutral, so that no tint is judged wrongly
SURROUND_DARK = QColor(27, 27, 27)


class PhotoView(FaceView):
    """Shows what it is given and tells what the user does; it decides nothing.

    Signals:
        face_clicked(int): the face with this id was clicked.
        face_toggled(int): its tick was clicked.
        box_drawn(QRectF, float): a box was drawn, in pixels of the photograph, degrees clockwise.
        box_changed(int, QRectF, float): a face's box before it is turned, degrees clockwise.
        box_deleted(int): the face was deleted.
        drawing_changed(bool): the tool that draws a box was taken or laid down.
        brush_changed(Brush | None): the brush is another, or was laid down.
        stroke_painted(Stroke): the brush painted or erased.
        zoom_changed(float): device pixels for each pixel of the photograph.
        files_dropped(list): paths (`pathlib.Path`) dropped on the view.
        image_dropped(QImage): a picture without a file was dropped, from a browser say.
        open_requested(): the button of the empty view was pressed.
    """

    face_clicked = Signal(int)
    face_toggled = Signal(int)
    box_drawn = Signal(QRectF, float)
    box_changed = Signal(int, QRectF, float)
    box_deleted = Signal(int)
    drawing_changed = Signal(bool)
    brush_changed = Signal(object)
    stroke_painted = Signal(object)
    files_dropped = Signal(list)
    image_dropped = Signal(QImage)
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        scene = FaceScene(self.split_in_scene)
        super().__init__(scene, parent)
        self._mode = CompareMode.SPLIT
        self._handle = SplitHandle(self)
        self._captions = (Caption(self), Caption(self))  # left and right
        self.hint, self.draft = EmptyHint(self.viewport()), DraftView(self)
        self._companion = CompanionView(scene, self)
        # Children are deleted in this order: a scene that ends first would still scroll its views.
        scene.setParent(self)
        self._handle.valueChanged.connect(self.viewport().update)
        self.hint.open_requested.connect(self.open_requested)
        self._companion.result_dragged.connect(self.result_dragged)
        self.moved.connect(self._place_overlays)
        self.zoom_changed.connect(self._rescale)
        self.setAcceptDrops(True)
        self._companion.setAcceptDrops(False)
        self._pass_on_signals()
        self._follow_palette()
        self._arrange()
        self._retranslate()

    @property
    def mode(self) -> CompareMode:
        """How before and after are shown."""
        return self._mode

    def set_image(self, image: QImage) -> None:
        """Show another photograph, fitted; a null image empties the view."""
        self._faces.set_image(image)
        self._faces.set_drawing(False)
        self._faces.set_brush(None)
        self.fit()
        self._rescale()
        self._arrange()

    def replace_image(self, image: QImage) -> None:
        """Show the same photograph in other colors; everything else stays."""
        self._faces.replace_image(image)

    def set_result(self, result: QImage | None, region: QRect | None = None) -> None:
        """Show the restored photograph, of the same size as the original; None = there is none.

        Args:
            result: the whole photograph with every finished face.
            region: holds all pixels that differ from the last result, in pixels of the
                photograph; None = anything may differ. It spares large photographs work.
        """
        self._faces.set_result(result, region)
        self._arrange()

    def set_faces(self, faces: tuple[FaceItem, ...]) -> None:
        """Draw these faces' boxes."""
        self._faces.set_faces(faces)
        self._retranslate()

    def set_current(self, face_id: int | None) -> None:
        """Make a face the current one: it shows handles and takes the keys; None = none."""
        self._faces.set_current(face_id)

    def set_preview(self, face_id: int, image: QImage, step: int, steps: int) -> None:
        """Let a face form in its place: its aligned preview after `step` of `steps`."""
        self._faces.set_preview(face_id, image, step, steps)

    def set_mode(self, mode: str) -> None:
        """Compare in another way; zoom and place stay.

        Args:
            mode: "original", "split", "side-by-side", "result" or "difference".

        Raises:
            ValueError: it is none of these.
        """
        self._mode = CompareMode(mode)
        self._arrange()

    def set_boxes_visible(self, visible: bool) -> None:
        """Show or hide the boxes."""
        self._faces.set_boxes_visible(visible)

    def set_drawing(self, drawing: bool) -> None:
        """Take or lay down the tool that draws a box around a face that was missed."""
        self._faces.set_drawing(drawing)

    def set_brush(self, brush: Brush | None) -> None:
        """Take a brush for torn places in the hand; None lays it down."""
        self._faces.set_brush(brush)

    @property
    def has_brush(self) -> bool:
        """Whether the brush is in the hand."""
        return self._faces.brush is not None

    def set_strokes(self, strokes: tuple[Stroke, ...], *, visible: bool) -> None:
        """Show what was painted, or hide it."""
        self._faces.set_strokes(strokes, visible=visible)

    def show_original(self, held: bool) -> None:
        """Show the original alone for as long as it is held."""
        self._faces.hold_original(held)
        self._arrange()

    def split_in_scene(self) -> float:
        """The divider's place, in pixels of the photograph from its left edge."""
        x = self._handle.x_in_view - self.viewport().x()
        return self.viewportTransform().inverted()[0].map(QPointF(x, 0.0)).x()

    def hold_space(self, held: bool) -> None:
        """Both halves of side by side pan while Space is held."""
        super().hold_space(held)
        self._companion.hold_space(held)

    def cancel_gesture(self) -> None:
        """Escape ends what the mouse does in either half."""
        if not self._companion.stop_gesture():
            super().cancel_gesture()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep both halves equally wide."""
        self._make_room()
        super().resizeEvent(event)
        self._place_overlays()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow language, colors and the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._follow_palette()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files and pictures."""
        ours = event.source() is not None  # the result, on its way out
        if not ours and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Take them anywhere; the scene has no say."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Tell what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        elif event.mimeData().hasImage():
            self.image_dropped.emit(QImage(event.mimeData().imageData()))
        event.acceptProposedAction()

    def _pass_on_signals(self) -> None:
        scene = self._faces
        scene.face_clicked.connect(self.face_clicked)
        scene.face_toggled.connect(self.face_toggled)
        scene.box_drawn.connect(self.box_drawn)
        scene.box_changed.connect(self.box_changed)
        scene.box_deleted.connect(self.box_deleted)
        scene.drawing_changed.connect(self.drawing_changed)
        scene.brush_changed.connect(self.brush_changed)
        scene.stroke_painted.connect(self.stroke_painted)

    def _arrange(self) -> None:
        """Show the parts that the mode, the photograph and the direction of writing call for."""
        self._faces.set_mode(self._mode, mirrored=self.isRightToLeft())
        splitting = self._mode is CompareMode.SPLIT and self._faces.photo.comparing
        # What is fixed to the window and not to the photograph must not be scrolled along.
        updates = QGraphicsView.ViewportUpdateMode
        self.setViewportUpdateMode(
            updates.FullViewportUpdate if splitting else updates.SmartViewportUpdate
        )
        self._handle.setVisible(splitting)
        self.hint.setVisible(self._faces.photo.is_empty)
        self._companion.setVisible(self._beside)
        self._make_room()
        self._place_overlays()

    @property
    def _beside(self) -> bool:
        return self._mode is CompareMode.SIDE_BY_SIDE and not self._faces.photo.is_empty

    def _make_room(self) -> None:
        room = CompanionView.room(self.width()) if self._beside else 0
        margins = QMargins(room, 0, 0, 0) if self.isRightToLeft() else QMargins(0, 0, room, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        if self._beside:
            self._companion.place(self.rect(), self.viewport().geometry())

    def _place_overlays(self) -> None:
        window = self.viewport().geometry()
        photo = self.viewportTransform().mapRect(self.sceneRect()).toAlignedRect()
        seen = photo.translated(window.topLeft()).intersected(window)
        self._handle.set_span(seen)
        self.hint.setGeometry(self.viewport().rect())
        areas = (window, window)  # so that captions lie beside the picture where there is room
        if self._beside:
            beside = self._companion.geometry()
            areas = (window, beside) if window.x() <= beside.x() else (beside, window)
        texts, sides = self._caption_texts(), (True, False)
        for caption, text, area, left in zip(self._captions, texts, areas, sides, strict=True):
            caption.show_text(text, area, left=left)
            caption.raise_()

    def _caption_texts(self) -> tuple[str, str]:
        """What stands in the left and the right corner."""
        if self._faces.photo.after is None:
            return "", ""
        before, after = self.tr("Original"), self.tr("Restored")
        if self._faces.photo.held_original or self._mode is CompareMode.ORIGINAL:
            return before, ""
        if self._mode is CompareMode.DIFFERENCE:
            return self.tr("Difference, four times as strong"), ""
        if self._mode is CompareMode.RESULT:
            return "", after
        return (after, before) if self.isRightToLeft() else (before, after)

    def _rescale(self) -> None:
        scale = self.transform().m11()
        if scale > 0:
            self._faces.set_pixel(1.0 / scale)

    def _follow_palette(self) -> None:
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        surround = SURROUND_DARK if dark else SURROUND_LIGHT
        for view in (self, self._companion):
            view.setBackgroundBrush(surround)
        self._faces.set_accent(self.palette().color(QPalette.ColorRole.Highlight))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Photograph"))
        faces = [box.item for box in self._faces.boxes.values()]
        ticked = sum(face.included for face in faces)
        count = self.tr("%n face(s)", "", len(faces))
        self.setAccessibleDescription(self.tr("{0}, {1} ticked").format(count, ticked))
        self._companion.setAccessibleName(self.tr("Restored photograph"))
        self._place_overlays()
