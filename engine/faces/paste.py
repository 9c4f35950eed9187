"""Puts restored faces back into their photograph: soft edge, own grain, nothing else touched.

What is pasted is the change (restored minus aligned input), brought to the photograph's grid and
added to it. So a face that came back unchanged leaves the photograph bit-identical, and detail
finer than the aligned picture can hold survives in a large face.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import NonFiniteError
from engine.faces.affine import Matrix, Rectangle, bounds_of
from engine.faces.align import AlignedFace
from engine.faces.blend import Layers, blend, damage_of, slices, tiles
from engine.faces.filters import Floats
from engine.faces.grain import measure_grain, missing_grain
from engine.faces.mask import Mask, face_mask
from engine.faces.tone_curve import is_monochrome
from engine.types import ALIGNED_SIZE, FloatImage, Pixels

SURROUNDINGS = 192
"""Least side in pixels of the scan of the part of the photograph that grain is measured in."""
OWNERSHIP = 4
"""Where faces overlap, each pixel is shared in proportion to claim ** OWNERSHIP."""


@dataclass(frozen=True, eq=False)
class Patch:
    """A piece of the photograph with one face restored in it."""

    x: int
    y: int
    width: int
    height: int
    pixels: Pixels  # [height, width, 3] in the photograph's type
    claim: NDArray[np.uint8]  # [height, width] 0 = untouched, else 1 (rim) to 255 (face's center)

    @property
    def area(self) -> tuple[slice, slice]:
        """Rows and columns of the photograph."""
        return slice(self.y, self.y + self.height), slice(self.x, self.x + self.width)


def paste(
    pixels: Pixels,
    aligned: AlignedFace,
    restored: FloatImage,
    mask: Mask | None = None,
    strength: float = 1.0,
) -> Patch:
    """Blends a restored face into the part of the photograph that it came from.

    Args:
        pixels: [H, W, 3] the photograph, as given to `align`.
        aligned: the face as it was cut out.
        restored: [512, 512, 3] 0..1, already in the photograph's tone (`match_tone`).
        mask: [512, 512] 0..1, where to restore; the soft oval of `face_mask` when None.
        strength: 0 leaves the photograph as it is, 1 restores fully.

    Returns:
        A patch within the photograph; empty where mask and photograph do not meet. Where the
        mask is 0 its pixels equal the photograph's exactly.

    Raises:
        NonFiniteError: `restored` holds a NaN or an infinity.
    """
    if not np.isfinite(restored).all():
        raise NonFiniteError("paste")
    mask = face_mask() if mask is None else mask
    x, y, width, height = _region(aligned.matrix, mask, pixels)
    layers = _prepare(pixels, aligned, restored, mask)
    result = np.empty((height, width, 3), dtype=pixels.dtype)
    claim = np.empty((height, width), dtype=np.uint8)
    for tile in tiles((x, y, width, height)):
        inner = slices(tile, x, y)
        result[inner], claim[inner] = blend(pixels, layers, tile, strength)
    return Patch(x, y, width, height, result, claim)


def compose(pixels: Pixels, patches: Sequence[Patch]) -> Pixels:
    """A copy of the photograph with faces restored in it.

    Where masks overlap a pixel belongs to the face in whose oval it lies deeper: shares are
    proportional to the fourth power of the claims, so that each face keeps its own core, the
    passage between two is soft and the order of the patches does not matter.

    Args:
        pixels: [H, W, 3] the photograph that the patches were made from; it is not changed.
        patches: any number, in any order.
    """
    result = pixels.copy()
    for patch in patches:
        rivals = [other for other in patches if other is not patch and _overlap(patch, other)]
        if rivals:
            _add_share(result, pixels, patch, rivals)
        else:
            result[patch.area] = patch.pixels
    return result


def _prepare(pixels: Pixels, aligned: AlignedFace, restored: FloatImage, mask: Mask) -> Layers:
    """Works out the change, and adds grain to it while grain is coarser than an aligned pixel.

    In a face larger than the template the finer part of the grain was never taken away, and what
    the network saw of it lies in the aligned picture. In a smaller one grain is a matter of the
    photograph's pixels, and `blend` adds it there; as coarse as it is, if they were enlarged.
    """
    seed = zlib.crc32(np.round(aligned.matrix, 3).tobytes())
    monochrome = is_monochrome(aligned.pixels)
    change = restored - aligned.pixels
    if aligned.scale < 1:
        fineness = int(np.ceil(1 / aligned.scale))
        grain = measure_grain(_surroundings(pixels, aligned), monochrome, aligned.enlarged)
    else:
        fineness, grain = 1, None
        coarse = measure_grain(aligned.pixels, monochrome, aligned.enlarged / aligned.scale)
        if coarse is not None:
            change = change + missing_grain(coarse, restored, aligned.pixels, seed)
    damage = damage_of(change)
    return Layers(aligned.matrix, fineness, aligned.pixels, change, damage, mask, grain, seed)


def _region(matrix: Matrix, mask: Mask, pixels: Pixels) -> Rectangle:
    """The part of the photograph that the mask can reach; width or height 0 where there is none."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return 0, 0, 0, 0
    around = bounds_of(matrix, columns[0] - 1, rows[0] - 1, columns[-1] + 1, rows[-1] + 1)
    return _clip(around, pixels)


