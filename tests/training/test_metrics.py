import numpy as np
import pytest
from skimage import data
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from training.metrics import identity_angle, landmark_distance, psnr, ssim


@pytest.fixture(scope="module")
def pair():
    truth = (data.astronaut()[:160, 150:300] / 255).astype(np.float32)
    noise = np.random.default_rng(0).normal(0, 0.05, truth.shape)
    return np.clip(truth * 0.9 + noise, 0, 1).astype(np.float32), truth


def test_psnr_agrees_with_scikit_image(pair):
    result, truth = pair
    expected = peak_signal_noise_ratio(truth, result, data_range=1.0)
    assert psnr(result, truth) == pytest.approx(expected, abs=1e-4)


def test_psnr_of_a_known_error():
    truth = np.full((4, 4, 3), 0.5, np.float32)
    assert psnr(truth + np.float32(0.1), truth) == pytest.approx(20, abs=1e-4)
    assert psnr(truth, truth) == float("inf")


def test_ssim_agrees_with_scikit_image(pair):
    result, truth = pair
    expected = structural_similarity(
        truth.astype(np.float64),
        result.astype(np.float64),
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=1.0,
        channel_axis=-1,
    )
    assert ssim(result, truth) == pytest.approx(expected, abs=1e-6)


def test_ssim_of_identical_pictures_is_one(pair):
    assert ssim(pair[1], pair[1]) == pytest.approx(1.0)


def test_ssim_of_two_flat_pictures_is_its_luminance_term():
    dark, light = (np.full((11, 20, 3), level, np.float32) for level in (0.25, 0.75))
    expected = (2 * 0.25 * 0.75 + 1e-4) / (0.25**2 + 0.75**2 + 1e-4)
    assert ssim(dark, light) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("other", "degrees"),
    [([5, 0], 0), ([0, 0.1], 90), ([-2, 0], 180), ([1, 1], 45), ([3**0.5, 1], 30)],
)
def test_angles_between_embeddings(other, degrees):
    one = np.array([2.0, 0.0], np.float32)
    assert identity_angle(one, np.array(other, np.float32)) == pytest.approx(degrees, abs=1e-4)


def test_landmark_distance_is_the_mean_over_points():
    truth = np.float32([[0, 0], [10, 10]])
    assert landmark_distance(truth + np.float32([[3, 4], [0, 1]]), truth) == pytest.approx(3)


def test_what_cannot_be_compared_is_refused():
    small, large = np.zeros((12, 12, 3), np.float32), np.zeros((13, 12, 3), np.float32)
    for metric in (psnr, ssim):
        with pytest.raises(ValueError, match="shapes differ"):
            metric(small, large)
    with pytest.raises(ValueError, match="11 px"):
        ssim(small[:10], small[:10])
    with pytest.raises(ValueError, match="length zero"):
        identity_angle(np.zeros(4, np.float32), np.ones(4, np.float32))
    with pytest.raises(ValueError, match="shapes differ"):
        landmark_distance(np.zeros((5, 2), np.float32), np.zeros((4, 2), np.float32))
