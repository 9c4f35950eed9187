from pathlib import Path

import numpy as np
import pytest

from engine.faces.align import TEMPLATE, align
from engine.faces.hole import align_hole, fill_hole, fill_photo
from engine.types import Photo

SHIFT = np.float64([[1, 0, -100], [0, 1, -40]])  # photograph -> aligned


def test_a_hole_lands_where_the_face_has_it():
    hole = np.zeros((700, 700), np.uint8)
    hole[140:160, 300:340] = 255
    aligned = align_hole(hole, SHIFT)
    rows, columns = np.nonzero(aligned)
    assert aligned.shape == (512, 512)
    assert set(np.unique(aligned)) == {0, 255}
    assert abs(rows.min() - 100) <= 3
    assert abs(rows.max() - 119) <= 3
    assert abs(columns.min() - 200) <= 3
    assert abs(columns.max() - 239) <= 3


def test_a_scratch_of_one_pixel_survives_in_a_large_face():
    hole = np.zeros((4000, 4000), np.uint8)
    hole[:, 2000] = 255
    face = align(np.zeros((4000, 4000, 3), np.uint8), TEMPLATE * 7)
    aligned = align_hole(hole, face.matrix)
    assert (aligned[100:400] == 255).any(axis=1).all()


def test_a_hole_elsewhere_is_none_and_gray_counts_from_the_middle():
    hole = np.zeros((700, 700), np.uint8)
    hole[650:, 650:] = 255
    assert align_hole(hole, SHIFT) is None
    hole[300:310, 300:310] = 127
    assert align_hole(hole, SHIFT) is None
    hole[300:310, 300:310] = 128
    assert align_hole(hole, SHIFT) is not None


def test_a_picture_without_a_hole_is_the_same_picture():
    pixels = np.random.default_rng(0).random((512, 512, 3), np.float32)
    assert fill_hole(pixels, None) is pixels
    hole = np.zeros((512, 512), np.uint8)
    hole[200:300, 200:300] = 255
    torn = np.where(hole[..., None] == 255, np.float32(1), pixels * np.float32(0.2))
    filled = fill_hole(torn, hole)
    assert filled[200:300, 200:300].max() < 0.25
    assert np.allclose(filled[:190], torn[:190], atol=1e-6)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("width", [300, 2500])
def test_a_torn_photograph_is_filled_from_what_is_around(kind, width):
    peak = np.iinfo(kind).max
    slope = np.linspace(0.2 * peak, 0.6 * peak, width).astype(kind)
    pixels = np.broadcast_to(slope[None, :, None], (200, width, 3)).copy()
    torn, hole = pixels.copy(), np.zeros((200, width), np.uint8)
    for area in (np.s_[50:150, 100:140], np.s_[:, -60:]):
        torn[area], hole[area] = peak, 255
    filled = fill_photo(Photo(Path("a.png"), torn, "PNG"), hole).pixels
    assert filled.dtype == kind
    assert np.array_equal(filled[hole == 0], torn[hole == 0])
    error = np.abs(filled.astype(float) - pixels)[hole == 255]
    assert error.max() < 0.3 * peak
    assert (torn[hole == 255] == peak).all()  # the original is left alone


def test_a_photograph_without_a_hole_is_the_same_photograph():
    photo = Photo(Path("a.png"), np.zeros((9, 9, 3), np.uint8), "PNG")
    assert fill_photo(photo, np.zeros((9, 9), np.uint8)) is photo
