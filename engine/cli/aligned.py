"""Photographs that are one face crop: to the size the networks take, and back to a file."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from engine.faces.tone import match_tone
from engine.types import ALIGNED_SIZE, FloatImage, Photo


def aligned_pixels(photo: Photo) -> FloatImage:
    """[512, 512, 3] RGB 0..1: the middle square of the photograph, resized."""
    height, width = photo.pixels.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = photo.pixels[top : top + side, left : left + side]
    scaled = square.astype(np.float32) / np.float32(np.iinfo(square.dtype).max)
    if side == ALIGNED_SIZE:
        return scaled
    method = cv2.INTER_AREA if side > ALIGNED_SIZE else cv2.INTER_CUBIC
    resized = cv2.resize(scaled, (ALIGNED_SIZE, ALIGNED_SIZE), interpolation=method)
    return np.asarray(np.clip(resized, 0, 1), np.float32)


def aligned_photo(photo: Photo, before: FloatImage, restored: FloatImage, strength: float) -> Photo:
    """The restored crop as a photograph with the original's tone, depth and metadata.

    Args:
        photo: the original.
        before: [512, 512, 3] 0..1, as `aligned_pixels` gave it.
        restored: [512, 512, 3] 0..1.
        strength: 0 = before, 1 = restored.
    """
    unit = np.clip(before + strength * (match_tone(restored, before) - before), 0, 1)
    if photo.pixels.dtype == np.uint16:
        return replace(photo, pixels=np.rint(unit * 65_535).astype(np.uint16), alpha=None)
    return replace(photo, pixels=np.rint(unit * 255).astype(np.uint8), alpha=None)
