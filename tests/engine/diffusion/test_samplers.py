import pytest
import torch

from engine.diffusion.samplers import ddim
from engine.diffusion.schedule import alpha_sigma, steps_from

STD = 0.6


def gaussian_denoiser(z_t, t):
    """The exact posterior mean of z_0 for data N(0, STD^2)."""
    alpha, sigma = (v[:, None, None, None] for v in alpha_sigma(t))
    return alpha * STD**2 * z_t / (alpha**2 * STD**2 + sigma**2)


def unchanged(z_0, t):
    return z_0


def run(steps, correct=unchanged, tau=0.99):
    z = torch.randn(1, 4, 64, 64, generator=torch.Generator().manual_seed(0))
    sampler, records = ddim(gaussian_denoiser, z, steps_from(tau, steps), correct), []
    while True:
        try:
            records.append(next(sampler))
        except StopIteration as end:
            return records, end.value


def test_samples_of_a_gaussian_have_its_spread():
    _, z_0 = run(100)
    assert z_0.std() == pytest.approx(STD, rel=0.03)


def test_more_steps_come_closer():
    errors = [abs(float(run(steps)[1].std()) - STD) for steps in (1, 4, 16, 64)]
    assert errors == sorted(errors, reverse=True)


def test_counts_its_steps():
    records, _ = run(5)
    assert [(record.index, record.total) for record in records] == [(n, 5) for n in range(1, 6)]


def test_a_correction_changes_the_outcome():
    _, pulled = run(8, lambda z_0, t: z_0 + 0.1)
    assert pulled.mean() > 0.09


def test_times_fall_to_zero():
    times = steps_from(0.6, 4)
    assert times.tolist() == pytest.approx([0.6, 0.45, 0.3, 0.15, 0.0])
