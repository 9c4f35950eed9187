"""What the worker's thread keeps from job to job: the restorer, cut-out faces, pasted patches.

Only that thread touches it. Everything heavy is imported when it is first needed, there.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from engine.errors import PackError
from engine.types import METHODS, Face, Photo, Pixels, RestoredFace
from gui.engine_events import Composed, Layer, Piece, draw_pieces

if TYPE_CHECKING:
    from engine.device import DeviceRequest
    from engine.faces.align import AlignedFace
    from engine.faces.paste import Patch
    from engine.provenance import PackIdentity
    from engine.restorer import Restorer


class Loader(Protocol):
    """Gets a restorer ready."""

    def __call__(self, pack: Path | None, device: str) -> Restorer:
        """Pack None is the embedded one; the device is "auto", "cpu", "cuda" or "mps"."""
        ...


def load_restorer(pack: Path | None, device: str) -> Restorer:
    """The real one: imports PyTorch, checks the pack, tries the device.

    Raises:
        DeviceError: the device cannot be used.
        PackError: the pack is missing or broken.
    """
    from engine.device import choose_device, use_physical_cores
    from engine.merged_packs import open_packs
    from engine.restorer import Restorer

    loaded = open_packs((pack,) if pack else ())
    use_physical_cores()
    return Restorer.load(loaded, choose_device(cast("DeviceRequest", device)))


@dataclass(frozen=True, eq=False)
class _Pasted:
    result: RestoredFace
    strength: float
    patch: Patch


@dataclass(eq=False)
class _Desk:
    """What belongs to one photograph."""

    photo: Photo
    aligned: dict[int, tuple[Face, AlignedFace]] = field(default_factory=dict)
    pasted: dict[int, _Pasted] = field(default_factory=dict)
    shown: dict[int, Patch] = field(default_factory=dict)  # in the last composed picture


class Workbench:
    """The engine as the jobs use it."""

    def __init__(self, load: Loader = load_restorer) -> None:
        self._load = load
        self._wanted: tuple[Path | None, str] = (None, "auto")
        self._chosen: tuple[Path | None, str] = self._wanted
        self._restorer: Restorer | None = None
        self._stale = False  # packs were added, which may fill gaps
        # Of the photograph, and of the one with its background improved.
        self._desks: deque[_Desk] = deque(maxlen=2)

    def choose(self, pack: Path | None, device: str, *, again: bool = False) -> None:
        """Uses this pack and device from now on, if they work.

        Args:
            pack: a folder; None = the embedded one.
            device: "auto", "cpu", "cuda", "mps".
            again: load anew, even if that is what is in use.
        """
        self._wanted = (pack, device)
        self._stale = self._stale or again

    def restorer(self) -> Restorer:
        """The restorer, loaded when it is first needed.

        Raises:
            DeviceError, PackError: as `load_restorer`, once; what worked before stays in use.
        """
        if self._restorer is None or self._stale or self._wanted != self._chosen:
            self._stale = False
            try:
                self._restorer = self._load(*self._wanted)
            except Exception:
                if self._restorer is not None:
                    self._wanted = self._chosen
                raise
            self._chosen = self._wanted
        return self._restorer

    def pack_identity(self) -> PackIdentity:
        """The pack in use, with those that complete it, as files name it.

        Raises:
            DeviceError, PackError: as `load_restorer`.
        """
        from engine.merged_packs import identity_of

        return identity_of(self.restorer().pack)

    def methods(self) -> tuple[str, ...]:
        """The methods that the packs in use have all networks for.

        Raises:
            DeviceError, PackError: as `load_restorer`.
        """
        from engine.methods.build import require_networks

        usable = []
        for name in METHODS:
            with contextlib.suppress(PackError):
                require_networks(self.restorer().pack, name)
                usable.append(name)
        return tuple(usable)

    def aligned(self, photo: Photo, face_id: int, face: Face) -> AlignedFace:
        """The face as it was cut out."""
        from engine.faces.align import align

        desk = self._desk_of(photo)
        known = desk.aligned.get(face_id)
        if known is None or known[0] is not face:
            known = desk.aligned[face_id] = (face, align(photo.pixels, face.landmarks))
        return known[1]

    def compose(self, photo: Photo, layers: Sequence[Layer]) -> Pixels:
        """The photograph's pixels with the faces in them; only patches that changed are made."""
        from engine.faces.paste import compose

        return compose(photo.pixels, [self._patch(photo, layer) for layer in layers])

    def show(
        self,
        photo: Photo,
        base: QImage,
        layers: Sequence[Layer],
        *,
        profile: bytes | None,
        whole: bool,
    ) -> Composed:
        """The photograph for the screen with the faces in it.

        Args:
            photo: as it was opened.
            base: the picture of it for the screen.
            layers: the faces to put in.
            profile: that the base was made with.
            whole: all of it, not only what differs from what was last shown.
        """
        from gui.qimage import copied, to_qimage

        desk = self._desk_of(photo)
        before = {} if whole else desk.shown
        shown = {layer.face_id: self._patch(photo, layer) for layer in layers}
        changed = _changed(photo.pixels, before, shown)
        pieces = tuple(Piece(to_qimage(part, profile), corner) for corner, part in changed)
        desk.shown = shown
        if not whole:
            return Composed(None, pieces)
        image = copied(base)
        draw_pieces(image, pieces)
        return Composed(image)

    def _patch(self, photo: Photo, layer: Layer) -> Patch:
        from engine.restorer import paste_candidate

        desk, result = self._desk_of(photo), layer.result
        known = desk.pasted.get(layer.face_id)
        if known is None or known.result is not result or known.strength != layer.strength:
            aligned = self.aligned(photo, layer.face_id, result.face)
            patch = paste_candidate(photo.pixels, aligned, result, layer.strength)
            known = desk.pasted[layer.face_id] = _Pasted(result, layer.strength, patch)
        return known.patch

    def _desk_of(self, photo: Photo) -> _Desk:
        known = next((desk for desk in self._desks if desk.photo is photo), None)
        if known is None:
            if self._desks and self._desks[0].photo.path != photo.path:
                self._desks.clear()  # another photograph was opened
            known = _Desk(photo)
            self._desks.append(known)
        return known


def _changed(
    photograph: Pixels, before: dict[int, Patch], after: dict[int, Patch]
) -> Iterator[tuple[QPoint, Pixels]]:
    """What the photograph shows where a patch came, went or changed; the rest is left alone."""
    patches = [patch for patch in after.values() if patch.claim.size]
    for face_id in before.keys() | after.keys():
        old, new = before.get(face_id), after.get(face_id)
        if old is not new and not (place := _place(old) | _place(new)).isEmpty():
            yield place.topLeft(), _composed(photograph, patches, place)


def _composed(pixels: Pixels, patches: Sequence[Patch], place: QRect) -> Pixels:
    """A part of the photograph with all patches that reach into it."""
    from engine.faces.paste import compose

    near = [patch for patch in patches if place.intersects(_place(patch))]
    around = reduce(QRect.united, map(_place, near), place)
    left, top = around.x(), around.y()
    moved = [replace(patch, x=patch.x - left, y=patch.y - top) for patch in near]
    part = pixels[top : top + around.height(), left : left + around.width()]
    x, y = place.x() - left, place.y() - top
    return compose(part, moved)[y : y + place.height(), x : x + place.width()]


def _place(patch: Patch | None) -> QRect:
    return QRect(patch.x, patch.y, patch.width, patch.height) if patch else QRect()
