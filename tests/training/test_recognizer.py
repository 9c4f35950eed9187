import numpy as np
import pytest
import torch
from numpy.testing import assert_allclose

from engine.faces.align import TEMPLATE
from training.recognizer import (
    CROP,
    CROP_TEMPLATE,
    _jitter,
    _photographed_otherwise,
    _placement,
)


def unit(points, side):
    return np.hstack([(2 * points + 1) / side - 1, np.ones((len(points), 1))])


def test_the_crop_shows_each_landmark_where_the_recognizer_wants_it():
    in_face = unit(CROP_TEMPLATE, CROP) @ _placement().T
    assert_allclose((in_face[:, :2] + 1) * 256 - 0.5, TEMPLATE, atol=8)  # a similarity, so about


@pytest.mark.parametrize("seed", range(5))
def test_jitter_is_a_small_similarity(seed):
    linear = _jitter(np.random.default_rng(seed))[:2, :2]
    scale = np.sqrt(abs(np.linalg.det(linear)))
    assert_allclose(linear @ linear.T, scale**2 * np.eye(2), atol=1e-12)
    assert 0.94 <= scale <= 1.06
    assert abs(abs(linear[0, 0]) - scale) < 0.01


@pytest.mark.parametrize("seed", range(5))
def test_another_camera_shows_all_faces_alike(seed):
    crop = torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(seed)) * 2 - 1
    one, other = _photographed_otherwise(np.random.default_rng(seed), crop.repeat(2, 1, 1, 1))
    assert torch.equal(one, other)
    assert not torch.equal(one, crop[0])


def test_another_camera_is_sometimes_a_gray_one():
    crop = torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0)) * 2 - 1
    seen = [_photographed_otherwise(np.random.default_rng(seed), crop)[0] for seed in range(40)]
    gray = sum(torch.equal(red, blue) for red, _, blue in seen)
    assert 3 < gray < 20
