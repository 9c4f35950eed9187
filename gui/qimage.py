"""Pixel arrays and QImages into each other: color-managed, 16 bit too.

Only QImages cross threads, never QPixmaps. A picture made here owns its memory.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColorSpace, QImage

from engine.types import FloatImage, Pixels

COMPACT_FROM = 48_000_000
"""Pixels from which a picture is kept in 3 bytes a pixel: slower to draw, a quarter less memory."""


_STRIP_PIXELS = 1_000_000  # converted at once


def to_qimage(pixels: Pixels, icc_profile: bytes | None = None) -> QImage:
    """A photograph or a part of one for the screen, in its own size.

    Args:
        pixels: [H, W, 3] RGB.
        icc_profile: what the values mean; sRGB where it is None or cannot be read.

    Returns:
        An sRGB picture in Format_RGB32, or Format_RGB888 from COMPACT_FROM pixels on.
    """
    height, width = pixels.shape[:2]
    compact = height * width >= COMPACT_FROM
    form = QImage.Format.Format_RGB888 if compact else QImage.Format.Format_RGB32
    space = _color_space(icc_profile)
    if height * width <= _STRIP_PIXELS:
        return _converted(pixels, space, form)
    # Qt holds the interpreter while it converts, so it gets a strip at a time: the window goes on.
    image = QImage(width, height, form)
    if image.isNull():
        raise MemoryError
    target = _rows(image, image.bits())
    step = max(1, _STRIP_PIXELS // width)
    for top in range(0, height, step):
        strip = _converted(pixels[top : top + step], space, form)
        target[top : top + step] = _rows(strip, strip.constBits())
    return image


def copied(image: QImage) -> QImage:
    """A deep copy, a strip at a time for the same reason."""
    copy = QImage(image.size(), image.format())
    if copy.isNull():
        raise MemoryError
    source, target = _rows(image, image.constBits()), _rows(copy, copy.bits())
    step = max(1, _STRIP_PIXELS // image.width())
    for top in range(0, image.height(), step):
        target[top : top + step] = source[top : top + step]
    return copy


def _converted(pixels: Pixels, space: QColorSpace | None, form: QImage.Format) -> QImage:
    if space is None:
        image = _wrapped(_eight_bit(pixels))
        return image.copy() if form == image.format() else image.convertToFormat(form)
    if space.colorModel() == QColorSpace.ColorModel.Gray:
        image = _gray(pixels)
    elif pixels.dtype == np.uint16:
        image = _deep(pixels)
    else:
        image = _wrapped(pixels).copy()
    image.setColorSpace(space)
    image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb), form)
    image.setColorSpace(QColorSpace())
    return image


def _rows(image: QImage, memory: bytes | bytearray | memoryview) -> NDArray[np.uint8]:
    """The bytes of a picture, a row each."""
    return np.frombuffer(memory, np.uint8).reshape(image.height(), image.bytesPerLine())


def face_image(picture: FloatImage, icc_profile: bytes | None = None) -> QImage:
    """An aligned or restored face, [H, W, 3] 0..1 in the photograph's colors, as sRGB."""
    levels = np.rint(np.clip(picture, 0.0, 1.0) * 255).astype(np.uint8)
    return to_qimage(levels, icc_profile)


def halved(picture: FloatImage) -> FloatImage:
    """A picture of even sides at half its size: means of squares of 2 x 2 pixels."""
    left, right = picture[:, ::2], picture[:, 1::2]
    means: FloatImage = (left[::2] + left[1::2] + right[::2] + right[1::2]) * np.float32(0.25)
    return means


def to_pixels(image: QImage) -> NDArray[np.uint8]:
    """A picture as [H, W, 3] RGB uint8."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()


def _color_space(icc_profile: bytes | None) -> QColorSpace | None:
    """What the profile says; None where there is nothing to convert."""
    if not icc_profile or icc_profile[36:40] != b"acsp":
        return None
    space = QColorSpace.fromIccProfile(icc_profile)
    if not space.isValid() or space == QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        return None
    return None if space.colorModel() == QColorSpace.ColorModel.Cmyk else space


def _eight_bit(pixels: Pixels) -> NDArray[np.uint8]:
    if pixels.dtype == np.uint8:
        return np.ascontiguousarray(pixels, dtype=np.uint8)
    return ((pixels.astype(np.uint32) + 128) // 257).astype(np.uint8)


def _wrapped(pixels: NDArray[Any]) -> QImage:
    """A view on the array: valid only while it lives, so the caller converts or copies it."""
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape[:2]
    return QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB888)


def _deep(pixels: Pixels) -> QImage:
    height, width = pixels.shape[:2]
    filled = np.full((height, width, 4), 65535, np.uint16)
    filled[..., :3] = pixels
    form = QImage.Format.Format_RGBX64
    return QImage(filled.data, width, height, filled.strides[0], form).copy()


def _gray(pixels: Pixels) -> QImage:
    """One channel of a photograph whose profile speaks of gray."""
    height, width = pixels.shape[:2]
    channel = np.ascontiguousarray(pixels[..., 1])
    deep = channel.dtype == np.uint16
    form = QImage.Format.Format_Grayscale16 if deep else QImage.Format.Format_Grayscale8
    return QImage(channel.data, width, height, channel.strides[0], form).copy()
