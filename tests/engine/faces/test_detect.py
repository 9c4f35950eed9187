import numpy as np
import pytest
import torch

from engine.faces import detect as detection
from engine.faces.detect import FaceDetector
from engine.faces.manual import face_from_box
from engine.faces.suppression import Detections
from engine.types import Face

CPU = torch.device("cpu")


def assert_box(face: Face, box: tuple[int, int, int, int], tolerance: float) -> None:
    np.testing.assert_allclose(face.box, box, atol=tolerance)
    expected = face_from_box(tuple(float(v) for v in box)).landmarks
    np.testing.assert_allclose(face.landmarks, expected, atol=tolerance)


def test_finds_a_small_face_and_one_that_fills_the_photograph(paint, finder) -> None:
    small = FaceDetector(finder, CPU).detect(paint(1600, 1200, (1201, 303, 24, 24)))
    assert len(small.faces) == 1
    assert_box(small.faces[0], (1201, 303, 24, 24), 2)
    full = FaceDetector(finder, CPU).detect(paint(700, 800, (20, 10, 660, 780)))
    assert len(full.faces) == 1
    assert_box(full.faces[0], (20, 10, 660, 780), 10)


def test_a_search_ends_within_one_look(paint, finder) -> None:
    search = FaceDetector(finder, CPU).search(paint(6000, 2700))
    looks = [None for _, _ in zip(range(3), search, strict=False)]
    assert len(looks) == 3
    search.close()
    assert not list(search)


def test_faces_come_largest_first(paint, finder) -> None:
    boxes = [(40, 40, 40, 40), (300, 60, 120, 120), (150, 200, 80, 80)]
    found = FaceDetector(finder, CPU).detect(paint(640, 480, *boxes))
    assert [round(face.box[2] / 10) * 10 for face in found.faces] == [120, 80, 40]
    assert found.rotation == 0


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_photographs_are_turned_back(turns: int, paint, finder) -> None:
    upright = paint(500, 400, (61, 83, 90, 120))
    turned = np.ascontiguousarray(np.rot90(upright, -turns))
    found = FaceDetector(finder, CPU).detect(turned)
    assert found.rotation == turns
    (face,) = found.faces
    blue = turned[..., 2].astype(int)
    ys, xs = np.nonzero((turned[..., 0] > 160) & (turned[..., 1] < 150))
    box = (xs.min(), ys.min(), np.ptp(xs) + 1, np.ptp(ys) + 1)
    np.testing.assert_allclose(face.box, box, atol=3)
    eye, mouth = face.landmarks[:2].mean(axis=0), face.landmarks[3:].mean(axis=0)
    assert blue[round(eye[1]), round(eye[0])] > 200 > blue[round(mouth[1]), round(mouth[0])]


def test_sixteen_bits_are_searched_like_eight(paint, finder) -> None:
    pixels = paint(400, 300, (60, 50, 70, 90))
    deep = FaceDetector(finder, CPU).detect(pixels.astype(np.uint16) * 257)
    np.testing.assert_array_equal(
        deep.faces[0].landmarks, FaceDetector(finder, CPU).detect(pixels).faces[0].landmarks
    )


def test_a_huge_scan_is_searched_in_bounded_pieces(paint, finder) -> None:
    pixels = paint(6000, 2700, (4000, 700, 600, 800))
    (face,) = FaceDetector(finder, CPU).detect(pixels).faces
    assert_box(face, (4000, 700, 600, 800), 25)
    assert finder.most_pixels <= 1024 * 1024


def test_nothing_found_is_an_empty_answer(finder) -> None:
    for shape in ((1, 1), (3, 5000), (200, 200)):
        found = FaceDetector(finder, CPU).detect(np.full((*shape, 3), 128, np.uint8))
        assert found.faces == ()
        assert found.rotation == 0


def test_boxes_end_at_the_edge_of_the_photograph() -> None:
    found = Detections(
        np.array([[-20, -30, 60, 70]], np.float32),
        np.zeros((1, 5, 2), np.float32),
        np.array([0.9], np.float32),
    )
    (face,) = detection._faces(detection._inside(found, 50, 40))
    assert face.box == (0, 0, 50, 40)
    outside = found.moved(np.array([200, 0], np.float32))
    assert detection._faces(detection._inside(outside, 50, 40)) == ()


def test_manual_box_gets_mean_landmarks_turned_with_the_head() -> None:
    face = face_from_box((100, 200, 80, 100))
    assert face.manual
    assert face.score == 1
    np.testing.assert_allclose(face.landmarks[2], (140, 258), atol=0.5)
    sideways = face_from_box((100, 200, 80, 100), 90)  # the top of the head points right
    assert sideways.landmarks[:2, 0].min() > sideways.landmarks[3:, 0].max()
    assert sideways.landmarks[0, 1] < sideways.landmarks[1, 1]


def test_manual_box_without_area_is_refused() -> None:
    with pytest.raises(ValueError, match="without area"):
        face_from_box((10, 10, 0, 5))
