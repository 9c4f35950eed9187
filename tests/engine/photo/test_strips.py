"""Large pictures are handled a strip of rows at a time; here the strips are made tiny."""

import dataclasses

import numpy as np
import pytest
import tifffile

from engine.photo import open_photo, save_photo
from engine.photo.decoding import strips
from engine.photo.preparing import is_gray
from engine.types import ColorMode


@pytest.fixture(autouse=True)
def _tiny_strips(monkeypatch):
    monkeypatch.setattr("engine.photo.decoding.STRIP_PIXELS", 56 * 3)
    monkeypatch.setattr("engine.photo.png_writing._STRIP_BYTES", 1000)
    monkeypatch.setattr("engine.photo.tiff_writing._STRIP_BYTES", 1000)


def test_strips_cover_every_row_once():
    rows = [row for strip in strips(40, 56) for row in range(strip.start, strip.stop)]
    assert rows == list(range(40))
    assert [strip.stop - strip.start for strip in strips(3, 10**9)] == [1, 1, 1]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_is_put_together_right(
    rgb, save_with_pillow, oriented_exif, orientation, monkeypatch
):
    exif = b"Exif\0\0" + oriented_exif(orientation)
    path = save_with_pillow(rgb, "a.png", exif=exif)
    in_strips = open_photo(path).pixels
    monkeypatch.setattr("engine.photo.decoding.STRIP_PIXELS", 10**9)
    np.testing.assert_array_equal(in_strips, open_photo(path).pixels)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("is_deep", [False, True])
def test_written_strips_join(photo, deep, tmp_path, suffix, is_deep):
    noisy = deep if is_deep else deep.astype(np.uint8)
    photo = dataclasses.replace(photo, pixels=noisy, alpha=noisy[..., 1])
    save_photo(photo, tmp_path / f"a{suffix}")
    again = open_photo(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(again.pixels, noisy)
    np.testing.assert_array_equal(again.alpha, noisy[..., 1])


def test_rounding_and_white_paper_in_strips(photo, deep, tmp_path):
    alpha = np.full(deep.shape[:2], 65535, np.uint16)
    alpha[-5:] = 0
    photo = dataclasses.replace(photo, pixels=deep, alpha=alpha)
    save_photo(photo, tmp_path / "a.bmp")
    again = open_photo(tmp_path / "a.bmp").pixels
    np.testing.assert_array_equal(again[:-5], np.rint(deep[:-5] / 257))
    assert (again[-5:] == 255).all()


def test_one_colored_pixel_in_the_last_strip_is_not_gray(rgb):
    gray = np.repeat(rgb[..., :1], 3, axis=2)
    assert is_gray(gray)
    gray[-1, -1, 2] += 1
    assert not is_gray(gray)


def test_floats_in_strips(rgb, tmp_path):
    floats = (rgb[..., 0] / 255).astype(np.float32)
    floats[-1, -1] = 200.0  # only the last strip tells the range
    tifffile.imwrite(tmp_path / "a.tif", floats, photometric="minisblack")
    photo = open_photo(tmp_path / "a.tif")
    assert photo.mode is ColorMode.GRAY
    assert photo.pixels[-1, -1, 0] == 200 * 257
    assert photo.pixels[:-1].max() <= 257