def _surroundings(pixels: Pixels, aligned: AlignedFace) -> FloatImage:
    """The photograph around a small face, [H, W, 3] 0..1."""
    x, y, width, height = bounds_of(aligned.matrix, 0, 0, ALIGNED_SIZE - 1, ALIGNED_SIZE - 1)
    least = aligned.enlarged * SURROUNDINGS
    more_x, more_y = (max(0, least - side + 1) // 2 for side in (width, height))
    grown = (x - more_x, y - more_y, width + 2 * more_x, height + 2 * more_y)
    x, y, width, height = _clip(grown, pixels)
    part = pixels[y : y + height, x : x + width].astype(np.float32)
    return part / np.float32(np.iinfo(pixels.dtype).max)


def _clip(rectangle: Rectangle, pixels: Pixels) -> Rectangle:
    x, y, width, height = rectangle
    left, right = (min(max(0, edge), pixels.shape[1]) for edge in (x, x + width))
    top, bottom = (min(max(0, edge), pixels.shape[0]) for edge in (y, y + height))
    return left, top, right - left, bottom - top


def _overlap(one: Patch, other: Patch) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def _add_share(result: Pixels, pixels: Pixels, patch: Patch, rivals: Sequence[Patch]) -> None:
    """Adds a patch's change to `result`, divided among the faces that claim the same pixels."""
    peak = np.iinfo(pixels.dtype).max
    for tile in tiles((patch.x, patch.y, patch.width, patch.height)):
        rows, columns = slices(tile, 0, 0)
        own = _claim_in(patch, tile)
        share = own / np.maximum(own + sum(_claim_in(rival, tile) for rival in rivals), 1e-9)
        inner = slices(tile, patch.x, patch.y)
        change = patch.pixels[inner].astype(np.float32) - pixels[rows, columns]
        total = result[rows, columns] + np.rint(change * share[..., None])
        result[rows, columns] = np.clip(total, 0, peak).astype(result.dtype)


def _claim_in(patch: Patch, tile: Rectangle) -> Floats:
    """The claim ** OWNERSHIP of a patch on a tile of the photograph; 0 beyond the patch."""
    x, y, width, height = tile
    claim = np.zeros((height, width), dtype=np.float32)
    left, right = max(x, patch.x), min(x + width, patch.x + patch.width)
    top, bottom = max(y, patch.y), min(y + height, patch.y + patch.height)
    if left < right and top < bottom:
        shared = (left, top, right - left, bottom - top)
        part = patch.claim[slices(shared, patch.x, patch.y)]
        claim[slices(shared, x, y)] = (part / np.float32(255)) ** OWNERSHIP
    return claim
