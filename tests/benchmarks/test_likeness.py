import cv2
import numpy as np
import pytest
import torch

from benchmarks.likeness import BINS, LEVELS, Pairs, compare, share_of_same, table


def pairs(same, other):
    return Pairs(np.float64(same), np.float64(other))


def test_both_kinds_of_pairs_count_alike_however_many_there_are():
    shares = share_of_same(pairs([0.95, 0.95, 0.45], [0.45, 0.05, 0.05, 0.05, 0.05, 0.05]))
    by_bin = dict(zip(BINS[:-1].tolist(), shares, strict=True))
    assert by_bin[0.9] == 1
    assert by_bin[0.4] == pytest.approx((1 / 3) / (1 / 3 + 1 / 6))
    assert by_bin[-1.0] == 0
    assert np.isnan(by_bin[0.6])


def test_a_judge_that_guesses_has_half_the_area():
    numbers = np.random.default_rng(0).uniform(-1, 1, 4000)
    assert pairs(numbers[:2000], numbers[2000:]).area == pytest.approx(0.5, abs=0.03)
    assert pairs([0.9, 0.8], [0.1, 0.2]).area == 1
    assert "| 1.00 |" in table({"easy": pairs([0.9, 0.8], [0.1, 0.2])})


def test_every_damaged_face_meets_every_clean_one(tmp_path):
    """With a judge that sees brightness alone, faces of two brightnesses are told apart."""
    for name, gray in (("dark", 40), ("light", 200), ("middle", 120)):
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((512, 512, 3), gray, np.uint8))

    def judge(picture):
        angle = picture.mean((1, 2, 3)) * 1.5
        return torch.stack([angle.cos(), angle.sin()], dim=1)

    found = compare(judge, sorted(tmp_path.iterdir()), LEVELS["48 px"])
    assert len(found.other) == 2 * len(found.same)
    assert found.area > 0.95
