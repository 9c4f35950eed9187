"""What the window asks of the engine, as frozen data; `run` happens in the worker's thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QImage

from engine.types import (
    Face,
    FaceRestored,
    FaceStarted,
    Fallback,
    Photo,
    RestoredFace,
    RestoreOptions,
    StepDone,
)
from gui.engine_events import EngineReady, FaceBlended, Layer, PhotoDrafted, PhotoOpened, PhotoSaved
from gui.stroke import Stroke, hole_of

if TYPE_CHECKING:
    from gui.background import Background
    from gui.before_after import Captions
    from gui.export_choice import ExportChoice
    from gui.workbench import Workbench

Records = Generator[object, bool | None, None]


@dataclass(frozen=True)
class PrepareEngine:
    """Imports PyTorch, tries the device and loads the pack."""

    urgent: ClassVar[bool] = False
    pack: Path | None  # None = the embedded one
    device: str  # "auto", "cpu", "cuda", "mps"
    again: bool = False  # a pack was added, which may fill gaps

    def run(self, bench: Workbench) -> Records:
        """Yields EngineReady."""
        bench.choose(self.pack, self.device, again=self.again)
        restorer = bench.restorer()
        choice, pack = restorer.choice, bench.pack_identity()
        dtype = str(choice.dtype).removeprefix("torch.")
        yield EngineReady(
            choice.device.type,
            choice.name,
            dtype,
            choice.reason,
            choice.detail,
            pack.name,
            pack.version,
            pack.sha256,
            bench.methods(),
            pack.parts,
        )


@dataclass(frozen=True)
class OpenPhoto:
    """Reads a file. It comes before everything that waits for the networks."""

    urgent: ClassVar[bool] = True
    path: Path

    def run(self, bench: Workbench) -> Records:
        """Yields PhotoDrafted where the photograph is large, and PhotoOpened."""
        from engine.photo import open_photo
        from engine.photo.draft import open_draft
        from gui.qimage import to_qimage

        if draft := open_draft(self.path):
            yield PhotoDrafted(to_qimage(draft.pixels, draft.icc_profile))
        photo = open_photo(self.path)
        yield PhotoOpened(photo, to_qimage(photo.pixels, photo.metadata.icc_profile))


@dataclass(frozen=True, eq=False)
class FindFaces:
    """Looks for faces."""

    urgent: ClassVar[bool] = False
    photo: Photo

    def run(self, bench: Workbench) -> Records:
        """Yields PartSearched after each part, and FacesFound."""
        yield (yield from bench.restorer().search(self.photo))


@dataclass(frozen=True, eq=False)
class FaceWork:
    """One face to restore, with the settings that hold for it."""

    face_id: int
    face: Face
    options: RestoreOptions
    strokes: tuple[Stroke, ...] = ()  # painted over what is torn or blank in it
    tick: bool = False  # it was not ticked, and is to be when its result is there


@dataclass(frozen=True, eq=False)
class RestoreFaces:
    """Restores faces one after the other, each with its own settings."""

    urgent: ClassVar[bool] = False
    photo: Photo
    work: tuple[FaceWork, ...]

    def run(self, bench: Workbench) -> Records:
        """Yields the engine's events, `index` being the face's id in the window."""
        for position, work in enumerate(self.work):
            enough = yield from self._restore(bench, position, work)
            if enough:
                return

    def _restore(
        self, bench: Workbench, position: int, work: FaceWork
    ) -> Generator[object, bool | None, bool]:
        height, width = self.photo.pixels.shape[:2]
        hole = hole_of(work.strokes, width, height)
        events = bench.restorer().restore(self.photo, [work.face], work.options, hole)
        enough: bool | None = None
        try:
            event = next(events)
            while not isinstance(event, FaceRestored):
                enough = yield self._renumbered(event, position, work.face_id)
                event = events.send(enough)
            result = replace(event.result, index=work.face_id)
            enough = (yield replace(event, result=result)) or enough
        finally:
            events.close()  # what would follow is a copy of the whole photograph
        return bool(enough)

    def _renumbered(self, event: object, position: int, face_id: int) -> object:
        match event:
            case FaceStarted():
                return FaceStarted(face_id, position, len(self.work))
            case StepDone() | Fallback():
                return replace(event, index=face_id)
        return event


@dataclass(frozen=True, eq=False)
class BlendFace:
    """Moves a finished face between identity and quality: one decode."""

    urgent: ClassVar[bool] = True
    photo: Photo
    face_id: int
    result: RestoredFace
    options: RestoreOptions

    def run(self, bench: Workbench) -> Records:
        """Yields FaceBlended."""
        aligned = bench.aligned(self.photo, self.face_id, self.result.face)
        result = bench.restorer().blend(self.result, aligned.pixels, self.options)
        yield FaceBlended(self.face_id, result, self.options.identity)


@dataclass(frozen=True, eq=False)
class ComposePhoto:
    """Puts finished faces into the photograph."""

    urgent: ClassVar[bool] = True
    photo: Photo
    base: QImage
    profile: bytes | None  # that the base was made with
    layers: tuple[Layer, ...]
    whole: bool  # else only what differs from the last one

    def run(self, bench: Workbench) -> Records:
        """Yields Composed."""
        yield bench.show(self.photo, self.base, self.layers, profile=self.profile, whole=self.whole)


@dataclass(frozen=True, eq=False)
class ExportPhoto:
    """Writes the photograph with its finished faces."""

    urgent: ClassVar[bool] = True
    photo: Photo
    layers: tuple[Layer, ...]
    options: tuple[RestoreOptions, ...]  # one a layer
    engine: EngineReady
    choice: ExportChoice
    captions: Captions
    background: Background | None = None

    def run(self, bench: Workbench) -> Records:
        """Yields PhotoSaved."""
        yield PhotoSaved(self.write(bench))

    def write(self, bench: Workbench) -> Path:
        """Writes the picture and what goes with it; the picture's path."""
        from engine.provenance import PackIdentity, Restoration
        from gui.export_photo import export_photo

        engine = self.engine
        height, width = self.photo.pixels.shape[:2]
        filled = tuple(dict.fromkeys(stroke for layer in self.layers for stroke in layer.filled))
        restoration = Restoration(
            self.photo,
            tuple(layer.result for layer in self.layers),
            self.options,
            PackIdentity(engine.pack, engine.pack_version, engine.pack_digest, engine.parts),
            engine.device,
            engine.dtype,
            background=self.background.upscaler if self.background else None,
            hole=hole_of(filled, width, height),
            enlarged=self.choice.enlarge,
        )
        return export_photo(self._restored(bench), restoration, self.choice, self.captions).picture

    def _restored(self, bench: Workbench) -> Photo:
        ground = self.background.photo if self.background else self.photo
        if self.choice.enlarge == 1:
            return replace(self.photo, pixels=bench.compose(ground, self.layers))
        from engine.enlarging import enlarge_restored

        results = [layer.result for layer in self.layers]
        strengths = [layer.strength for layer in self.layers]
        return enlarge_restored(ground, results, strengths, self.choice.enlarge)
