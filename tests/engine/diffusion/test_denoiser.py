import pytest
import torch

from engine.diffusion.denoiser import Condition, add_noise, denoise, scalings
from engine.diffusion.schedule import alpha_sigma
from engine.networks.prior import Prior, PriorConfig


@pytest.fixture
def prior():
    config = PriorConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), embedding=8)
    return Prior(config).eval()  # its head starts at zero


@pytest.fixture
def condition(prior):
    z_y, z_id = torch.randn(2, 1, 4, 16, 16)
    return Condition(z_y, z_id, prior.positions(z_id))


def test_an_untrained_prior_is_the_best_linear_guess(prior, condition):
    """With r = z_0 - z_id ~ N(0, s^2) the posterior mean is z_id + alpha s^2 / (..) (z_t - ..)."""
    z_t, t, s = torch.randn(1, 4, 16, 16), torch.tensor([0.4]), prior.config.residual_std
    alpha, sigma = (float(v) for v in alpha_sigma(t))
    gain = alpha * s**2 / (alpha**2 * s**2 + sigma**2)
    expected = condition.z_id + gain * (z_t - alpha * condition.z_id)
    assert torch.allclose(denoise(prior, z_t, t, condition), expected, atol=1e-5)


def test_without_noise_the_input_is_the_answer(prior, condition):
    z_t = torch.randn(1, 4, 16, 16)
    assert torch.allclose(denoise(prior, z_t, torch.tensor([0.0]), condition), z_t, atol=1e-5)


def test_with_noise_alone_the_first_guess_is_the_answer(prior, condition):
    z_t = torch.randn(1, 4, 16, 16)
    answer = denoise(prior, z_t, torch.tensor([1.0]), condition)
    assert torch.allclose(answer, condition.z_id, atol=1e-5)


@pytest.mark.parametrize("level", [0.05, 0.4, 0.9])
def test_the_network_has_unit_variance_work(level):
    """c_in scales its input, and 1 / c_out the error it has to predict, to unit variance."""
    s, t = 0.5, torch.full((20_000,), level)
    r, eps = s * torch.randn(20_000), torch.randn(20_000)
    alpha, sigma = alpha_sigma(t)
    c_skip, c_out, c_in = (v.flatten() for v in scalings(t, s))
    noisy = alpha * r + sigma * eps
    assert (c_in * noisy).std() == pytest.approx(1, abs=0.05)
    assert ((r - c_skip * noisy) / c_out).std() == pytest.approx(1, abs=0.05)


def test_noise_keeps_unit_variance():
    z_0, noise = torch.randn(2, 3, 4, 32, 32)
    z_t = add_noise(z_0, torch.tensor([0.1, 0.5, 0.9]), noise)
    assert z_t.std() == pytest.approx(1, abs=0.05)
