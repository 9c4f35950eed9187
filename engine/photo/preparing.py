"""Brings a photograph into the shape that a format can hold, and its metadata with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.photo import exif as exif_block
from engine.photo.decoding import strips
from engine.photo.formats import Format
from engine.types import ColorMode, Metadata, Photo


def channels_for(photo: Photo, format: Format) -> NDArray[Any]:
    """Return what is stored: [H, W, C] with C = 1 or 3, or 2 or 4 with alpha, as deep as it goes.

    A photograph that came in gray and still is goes out gray. Where the format knows no alpha the
    picture is laid on white paper; where it knows no 16 bits it is rounded to 8.
    """
    pixels: NDArray[Any] = photo.pixels
    alpha: NDArray[Any] | None = photo.alpha
    if not format.deep:
        pixels, alpha = _to_8_bit(pixels), None if alpha is None else _to_8_bit(alpha)
    if alpha is not None and not format.alpha:
        pixels, alpha = _on_white(pixels, alpha), None
    if _stays_gray(photo, format):
        pixels = pixels[..., :1]
    return pixels if alpha is None else np.concatenate((pixels, alpha[..., None]), axis=2)


def metadata_for(photo: Photo, *, gray: bool, keep: bool, xmp: bytes | None) -> Metadata:
    """Return the metadata to be stored.

    Args:
        photo: the photograph.
        gray: whether it is stored with one color channel.
        keep: whether EXIF, XMP, IPTC and texts are carried. The profile and the resolution always
            are: without them the picture would look or print differently.
        xmp: a packet to store in place of the photograph's own.
    """
    metadata = photo.metadata
    exif = None
    if keep and metadata.exif:
        height, width = photo.pixels.shape[:2]
        exif = exif_block.without_thumbnail(metadata.exif)
        exif = exif_block.with_size(exif, width, height)
    profile = metadata.icc_profile
    if _color_space(profile) not in ((b"GRAY", b"RGB ") if gray else (b"RGB ",)):
        profile = None  # it says nothing about these channels, and readers would refuse the file
    if not keep:
        return Metadata(icc_profile=profile, xmp=xmp, dpi=metadata.dpi)
    return replace(metadata, exif=exif, icc_profile=profile, xmp=xmp or metadata.xmp)


def _stays_gray(photo: Photo, format: Format) -> bool:
    if photo.mode is not ColorMode.GRAY or not format.gray:
        return False
    if format.strict_profiles and _color_space(photo.metadata.icc_profile) == b"RGB ":
        return False
    return is_gray(photo.pixels)


def _color_space(profile: bytes | None) -> bytes | None:
    return None if profile is None else profile[16:20]  # ICC.1, 7.2: the header


def is_gray(pixels: NDArray[Any]) -> bool:
    """Return whether all three channels [H, W, 3] are equal everywhere."""
    height, width = pixels.shape[:2]
    for rows in strips(height, width):
        red, green, blue = (pixels[rows, :, channel] for channel in range(3))
        if not (np.array_equal(red, green) and np.array_equal(red, blue)):
            return False
    return True


def _to_8_bit(values: NDArray[Any]) -> NDArray[np.uint8]:
    if values.dtype == np.uint8:
        return values
    rounded = np.empty(values.shape, np.uint8)
    for rows in strips(*values.shape[:2]):
        rounded[rows] = (values[rows].astype(np.uint32) + 128) // 257
    return rounded


def _on_white(pixels: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> NDArray[np.uint8]:
    laid = np.empty_like(pixels)
    for rows in strips(*alpha.shape):
        opaque = alpha[rows, :, None].astype(np.uint32)
        laid[rows] = (pixels[rows] * opaque + 255 * (255 - opaque) + 127) // 255
    return laid
