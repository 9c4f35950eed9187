"""Which part of an aligned face is pasted: a soft oval in the template's coordinates."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.faces.filters import blur, smoothstep
from engine.types import ALIGNED_SIZE

Mask = NDArray[np.float32]
"""[512, 512] 0..1 in the aligned picture."""

CENTER = (256.0, 285.0)
"""Between nose bridge and nose tip, in aligned pixels."""
RADII = (182.0, 221.0)
"""Where the mask has faded to nothing: beyond ears and chin, on the upper forehead."""
EXPONENT = 2.4
"""Superellipse exponent: a little squarer than an oval, for jaws and temples."""
FEATHER = 0.34
"""Share of the radius over which the mask rises from 0 to 1: about 60 to 75 aligned pixels."""
BORDER = 24
"""Aligned pixels over which a mask that reaches the square's border falls to 0 there."""
MARK_FEATHER = 0.08
"""The same for the marks in a face: they shall go wherever the face is, not half of them."""
HOLE_FEATHER = 6.0
"""Standard deviation in aligned pixels of the edge around a filled hole."""


@cache
def face_depth() -> Mask:
    """How deep a pixel lies in the face: 1 at its center, 0 at the mask's edge and outside.

    Returns:
        [512, 512], read-only. It decides which of two overlapping faces owns a pixel.
    """
    axis = np.arange(ALIGNED_SIZE, dtype=np.float32)
    across = np.abs(axis - CENTER[0])[None, :] / RADII[0]
    down = np.abs(axis - CENTER[1])[:, None] / RADII[1]
    distance = (across**EXPONENT + down**EXPONENT) ** (1 / EXPONENT)
    depth: Mask = np.clip(1.0 - distance, 0.0, 1.0).astype(np.float32)
    depth.setflags(write=False)
    return depth


@cache
def face_mask() -> Mask:
    """The default mask: 1 on brows, eyes, nose, mouth and cheeks, fading to 0 all around.

    Returns:
        [512, 512] 0..1, read-only; exactly 0 on the square's border.
    """
    mask = smoothstep(face_depth(), 0.0, FEATHER)
    mask.setflags(write=False)
    return mask


def mask_with(
    mask: Mask, hole: NDArray[np.uint8] | None, marks: Mask | None = None
) -> NDArray[np.uint8]:
    """A mask in 8 bits that covers a filled hole as well, all of it, and fades around it.

    Args:
        mask: [512, 512] 0..1.
        hole: [512, 512] from 128 on to be covered, or None.
        marks: [512, 512] 0..1, to be covered within the face, or None.

    Returns:
        [512, 512] 0..255, 0 on the square's border.
    """
    if hole is not None:
        filled = np.asarray(hole >= 128, np.float32)
        around = np.minimum(2 * blur(filled, HOLE_FEATHER), 1.0)
        mask = np.maximum(mask, np.maximum(filled, around) * border_ramp())
    if marks is not None:
        mask = np.maximum(mask, marks * smoothstep(face_depth(), 0.0, MARK_FEATHER))
    return np.asarray(np.rint(mask * 255), np.uint8)


@cache
def border_ramp() -> Mask:
    """0 on the square's border, 1 from BORDER pixels inwards; [512, 512], read-only."""
    axis = np.arange(ALIGNED_SIZE, dtype=np.float32)
    inwards = np.minimum(axis, ALIGNED_SIZE - 1 - axis)
    ramp = smoothstep(np.minimum.outer(inwards, inwards), 0.0, BORDER)
    ramp.setflags(write=False)
    return ramp
