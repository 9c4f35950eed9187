"""The open photograph: its faces, what was chosen for them, the results, and how to go back.

The only place that holds state: `gui.edits` and `gui.workflow` change it, views show it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage, QUndoStack

from engine.types import FacesFound, Photo, RestoredFace, RestoreOptions
from gui.background import Background
from gui.commands import Change, ChangeCommand, settled
from gui.engine_events import Layer
from gui.face_item import FaceItem, FaceState, blended, found_item, new_faces
from gui.stroke import Stroke

NO_FACE = -1


class Document(QObject):
    """One photograph and everything that was done to it.

    Args:
        defaults: the settings that every photograph starts with.

    Signals:
        photo_changed(Photo | None): another photograph, or none, is open.
        faces_changed(): faces were found, added, moved, ticked or changed in any way.
        selection_changed(): other faces are ticked.
        current_face_changed(int): the face that the settings apply to; NO_FACE for none.
        results_changed(int): the face has another result, or none any more.
        composed_changed(QRect): the restored picture differs there, or came or went (null).
        busy_changed(bool): faces are being restored, or not any more.
        options_changed(): the settings for all faces or for one are others.
        strokes_changed(): other places are painted as torn or blank.
        background_changed(): the picture around the faces is improved, or as it was.
        image_changed(): the same photograph looks different on the screen.
    """

    photo_changed = Signal(object)
    faces_changed = Signal()
    selection_changed = Signal()
    current_face_changed = Signal(int)
    results_changed = Signal(int)
    composed_changed = Signal(QRect)
    busy_changed = Signal(bool)
    options_changed = Signal()
    strokes_changed = Signal()
    background_changed = Signal()
    image_changed = Signal()

    def __init__(self, defaults: Callable[[], RestoreOptions]) -> None:
        super().__init__()
        self._defaults = defaults
        self.photo: Photo | None
        self.composed: QImage | None
        self.background: Background | None  # None = as it was
        self.faces: tuple[FaceItem, ...]
        self.options: RestoreOptions
        self.strokes: tuple[Stroke, ...]
        self.current: int
        self.busy = False
        self.managed = True  # the photograph's profile is minded on the screen
        self.undo_stack = QUndoStack(self)
        self._next_id: int
        self._clear()

    # What is open

    def open(self, photo: Photo, image: QImage) -> None:
        """Shows a photograph; what was open is gone."""
        self._clear()
        self.photo, self.image = photo, image
        self._tell_all()

    def close(self) -> None:
        """Nothing is open any more."""
        self._clear()
        self._tell_all()

    def set_found(self, found: FacesFound) -> None:
        """Takes the detector's faces behind those known; what a later search adds is a step."""
        new = new_faces(found.faces, self.faces)
        fresh = tuple(found_item(self.new_id(), face) for face in new)
        if self.searched:
            self.change(self.tr("Find faces again"), {item.id: item for item in fresh})
        else:
            self.load_faces((*self.faces, *fresh))

    def load_faces(
        self, faces: tuple[FaceItem, ...], strokes: tuple[Stroke, ...] | None = None
    ) -> None:
        """Takes faces, and what is painted, as they are, without a way back."""
        self.faces, self.searched = faces, True
        if strokes is not None:
            self.strokes = strokes
            self.strokes_changed.emit()
        self._next_id = max(self._next_id, *(item.id + 1 for item in faces), 0)
        self.faces_changed.emit()
        self.selection_changed.emit()
        for item in faces:
            if item.result is not None:
                self.results_changed.emit(item.id)
        if self.current == NO_FACE and faces:
            self.set_current(next((item.id for item in faces if item.included), faces[0].id))

    def item(self, face_id: int) -> FaceItem | None:
        """The face with this id."""
        return next((item for item in self.faces if item.id == face_id), None)

    @property
    def current_item(self) -> FaceItem | None:
        """The face that the settings apply to."""
        return self.item(self.current)

    @property
    def included(self) -> tuple[FaceItem, ...]:
        """The ticked faces."""
        return tuple(item for item in self.faces if item.included)

    @property
    def layers(self) -> tuple[Layer, ...]:
        """What the restored photograph is made of."""
        return tuple(
            Layer(item.id, item.result, self.options_of(item).strength, item.filled)
            for item in self.faces
            if item.result is not None and item.shown_restored
        )

    @property
    def screen_profile(self) -> bytes | None:
        """What the photograph's values mean on the screen; None = sRGB."""
        return self.photo.metadata.icc_profile if self.photo and self.managed else None

    def options_of(self, item: FaceItem) -> RestoreOptions:
        """The settings that hold for a face."""
        return item.options or self.options

    def set_current(self, face_id: int) -> None:
        """Chooses the face that the settings apply to."""
        if face_id != self.current and (face_id == NO_FACE or self.item(face_id)):
            self.current = face_id
            self.current_face_changed.emit(face_id)

    def step_current(self, step: int) -> None:
        """Goes to the next (1) or the previous (-1) face, round and round."""
        if self.faces:
            ids = [item.id for item in self.faces]
            place = ids.index(self.current) if self.current in ids else -max(step, 0)
            self.set_current(ids[(place + step) % len(ids)])

    # What the engine did

    def set_state(self, face_ids: Iterable[int], state: FaceState) -> None:
        """How far the work on some faces is; no step to undo."""
        wanted = set(face_ids)
        self.faces = tuple(
            replace(item, state=state) if item.id in wanted else item for item in self.faces
        )
        self.faces_changed.emit()

    def settle(self) -> None:
        """No work is going on any more."""
        self.faces = tuple(
            item if item.state is FaceState.FAILED else settled(item, None) for item in self.faces
        )
        self.faces_changed.emit()

    def set_result(
        self,
        face_id: int,
        result: RestoredFace,
        made_with: RestoreOptions,
        filled: tuple[Stroke, ...] = (),
        *,
        tick: bool = False,
    ) -> None:
        """Takes a finished face, unless its box was moved in the meantime."""
        item = self.item(face_id)
        if item is not None and item.face is result.face:
            done = replace(item, result=result, made_with=made_with, filled=filled)
            included = item.included or tick
            done = replace(done, state=FaceState.DONE, accepted=None, included=included)
            self.change(self.tr("Restore face"), {face_id: done})

    def set_blend(self, face_id: int, result: RestoredFace, identity: float) -> None:
        """Takes a face at another identity. It follows from the settings, so it is no step."""
        item = self.item(face_id)
        if item is not None and (moved := blended(item, result, identity)):
            self.restore_state({face_id: moved}, self.options, self.strokes)

    def set_composed(self, image: QImage | None, region: QRect | None = None) -> None:
        """Takes the restored photograph for the screen, or the last one, painted on in `region`."""
        self.composed = image
        self.composed_changed.emit(region or QRect())

    def set_images(self, image: QImage, background: Background | None) -> None:
        """Takes the photograph, and its improved background, as the screen is to show them."""
        self.image, self.background = image, background
        self.image_changed.emit()

    def set_background(self, background: Background | None) -> None:
        """Puts the faces on an improved picture; None = on the photograph as it was."""
        if background is not self.background:
            self.background = background
            self.background_changed.emit()

    def set_busy(self, busy: bool) -> None:
        """Faces are being restored, or not any more."""
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    # How state changes

    def change(
        self,
        text: str,
        faces: Mapping[int, FaceItem | None],
        *,
        options: RestoreOptions | None = None,
        strokes: tuple[Stroke, ...] | None = None,
        stream: str = "",
    ) -> None:
        """Makes a step that can be undone.

        Args:
            text: what the history calls it, translated.
            faces: the new state of some faces, by id; None takes one out.
            options: new settings for all faces; None = as they are.
            strokes: what is painted from now on; None = as it is.
            stream: as in `gui.commands.ChangeCommand`.
        """
        before = {face_id: self.item(face_id) for face_id in faces}
        wanted = options or self.options
        painted = self.strokes if strokes is None else strokes
        if faces or wanted != self.options or painted != self.strokes:
            change = Change(before, dict(faces), self.options, wanted, self.strokes, painted)
            self.undo_stack.push(ChangeCommand(self, text, change, stream))

    def restore_state(
        self,
        faces: Mapping[int, FaceItem | None],
        options: RestoreOptions,
        strokes: tuple[Stroke, ...],
    ) -> None:
        """Puts faces, settings and what is painted into a state; steps call this."""
        known = {item.id: item for item in self.faces}
        now = dict(known)
        for face_id, item in faces.items():
            now.pop(face_id, None)
            if item is not None:
                now[face_id] = settled(item, known.get(face_id))
        was, self.options = self.options, options
        painted, self.strokes = self.strokes, strokes
        self.faces = tuple(now[face_id] for face_id in sorted(now))
        self.faces_changed.emit()
        if painted != strokes:
            self.strokes_changed.emit()
        self._tell_differences(known, now, options_differ=was != options)

    def new_id(self) -> int:
        """An id that no face of this photograph had."""
        self._next_id += 1
        return self._next_id - 1

    def _tell_differences(
        self, was: Mapping[int, FaceItem], now: Mapping[int, FaceItem], *, options_differ: bool
    ) -> None:
        pairs = {key: (was.get(key), now.get(key)) for key in was.keys() | now.keys()}
        if any((a and a.included) != (b and b.included) for a, b in pairs.values()):
            self.selection_changed.emit()
        if options_differ or any((a and a.options) != (b and b.options) for a, b in pairs.values()):
            self.options_changed.emit()
        for face_id, (a, b) in pairs.items():
            if (a and a.result) is not (b and b.result):
                self.results_changed.emit(face_id)
        if self.current not in now:
            self.set_current(min(now, default=NO_FACE))

    def _clear(self) -> None:
        self.undo_stack.clear()
        self.photo, self.image, self.composed, self.background = None, QImage(), None, None
        self.faces, self.strokes, self.current = (), (), NO_FACE
        self.searched, self._next_id, self.options = False, 0, self._defaults()

    def _tell_all(self) -> None:
        self.photo_changed.emit(self.photo)
        self.composed_changed.emit(QRect())
        self.faces_changed.emit()
        self.selection_changed.emit()
        self.current_face_changed.emit(self.current)
        self.options_changed.emit()
        self.strokes_changed.emit()
        self.background_changed.emit()
