import numpy as np
import pytest

from engine.faces.filters import area_mean, blur, enlarge, luminance_of, smoothstep, warp

RNG = np.random.default_rng(0)


@pytest.mark.parametrize("shape", [(20, 30), (20, 30, 1), (20, 30, 2), (20, 30, 3)])
def test_channels_are_kept(shape):
    picture = RNG.random(shape, dtype=np.float32)
    assert blur(picture, 2.0).shape == shape
    assert area_mean(picture, 15, 10).shape == (10, 15, *shape[2:])
    assert enlarge(picture, 60, 40).shape == (40, 60, *shape[2:])


def test_area_mean_is_the_mean_of_each_square():
    picture = RNG.random((8, 6), dtype=np.float32)
    expected = picture.reshape(4, 2, 3, 2).mean(axis=(1, 3))
    np.testing.assert_allclose(area_mean(picture, 3, 4), expected, atol=1e-6)


def test_luminance_weighs_the_channels():
    picture = np.float32([[[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]]])
    np.testing.assert_allclose(luminance_of(picture), [[0.299, 0.587, 0.114, 1]], atol=1e-6)


def test_smoothstep_is_flat_at_both_ends():
    values = np.float32([-1, 0.2, 0.4, 0.6, 5])
    np.testing.assert_allclose(smoothstep(values, 0.2, 0.6), [0, 0, 0.5, 1, 1], atol=1e-6)


def test_warp_reads_where_the_matrix_points():
    picture = np.arange(12, dtype=np.float32).reshape(3, 4)
    shift = np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]])
    result = warp(picture, shift, 4, 3, smooth=False, reflect=False)
    assert result.tolist() == [[5, 6, 7, 7], [9, 10, 11, 11], [9, 10, 11, 11]]
    mirrored = warp(picture, shift, 5, 1, smooth=False, reflect=True)
    assert mirrored.tolist() == [[5, 6, 7, 7, 6]]
