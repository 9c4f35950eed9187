"""Walks over the segments of a JPEG file before the decoder does, which looks at each byte."""

from __future__ import annotations

import re
from typing import BinaryIO

_BETWEEN = re.compile(rb"[^\xff]*\xff*")
"""What decoders skip to the next marker: bytes that belong nowhere, then fill bytes."""
_ALONE = {0x00, 0x01, *range(0xD0, 0xDA)}  # markers without a length
_PIXELS = b"\xda"
_MAX_IDLE_BYTES, _MAX_SEGMENTS, _LOOK_BYTES = 1 << 16, 10_000, 1 << 10


def check_segments(stream: BinaryIO) -> None:
    """Refuse a file that would keep the decoder busy before it comes to the pixels.

    The usual one is the file that a recovery program took from an erased memory card: an end
    without a beginning, and megabytes of 0xFF.

    Raises:
        ValueError: more than 64 KiB belong to no segment, or there are more than 10,000 of them.
    """
    at, idle = 2, 0
    for _ in range(_MAX_SEGMENTS):
        stream.seek(at)
        look = stream.read(_LOOK_BYTES)
        between = _BETWEEN.match(look)
        skipped = between.end() if between else 0
        idle += max(skipped - 1, 0)
        if idle > _MAX_IDLE_BYTES:
            raise ValueError("nothing between the segments")
        marker, length = look[skipped : skipped + 1], look[skipped + 1 : skipped + 3]
        if len(length) < 2 and len(look) == _LOOK_BYTES:
            at += skipped - 1  # cut off by the look: once more from the last 0xFF
        elif len(length) < 2 or marker == _PIXELS:
            return
        else:
            at += skipped + 1
            at += 0 if marker[0] in _ALONE else max(int.from_bytes(length, "big"), 2)
    raise ValueError("too many segments")
