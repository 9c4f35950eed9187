import math

import pytest
import torch

from engine.diffusion.denoiser import Condition, add_noise, denoise, scalings, start_share
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


TAU = torch.tensor([0.6])


def test_an_untrained_prior_is_the_best_linear_guess(prior, condition):
    """E r = a s^2 / (a^2 s^2 + sigma^2) for r ~ N(0, s^2) seen as a r + sigma eps."""
    z_t, t, s = torch.randn(1, 4, 16, 16), torch.tensor([0.4]), prior.config.residual_std
    alpha, sigma = (float(v) for v in alpha_sigma(t))
    a = alpha * (1 - math.tan(0.4 * math.pi / 2) / math.tan(0.6 * math.pi / 2))
    gain = a * s**2 / (a**2 * s**2 + sigma**2)
    expected = condition.z_id + gain * (z_t - alpha * condition.z_id)
    assert torch.allclose(denoise(prior, z_t, t, TAU, condition), expected, atol=1e-5)


def test_without_noise_the_input_is_the_answer(prior, condition):
    z_t = torch.randn(1, 4, 16, 16)
    answer = denoise(prior, z_t, torch.tensor([0.0]), TAU, condition)
    assert torch.allclose(answer, z_t, atol=1e-5)


def test_at_the_start_nothing_is_known_and_the_first_guess_is_the_answer(prior, condition):
    z_t = torch.randn(1, 4, 16, 16)
    assert torch.allclose(denoise(prior, z_t, TAU, TAU, condition), condition.z_id, atol=1e-5)
    assert scalings(TAU, TAU, 0.5).level == pytest.approx(1)


@pytest.mark.parametrize("level", [0.05, 0.3, 0.55])
def test_the_network_has_unit_variance_work(level):
    """c_in scales its input, and 1 / c_out the error it has to predict, to unit variance."""
    s, t = 0.5, torch.full((20_000,), level)
    r, eps = s * torch.randn(20_000), torch.randn(20_000)
    alpha, sigma = alpha_sigma(t)
    scale = scalings(t, TAU.expand_as(t), s)
    noisy = alpha * (1 - start_share(t, TAU)) * r + sigma * eps
    assert (scale.c_in.flatten() * noisy).std() == pytest.approx(1, abs=0.05)
    error = (r - scale.c_skip.flatten() * noisy) / scale.c_out.flatten()
    assert error.std() == pytest.approx(1, abs=0.05)


def test_noise_keeps_unit_variance():
    z_0, noise = torch.randn(2, 3, 4, 32, 32)
    z_t = add_noise(z_0, torch.tensor([0.1, 0.5, 0.9]), noise)
    assert z_t.std() == pytest.approx(1, abs=0.05)
