import cv2
import numpy as np
import pytest
import torch
from numpy.testing import assert_allclose

from benchmarks.likeness import BINS, LEVELS, Pairs, compare, share_of_same, table, two_photographs


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


def test_two_photographs_are_of_whom_the_teacher_says(tmp_path):
    """Each gray is a direction; prints of one photograph and doubtful pairs do not count."""
    degrees = {50: 0, 90: 40, 130: 120, 170: 125}  # as the teacher sees them, by gray
    for gray in degrees:
        cv2.imwrite(str(tmp_path / f"{gray}.png"), np.full((512, 512, 3), gray, np.uint8))

    def seen(picture, by):
        radians = torch.tensor(float(by(round(float((picture.mean() + 1) * 127.5))))).deg2rad()
        return torch.stack([radians.cos(), radians.sin()])[None]

    faces = [tmp_path / f"{gray}.png" for gray in degrees]
    found = two_photographs(
        lambda picture: seen(picture, lambda gray: gray / 2),
        lambda picture: seen(picture, degrees.__getitem__),
        faces,
    )
    assert_allclose(found.same, [np.cos(np.radians(20))], atol=1e-6)  # 50 and 90
    strangers = np.cos(np.radians([40, 60, 20, 40]))  # 50 and 90 against 130 and 170
    assert_allclose(np.sort(found.other), np.sort(strangers), atol=1e-6)
