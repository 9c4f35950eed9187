"""Saves a photograph: whole or not at all, its metadata kept, never over another file unasked."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.errors import PhotoError, PhotoProblem
from engine.photo import exif as exif_block
from engine.photo.completeness import ends_early
from engine.photo.formats import FORMATS, HEAD_BYTES, from_suffix, recognize
from engine.photo.heif import write_heif, writes_heif
from engine.photo.metadata import IPTC_RESOURCE
from engine.photo.png_writing import write_png
from engine.photo.preparing import channels_for, metadata_for
from engine.photo.publishing import publishing
from engine.photo.texts import as_comment
from engine.photo.tiff_writing import write_tiff
from engine.photo.xmp import Packet, UnsafeXmpError
from engine.types import Metadata, Photo

_MAX_SEGMENT = 65_533  # bytes that one JPEG marker can hold
_XMP_LABEL_BYTES = 29
_LOSSLESS = 100


def save_photo(
    photo: Photo,
    path: Path,
    *,
    overwrite: bool = False,
    quality: int = 95,
    format: str | None = None,
    keep_metadata: bool = True,
    xmp: bytes | None = None,
) -> None:
    """Save a photograph; `path` then holds all of it, or what it held before.

    16-bit pixels are kept in PNG and TIFF, 10 bits of them in HEIC, and rounded to 8 elsewhere. A
    photograph that came in gray and still is goes out gray. An EXIF thumbnail is dropped: it
    shows the picture as it was.

    Args:
        photo: what to save; never changed.
        path: of the new file.
        overwrite: whether an existing file, also the one the photograph came from, may be replaced.
        quality: 1..100 for JPEG, WebP, HEIC and AVIF; WebP is lossless at 100.
        format: a key into FORMATS; None takes it from the suffix of `path`.
        keep_metadata: whether EXIF, XMP, IPTC and texts are carried over. Profile and resolution
            are; texts in JPEG and PNG only.
        xmp: a packet to store in place of the photograph's own, as from `engine.provenance`.

    Raises:
        PhotoError: UNSUPPORTED for a format that is not written here, TOO_LARGE for its limits,
            SAME_FILE, EXISTS, IS_FOLDER, NO_FOLDER, NO_PERMISSION, NO_SPACE, NAME_TOO_LONG or IO.
        ValueError: if the quality is out of range.
    """
    if not 1 <= quality <= 100:
        raise ValueError(f"quality {quality} is not in 1..100")
    name = _chosen_format(photo, path, format)
    if not overwrite and _is_same_file(photo.path, path):
        raise PhotoError(path, PhotoProblem.SAME_FILE)
    with publishing(path, overwrite=overwrite) as stream:
        channels = channels_for(photo, FORMATS[name])
        gray = channels.shape[2] < 3
        metadata = metadata_for(photo, gray=gray, keep=keep_metadata, xmp=xmp)
        _encode(stream, path, name, channels, metadata, quality)
        stream.flush()
        _verify(stream, path, name)


def is_written(name: str | None) -> bool:
    """Whether this kind of file, a key into FORMATS, can be written here."""
    return name in FORMATS and (name != "HEIF" or writes_heif())


def _chosen_format(photo: Photo, path: Path, asked: str | None) -> str:
    name = asked or from_suffix(path)
    if name is None or not is_written(name):
        raise PhotoError(path, PhotoProblem.UNSUPPORTED, name or path.suffix)
    if max(photo.pixels.shape[:2]) > FORMATS[name].max_side:
        detail = f"{name} holds at most {FORMATS[name].max_side} pixels a side"
        raise PhotoError(path, PhotoProblem.TOO_LARGE, detail)
    return name


def _is_same_file(source: Path, target: Path) -> bool:
    try:
        return source.samefile(target)
    except (OSError, ValueError):
        return False


def _encode(
    stream: BinaryIO,
    path: Path,
    name: str,
    channels: NDArray[Any],
    metadata: Metadata,
    quality: int,
) -> None:
    writers: dict[str, Callable[[], None]] = {
        "PNG": lambda: write_png(stream, channels, metadata),
        "TIFF": lambda: write_tiff(stream, channels, metadata),
        "HEIF": lambda: write_heif(stream, channels, quality, _blocks(metadata)),
    }
    try:
        writers.get(name, lambda: _with_pillow(stream, name, channels, metadata, quality))()
    except OSError as error:
        if error.errno is None:  # the encoder's own, not the disk's
            raise PhotoError(path, PhotoProblem.IO, str(error)) from error
        raise
    except (ValueError, RuntimeError, struct.error) as error:
        raise PhotoError(path, PhotoProblem.IO, str(error)) from error


def _with_pillow(
    stream: BinaryIO, name: str, channels: NDArray[Any], metadata: Metadata, quality: int
) -> None:
    flat = channels[..., 0] if channels.shape[2] == 1 else channels
    image = Image.fromarray(np.ascontiguousarray(flat))
    options: dict[str, Any] = {"quality": quality} | _blocks(metadata)
    if name == "JPEG":
        options = {"quality": quality, "subsampling": 0} | _jpeg_blocks(metadata)
    elif name == "WEBP":
        options |= {"exact": True, "lossless": quality == _LOSSLESS}
    elif name == "AVIF":
        options |= {"subsampling": "4:0:0" if channels.shape[2] < 3 else "4:4:4"}
    elif metadata.dpi:
        options = {"dpi": metadata.dpi}
    image.save(stream, name, **options)
    if name == "BMP" and metadata.xmp:
        _append_to_bmp(stream, metadata.xmp)


def _append_to_bmp(stream: BinaryIO, packet: bytes) -> None:
    """Put an XMP packet after the pixels, where programs that scan for packets find it."""
    size = stream.seek(0, 2) + len(packet)
    stream.write(packet)
    stream.seek(2)
    stream.write(struct.pack("<I", size))
    stream.seek(0, 2)


def _blocks(metadata: Metadata) -> dict[str, bytes]:
    """Return the blocks that Pillow and libheif take under these names."""
    exif = metadata.exif
    if metadata.dpi:  # these formats have no other field for it
        exif = exif_block.with_resolution(exif, metadata.dpi)
    found = {"exif": exif, "icc_profile": metadata.icc_profile, "xmp": metadata.xmp}
    return {key: data for key, data in found.items() if data}


def _jpeg_blocks(metadata: Metadata) -> dict[str, Any]:
    exif = exif_block.shortened(metadata.exif or b"", _MAX_SEGMENT - 6)
    xmp = _shortened_xmp(metadata.xmp or b"")
    blocks: dict[str, Any] = {"icc_profile": metadata.icc_profile, "xmp": xmp}
    if exif:
        blocks["exif"] = b"Exif\0\0" + exif
    if metadata.dpi:
        blocks["dpi"] = metadata.dpi
    if metadata.iptc and len(metadata.iptc) < _MAX_SEGMENT - 32:
        blocks["extra"] = _photoshop_segment(metadata.iptc)
    blocks["comment"] = as_comment(metadata.texts, _MAX_SEGMENT)
    return {key: value for key, value in blocks.items() if value}


def _shortened_xmp(packet: bytes) -> bytes | None:
    limit = _MAX_SEGMENT - _XMP_LABEL_BYTES
    if len(packet) <= limit:
        return packet
    try:
        shorter = Packet(packet)
    except UnsafeXmpError:
        return None
    shorter.shorten(limit)
    return shorter.to_bytes()


def _photoshop_segment(iptc: bytes) -> bytes:
    """Wrap IPTC-IIM records in the image resource block that JPEG carries them in."""
    resource = b"8BIM" + struct.pack(">HHI", IPTC_RESOURCE, 0, len(iptc)) + iptc
    data = b"Photoshop 3.0\0" + resource + bytes(len(iptc) % 2)
    return b"\xff\xed" + struct.pack(">H", len(data) + 2) + data


def _verify(stream: BinaryIO, path: Path, name: str) -> None:
    """Read back from the disk what tells whether the whole file is there."""
    size = stream.seek(0, 2)
    stream.seek(0)
    if recognize(stream.read(HEAD_BYTES)) != name or ends_early(stream, name, size):
        raise PhotoError(path, PhotoProblem.IO, "not written completely")
    stream.seek(0, 2)
