"""A photograph with more or fewer pixels, whose print stays as large as it was."""

from __future__ import annotations

from dataclasses import replace
from math import isqrt
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import PhotoError, PhotoProblem
from engine.photo import exif as exif_block
from engine.photo.formats import FORMATS
from engine.photo.source import MAX_DECODED_BYTES
from engine.types import MOST_ENLARGED, Metadata, Photo


def resized(photo: Photo, width: int, height: int) -> Photo:
    """Return the photograph in another size; itself where it has that size.

    It is enlarged by cubic interpolation; where it is reduced, a pixel is the mean over its area.

    Args:
        photo: what to resample; never changed.
        width: in pixels.
        height: in pixels.
    """
    old_height, old_width = photo.pixels.shape[:2]
    if (width, height) == (old_width, old_height):
        return photo
    return replace(
        photo,
        pixels=_resampled(photo.pixels, width, height),
        alpha=None if photo.alpha is None else _resampled(photo.alpha, width, height),
        metadata=_with_dots(photo.metadata, width / old_width, height / old_height),
    )


def largest_enlargement(width: int, height: int, *, deep: bool, format: str | None = None) -> int:
    """Return how many times as wide and high a picture can be written, 1 to MOST_ENLARGED.

    The result must be one that `open_photo` takes, and as its format can hold it.

    Args:
        width: in pixels, before.
        height: in pixels, before.
        deep: whether it has 16 bits a channel.
        format: a key into FORMATS; None leaves the format's limit out.
    """
    room = isqrt(MAX_DECODED_BYTES // (width * height * (6 if deep else 3)))
    if format is not None:
        room = min(room, FORMATS[format].max_side // max(width, height))
    return min(max(room, 1), MOST_ENLARGED)


def check_enlarged(photo: Photo, factor: int, format: str | None = None) -> None:
    """Refuse, before any work is done, to enlarge a photograph beyond `largest_enlargement`.

    Raises:
        PhotoError: TOO_LARGE.
    """
    height, width = photo.pixels.shape[:2]
    deep = photo.pixels.dtype == np.uint16
    if factor > largest_enlargement(width, height, deep=deep, format=format):
        detail = f"enlarged {factor} times: {factor * width}x{factor * height}"
        raise PhotoError(photo.path, PhotoProblem.TOO_LARGE, detail)


def _resampled(values: NDArray[Any], width: int, height: int) -> NDArray[Any]:
    larger = width * height > values.shape[0] * values.shape[1]
    method = cv2.INTER_CUBIC if larger else cv2.INTER_AREA
    return np.asarray(cv2.resize(values, (width, height), interpolation=method))


def _with_dots(metadata: Metadata, across: float, down: float) -> Metadata:
    """Multiply the dots per inch, in all places that state them."""
    if metadata.dpi is None:
        return metadata
    dpi = metadata.dpi[0] * across, metadata.dpi[1] * down
    exif = exif_block.with_resolution(metadata.exif, dpi) if metadata.exif else None
    return replace(metadata, dpi=dpi, exif=exif)
