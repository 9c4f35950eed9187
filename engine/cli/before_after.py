"""A picture to look at and to share: the original on the left, the result on the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.provenance import path_beside
from engine.types import ColorMode, Photo, Pixels

_HEIGHT = 1200  # pixels at most
_GAP = 12


def before_after_path(target: Path) -> Path:
    """`result.png` -> `result.before-after.jpg`."""
    return path_beside(target, target.stem, ".before-after.jpg")


def before_after(before: Photo, after: Photo, enlarged: int = 1) -> Photo:
    """Both photographs side by side at one height, 8 bit, with the original's color profile.

    Args:
        before: the original.
        after: the result.
        enlarged: how many times as high as the original both may be shown.
    """
    height = min(_HEIGHT, enlarged * before.pixels.shape[0])
    left, right = _scaled(before.pixels, height), _scaled(after.pixels, height)
    gap = np.full((height, _GAP, 3), 255, np.uint8)
    pixels = np.concatenate([left, gap, right], axis=1)
    metadata = replace(before.metadata, exif=None, xmp=None, iptc=None, dpi=None)
    return Photo(after.path, pixels, "JPEG", ColorMode.RGB, None, metadata)


def _scaled(pixels: Pixels, height: int) -> NDArray[np.uint8]:
    eight_bit = (pixels >> 8).astype(np.uint8) if pixels.dtype == np.uint16 else pixels
    width = max(1, round(pixels.shape[1] * height / pixels.shape[0]))
    method = cv2.INTER_AREA if height <= pixels.shape[0] else cv2.INTER_CUBIC
    return cv2.resize(eight_bit, (width, height), interpolation=method).astype(np.uint8)
