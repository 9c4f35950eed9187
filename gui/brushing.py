"""The brush for torn and blank places: actions, bar and view kept in step with the document."""

from __future__ import annotations

from PySide6.QtCore import QObject

from engine.types import METHODS
from gui.actions import Actions
from gui.brush_bar import LARGEST, SMALLEST, BrushBar
from gui.face_item import FaceItem
from gui.parts import Parts
from gui.photo_view import PhotoView
from gui.settings import BRUSH_SIZE
from gui.stroke import Brush, reaching

_STEP = 1.25  # of the keys that make it larger and smaller
FILLING = next(name for name, method in METHODS.items() if method.fills)


class Brushing(QObject):
    """Takes the brush in the hand and lays it down.

    Args:
        parts: holds what is painted.
        actions: paint, erase, sizes and clear.
        view: is painted on.
        bar: is shown meanwhile.
    """

    def __init__(self, parts: Parts, actions: Actions, view: PhotoView, bar: BrushBar) -> None:
        super().__init__(bar)
        self._parts, self._actions, self._view, self._bar = parts, actions, view, bar
        bar.set_size(parts.settings.get(BRUSH_SIZE))
        bar.hide()
        self._connect_tool()
        document = parts.document
        for signal in (document.strokes_changed, document.faces_changed, document.options_changed):
            signal.connect(self._say)
        parts.workflow.engine_ready.connect(self._say)

    def _connect_tool(self) -> None:
        a, view, bar, edits = self._actions, self._view, self._bar, self._parts.edits
        a.paint_hole.toggled.connect(lambda on: self._take(a.paint_hole.isChecked(), erase=False))
        a.erase_hole.toggled.connect(lambda on: self._take(a.erase_hole.isChecked(), erase=True))
        a.brush_smaller.triggered.connect(lambda: self._resize(1 / _STEP))
        a.brush_larger.triggered.connect(lambda: self._resize(_STEP))
        a.clear_hole.triggered.connect(edits.clear_strokes)
        view.brush_changed.connect(self._follow)
        view.stroke_painted.connect(edits.paint)
        bar.size_changed.connect(self._set_size)
        bar.finished.connect(lambda: view.set_brush(None))
        bar.fill_wanted.connect(self._use_filling_method)

    def _take(self, on: bool, *, erase: bool) -> None:
        if on:
            self._view.set_brush(Brush(self._parts.settings.get(BRUSH_SIZE), erase))
            self._view.setFocus()
        elif not (self._actions.paint_hole.isChecked() or self._actions.erase_hole.isChecked()):
            self._view.set_brush(None)

    def _follow(self, brush: Brush | None) -> None:
        """The view may lay it down by itself, as for another tool."""
        self._actions.paint_hole.setChecked(brush is not None and not brush.erase)
        self._actions.erase_hole.setChecked(brush is not None and brush.erase)
        self._bar.setVisible(brush is not None)
        self._say()

    def _resize(self, share: float) -> None:
        size = self._parts.settings.get(BRUSH_SIZE)
        wanted = round(size * share) if share < 1 else max(size + 1, round(size * share))
        self._bar.set_size(min(max(wanted, SMALLEST), LARGEST))

    def _set_size(self, diameter: int) -> None:
        self._parts.settings.set(BRUSH_SIZE, diameter)
        if self._view.has_brush:
            self._view.set_brush(Brush(diameter, self._actions.erase_hole.isChecked()))

    def _reached(self) -> list[FaceItem]:
        document = self._parts.document
        return [item for item in document.faces if reaching(document.strokes, item.face)]

    def _say(self) -> None:
        """What will become of the painted places, and what would do better."""
        if not self._view.has_brush:
            return
        document, reached = self._parts.document, self._reached()
        smooth = [item for item in reached if not METHODS[document.options_of(item).method].fills]
        engine = self._parts.workflow.engine
        can_fill = engine is not None and FILLING in engine.methods
        if not document.strokes:
            words = self.tr("Paint over what is torn or blank in a face and around it.")
        elif not reached:
            words = self.tr("No face is near: only a face and its surroundings are filled.")
        elif not smooth:
            words = self.tr("Filled with what may have been there when the face is restored.")
        else:
            words = self.tr(
                "{0} cannot paint what is missing: it only goes on smoothly from the border, "
                "as over a scratch. {1} paints what may have been there."
            ).format(METHODS[document.options_of(smooth[0]).method].title, METHODS[FILLING].title)
            if not can_fill:
                words += " " + self.tr("Its weights can be imported in the preferences.")
        self._bar.set_words(words, offer=bool(smooth) and can_fill)

    def _use_filling_method(self) -> None:
        self._parts.edits.set_method([item.id for item in self._reached()], FILLING)
