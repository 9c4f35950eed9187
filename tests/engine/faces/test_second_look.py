import numpy as np
import pytest
import torch

from engine.faces import second_look
from engine.faces.detect import finish
from engine.faces.manual import face_from_box
from engine.faces.search import FaceSearch
from engine.faces.second_look import look_again
from engine.faces.suppression import Detections

CPU = torch.device("cpu")


def candidates(*rows: tuple[float, float, float, float, float]) -> Detections:
    boxes = np.array([row[:4] for row in rows], np.float32)
    return Detections(
        boxes,
        np.zeros((len(rows), 5, 2), np.float32),
        np.array([row[4] for row in rows], np.float32),
    )


def test_mistakes_are_dropped_and_faces_are_placed_better(paint, finder) -> None:
    search = FaceSearch(finder, CPU)
    pixels = paint(500, 400, (200, 150, 60, 80))
    rough = candidates((190, 155, 262, 240, 0.9), (20, 30, 70, 90, 0.95))
    (score,) = finish(look_again(search, pixels, rough)).scores
    assert 0.9 < score < 0.96  # the mean of a 0.9 and a sure second look
    better = finish(look_again(search, pixels, rough))
    np.testing.assert_allclose(better.boxes[0], [200, 150, 260, 230], atol=2)
    expected = face_from_box((200.0, 150.0, 60.0, 80.0)).landmarks
    np.testing.assert_allclose(better.landmarks[0], expected, atol=2)


def test_large_faces_and_faces_over_the_edge_are_looked_at_too(paint, finder) -> None:
    search = FaceSearch(finder, CPU)
    pixels = paint(900, 900, (100, 60, 700, 800))
    found = finish(look_again(search, pixels, candidates((90, 70, 820, 850, 0.9))))
    np.testing.assert_allclose(found.boxes[0], [100, 60, 800, 860], atol=12)
    pixels = paint(300, 200, (3, 2, 90, 120))
    found = finish(look_again(search, pixels, candidates((-5, 0, 90, 120, 0.9))))
    np.testing.assert_allclose(found.boxes[0], [3, 2, 93, 122], atol=2)


def test_no_candidates_no_faces(paint, finder) -> None:
    search = FaceSearch(finder, CPU)
    empty = candidates((0, 0, 9, 9, 0.5)).select(np.zeros(0, np.intp))
    assert len(finish(look_again(search, paint(50, 50), empty))) == 0


@pytest.mark.parametrize("corner", [(-2.0, 100.5), (150.0, 10.0), (-90.0, -90.0), (119.5, 99.5)])
def test_a_window_beyond_the_edge_shows_the_edge(corner):
    pixels = np.full((100, 120, 3), 77, np.uint8)
    crop = second_look._crop(pixels, np.array([*corner, 12.0], np.float32))
    assert crop.shape == (192, 192, 3)
    assert (crop == 77).all()
