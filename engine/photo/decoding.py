"""Pixels of 8-bit pictures, moved out of Pillow a strip of rows at a time.

Pillow keeps 4 bytes for each RGB pixel. Converting, turning or exporting such a picture as a whole
would hold a third and a fourth copy of a large scan in memory.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PIL import Image, ImageCms

from engine.photo.source import Decoded, as_stored
from engine.types import ColorMode

STRIP_PIXELS = 4_000_000
"""Pixels handled at once where only a strip of rows is in memory twice."""

Converter = Callable[[Image.Image], Image.Image]
_GRAY_MODES = ("1", "L", "LA", "La")
_ALPHA_MODES = ("LA", "La", "PA", "RGBA", "RGBa")


def strips(height: int, width: int) -> Iterator[slice]:
    """Cut the rows of a picture into slices of about STRIP_PIXELS pixels."""
    rows = max(1, STRIP_PIXELS // max(width, 1))
    for top in range(0, height, rows):
        yield slice(top, min(top + rows, height))


def decode(image: Image.Image, icc_profile: bytes | None, orientation: int) -> Decoded:
    """Decode an opened Pillow picture to RGB.

    Args:
        image: the opened file; its pixels need not be loaded yet.
        icc_profile: the file's, which CMYK and Lab are converted through.
        orientation: EXIF orientation 1..8 still to be applied.

    Raises:
        Exception: whatever Pillow's decoders raise on damaged data.
    """
    with _no_limit():
        image.load()
    width, height = image.size
    has_alpha = image.mode in _ALPHA_MODES or "transparency" in image.info
    convert, new_profile = _converter(image, icc_profile, has_alpha)
    shape = (width, height) if orientation >= 5 else (height, width)
    pixels = np.empty((*shape, 3), np.uint8)
    alpha = np.empty(shape, np.uint8) if has_alpha else None
    stored = as_stored(pixels, orientation)
    stored_alpha = None if alpha is None else as_stored(alpha, orientation)
    for rows in strips(height, width):
        strip = np.asarray(convert(image.crop((0, rows.start, width, rows.stop))))
        stored[rows] = strip[..., :3]
        if stored_alpha is not None:
            stored_alpha[rows] = strip[..., 3]
    return Decoded(pixels, _color_mode(image.mode), alpha, new_profile)


@contextmanager
def _no_limit() -> Iterator[None]:
    """Lift Pillow's own limit, which lies below a large scan; `Source.check_size` has kept ours."""
    limit = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit


def _color_mode(mode: str) -> ColorMode:
    if mode in _GRAY_MODES:
        return ColorMode.GRAY
    if mode in ("P", "PA"):
        return ColorMode.PALETTE
    return ColorMode.CMYK if mode == "CMYK" else ColorMode.RGB


def _converter(
    image: Image.Image, icc_profile: bytes | None, has_alpha: bool
) -> tuple[Converter, bytes | None]:
    """Return how a strip becomes RGB or RGBA, and the profile it is then in if that is new."""
    if image.mode in ("CMYK", "LAB"):
        managed = color_managed(image.mode, icc_profile)
        if managed is not None:
            return managed
    target = "RGBA" if has_alpha else "RGB"
    return (lambda strip: strip.convert(target)), None


def color_managed(mode: str, icc_profile: bytes | None) -> tuple[Converter, bytes] | None:
    """Return how CMYK or Lab becomes sRGB through its profile, or None without a usable one."""
    srgb = ImageCms.createProfile("sRGB")
    try:
        source = (
            ImageCms.createProfile("LAB")
            if mode == "LAB"
            else ImageCms.getOpenProfile(io.BytesIO(icc_profile or b""))
        )
        transform = ImageCms.buildTransform(source, srgb, mode, "RGB")
    except (ImageCms.PyCMSError, OSError):
        return None
    return transform.apply, ImageCms.ImageCmsProfile(srgb).tobytes()
