"""Writes PNG, 8 or 16 bits a channel, a strip of rows at a time."""

from __future__ import annotations

import struct
import zlib
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.photo.png_chunks import (
    IPTC_KEYWORD,
    SIGNATURE,
    XMP_KEYWORD,
    chunk,
    raw_profile_text,
    resolution_chunk,
    text_chunk,
)
from engine.types import Metadata

_COLOR_TYPES = {1: 0, 2: 4, 3: 2, 4: 6}
_SUB, _UP, _PAETH = 1, 2, 4
_STRIP_BYTES = 1 << 20
_LEVEL = 3  # on grainy photographs as small as the usual 6, in a third of the time


def write_png(stream: BinaryIO, channels: NDArray[Any], metadata: Metadata) -> None:
    """Write channels [H, W, C] of uint8 or uint16; C is 1 or 3, or 2 or 4 with alpha."""
    height, width, count = channels.shape
    bits = 8 * channels.dtype.itemsize
    header = struct.pack(">IIBBBBB", width, height, bits, _COLOR_TYPES[count], 0, 0, 0)
    stream.write(SIGNATURE + chunk(b"IHDR", header))
    _write_metadata(stream, metadata)
    deflater = zlib.compressobj(_LEVEL)
    above = np.zeros(width * count * channels.dtype.itemsize, np.uint8)
    rows = max(1, _STRIP_BYTES // above.nbytes)
    for top in range(0, height, rows):
        raw = channels[top : top + rows].astype(f">u{channels.dtype.itemsize}", order="C")
        lines = raw.view(np.uint8).reshape(raw.shape[0], -1)
        data = deflater.compress(_filter(lines, above, count * channels.dtype.itemsize))
        if data:
            stream.write(chunk(b"IDAT", data))
        above = lines[-1]
    stream.write(chunk(b"IDAT", deflater.flush()) + chunk(b"IEND", b""))


def _write_metadata(stream: BinaryIO, metadata: Metadata) -> None:
    if metadata.icc_profile:
        packed = zlib.compress(metadata.icc_profile)
        stream.write(chunk(b"iCCP", b"ICC profile\0\0" + packed))
    if metadata.dpi:
        stream.write(resolution_chunk(metadata.dpi))
    if metadata.exif:
        stream.write(chunk(b"eXIf", metadata.exif))
    if metadata.xmp:
        stream.write(chunk(b"iTXt", XMP_KEYWORD + bytes(5) + metadata.xmp))
    if metadata.iptc:
        text = raw_profile_text("iptc", metadata.iptc)
        stream.write(chunk(b"zTXt", IPTC_KEYWORD + bytes(2) + zlib.compress(text)))
    for keyword, caption in metadata.texts:
        stream.write(text_chunk(keyword, caption))


def _filter(lines: NDArray[np.uint8], above: NDArray[np.uint8], step: int) -> bytes:
    """Predict each byte from its neighbors; the best of three predictors is chosen for each row.

    Args:
        lines: [rows, bytes] as stored.
        above: [bytes] the row before the first.
        step: bytes from one pixel to the next.
    """
    up = np.vstack((above[None], lines[:-1]))
    left, corner = (np.pad(each[:, :-step], ((0, 0), (step, 0))) for each in (lines, up))
    guesses = ((_SUB, left), (_UP, up), (_PAETH, _paeth(left, up, corner)))
    best = np.empty((len(lines), lines.shape[1] + 1), np.uint8)
    lowest = np.full(len(lines), np.iinfo(np.int64).max)
    for kind, guess in guesses:
        rest = lines - guess  # modulo 256
        cost = np.minimum(rest, 0 - rest).sum(axis=1, dtype=np.int64)
        better = cost < lowest
        best[better, 0], best[better, 1:] = kind, rest[better]
        lowest = np.minimum(lowest, cost)
    return best.tobytes()


def _paeth(
    left: NDArray[np.uint8], up: NDArray[np.uint8], corner: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """PNG specification, 9.4: the neighbor nearest to left + up - corner."""
    a, b, c = (each.astype(np.int16) for each in (left, up, corner))
    from_left, from_up, from_corner = abs(b - c), abs(a - c), abs(a + b - 2 * c)
    nearest_up = np.where(from_up <= from_corner, up, corner)
    take_left = (from_left <= from_up) & (from_left <= from_corner)
    return np.where(take_left, left, nearest_up)
