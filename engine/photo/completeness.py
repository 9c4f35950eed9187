"""Tells a file that ends early from one that is damaged inside, by what its own headers promise."""

from __future__ import annotations

from typing import BinaryIO

from engine.photo.directories import read_directory, read_layout
from engine.photo.png_chunks import read_chunks

_JPEG_END = b"\xff\xd9"
_TAIL_BYTES = 4096
_MAX_BOXES = 10_000  # the pixels of a photograph are one of them
_STRIP_OFFSETS, _STRIP_BYTES, _TILE_OFFSETS, _TILE_BYTES = 0x0111, 0x0117, 0x0144, 0x0145


def ends_early(stream: BinaryIO, format: str, size: int) -> bool:
    """Return whether the file's structure reaches beyond its `size` bytes."""
    if format == "JPEG":
        stream.seek(max(0, size - _TAIL_BYTES))
        return _JPEG_END not in stream.read()
    if format == "PNG":
        return _png_ends_early(stream)
    if format == "TIFF":
        return _tiff_end(stream) > size
    stream.seek(0)
    head = stream.read(8)
    if format == "WEBP":
        return int.from_bytes(head[4:8], "little") + 8 > size
    if format == "BMP":
        return int.from_bytes(head[2:6], "little") > size
    return _boxes_end(stream, size) > size


def _png_ends_early(stream: BinaryIO) -> bool:
    try:
        return not read_chunks(stream).complete
    except ValueError:
        return False  # it does not end for long


def _tiff_end(stream: BinaryIO) -> float:
    tags = (_STRIP_OFFSETS, _STRIP_BYTES, _TILE_OFFSETS, _TILE_BYTES)
    try:
        layout, offset = read_layout(stream)
        entries = read_directory(stream, layout, offset, tags).entries
    except ValueError:
        return float("inf")  # even the directory is beyond the end
    starts, lengths, tile_starts, tile_lengths = (layout.numbers(entries.get(t)) for t in tags)
    ends = zip((*starts, *tile_starts), (*lengths, *tile_lengths), strict=False)
    return max((start + length for start, length in ends), default=float("inf"))


def _boxes_end(stream: BinaryIO, size: int) -> int:
    """Follow the boxes of an ISO base media file to the end that they claim."""
    at = 0
    for _ in range(_MAX_BOXES):
        if at >= size:
            break
        stream.seek(at)
        head = stream.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length == 0:  # to the end of the file, whatever that is
            return size
        if length < 8:
            return at
        at += length
    return at
