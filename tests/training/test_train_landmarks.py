import json

import cv2
import numpy as np
import pytest
import torch

from engine.networks.landmarks import LandmarkNetConfig
from training.loop import Budget
from training.train_landmarks import labeled_faces, sample, train, with_consensus

CPU = torch.device("cpu")
POINTS = np.float32([[40, 50], [70, 50], [55, 66], [44, 82], [66, 82]])


@pytest.fixture
def data(tmp_path):
    """Photographs of faces, and one of a face that is too small."""
    labels = {}
    for split, name, scale in [("train", "a", 1), ("train", "small", 0.5), ("val", "b", 1)]:
        path = tmp_path / "portraits" / split / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pixels = np.full((140, 120, 3), 90, np.uint8)
        for x, y in POINTS.astype(int):
            cv2.circle(pixels, (int(x), int(y)), 3, (230, 230, 230), -1)
        cv2.imwrite(str(path), pixels)
        face = {"landmarks": (scale * POINTS).tolist()}
        labels[f"portraits/{split}/{name}.png"] = {"faces": [face]}
    (tmp_path / "portraits" / "labels.json").write_text(json.dumps(labels))
    return tmp_path


def test_small_faces_are_left_out(data):
    faces = labeled_faces(data, "train")
    assert [face.points.tolist() for face in faces] == [POINTS.tolist()]


def test_the_consensus_replaces_labels_and_is_asked_once(data, tmp_path):
    faces, kept = labeled_faces(data, "val") * 2, tmp_path / "out" / "kept.pt"
    better = with_consensus(faces, lambda _, label, i: None if i else label + 2, kept)
    assert [face.points.tolist() for face in better] == [(POINTS + 2).tolist()]

    def never(*_):
        raise AssertionError("the labels were kept")

    again = with_consensus(faces, never, kept)
    assert [face.points.tolist() for face in again] == [(POINTS + 2).tolist()]


def test_a_crop_shows_the_points_where_it_says(data):
    [face] = labeled_faces(data, "val")
    rng = np.random.default_rng(0)
    crops = [sample(rng, face, 96, 0.3) for _ in range(24)]
    brightness = [
        crop[tuple(np.int32(points[::-1] * 96))].mean()
        for crop, shares in crops
        for points in shares
    ]
    assert np.median(brightness) > 0.8


def test_training_learns_reports_and_resumes(data, tmp_path, capsys):
    path, tiny = tmp_path / "out" / "landmarks.pt", LandmarkNetConfig(32, (4, 8, 8))
    for minutes in (0.5 / 60, 1 / 60):
        budget = Budget(minutes, 1e-3, report_seconds=0.2)
        train(data, lambda _, label, i: label, path, budget, CPU, batch=2, config=tiny)
    lines = capsys.readouterr().out
    assert all(word in lines for word in ("l1", "spread", "before", "after"))
    state = torch.load(path, weights_only=True)
    assert state["seconds"] >= 1
    assert path.with_name("consensus_val.pt").exists()
