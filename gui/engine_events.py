"""What the worker tells the window beside the engine's own events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from engine.types import DeviceReason, Photo, RestoredFace
from gui.stroke import Stroke

if TYPE_CHECKING:
    from engine.provenance import PackIdentity


@dataclass(frozen=True)
class EngineReady:
    """Device and pack are chosen, detector and judge are loaded."""

    device: str  # "cpu", "cuda", "mps"
    name: str  # as the maker calls it
    dtype: str  # "float32", "bfloat16", "float16"
    reason: DeviceReason
    detail: str  # what failed, with ACCELERATOR_FAILED
    pack: str
    pack_version: str
    pack_digest: str  # SHA-256 of the manifest
    methods: tuple[str, ...] = ()  # that the installed packs have all networks for
    parts: tuple[PackIdentity, ...] = ()  # of the packs that fill its gaps


@dataclass(frozen=True, eq=False)
class PhotoDrafted:
    """A coarse picture of a large photograph, which is still being read."""

    image: QImage


@dataclass(frozen=True, eq=False)
class PhotoOpened:
    """A photograph, and the picture of it for the screen."""

    photo: Photo
    image: QImage


@dataclass(frozen=True, eq=False)
class Layer:
    """A finished face as it is to be put into the photograph."""

    face_id: int
    result: RestoredFace
    strength: float  # 0..1
    filled: tuple[Stroke, ...] = ()  # what was painted over it when it was restored


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a picture, and where it lies."""

    image: QImage
    corner: QPoint  # its upper left, in pixels of the photograph

    @property
    def place(self) -> QRect:
        """What it covers."""
        return QRect(self.corner, self.image.size())


@dataclass(frozen=True, eq=False)
class Composed:
    """The photograph with faces in it, for the screen: all of it, or what differs from the last."""

    whole: QImage | None  # None = the last one holds, but for the pieces
    pieces: tuple[Piece, ...] = ()

    @property
    def region(self) -> QRect:
        """Around all pieces."""
        return reduce(QRect.united, (piece.place for piece in self.pieces), QRect())


def draw_pieces(image: QImage, pieces: Iterable[Piece]) -> None:
    """Puts pieces into a picture in place; nothing is copied while nobody shares its memory."""
    painter = QPainter(image)
    for piece in pieces:
        painter.drawImage(piece.corner, piece.image)
    painter.end()


@dataclass(frozen=True, eq=False)
class FaceBlended:
    """A finished face at another place between identity and quality."""

    face_id: int
    result: RestoredFace
    identity: float


@dataclass(frozen=True)
class PhotoSaved:
    """The photograph was exported."""

    path: Path
