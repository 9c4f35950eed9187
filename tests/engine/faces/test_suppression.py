import numpy as np
import pytest

from engine.faces.manual import face_from_box
from engine.faces.suppression import Detections, join, merge_duplicates


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
