import numpy as np
import pytest
import torch

from engine.faces import search as searching
from engine.faces.detect import finish
from engine.faces.search import LARGEST_FACE_OF_LEVEL, FaceSearch, reduce

CPU = torch.device("cpu")


def test_every_small_face_lies_whole_in_a_tile() -> None:
    tile = searching._TILE
    for length in (1025, 1920, 2560):
        starts = searching._tile_starts(length)
        assert starts[0] == 0
        assert starts[-1] == length - tile
        assert np.diff(starts).max() <= tile - LARGEST_FACE_OF_LEVEL


def test_candidates_are_in_pixels_of_the_photograph(paint, finder) -> None:
    search = FaceSearch(finder, CPU)
    faces = paint(1900, 700, (1500, 300, 60, 80), (100, 100, 300, 400))
    found = finish(search.everywhere(faces))
    assert len(found) == 2
    boxes = found.boxes[np.argsort(found.boxes[:, 0])]
    np.testing.assert_allclose(boxes, [[100, 100, 400, 500], [1500, 300, 1560, 380]], atol=6)


@pytest.mark.parametrize(("shape", "expected"), [((40, 30), (40, 30)), ((1280, 5120), (640, 2560))])
def test_large_photographs_are_reduced_to_eight_bits(
    shape: tuple[int, int], expected: tuple[int, int]
) -> None:
    reduced = reduce(np.full((*shape, 3), 40_000, np.uint16))
    assert reduced.shape == (*expected, 3)
    assert reduced.dtype == np.uint8
    assert (reduced == 40_000 >> 8).all()
