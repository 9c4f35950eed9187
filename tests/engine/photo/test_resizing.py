from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.photo import exif, open_photo, save_photo
from engine.photo.resizing import check_enlarged, largest_enlargement, resized
from engine.types import Metadata, Photo


def _photo(dtype=np.uint8, width=40, height=30):
    rng, peak = np.random.default_rng(3), np.iinfo(dtype).max
    pixels = rng.integers(0, peak, (height, width, 3), dtype, endpoint=True)
    alpha = rng.integers(0, peak, (height, width), dtype, endpoint=True)
    return Photo(Path("a.png"), pixels, "PNG", alpha=alpha, metadata=Metadata(dpi=(300, 200)))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_enlarged_cubically_with_its_alpha_and_the_same_size_on_paper(dtype):
    photo = _photo(dtype)
    before = photo.pixels.copy()
    large = resized(photo, 120, 90)
    for made, source in ((large.pixels, photo.pixels), (large.alpha, photo.alpha)):
        cubic = cv2.resize(source, (120, 90), interpolation=cv2.INTER_CUBIC)
        np.testing.assert_array_equal(made, cubic)
        assert made.dtype == dtype
    assert large.metadata.dpi == (900, 600)
    np.testing.assert_array_equal(photo.pixels, before)


def test_reduced_to_the_mean_over_the_area():
    photo = _photo()
    photo.pixels[:2, :2] = np.array([[10, 20], [30, 40]])[..., None]
    small = resized(photo, 20, 15)
    assert (small.pixels[0, 0] == 25).all()
    assert small.metadata.dpi == (150, 100)


def test_in_its_own_size_it_stays_the_same_object():
    photo = _photo()
    assert resized(photo, 40, 30) is photo


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif", ".webp", ".avif"])
def test_every_file_states_the_new_resolution_once(tmp_path, suffix):
    block = exif.with_resolution(None, (300, 200))
    photo = replace(_photo(), alpha=None, metadata=Metadata(exif=block, dpi=(300, 200)))
    path = tmp_path / f"b{suffix}"
    save_photo(resized(photo, 80, 60), path)
    metadata = open_photo(path).metadata
    assert metadata.dpi == (600, 400)
    assert exif.resolution(metadata.exif) in (None, (600, 400))


@pytest.mark.parametrize(
    ("width", "height", "deep", "format", "largest"),
    [
        (4000, 3000, False, None, 4),
        (4000, 3000, True, "WEBP", 4),
        (6000, 4000, False, "WEBP", 2),
        (17_000, 9, False, "JPEG", 3),
        (17_000, 9, False, "PNG", 4),
        (16_384, 9, False, "WEBP", 1),  # it is the writer that refuses this one
        (20_000, 10_000, False, "TIFF", 2),
        (20_000, 10_000, True, "TIFF", 1),
    ],
)
def test_no_more_than_can_be_written_and_opened_again(width, height, deep, format, largest):
    assert largest_enlargement(width, height, deep=deep, format=format) == largest


def test_what_is_too_large_is_refused_with_its_size():
    photo = _photo(width=9000, height=20)
    check_enlarged(photo, 4, "JPEG")
    with pytest.raises(PhotoError) as caught:
        check_enlarged(photo, 2, "WEBP")
    assert caught.value.problem is PhotoProblem.TOO_LARGE
    assert "18000x40" in caught.value.detail
