"""Reads TIFF: 8 bits a channel and below through Pillow, what it does not know through tifffile."""

from __future__ import annotations

import contextlib
import ctypes
import logging

import numpy as np
import tifffile
from PIL import Image, _imaging
from PIL.TiffImagePlugin import TiffImageFile

from engine.errors import PhotoProblem
from engine.photo import exif
from engine.photo.decoding import color_managed, decode, strips
from engine.photo.deep import from_channels, to_uint16
from engine.photo.directories import Directory, Layout, read_directory, read_layout
from engine.photo.metadata import upright
from engine.photo.source import Channel, Decoded, Opened, Source, turned
from engine.types import ColorMode, Metadata

# Their remarks on odd files would otherwise be printed for the user.
for _library in ("tifffile", "PIL"):
    logging.getLogger(_library).addHandler(logging.NullHandler())
with contextlib.suppress(OSError, AttributeError):  # where libtiff cannot be reached from outside
    ctypes.CDLL(_imaging.__file__).TIFFSetErrorHandler(None)

WIDTH, HEIGHT, BITS, PHOTOMETRIC, SAMPLE_FORMAT = 0x0100, 0x0101, 0x0102, 0x0106, 0x0153
SAMPLES = 0x0115
XMP, IPTC, ICC_PROFILE = 0x02BC, 0x83BB, 0x8773
_SUBFILE_TYPE, _SUB_DIRECTORIES, _DNG_VERSION, _MAKE = 0x00FE, 0x014A, 0xC612, 0x010F
_WANTED = exif.DESCRIPTIVE_TAGS | {
    *(WIDTH, HEIGHT, BITS, PHOTOMETRIC, SAMPLES, SAMPLE_FORMAT, XMP, IPTC, ICC_PROFILE),
    *(_SUBFILE_TYPE, _SUB_DIRECTORIES, _DNG_VERSION),
}
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _CMYK = 0, 1, 2, 5


def read_tiff(source: Source) -> Opened:
    """Read the first picture of a TIFF or BigTIFF.

    Raises:
        PhotoError: TOO_SMALL, TOO_LARGE, or UNSUPPORTED for a camera's raw file.
        Exception: whatever the decoders raise on damaged data.
    """
    layout, offset = read_layout(source.stream)
    tags = read_directory(source.stream, layout, offset, _WANTED)
    _refuse_camera_raw(source, tags, layout)
    width, height = (_number(tags, layout, tag) for tag in (WIDTH, HEIGHT))
    bits = max(layout.numbers(tags.entries.get(BITS)), default=1)
    whole = set(layout.numbers(tags.entries.get(SAMPLE_FORMAT))) <= {1, 4}
    samples = max(_number(tags, layout, SAMPLES), 1)
    deep = bits > 8 or not whole
    stored = samples * bits / 8
    source.check_size(width, height, deep=deep, stored=stored)
    metadata = _metadata(tags, layout)
    orientation = _orientation(tags, layout)
    ink_and_more = samples > 4 and _number(tags, layout, PHOTOMETRIC) == _CMYK  # not Pillow's
    if deep or ink_and_more:
        picture = _read_deep(source, (width, height), int(bits), metadata.icc_profile, orientation)
    else:
        source.stream.seek(0)
        image = TiffImageFile(source.stream)
        if sorted(image.size) != sorted((width, height)):
            raise ValueError("two sizes")
        picture = decode(image, metadata.icc_profile, 1)  # Pillow turns a TIFF while it loads it
    return Opened(picture, upright(metadata, orientation))


def _number(tags: Directory, layout: Layout, tag: int) -> int:
    return int(next(iter(layout.numbers(tags.entries.get(tag))), 0))


def _orientation(tags: Directory, layout: Layout) -> int:
    value = _number(tags, layout, exif.ORIENTATION)
    return value if value in range(1, 9) else 1


def _refuse_camera_raw(source: Source, tags: Directory, layout: Layout) -> None:
    """A raw file looks like a TIFF whose first picture is a small preview: not the photograph."""
    source.stream.seek(8)
    canon = source.stream.read(2) == b"CR"
    preview = _number(tags, layout, _SUBFILE_TYPE) & 1 and _SUB_DIRECTORIES in tags.entries
    if canon or preview or _DNG_VERSION in tags.entries:
        raise source.refuse(PhotoProblem.UNSUPPORTED, "camera raw")


def _metadata(tags: Directory, layout: Layout) -> Metadata:
    raw = {tag: entry.data for tag, entry in tags.entries.items()}
    return Metadata(
        exif=exif.from_directory(tags, Layout(layout.order)),
        icc_profile=raw.get(ICC_PROFILE),
        xmp=raw.get(XMP, b"").rstrip(b"\0") or None,
        iptc=raw.get(IPTC),
    )


def _read_deep(
    source: Source,
    size: tuple[int, int],
    bits: int,
    icc_profile: bytes | None,
    orientation: int,
) -> Decoded:
    source.stream.seek(0)
    with tifffile.TiffFile(source.stream) as file:
        page = file.pages.first
        # A tag that is there twice may be read one way here and another way there.
        if (page.imagewidth, page.imagelength) != size or page.imagedepth != 1:
            raise ValueError("two sizes")
        source.check_size(*size, deep=True, stored=page.nbytes / (size[0] * size[1]))
        channels = np.atleast_3d(page.asarray())
        if page.planarconfig == 2 and channels.shape[0] == page.samplesperpixel:
            channels = np.moveaxis(channels, 0, -1)
        photometric = int(page.photometric)
        alpha = tuple(page.extrasamples)[:1] in ((1,), (2,))
    colors = {_WHITE_IS_ZERO: 1, _BLACK_IS_ZERO: 1, _RGB: 3, _CMYK: 4}.get(photometric)
    if colors is None or channels.dtype.kind not in "uf":
        detail = f"photometric {photometric}, {channels.dtype}"
        raise source.refuse(PhotoProblem.UNSUPPORTED, detail)
    spread = to_uint16(channels[..., : colors + alpha], bits)
    if photometric == _CMYK:
        return _from_cmyk(spread[..., :4], icc_profile, orientation)
    if photometric == _WHITE_IS_ZERO:
        spread[..., 0] = 65535 - spread[..., 0]
    return from_channels(spread, orientation)


def _from_cmyk(ink: Channel, icc_profile: bytes | None, orientation: int) -> Decoded:
    """Convert 16-bit CMYK in 8 bits: the color engine at hand knows no more."""
    managed = color_managed("CMYK", icc_profile)
    pixels = np.empty((*ink.shape[:2], 3), np.uint8)
    for rows in strips(*ink.shape[:2]):
        strip = Image.fromarray((ink[rows] >> 8).astype(np.uint8), "CMYK")
        pixels[rows] = np.asarray(managed[0](strip) if managed else strip.convert("RGB"))
    upright_pixels = np.ascontiguousarray(turned(pixels, orientation))
    return Decoded(upright_pixels, ColorMode.CMYK, None, managed[1] if managed else None)
