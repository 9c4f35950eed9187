"""HEIC in and out through libheif, which turns pictures upright itself."""

from __future__ import annotations

from typing import Any, BinaryIO

import numpy as np
import pillow_heif
from numpy.typing import NDArray

from engine.photo import exif
from engine.photo.deep import from_channels, to_uint16
from engine.photo.metadata import from_pillow, upright
from engine.photo.source import Opened, Source

_NAMES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def read_heif(source: Source) -> Opened:
    """Read the primary picture of a HEIC file; more than 8 bits come as 16.

    Raises:
        PhotoError: TOO_SMALL or TOO_LARGE.
        Exception: whatever libheif raises on damaged data.
    """
    image = pillow_heif.open_heif(source.stream, convert_hdr_to_8bit=False, hdr_to_16bit=False)
    width, height = image.size
    bits = int(image.info.get("bit_depth", 8))
    source.check_size(width, height, deep=bits > 8)
    # A copy, because some versions free the pixels with `image`; libheif pads the rows.
    channels = np.array(image)[:, :width]
    if channels.dtype != np.uint8:
        channels = to_uint16(channels, bits)
    stored = from_pillow(image.info)
    # The container's rotation is done; the EXIF tag that repeats it must not be obeyed as well.
    return Opened(from_channels(channels, 1), upright(stored, exif.orientation(stored.exif)))


def writes_heif() -> bool:
    """Whether libheif has an encoder here. The installers' has none: x265 is under the GPL."""
    return bool(pillow_heif.libheif_info()["HEIF"])


def write_heif(
    stream: BinaryIO, channels: NDArray[Any], quality: int, blocks: dict[str, bytes]
) -> None:
    """Write channels [H, W, C] of uint8, or of uint16 with 10 bits kept, at full color resolution.

    `blocks` may hold exif, xmp and icc_profile.
    """
    height, width, count = channels.shape
    mode = _NAMES[count] + (";16" if channels.dtype == np.uint16 else "")
    data = np.ascontiguousarray(channels).data
    pillow_heif.encode(mode, (width, height), data, stream, quality=quality, chroma=444, **blocks)
