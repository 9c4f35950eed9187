import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine.faces.anchors import anchors, decode_boxes, decode_landmarks
from training.detector_damage import age
from training.detector_data import compose, load_photos, move_boxes
from training.detector_loss import iou, match, multibox_loss
from training.train_detector import train

CPU = torch.device("cpu")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Three disks with eyes for training and one for validation."""
    labels = {}
    rng = np.random.default_rng(0)
    for part, name in [("train", "a"), ("train", "b"), ("train", "c"), ("val", "d")]:
        pixels = rng.integers(0, 90, (120, 100, 3)).astype(np.uint8)
        cv2.ellipse(pixels, (50, 60), (20, 28), 0, 0, 360, (200, 210, 220), -1)
        points = [[42, 52], [58, 52], [50, 62], [44, 72], [56, 72]]
        for x, y in points:
            cv2.circle(pixels, (x, y), 2, (0, 0, 0), -1)
        path = tmp_path / "portraits" / part / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), pixels)
        face = {"box": [30, 32, 40, 56], "landmarks": points, "score": 0.9}
        entry = {"width": 100, "height": 120, "faces": [face]}
        labels[f"portraits/{part}/{name}.png"] = entry
    (tmp_path / "portraits" / "labels.json").write_text(json.dumps(labels))
    return tmp_path


def run(data: Path, out: Path, minutes: float) -> Path:
    return train(data, out, minutes, CPU, size=64, batch=2, report_every=1)


def test_training_learns_reports_and_resumes(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    checkpoint = run(data, out, 0.03)
    first = torch.load(checkpoint, weights_only=True)
    assert first["steps"] > 0
    assert first["seconds"] >= 1.8
    assert "train/val box" in capsys.readouterr().out
    assert run(data, out, 0.03) == checkpoint
    again = torch.load(checkpoint, weights_only=True)
    assert again["steps"] == first["steps"]  # the budget was spent
    run(data, out, first["seconds"] / 60 + 0.01)
    assert torch.load(checkpoint, weights_only=True)["steps"] > first["steps"]


def test_mosaics_repeat_by_seed_and_label_what_they_show(data: Path) -> None:
    photos = load_photos(data, "train")
    assert [photo.path for photo in photos] == ["a.png", "b.png", "c.png"]
    labeled = 0
    for seed in range(20):
        mosaic = compose(np.random.default_rng(seed), photos, 96)
        again = compose(np.random.default_rng(seed), photos, 96)
        np.testing.assert_array_equal(mosaic.pixels, again.pixels)
        np.testing.assert_array_equal(mosaic.boxes, again.boxes)
        for box, points, ignored in zip(
            mosaic.boxes, mosaic.landmarks, mosaic.ignored, strict=True
        ):
            if ignored or box[3] - box[1] < 30:
                continue
            labeled += 1
            assert points[0, 0] < points[1, 0]  # left stays left when mirrored
            x, y = np.clip(points[2].round().astype(int), 0, 95)
            assert mosaic.pixels[y, x].mean() < 230
    assert labeled > 5


def test_turned_boxes_hold_the_turned_ellipse() -> None:
    quarter = np.array([[0.0, -1.0, 50.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    box = np.array([[10, 10, 30, 50]], np.float32)
    np.testing.assert_allclose(move_boxes(box, quarter), [[0, 10, 40, 30]], atol=1e-4)


def test_damage_keeps_size_and_repeats_by_seed() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 56, 3)).astype(np.uint8)
    changed = 0
    for seed in range(30):
        aged = age(np.random.default_rng(seed), pixels)
        assert aged.shape == pixels.shape
        assert aged.dtype == np.uint8
        np.testing.assert_array_equal(aged, age(np.random.default_rng(seed), pixels))
        changed += not np.array_equal(aged, pixels)
    assert changed > 20


def test_matching_gives_every_face_an_anchor() -> None:
    priors = anchors(64, 64)
    boxes = torch.tensor([[10.0, 10, 26, 26], [3.0, 40, 12, 52], [0.0, 0, 64, 64]])
    points = boxes.reshape(-1, 2, 2).mean(1)[:, None].expand(-1, 5, -1)
    targets = match(boxes, points, torch.tensor([False, False, True]), priors)
    positive = targets.label == 1
    decoded = decode_boxes(targets.boxes, priors)[positive]
    assert iou(boxes[:2], decoded).max(dim=1).values.min() > 0.999
    assert iou(boxes[2:], decoded).max() < 0.9  # the ignored face is nowhere a target
    assert (targets.label == -1).any()
    middles = decode_landmarks(targets.landmarks, priors)[positive].mean(1)
    torch.testing.assert_close(middles, (decoded[:, :2] + decoded[:, 2:]) / 2, atol=1e-3, rtol=0)


def test_loss_vanishes_for_a_perfect_answer_only() -> None:
    priors = anchors(64, 64)
    boxes, points = torch.tensor([[10.0, 10, 26, 26]]), torch.full((1, 5, 2), 18.0)
    targets = match(boxes, points, torch.tensor([False]), priors)
    logits = torch.nn.functional.one_hot(targets.label.clamp(min=0), 2).float() * 40 - 20
    perfect = (targets.boxes[None], logits[None], targets.landmarks[None])
    assert sum(loss.item() for loss in multibox_loss(perfect, [targets])) < 1e-6
    for place in range(3):
        wrong = list(perfect)
        wrong[place] = -wrong[place] + 0.3
        assert multibox_loss(tuple(wrong), [targets])[place].item() > 0.01
