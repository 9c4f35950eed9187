"""A large photograph in a fraction of its size, decoded in a fraction of the time."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL.JpegImagePlugin import JpegImageFile

from engine.photo import exif
from engine.photo.formats import HEAD_BYTES, recognize
from engine.photo.metadata import from_pillow
from engine.photo.source import turned
from engine.types import Pixels

LARGE = 24_000_000
"""Pixels from which a draft is worth its time: smaller photographs are open as quickly."""
LONG_SIDE = 2048
"""Of a draft, at least; in pixels."""
_PLAIN = {"RGB", "L"}
_ORIENTATION_TAG, _PROFILE_TAG = 274, 34675


@dataclass(frozen=True, eq=False)
class Draft:
    """A photograph for a first look, upright."""

    pixels: Pixels  # [h, w, 3], at least LONG_SIDE pixels long
    icc_profile: bytes | None


def open_draft(path: Path) -> Draft | None:
    """Decode a large JPEG at an eighth to a half of its size, or every few pixels of a plain TIFF.

    Returns:
        None where the photograph is small, cannot be read in part, or cannot be read at all:
        `open_photo` says why.
    """
    with contextlib.suppress(Exception), path.open("rb") as stream:
        match recognize(stream.read(HEAD_BYTES)):
            case "JPEG":
                stream.seek(0)
                return _jpeg(JpegImageFile(stream))
            case "TIFF":
                return _tiff(path)
    return None


def _jpeg(image: JpegImageFile) -> Draft | None:
    width, height = image.size
    if width * height < LARGE or image.mode not in _PLAIN:
        return None
    metadata = from_pillow(image.info)
    scale = LONG_SIDE / max(width, height)
    image.draft(image.mode, (round(width * scale), round(height * scale)))
    pixels = np.asarray(image.convert("RGB"))
    upright = turned(pixels, exif.orientation(metadata.exif))
    return Draft(np.ascontiguousarray(upright), metadata.icc_profile)


def _tiff(path: Path) -> Draft | None:
    with tifffile.TiffFile(path) as file:
        page = file.pages[0]
        if not isinstance(page, tifffile.TiffPage) or not page.is_memmappable:
            return None
        kinds = (tifffile.PHOTOMETRIC.RGB, tifffile.PHOTOMETRIC.MINISBLACK)
        if page.imagewidth * page.imagelength < LARGE or page.photometric not in kinds:
            return None
        orientation, profile = _tag(page, _ORIENTATION_TAG), _tag(page, _PROFILE_TAG)
        every = max(1, max(page.imagewidth, page.imagelength) // LONG_SIDE)
    stored = tifffile.memmap(path, page=0, mode="r")
    if stored.dtype not in (np.uint8, np.uint16) or stored.ndim not in (2, 3):
        return None
    few = np.asarray(stored[::every, ::every])
    if few.ndim == 2 or few.shape[2] < 3:
        few = np.repeat(few.reshape(*few.shape[:2], -1)[..., :1], 3, axis=2)
    upright = turned(few[..., :3], int(orientation or 1))
    return Draft(np.ascontiguousarray(upright), profile)


def _tag(page: tifffile.TiffPage, code: int) -> Any:  # noqa: ANN401
    tag = page.tags.get(code)
    return None if tag is None else tag.value
