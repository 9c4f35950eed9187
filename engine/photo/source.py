"""An input file while it is being read, the limits it must keep, and what comes out of it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import PhotoError, PhotoProblem
from engine.types import ColorMode, Metadata, Pixels

MAX_DECODED_BYTES = 3_400_000_000
"""An A4 page scanned at 2,400 dpi with 16 bits a channel just fits: 557 megapixels, or 1,133 with
8 bits. Reading needs up to 3 times as much memory; more would leave an ordinary computer none."""
DENSE_BYTES = 300_000_000
DECODED_PER_BYTE = 600
"""Pictures that decode to more than DENSE_BYTES must spend a byte of the file on every so many of
them, 200 pixels in 8 bits. Grain alone makes a scan spend ten times as much; a file that does not
is a decompression bomb."""
MIN_SIDE = 16
"""Pixels. No face can be found in less."""

Channel = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True)
class Source:
    """An open input file."""

    path: Path
    stream: BufferedReader
    size: int  # bytes

    def refuse(self, problem: PhotoProblem, detail: str = "") -> PhotoError:
        """Return the error that says why this file is not opened."""
        return PhotoError(self.path, problem, detail)

    def check_size(
        self, width: int, height: int, *, deep: bool = False, stored: float = 0.0
    ) -> None:
        """Refuse a picture by its stated size, before anything is allocated for it.

        Args:
            width: in pixels.
            height: in pixels.
            deep: whether it has more than 8 bits a channel.
            stored: bytes a pixel in the file once unpacked, where that can be more than in memory.

        Raises:
            PhotoError: TOO_SMALL or TOO_LARGE.
        """
        detail = f"{width}x{height}"
        if min(width, height) < MIN_SIDE:
            raise self.refuse(PhotoProblem.TOO_SMALL, detail)
        decoded = width * height * max(6 if deep else 3, stored)
        bomb = decoded > DENSE_BYTES and decoded > self.size * DECODED_PER_BYTE
        if bomb or decoded > MAX_DECODED_BYTES:
            raise self.refuse(PhotoProblem.TOO_LARGE, detail)


@dataclass(frozen=True)
class Decoded:
    """An upright picture."""

    pixels: Pixels  # [H, W, 3]
    mode: ColorMode
    alpha: Channel | None = None  # [H, W], same type
    icc_profile: bytes | None = None  # set if the pixels were converted to another color space


@dataclass(frozen=True)
class Opened:
    """What a format's reader returns."""

    picture: Decoded
    metadata: Metadata


def turned(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Return a view of a stored picture [H, W, ...] as EXIF orientation 1..8 wants it shown."""
    if orientation in (5, 6, 7, 8):
        array = array.swapaxes(0, 1)
    if orientation in (3, 4, 7, 8):
        array = array[::-1]
    if orientation in (2, 3, 6, 7):
        array = array[:, ::-1]
    return array


def as_stored(upright: NDArray[Any], orientation: int) -> NDArray[Any]:
    """Return the view that undoes `turned`: what is written to it row by row comes out upright."""
    inverse = {6: 8, 8: 6}.get(orientation, orientation)
    return turned(upright, inverse)
