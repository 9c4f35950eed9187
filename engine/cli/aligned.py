"""Photographs that are one face crop: to the size the networks take, and back to a file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.hole import fill_hole
from engine.faces.tone import match_tone
from engine.types import ALIGNED_SIZE, FloatImage, Photo, RestoredFace


def aligned_pixels(photo: Photo) -> FloatImage:
    """[512, 512, 3] RGB 0..1: the middle square of the photograph, resized."""
    scaled = photo.pixels.astype(np.float32) / np.float32(np.iinfo(photo.pixels.dtype).max)
    return np.asarray(np.clip(middle_square(scaled), 0, 1), np.float32)


def middle_square(pixels: NDArray[Any]) -> NDArray[Any]:
    """The middle square of a picture or a mask [H, W, ...], resized to 512 px in its own type."""
    height, width = pixels.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = pixels[top : top + side, left : left + side]
    if side == ALIGNED_SIZE:
        return square
    method = cv2.INTER_AREA if side > ALIGNED_SIZE else cv2.INTER_CUBIC
    resized = cv2.resize(square, (ALIGNED_SIZE, ALIGNED_SIZE), interpolation=method)
    return np.asarray(resized, pixels.dtype)


def aligned_photo(photo: Photo, before: FloatImage, result: RestoredFace, strength: float) -> Photo:
    """The restored crop as a photograph with the original's tone, depth and metadata.

    Args:
        photo: the original.
        before: [512, 512, 3] 0..1, as `aligned_pixels` gave it.
        result: what became of it.
        strength: 0 = before, 1 = restored.
    """
    restored = match_tone(result.candidates[result.chosen].pixels, fill_hole(before, result.hole))
    unit = np.clip(before + strength * (restored - before), 0, 1)
    if photo.pixels.dtype == np.uint16:
        return replace(photo, pixels=np.rint(unit * 65_535).astype(np.uint16), alpha=None)
    return replace(photo, pixels=np.rint(unit * 255).astype(np.uint8), alpha=None)
