"""Brings what the document holds to the widgets, after each change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QMainWindow

from gui.document import NO_FACE
from gui.face_panel import FacePanel
from gui.inspector import Inspector
from gui.parts import Parts
from gui.photo_view import PhotoView
from gui.wanting import is_filled, wanting


class Presenter(QObject):
    """Shows the document in a view, a list and an inspector.

    Signals:
        photo_shown(): another photograph, or none, is on the screen.
    """

    photo_shown = Signal()

    def __init__(
        self,
        parts: Parts,
        view: PhotoView,
        faces: FacePanel,
        inspector: Inspector,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._view, self._faces, self._inspector = view, faces, inspector
        self._for_all = True
        document = parts.document
        document.photo_changed.connect(self._show_photo)
        document.image_changed.connect(self._show_image)
        document.faces_changed.connect(self._show_faces)
        document.current_face_changed.connect(self._show_current)
        document.options_changed.connect(self._show_current)
        document.composed_changed.connect(self._show_result)
        for signal in (document.faces_changed, document.options_changed, document.busy_changed):
            signal.connect(self._show_wanted)
        document.strokes_changed.connect(self._show_strokes)
        view.brush_changed.connect(self._show_strokes)
        document.undo_stack.cleanChanged.connect(self._show_title)
        self._show_photo()
        self._show_current()
        self._show_wanted()

    def set_scope(self, for_all: bool) -> None:
        """Shows the settings for all faces, or those of the current one."""
        self._for_all = for_all
        self._show_current()

    def _show_photo(self) -> None:
        document = self._parts.document
        self._view.set_image(document.image)
        self._faces.set_image(document.image)
        if document.photo is not None:
            self._parts.recent.add(document.photo.path, document.image)
        self._show_title()
        self.photo_shown.emit()

    def _show_image(self) -> None:
        self._view.replace_image(self._parts.document.image)
        self._faces.set_image(self._parts.document.image)
        self._show_current()

    def _show_title(self) -> None:
        photo = self._parts.document.photo
        self._window.setWindowTitle(f"{photo.path.name}[*] – Heirloom" if photo else "Heirloom[*]")
        self._window.setWindowModified(not self._parts.document.undo_stack.isClean())

    def _show_faces(self) -> None:
        self._view.set_faces(self._parts.document.faces)
        self._faces.set_faces(self._parts.document.faces)
        self._show_current()
        self._show_strokes()

    def _show_strokes(self) -> None:
        """Over a result that has filled them they are in the way, unless one is painting."""
        document = self._parts.document
        done = all(is_filled(document, item) for item in document.included)
        visible = self._view.has_brush or not (done and document.layers)
        self._view.set_strokes(document.strokes, visible=visible)

    def _show_wanted(self) -> None:
        document = self._parts.document
        self._faces.set_wanted(len(wanting(document)), busy=document.busy)

    def _show_current(self) -> None:
        document, item = self._parts.document, self._parts.document.current_item
        current = None if document.current == NO_FACE else document.current
        self._view.set_current(current)
        self._faces.set_current(current)
        for_all = self._for_all or item is None
        options = document.options if item is None or for_all else document.options_of(item)
        self._inspector.set_has_face(item is not None)
        own = item is not None and item.options is not None
        self._inspector.set_options(options, for_all, own=own)
        result = item.result if item else None
        self._inspector.set_result(result, document.screen_profile)
        self._inspector.set_accepted(item.accepted if item else None)

    def _show_result(self, region: QRect) -> None:
        composed = self._parts.document.composed
        self._view.set_result(composed, None if region.isNull() else region)
        self._faces.set_result(composed)
