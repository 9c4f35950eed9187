"""Brings a restored photograph into the size, depth and colors that the user chose for the file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColorSpace, QImage

from engine.types import Metadata, Photo, Pixels
from gui.export_choice import BitDepth, ColorProfile, ExportChoice, MetadataChoice, size_for

_STRIP_PIXELS = 4_000_000


def picture_for(photo: Photo, choice: ExportChoice) -> Photo:
    """The photograph as it is to be written; the photograph itself where nothing changes.

    16-bit pixels stay so until the end. A format that cannot hold them is the writer's concern.
    """
    photo = _in_color_space(photo) if choice.profile is ColorProfile.SRGB else photo
    photo = _reduced(photo, choice.long_side) if choice.long_side else photo
    photo = _at_depth(photo, choice.bit_depth)
    return _without_location(photo) if choice.metadata is MetadataChoice.WITHOUT_LOCATION else photo


def _reduced(photo: Photo, long_side: int) -> Photo:
    from engine.photo.resizing import resized  # OpenCV takes 0.1 s that no start needs to wait for

    height, width = photo.pixels.shape[:2]
    return resized(photo, *size_for(width, height, long_side))


def _at_depth(photo: Photo, depth: BitDepth) -> Photo:
    if depth is BitDepth.AS_OPENED:
        return photo
    convert = _to_8_bit if depth is BitDepth.EIGHT else _to_16_bit
    alpha = None if photo.alpha is None else convert(photo.alpha)
    return replace(photo, pixels=convert(photo.pixels), alpha=alpha)


def _to_8_bit(values: NDArray[Any]) -> NDArray[Any]:
    if values.dtype == np.uint8:
        return values
    rounded = np.empty(values.shape, np.uint8)
    for rows in _strips(values):
        rounded[rows] = (values[rows].astype(np.uint32) + 128) // 257
    return rounded


def _to_16_bit(values: NDArray[Any]) -> NDArray[Any]:
    return values if values.dtype == np.uint16 else values.astype(np.uint16) * np.uint16(257)


def _strips(values: NDArray[Any]) -> list[slice]:
    height, width = values.shape[:2]
    step = max(1, _STRIP_PIXELS // max(1, width))
    return [slice(top, min(top + step, height)) for top in range(0, height, step)]


def _in_color_space(photo: Photo) -> Photo:
    """In sRGB, with sRGB's profile; a photograph without a profile is taken to be in it."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    metadata = replace(photo.metadata, icc_profile=bytes(srgb.iccProfile().data()))
    if photo.metadata.icc_profile is None:
        return replace(photo, metadata=metadata)
    space = QColorSpace.fromIccProfile(photo.metadata.icc_profile)
    if not space.isValid() or space.colorModel() != QColorSpace.ColorModel.Rgb:
        return photo
    converted: Pixels = np.empty_like(photo.pixels)
    for rows in _strips(photo.pixels):
        converted[rows] = _converted(photo.pixels[rows], space, srgb)
    return replace(photo, pixels=converted, metadata=metadata)


def _converted(pixels: Pixels, source: QColorSpace, target: QColorSpace) -> Pixels:
    height, width = pixels.shape[:2]
    padded = np.full((height, width, 4), np.iinfo(pixels.dtype).max, pixels.dtype)
    padded[..., :3] = pixels
    deep = pixels.dtype == np.uint16
    form = QImage.Format.Format_RGBX64 if deep else QImage.Format.Format_RGBX8888
    image = QImage(padded.data, width, height, padded.strides[0], form)
    image.setColorSpace(source)
    image = image.convertedToColorSpace(target)
    rows = np.frombuffer(image.constBits(), pixels.dtype.type).reshape(height, -1, 4)
    cut: Any = rows[:, :width, :3]
    result: Pixels = cut.copy()
    return result


def _without_location(photo: Photo) -> Photo:
    from engine.photo.location import without_location

    metadata: Metadata = without_location(photo.metadata)
    return replace(photo, metadata=metadata)
