"""Brings the change of an aligned face to the photograph's pixels and blends it in, by tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.affine import Matrix, Rectangle, compose_affine
from engine.faces.filters import Floats, area_mean, blur, luminance_of, smoothstep, warp
from engine.faces.grain import Grain, missing_grain
from engine.faces.mask import Mask, face_depth
from engine.types import FloatImage, Pixels

TILE = 1024
"""Faces are pasted in squares of this side, so that memory does not grow with the scan.

More than 512 sqrt(2): a face smaller than the template is one tile, and its grain one field.
"""
DAMAGE = (0.08, 0.22)
"""Change of luminance (of 1) from which the source's finer detail counts as damage, and at which
all of it is dropped: the sharp rim of a scratch must not outlive the scratch."""


@dataclass(frozen=True, eq=False)
class Layers:
    """What is brought from the aligned picture to the photograph, and how."""

    matrix: Matrix  # photograph -> aligned
    fineness: int  # samples taken across a photograph's pixel
    aligned: FloatImage  # [512, 512, 3] 0..1, the face as it was
    change: FloatImage  # [512, 512, 3] restored - aligned, -1..1
    damage: Mask  # 1 where the source's finer detail is dropped
    mask: Mask
    grain: Grain | None  # still to be added, in the photograph's pixels
    seed: int  # of the grain

    def place(self, layer: Floats, tile: Rectangle, *, smooth: bool) -> Floats:
        """An aligned layer on the photograph's grid, each pixel the mean over its own area."""
        x, y, width, height = tile
        step = 1 / self.fineness
        start = (step - 1) / 2
        to_photo = np.array([[step, 0.0, x + start], [0.0, step, y + start]])
        to_aligned = compose_affine(self.matrix, to_photo)
        fine_size = width * self.fineness, height * self.fineness
        fine = warp(layer, to_aligned, *fine_size, smooth=smooth, reflect=False)
        return fine if self.fineness == 1 else area_mean(fine, width, height)


def blend(
    pixels: Pixels, layers: Layers, tile: Rectangle, strength: float
) -> tuple[Pixels, NDArray[np.uint8]]:
    """One tile of a patch.

    Returns:
        [h, w, 3] in the photograph's type, and the claim [h, w]: 0 where nothing may change,
        else 1 at the rim to 255 at the face's center.
    """
    x, y, width, height = tile
    peak = int(np.iinfo(pixels.dtype).max)
    result = pixels[y : y + height, x : x + width].copy()
    levels = result.astype(np.float32)
    change = _change_here(levels / np.float32(peak), layers, tile)
    mask = layers.place(layers.mask, tile, smooth=False)
    blended = dither(levels + (mask * np.float32(strength * peak))[..., None] * change, x, y)
    result[...] = np.clip(blended, 0, peak)
    claim = 1 + np.rint(254 * layers.place(face_depth(), tile, smooth=False))
    return result, np.where(mask > 0, claim, 0).astype(np.uint8)


def _change_here(source: FloatImage, layers: Layers, tile: Rectangle) -> FloatImage:
    """What a full restoration adds to these pixels of the photograph, of 1.

    The source's detail finer than the aligned picture stays, but for where it was damage.
    """
    change = layers.place(layers.change, tile, smooth=True)
    finer = source - layers.place(layers.aligned, tile, smooth=True)
    damage = layers.place(layers.damage, tile, smooth=False)
    change -= damage[..., None] * finer
    if layers.grain is not None:
        change += missing_grain(layers.grain, source + change, source, layers.seed)
    return change


def damage_of(change: FloatImage) -> Mask:
    """0 where the network changed little, 1 where it changed so much that it took damage away."""
    size = np.abs(luminance_of(change))
    around = np.asarray(cv2.dilate(size, np.ones((5, 5), np.uint8)), dtype=np.float32)
    return smoothstep(blur(around, 1.5), *DAMAGE)


def dither(values: Floats, x: int, y: int) -> Floats:
    """Whole levels whose local mean is right: floor(value + threshold), thresholds in 0..1.

    The thresholds are interleaved gradient noise (Jimenez 2014) of the position, the same in each
    channel: gray stays gray, and levels that are whole already stay what they are.

    Args:
        values: [h, w, 3] in levels.
        x: column in the photograph of the first value.
        y: row of the first value.
    """
    height, width = values.shape[:2]
    phase = 0.06711056 * np.arange(x, x + width) + 0.00583715 * np.arange(y, y + height)[:, None]
    threshold = (52.9829189 * (phase % 1.0)) % 1.0 * 0.98
    return np.floor(values + threshold[..., None].astype(np.float32))


def tiles(rectangle: Rectangle) -> Iterator[Rectangle]:
    """Cuts a rectangle into squares of at most TILE pixels."""
    x, y, width, height = rectangle
    for top in range(y, y + height, TILE):
        for left in range(x, x + width, TILE):
            yield left, top, min(TILE, x + width - left), min(TILE, y + height - top)


def slices(tile: Rectangle, x: int, y: int) -> tuple[slice, slice]:
    """Rows and columns of a tile in an array whose first pixel is (x, y) of the photograph."""
    left, top, width, height = tile
    return slice(top - y, top - y + height), slice(left - x, left - x + width)
