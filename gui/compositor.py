"""Keeps the restored picture on the screen what the document says, one small job at a time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from engine.types import Photo
from gui.document import Document
from gui.engine_events import Composed, FaceBlended, Layer, draw_pieces
from gui.face_item import FaceItem
from gui.jobs import BlendFace, ComposePhoto
from gui.worker import Ended, EngineWorker, Happened, Task

_SAME_IDENTITY = 0.002  # a smaller move of the slider cannot be seen


class Compositor(QObject):
    """Blends faces to the identity that is wanted, and puts the results into the photograph.

    However fast a slider moves, one job of each kind is on its way, and the last place counts.
    """

    def __init__(
        self, document: Document, worker: EngineWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._worker = document, worker
        self._composing: Task | None = None
        self._blending: Task | None = None
        self._composed: tuple[Layer, ...] = ()
        self._ground: Photo | None = None  # that they were put on
        self._slide: tuple[int, float] | None = None  # a face, and its identity on the slider
        worker.happened.connect(self._take)
        document.photo_changed.connect(self._forget)
        document.faces_changed.connect(self._compose)
        document.options_changed.connect(self._follow_options)
        document.background_changed.connect(self._compose)
        document.image_changed.connect(self._recompose)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what the document says."""
        return self._composing is None and self._blending is None

    def slide_identity(self, identity: float, for_all: bool) -> None:
        """Shows the current face at another identity while the slider moves.

        Moved for all faces, it does not hold for one with settings of its own.
        """
        item = self._document.current_item
        if item is not None and not (for_all and item.options):
            self._slide = (item.id, identity)
            self._blend()

    def _forget(self) -> None:
        self._composing = self._blending = self._slide = None
        self._composed, self._ground = (), None

    def _recompose(self) -> None:
        self._composed, self._ground = (), None
        self._compose()

    def _follow_options(self) -> None:
        self._slide = None
        self._blend()
        self._compose()

    def _take(self, message: Happened | Ended) -> None:
        task = message.task
        if isinstance(message, Ended):
            if task is self._composing:
                self._composing = None
                self._compose()
            elif task is self._blending:
                self._blending = None
                if message.error is None:
                    self._blend()
            return
        match message.what:
            case FaceBlended() as blended if task is self._blending:
                self._document.set_blend(blended.face_id, blended.result, blended.identity)
            case Composed() as composed if task is self._composing:
                self._show(composed)

    def _show(self, composed: Composed) -> None:
        document = self._document
        if not self._is_wanted:
            document.set_composed(None)
        elif composed.whole is not None:
            document.set_composed(composed.whole)
        elif document.composed is not None and composed.pieces:
            draw_pieces(document.composed, composed.pieces)
            document.set_composed(document.composed, composed.region)

    @property
    def _is_wanted(self) -> bool:
        return bool(self._document.layers) or self._document.background is not None

    def _compose(self) -> None:
        document, layers = self._document, self._document.layers
        if document.photo is None or self._composing is not None:
            return
        if not self._is_wanted:
            self._composed, self._ground = (), None
            if document.composed is not None:
                document.set_composed(None)
            return
        background = document.background
        ground = background.photo if background else document.photo
        if ground is not self._ground or not _same(layers, self._composed):
            image = background.image if background else document.image
            whole = document.composed is None or ground is not self._ground
            job = ComposePhoto(ground, image, document.screen_profile, layers, whole)
            self._composed, self._ground = layers, ground
            self._composing = self._worker.submit(job)

    def _blend(self) -> None:
        """Brings one face after the other to the identity that is wanted."""
        photo = self._document.photo
        if photo is None or self._blending is not None:
            return
        for item in self._document.faces:
            if item.result is None or item.result.latents is None or item.made_with is None:
                continue
            wanted = self._identity_of(item)
            if abs(item.made_with.identity - wanted) > _SAME_IDENTITY:
                options = replace(item.made_with, identity=wanted)
                self._blending = self._worker.submit(
                    BlendFace(photo, item.id, item.result, options)
                )
                return

    def _identity_of(self, item: FaceItem) -> float:
        if self._slide is not None and self._slide[0] == item.id:
            return self._slide[1]
        return self._document.options_of(item).identity


def _same(layers: tuple[Layer, ...], others: tuple[Layer, ...]) -> bool:
    return len(layers) == len(others) and all(
        a.face_id == b.face_id and a.result is b.result and a.strength == b.strength
        for a, b in zip(layers, others, strict=True)
    )
