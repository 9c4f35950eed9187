"""What the user can do to the open photograph, each as one step of the history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, QRectF

from engine.faces.manual import face_from_box
from engine.types import RestoreOptions, options_for
from gui.document import Document
from gui.face_item import FaceItem, FaceState
from gui.stroke import Stroke


class Edits(QObject):
    """Turns what the user did into steps of the document."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document

    def set_included(self, face_id: int, included: bool) -> None:
        """Ticks a face, or takes the tick away."""
        text = self.tr("Include face") if included else self.tr("Exclude face")
        self._include({face_id: included}, text)

    def toggle_included(self, face_id: int) -> None:
        """Turns the tick of a face."""
        item = self._document.item(face_id)
        if item is not None:
            self.set_included(face_id, not item.included)

    def include_all(self) -> None:
        """Ticks every face."""
        self._include(dict.fromkeys(self._ids(), True), self.tr("Include all faces"))

    def include_none(self) -> None:
        """Takes all ticks away."""
        self._include(dict.fromkeys(self._ids(), False), self.tr("Exclude all faces"))

    def include_largest(self) -> None:
        """Ticks the largest face alone."""
        largest = max(
            self._document.faces, key=lambda item: item.face.box[2] * item.face.box[3], default=None
        )
        if largest is not None:
            ticks = {item.id: item is largest for item in self._document.faces}
            self._include(ticks, self.tr("Include the largest face"))

    def add_box(self, rect: QRectF, angle: float) -> None:
        """Takes a face that the user drew; `angle` in degrees clockwise."""
        face_id = self._document.new_id()
        face = face_from_box(_box(rect), angle)
        self._document.change(self.tr("Draw face"), {face_id: FaceItem(face_id, face, angle=angle)})
        self._document.set_current(face_id)

    def change_box(self, face_id: int, rect: QRectF, angle: float) -> None:
        """Moves, resizes or turns a box; what was restored there is no longer right."""
        item = self._document.item(face_id)
        if item is not None:
            face = face_from_box(_box(rect), angle)
            moved = replace(item, face=face, angle=angle, uncertain=False, result=None)
            moved = replace(moved, accepted=None, state=FaceState.FOUND)
            self._document.change(self.tr("Move face"), {face_id: moved})

    def delete_face(self, face_id: int) -> None:
        """Takes a face out."""
        if self._document.item(face_id) is not None:
            self._document.change(self.tr("Delete face"), {face_id: None})

    def set_options(self, options: RestoreOptions, *, for_all: bool) -> None:
        """Changes the settings of all faces without their own, or of the current one alone.

        Changes of the same setting, one after the other, are one step.
        """
        document, item = self._document, self._document.current_item
        text = self.tr("Change settings")
        if for_all or item is None:
            stream = _stream(document.options, options)
            document.change(text, {}, options=options, stream=stream)
        elif options != (before := document.options_of(item)):
            changed = {item.id: replace(item, options=options)}
            document.change(text, changed, stream=f"{_stream(before, options)} {item.id}")

    def forget_own_options(self, face_id: int) -> None:
        """Lets the settings for all faces hold for a face again."""
        item = self._document.item(face_id)
        if item is not None and item.options is not None:
            text = self.tr("Same settings as all faces")
            self._document.change(text, {face_id: replace(item, options=None)})

    def set_method(self, face_ids: Iterable[int], method: str) -> None:
        """Gives some faces another method, with its own defaults, for them alone."""
        items = [item for item in self._document.faces if item.id in set(face_ids)]
        changed = {
            item.id: replace(item, options=options_for(method, self._document.options_of(item)))
            for item in items
            if self._document.options_of(item).method != method
        }
        self._document.change(self.tr("Change the method"), changed)

    def paint(self, stroke: Stroke) -> None:
        """Marks a place as torn or blank, or takes the mark away with the eraser."""
        strokes = self._document.strokes
        if stroke.erase and not strokes:
            return
        text = self.tr("Erase") if stroke.erase else self.tr("Paint a torn place")
        self._document.change(text, {}, strokes=(*strokes, stroke))

    def clear_strokes(self) -> None:
        """Takes all marks away."""
        self._document.change(self.tr("Clear the painted places"), {}, strokes=())

    def choose_candidate(self, face_id: int, place: int) -> None:
        """Takes another of a face's candidates."""
        item = self._document.item(face_id)
        if item is not None and item.result is not None and item.result.chosen != place:
            result = replace(item.result, chosen=place)
            self._document.change(
                self.tr("Choose candidate"), {face_id: replace(item, result=result)}
            )

    def judge(self, face_id: int, accepted: bool | None) -> None:
        """Accepts a result, rejects it (the original is shown), or takes the judgment back."""
        item = self._document.item(face_id)
        if item is not None and item.result is not None and item.accepted is not accepted:
            texts = {
                True: self.tr("Accept face"),
                False: self.tr("Reject face"),
                None: self.tr("Take the verdict back"),
            }
            judged = {face_id: replace(item, accepted=accepted)}
            self._document.change(texts[accepted], judged)

    def discard_result(self, face_id: int) -> None:
        """Goes back to the original."""
        item = self._document.item(face_id)
        if item is not None and item.result is not None:
            bare = replace(item, result=None, accepted=None, state=FaceState.FOUND)
            self._document.change(self.tr("Back to the original"), {face_id: bare})

    def _include(self, ticks: Mapping[int, bool], text: str) -> None:
        changed = {
            item.id: replace(item, included=ticks[item.id])
            for item in self._document.faces
            if ticks.get(item.id, item.included) != item.included
        }
        if changed:
            self._document.change(text, changed)

    def _ids(self) -> tuple[int, ...]:
        return tuple(item.id for item in self._document.faces)


def _stream(before: RestoreOptions, after: RestoreOptions) -> str:
    """The name of a stream of changes: which settings differ."""
    now = asdict(after)
    return "options " + " ".join(key for key, value in asdict(before).items() if now[key] != value)


def _box(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.x(), rect.y(), rect.width(), rect.height()
