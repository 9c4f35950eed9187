import json

import cv2
import numpy as np
import pytest

from benchmarks.detection import old_scores, portrait_scores
from engine.types import Face

POINTS = np.float32([[40, 40], [60, 40], [50, 52], [42, 64], [58, 64]])


@pytest.fixture
def data(tmp_path):
    """Two portraits and two old photographs, one face each."""
    face = {"box": [30, 25, 40, 50], "landmarks": POINTS.tolist()}
    portraits = {f"portraits/val/{name}.png": {"faces": [face]} for name in "ab"}
    old = {f"{name}.png": {"landmarks": POINTS.tolist()} for name in "cd"}
    for folder, name, labels in (
        ("portraits", "labels.json", portraits),
        ("old", "landmarks.json", old),
    ):
        (tmp_path / folder / "val").mkdir(parents=True)
        (tmp_path / folder / name).write_text(json.dumps(labels))
    for name in portraits:
        cv2.imwrite(str(tmp_path / name), np.zeros((100, 100, 3), np.uint8))
    return tmp_path


def face(shift=0.0, score=0.9):
    return Face((30 + shift, 25, 40, 50), POINTS + np.float32([shift, 0]), score)


def test_a_missed_a_moved_and_a_false_face_are_counted(data):
    answers = {"a": [face(2)], "b": [face(200)], "c": [face(1), face(300)], "d": []}
    scores = portrait_scores(lambda path: answers[path.stem], data)
    assert (scores.labeled, scores.recall, scores.precision) == (2, 0.5, 0.5)
    assert scores.landmark_error == pytest.approx(0.1)  # 2 px of an eye distance of 20
    assert scores.consensus_error is None
    old = old_scores(lambda path: answers[path.stem], data)
    assert (old.found, old.false_boxes, old.missed) == (1, 1, ("d.png",))
    assert old.landmark_error == pytest.approx(0.05)


def test_a_wrong_label_does_not_count_against_a_right_answer(data):
    def consensus(pixels, label):
        assert pixels.shape == (100, 100, 3)
        return label + np.float32([1, 0])

    scores = portrait_scores(lambda _: [face(1)], data, consensus=consensus)
    assert scores.landmark_error == pytest.approx(0.05)
    assert scores.consensus_error == pytest.approx(0)
    assert scores.label_error == pytest.approx(0.05)
