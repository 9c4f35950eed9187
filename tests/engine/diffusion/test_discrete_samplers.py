import pytest
import torch

from engine.diffusion.discrete_samplers import add_noise, ancestral, clip, ddim, keep
from engine.diffusion.respaced import difface_schedule, ldm_schedule, respace

SCHEDULE = difface_schedule(respace("ddim250"))
FINE = difface_schedule(respace("1000"))
MEAN, STD = 0.3, 0.2
ABAR = torch.cumprod(1 - torch.linspace(1e-4, 0.02, 1000, dtype=torch.float64), 0)


def gaussian_eps(x, t):
    """The exact noise prediction where clean values are N(MEAN, STD^2)."""
    abar = ABAR[t][:, None, None, None].float()
    return (1 - abar).sqrt() * (x - abar.sqrt() * MEAN) / (abar * STD**2 + 1 - abar)


def smallest_variance(x, t):
    eps = gaussian_eps(x, t)
    return torch.cat([eps, -torch.ones_like(eps)], dim=1)


def draws(shape, seed=0):
    source = torch.Generator().manual_seed(seed)
    return lambda: torch.randn(shape, generator=source)


def run(steps):
    *_, last = steps
    return last.x


def ddim_from(x, *, start=250, eta=0.0, schedule=SCHEDULE, network=gaussian_eps, correct=keep):
    noise = draws(x.shape, 7)
    return ddim(network, x, schedule, start=start, eta=eta, correct=correct, noise=noise)


def test_deterministic_steps_follow_the_exact_flow():
    """For Gaussian data DDIM's limit moves each value to its own quantile."""
    x = torch.linspace(-2, 2, 32).reshape(1, 1, 4, 8)
    abar = FINE.abar[999].float()
    expected = MEAN + STD * (x - abar.sqrt() * MEAN) / (abar * STD**2 + 1 - abar).sqrt()
    assert torch.allclose(run(ddim_from(x, start=1000, schedule=FINE)), expected, atol=0.004)


@pytest.mark.parametrize("sampler", ["ancestral", "ddim eta 1"])
def test_random_steps_give_the_distribution(sampler):
    x = draws((1, 1, 64, 64), 3)()
    if sampler == "ancestral":
        noise = draws(x.shape)
        steps = ancestral(smallest_variance, x, FINE, start=1000, correct=keep, noise=noise)
    else:
        steps = ddim_from(x, eta=1.0, start=1000, schedule=FINE)
    result = run(steps)
    assert result.mean().item() == pytest.approx(MEAN, abs=0.015)
    assert result.std().item() == pytest.approx(STD, rel=0.05)


def test_the_first_call_is_one_index_below_the_noise_and_uses_the_original_timestep():
    seen = []

    def network(x, t):
        seen.append(t.tolist())
        return gaussian_eps(x, t)

    steps = list(ddim_from(torch.zeros(2, 1, 2, 2), start=100, network=network))
    assert seen == [[4 * k] * 2 for k in reversed(range(100))]
    assert [(s.index, s.total) for s in steps] == [(n, 100) for n in range(1, 101)]


def test_noise_is_mixed_by_variance():
    x = add_noise(torch.ones(1, 1, 1, 1), SCHEDULE, 100, torch.full((1, 1, 1, 1), 2.0))
    assert x.item() == pytest.approx(0.43996819 + 2 * 0.89801336)


def test_the_raw_noise_goes_with_the_clipped_picture():
    x = torch.full((1, 1, 1, 1), 5.0)
    first = next(ddim_from(x, start=100, network=lambda x, t: torch.ones_like(x), correct=clip))
    prev = SCHEDULE.abar_prev[99].item()
    assert first.x_0.item() == 1
    assert first.x.item() == pytest.approx(prev**0.5 + (1 - prev) ** 0.5)


def test_the_last_step_of_difface_is_its_picture():
    last = list(ddim_from(torch.randn(1, 1, 4, 4), start=20, eta=1.0, correct=clip))[-1]
    assert torch.equal(last.x, last.x_0)


def test_the_last_step_of_ldm_is_still_random():
    schedule = ldm_schedule(20)
    last = list(ddim_from(torch.randn(1, 1, 4, 4), start=20, eta=1.0, schedule=schedule))[-1]
    sigma = 0.02743204781349185  # of the last step
    prev = 0.9985
    assert not torch.allclose(last.x, last.x_0, atol=sigma / 10)
    assert torch.allclose(last.x, prev**0.5 * last.x_0, atol=6 * sigma + 0.04)


@pytest.mark.parametrize("eta", [0.0, 1.0])
def test_every_step_draws_once(eta):
    count = 0

    def noise():
        nonlocal count
        count += 1
        return torch.zeros(1, 1, 2, 2)

    x = torch.zeros(1, 1, 2, 2)
    run(ddim(gaussian_eps, x, SCHEDULE, start=20, eta=eta, correct=keep, noise=noise))
    assert count == 20
    run(ancestral(smallest_variance, x, SCHEDULE, start=20, correct=keep, noise=noise))
    assert count == 40


def test_learned_variance_lies_between_its_bounds_and_may_leave_them():
    """One ancestral step from the same state: the spread follows the variance values."""
    x = torch.zeros(1, 1, 1, 1)

    def spread(value):
        def network(x, t):
            return torch.cat([torch.zeros_like(x), torch.full_like(x, value)], dim=1)

        def after(noise):
            return next(
                ancestral(network, x, SCHEDULE, start=100, correct=keep, noise=lambda: noise)
            ).x

        return (after(torch.ones_like(x)) - after(torch.zeros_like(x))).item() ** 2

    smallest, largest = SCHEDULE.posterior_log_variance[99].exp(), SCHEDULE.betas[99]
    assert spread(-1.0) == pytest.approx(smallest.item(), rel=1e-4)
    assert spread(1.0) == pytest.approx(largest.item(), rel=1e-4)
    assert spread(3.0) == pytest.approx((largest**2 / smallest).item(), rel=1e-4)  # not clamped


def test_gradient_mode_stays_the_callers():
    weight = torch.nn.Parameter(torch.ones(1))
    steps = ddim_from(torch.zeros(1, 1, 2, 2), start=3, network=lambda x, t: x * weight)
    with torch.enable_grad():
        step = next(steps)
        assert torch.is_grad_enabled()
    assert not step.x.requires_grad
    with torch.inference_mode():
        next(steps)
        assert torch.is_inference_mode_enabled()
    steps.close()
    assert torch.is_grad_enabled()
