"""Reads PNG: 8 bits a channel and below through Pillow, 16 bits exactly through libpng."""

from __future__ import annotations

import imagecodecs
from PIL.PngImagePlugin import PngImageFile

from engine.errors import PhotoProblem
from engine.photo import exif
from engine.photo.decoding import decode
from engine.photo.deep import from_channels
from engine.photo.metadata import upright
from engine.photo.png_chunks import pixels_alone, read_chunks
from engine.photo.source import Decoded, Opened, Source
from engine.types import Metadata


def read_png(source: Source) -> Opened:
    """Read a PNG of any depth.

    Raises:
        PhotoError: TRUNCATED, TOO_SMALL or TOO_LARGE.
        Exception: whatever the decoders raise on damaged data.
    """
    chunks = read_chunks(source.stream)
    if chunks.complete or chunks.width:
        source.check_size(chunks.width, chunks.height, deep=chunks.bits == 16)
    if not chunks.complete:
        raise source.refuse(PhotoProblem.TRUNCATED)
    block = exif.without_prefix(chunks.exif)
    profile = chunks.icc_profile
    stored = Metadata(block, profile, chunks.xmp, chunks.iptc, chunks.dpi, chunks.texts)
    orientation = exif.orientation(block)
    picture = _decode(source, chunks.bits, stored.icc_profile, orientation)
    return Opened(picture, upright(stored, orientation))


def _decode(source: Source, bits: int, icc_profile: bytes | None, orientation: int) -> Decoded:
    source.stream.seek(0)
    if bits == 16:
        # Read, not mapped: a map ends the program when another one shortens the file meanwhile.
        return from_channels(imagecodecs.png_decode(pixels_alone(source.stream)), orientation)
    return decode(PngImageFile(source.stream), icc_profile, orientation)
