"""Pictures that Pillow cannot hold exactly: 16-bit and floating-point channels."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo.decoding import strips
from engine.photo.source import Decoded, turned
from engine.types import ColorMode

_FULL = 65535
_WHITES = (1.0, 255.0, 65535.0)
_OVERSHOOT = 1.5


def from_channels(channels: NDArray[Any], orientation: int) -> Decoded:
    """Sort channels into RGB and alpha and turn them upright.

    Args:
        channels: [H, W] or [H, W, C] uint8 or uint16 as stored; C is 1 or 2 for gray and 3 or 4
            for RGB, the last of 2 and 4 being alpha.
        orientation: EXIF orientation 1..8 still to be applied.

    Raises:
        ValueError: if there are other numbers of channels.
    """
    channels = np.atleast_3d(channels)
    count = channels.shape[2]
    if count not in (1, 2, 3, 4):
        raise ValueError(f"{count} channels")
    alpha = channels[..., -1] if count in (2, 4) else None
    color = channels[..., :1] if count < 3 else channels[..., :3]
    height, width = turned(channels, orientation).shape[:2]
    color = np.broadcast_to(turned(color, orientation), (height, width, 3))
    return Decoded(
        np.ascontiguousarray(color),
        ColorMode.GRAY if count < 3 else ColorMode.RGB,
        None if alpha is None else np.ascontiguousarray(turned(alpha, orientation)),
    )


def to_uint16(channels: NDArray[Any], bits: int) -> NDArray[np.uint16]:
    """Spread whole numbers of `bits` bits, or floats, over the range of 16 bits.

    Floats are taken as 0..1, 0..255 or 0..65535, whichever the brightest value is near: scans
    overshoot white a little, and that is clipped. Not-a-number becomes black.

    Args:
        channels: [H, W, C] unsigned whole numbers or floats.
        bits: used bits of a whole number, 1..32.
    """
    if channels.dtype == np.uint16 and bits == 16:
        return channels
    scale = _FULL / (_white(channels) if channels.dtype.kind == "f" else 2**bits - 1)
    spread = np.empty(channels.shape, np.uint16)
    for rows in strips(*channels.shape[:2]):
        scaled = np.nan_to_num(channels[rows].astype(np.float64) * scale, posinf=_FULL)
        spread[rows] = np.clip(np.rint(scaled), 0, _FULL)
    return spread


def _white(channels: NDArray[np.floating[Any]]) -> float:
    brightest = 0.0
    for rows in strips(*channels.shape[:2]):
        strip = channels[rows]
        brightest = max(brightest, float(np.max(strip, initial=0.0, where=np.isfinite(strip))))
    return next((white for white in _WHITES if brightest <= white * _OVERSHOOT), brightest)
