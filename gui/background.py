"""The picture around the faces, made better: what the document keeps of it, and the job."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QImage

from engine.types import Photo

if TYPE_CHECKING:
    from engine.provenance import UpscalerIdentity
    from gui.workbench import Workbench


@dataclass(frozen=True, eq=False)
class Background:
    """The photograph with its background improved; faces are put on it."""

    photo: Photo
    image: QImage  # of it, for the screen
    upscaler: UpscalerIdentity


@dataclass(frozen=True, eq=False)
class ImproveBackground:
    """Sends a photograph through an upscaler, a tile at a time."""

    urgent: ClassVar[bool] = False
    photo: Photo
    upscaler: Path

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields TileDone after each tile, and a Background."""
        from engine.background import load_upscaler
        from gui.qimage import to_qimage

        upscaler = load_upscaler(self.upscaler, bench.restorer().choice.device)
        pixels = yield from upscaler.improve(self.photo.pixels)
        improved = replace(self.photo, pixels=pixels)
        image = to_qimage(pixels, self.photo.metadata.icc_profile)
        yield Background(improved, image, upscaler.identity)
