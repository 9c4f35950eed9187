from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColorSpace

from engine.types import Metadata, Photo
from gui.export_choice import BitDepth, ColorProfile, ExportChoice, MetadataChoice
from gui.export_picture import picture_for

P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)


def _photo(dtype=np.uint8, icc=None, height=30, width=40):
    pixels = np.random.default_rng(1).integers(0, np.iinfo(dtype).max, (height, width, 3), dtype)
    return Photo(Path("a.png"), pixels, "PNG", metadata=Metadata(icc_profile=icc, dpi=(300, 300)))


def test_the_default_choice_changes_nothing():
    photo = _photo(np.uint16, P3.iccProfile().data())
    assert picture_for(photo, ExportChoice()) is photo


def test_reduced_with_its_alpha_and_the_same_size_on_paper():
    photo = replace(_photo(np.uint16, height=300, width=400), alpha=np.ones((300, 400), np.uint16))
    small = picture_for(photo, ExportChoice(long_side=100))
    assert small.pixels.shape == (75, 100, 3)
    assert small.pixels.dtype == np.uint16
    assert small.alpha.shape == (75, 100)
    assert small.metadata.dpi == (75.0, 75.0)
    assert abs(small.pixels.mean() - photo.pixels.mean()) < 50


def test_depth_goes_up_and_down_without_loss():
    photo = _photo()
    deep = picture_for(photo, ExportChoice(bit_depth=BitDepth.SIXTEEN))
    assert deep.pixels.dtype == np.uint16
    assert deep.pixels.max() > 60_000
    back = picture_for(deep, ExportChoice(bit_depth=BitDepth.EIGHT))
    np.testing.assert_array_equal(back.pixels, photo.pixels)


@pytest.mark.parametrize(("dtype", "unit"), [(np.uint8, 255), (np.uint16, 65535)])
def test_colors_are_converted_as_the_standard_says(dtype, unit):
    # Display P3 (0.5, 0.4, 0.3) in sRGB, computed from the primaries of the two spaces.
    photo = _photo(dtype, P3.iccProfile().data())
    photo.pixels[:] = np.rint(np.array([0.5, 0.4, 0.3]) * unit)
    converted = picture_for(photo, ExportChoice(profile=ColorProfile.SRGB))
    np.testing.assert_allclose(converted.pixels[0, 0] / unit, _srgb(0.5, 0.4, 0.3), atol=0.006)
    assert converted.pixels.dtype == dtype
    assert QColorSpace.fromIccProfile(converted.metadata.icc_profile).description() == "sRGB"


def _srgb(*encoded):
    linear = np.where(np.array(encoded) <= 0.04045, 0, ((np.array(encoded) + 0.055) / 1.055) ** 2.4)
    matrix = [[1.22494, -0.22494, 0], [-0.042057, 1.042057, 0], [-0.019638, -0.078636, 1.098273]]
    return 1.055 * (np.array(matrix) @ linear) ** (1 / 2.4) - 0.055


def test_a_photograph_without_a_profile_gets_one_and_keeps_its_numbers():
    photo = _photo()
    converted = picture_for(photo, ExportChoice(profile=ColorProfile.SRGB))
    np.testing.assert_array_equal(converted.pixels, photo.pixels)
    assert converted.metadata.icc_profile


@pytest.mark.qt_log_ignore("fromIccProfile")
def test_a_profile_that_cannot_be_used_is_left_with_its_picture():
    photo = _photo(icc=b"no profile at all")
    assert picture_for(photo, ExportChoice(profile=ColorProfile.SRGB)) == photo


def test_the_location_is_taken_out_on_request():
    photo = replace(_photo(), metadata=Metadata(iptc=b"\x1c\x02\x5a\x00\x04Lodz", exif=None))
    kept = picture_for(photo, ExportChoice())
    assert kept.metadata.iptc == photo.metadata.iptc
    gone = picture_for(photo, ExportChoice(metadata=MetadataChoice.WITHOUT_LOCATION))
    assert gone.metadata.iptc == b""
