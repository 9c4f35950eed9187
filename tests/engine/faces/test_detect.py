import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.faces import detect as detection
from engine.faces.anchors import CHANNEL_MEANS_BGR, anchors, encode_boxes, encode_landmarks
from engine.faces.detect import FaceDetector, face_from_box
from engine.faces.suppression import Detections, join, merge_duplicates
from engine.types import Face

TOP, BOTTOM = (200, 120, 240), (200, 120, 40)  # RGB of the halves of a painted "face"


class PaintedFaceFinder(nn.Module):
    """Stands in for trained weights: fires on red blocks whose blue half is on top."""

    def __init__(self) -> None:
        super().__init__()
        self.largest_input = 0

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        height, width = pictures.shape[2:]
        self.largest_input = max(self.largest_input, height * width)
        priors = anchors(height, width)
        boxes = torch.zeros(1, len(priors), 4)
        logits = torch.tensor([4.0, -4.0]).repeat(1, len(priors), 1)
        landmarks = torch.zeros(1, len(priors), 10)
        pixels = pictures[0] + torch.tensor(CHANNEL_MEANS_BGR)[:, None, None]
        for box in self._blocks(pixels):
            points = torch.tensor(face_from_box(tuple(box)).landmarks)[None]
            corners = torch.tensor([[box[0], box[1], box[0] + box[2], box[1] + box[3]]])
            center = corners[0, :2] + torch.tensor(box[2:]) / 2
            misfit = (priors[:, :2] - center).abs().sum(1) + (priors[:, 2] - box[2]).abs()
            row = misfit.argmin()
            boxes[0, row] = encode_boxes(corners, priors[row : row + 1])
            landmarks[0, row] = encode_landmarks(points, priors[row : row + 1])
            logits[0, row] = torch.tensor([-4.0, 4.0])
        return boxes, logits, landmarks

    def _blocks(self, pixels: Tensor) -> list[list[float]]:
        import cv2

        mask = ((pixels[2] > 160) & (pixels[1] < 150)).numpy().astype(np.uint8)
        count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
        found = []
        for x, y, width, height, _ in stats[1:count]:
            block = pixels[0, y : y + height, x : x + width]
            upper, lower = block[: height // 2].mean(), block[height // 2 :].mean()
            if upper > lower + 50:
                found.append([float(x), float(y), float(width), float(height)])
        return found


def paint(width: int, height: int, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    pixels = np.full((height, width, 3), 90, np.uint8)
    for x, y, w, h in boxes:
        pixels[y : y + h // 2, x : x + w] = TOP
        pixels[y + h // 2 : y + h, x : x + w] = BOTTOM
    return pixels


def detector() -> FaceDetector:
    return FaceDetector(PaintedFaceFinder(), torch.device("cpu"))


def assert_box(face: Face, box: tuple[int, int, int, int], tolerance: float) -> None:
    np.testing.assert_allclose(face.box, box, atol=tolerance)
    expected = face_from_box(tuple(float(v) for v in box)).landmarks
    np.testing.assert_allclose(face.landmarks, expected, atol=tolerance)


def test_finds_a_small_face_and_one_that_fills_the_photograph() -> None:
    small = detector().detect(paint(1600, 1200, (1201, 303, 24, 24)))
    assert len(small.faces) == 1
    assert_box(small.faces[0], (1201, 303, 24, 24), 2)
    full = detector().detect(paint(700, 800, (20, 10, 660, 780)))
    assert len(full.faces) == 1
    assert_box(full.faces[0], (20, 10, 660, 780), 5)


def test_faces_come_largest_first() -> None:
    boxes = [(40, 40, 40, 40), (300, 60, 120, 120), (150, 200, 80, 80)]
    found = detector().detect(paint(640, 480, *boxes))
    assert [round(face.box[2] / 10) * 10 for face in found.faces] == [120, 80, 40]
    assert found.rotation == 0


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_photographs_are_turned_back(turns: int) -> None:
    upright = paint(500, 400, (61, 83, 90, 120))
    turned = np.ascontiguousarray(np.rot90(upright, -turns))
    found = detector().detect(turned)
    assert found.rotation == turns
    (face,) = found.faces
    blue = turned[..., 2].astype(int)
    ys, xs = np.nonzero((turned[..., 0] > 160) & (turned[..., 1] < 150))
    box = (xs.min(), ys.min(), np.ptp(xs) + 1, np.ptp(ys) + 1)
    np.testing.assert_allclose(face.box, box, atol=3)
    eye, mouth = face.landmarks[:2].mean(axis=0), face.landmarks[3:].mean(axis=0)
    assert blue[round(eye[1]), round(eye[0])] > 200 > blue[round(mouth[1]), round(mouth[0])]


def test_sixteen_bits_are_searched_like_eight() -> None:
    pixels = paint(400, 300, (60, 50, 70, 90))
    deep = detector().detect(pixels.astype(np.uint16) * 257)
    np.testing.assert_array_equal(
        deep.faces[0].landmarks, detector().detect(pixels).faces[0].landmarks
    )


def test_a_huge_scan_is_searched_in_bounded_pieces() -> None:
    finder = PaintedFaceFinder()
    pixels = paint(9000, 4000, (6000, 1000, 900, 1200))
    (face,) = FaceDetector(finder, torch.device("cpu")).detect(pixels).faces
    assert_box(face, (6000, 1000, 900, 1200), 40)
    assert finder.largest_input <= 1024 * 1024


def test_every_small_face_lies_whole_in_a_tile() -> None:
    for length in (1025, 1920, 2560):
        starts = detection._tile_starts(length)
        assert starts[0] == 0
        assert starts[-1] == length - detection._TILE
        gaps = np.diff(starts)
        assert gaps.max() <= detection._TILE - detection.LARGEST_FACE_OF_LEVEL


def test_nothing_found_is_an_empty_answer() -> None:
    for shape in ((1, 1), (3, 5000), (200, 200)):
        found = detector().detect(np.full((*shape, 3), 128, np.uint8))
        assert found.faces == ()
        assert found.rotation == 0


def test_boxes_end_at_the_edge_of_the_photograph() -> None:
    found = Detections(
        np.array([[-20, -30, 60, 70]], np.float32),
        np.zeros((1, 5, 2), np.float32),
        np.array([0.9], np.float32),
    )
    (face,) = detection._faces(found, 50, 40)
    assert face.box == (0, 0, 50, 40)


def detections(*rows: tuple[float, float, float, float, float]) -> Detections:
    boxes = np.array([row[:4] for row in rows], np.float32)
    points = [
        face_from_box((x1, y1, x2 - x1, y2 - y1)).landmarks for x1, y1, x2, y2 in boxes.tolist()
    ]
    return Detections(boxes, np.stack(points), np.array([row[4] for row in rows], np.float32))


def test_three_boxes_on_one_face_become_one() -> None:
    merged = merge_duplicates(
        detections((0, 0, 100, 130, 0.9), (4, 2, 104, 132, 0.8), (22, 28, 78, 98, 0.7))
    )
    assert len(merged) == 1
    assert merged.scores[0] == pytest.approx(0.9)
    expected = (np.array([0, 0, 100, 130]) * 0.9 + np.array([4, 2, 104, 132]) * 0.8) / 1.7
    np.testing.assert_allclose(merged.boxes[0], expected, rtol=1e-5)


def test_a_child_before_its_mothers_chin_stays() -> None:
    merged = merge_duplicates(detections((0, 0, 200, 260, 0.95), (125, 170, 195, 262, 0.9)))
    assert len(merged) == 2


def test_neighbors_stay_and_nothing_stays_nothing() -> None:
    assert len(merge_duplicates(detections((0, 0, 50, 60, 0.9), (45, 0, 95, 60, 0.6)))) == 2
    empty = detections((0, 0, 1, 1, 1)).select(np.zeros(1, bool))
    assert len(merge_duplicates(join([empty, empty]))) == 0


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
