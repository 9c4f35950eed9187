import math

import pytest
import torch

from engine.diffusion.respaced import sqrt_linear_betas
from engine.diffusion.samplers import ddim
from engine.diffusion.schedule import alpha_sigma, steps_from
from engine.diffusion.unconditional import ldm_timestep, unconditional

ABAR = torch.cumprod(1 - sqrt_linear_betas(), 0)


@pytest.mark.parametrize("timestep", [0, 1, 200, 500, 999])
def test_a_timestep_is_found_by_its_noise(timestep):
    t = torch.arccos(ABAR[timestep].sqrt()) * 2 / math.pi
    assert ldm_timestep(t[None]).item() == pytest.approx(timestep, abs=1e-3)


def test_between_timesteps_and_beyond_the_schedule():
    times = ldm_timestep(torch.linspace(0, 1, 50))
    assert (times.diff() >= 0).all()
    assert times[0] == 0
    assert times[-1] == 999


def test_a_perfect_network_gives_its_latent():
    truth = torch.randn(2, 3, 4, 4)
    seen = []

    def network(x, t):
        seen.append(t)
        low, share = t.floor().long(), t - t.floor()
        # as the adapter has it: log SNR on a line between two timesteps
        snr = (ABAR / (1 - ABAR)).log()
        between = torch.lerp(snr[low], snr[low + 1], share.double()).sigmoid()
        alpha, sigma = (v.sqrt().float()[:, None, None, None] for v in (between, 1 - between))
        return (x - alpha * truth) / sigma

    t = torch.tensor([0.4, 0.4])
    alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t))
    z = alpha * truth + sigma * torch.randn_like(truth)
    *_, last = ddim(unconditional(network), z, steps_from(0.4, 5), lambda z_0, t: z_0)
    assert torch.allclose(last.z_0, truth, atol=1e-3)
    assert len(seen) == 5
    assert (torch.stack(seen)[:, 0].diff() < 0).all()
