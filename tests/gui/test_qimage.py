import numpy as np
import pytest
from PySide6.QtGui import QColorSpace, QImage

from gui import qimage
from gui.qimage import to_pixels, to_qimage


def ramp(dtype=np.uint8, height=6, width=7):
    peak = np.iinfo(dtype).max
    values = np.linspace(0, peak, height * width * 3).reshape(height, width, 3)
    return values.astype(dtype)


@pytest.mark.parametrize("width", [5, 7, 8])
def test_eight_bit_pixels_come_back_the_same(width):
    pixels = ramp(width=width)
    assert np.array_equal(qimage.to_pixels(qimage.to_qimage(pixels)), pixels)


def test_sixteen_bits_are_rounded():
    pixels = np.array([[[0, 128, 129], [65535, 65406, 32768]]], np.uint16)
    shown = qimage.to_pixels(qimage.to_qimage(pixels))
    assert shown.tolist() == [[[0, 0, 1], [255, 254, 128]]]


def test_a_picture_outlives_the_array_it_was_made_from():
    pixels = ramp(height=200, width=300)
    image = qimage.to_qimage(pixels)
    kept = pixels.copy()
    pixels[:] = 0
    del pixels
    assert np.array_equal(qimage.to_pixels(image), kept)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_wide_profile_is_brought_to_srgb(dtype):
    profile = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data()
    peak = np.iinfo(dtype).max
    green = np.array([[[peak // 2, peak, peak // 2]]], dtype)
    red, full, blue = qimage.to_pixels(qimage.to_qimage(green, profile))[0, 0]
    assert full == 255
    assert red < 110  # outside sRGB: AdobeRGB's green has less red than sRGB can show
    assert abs(int(blue) - 120) < 15


def test_a_gray_profile_is_understood():
    space = QColorSpace(QColorSpace.NamedColorSpace.SRgb).whitePoint()
    linear = QColorSpace(space, QColorSpace.TransferFunction.Linear)
    pixels = np.full((2, 2, 3), 128, np.uint8)
    shown = qimage.to_pixels(qimage.to_qimage(pixels, linear.iccProfile().data()))
    assert (shown == shown[0, 0, 0]).all()
    assert 180 < shown[0, 0, 0] < 195  # linear 0.5 in sRGB


def test_a_broken_profile_means_srgb():
    pixels = ramp()
    assert np.array_equal(qimage.to_pixels(qimage.to_qimage(pixels, b"nothing")), pixels)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_large_photograph_is_kept_in_fewer_bytes(monkeypatch, dtype):
    pixels = ramp(dtype)
    ordinary = qimage.to_qimage(pixels)
    monkeypatch.setattr(qimage, "COMPACT_FROM", 42)
    compact = qimage.to_qimage(pixels)
    assert ordinary.format() == QImage.Format.Format_RGB32
    assert compact.format() == QImage.Format.Format_RGB888
    assert np.array_equal(qimage.to_pixels(ordinary), qimage.to_pixels(compact))


def test_face_image_clips():
    picture = np.array([[[-1.0, 0.5, 2.0]]], np.float32)
    assert qimage.to_pixels(qimage.face_image(picture)).tolist() == [[[0, 128, 255]]]


def test_a_copy_is_equal_and_deep(monkeypatch):
    monkeypatch.setattr(qimage, "_STRIP_PIXELS", 100)
    image = to_qimage(np.arange(30 * 21 * 3, dtype=np.uint32).astype(np.uint8).reshape(30, 21, 3))
    copy = qimage.copied(image)
    assert copy == image
    copy.fill(0)
    assert copy != image


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_strips_make_the_same_picture(monkeypatch, kind):
    pixels = np.random.default_rng(0).integers(0, np.iinfo(kind).max, (40, 33, 3)).astype(kind)
    whole = to_qimage(pixels)
    monkeypatch.setattr(qimage, "_STRIP_PIXELS", 100)
    assert to_qimage(pixels) == whole
    monkeypatch.setattr(qimage, "COMPACT_FROM", 1)
    assert np.array_equal(to_pixels(to_qimage(pixels)), to_pixels(whole))
