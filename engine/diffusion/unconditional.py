"""An unconditional prior that predicts noise at discrete timesteps, as a denoiser (z_t, t) -> z_0.

Both schedules keep alpha^2 + sigma^2 = 1, so a latent is the same at the same noise level, and only
the name of that level differs: an angle here, one of 1000 timesteps there.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from engine.diffusion.discrete_samplers import PredictNoise
from engine.diffusion.respaced import STEPS, sqrt_linear_betas
from engine.diffusion.samplers import Denoise
from engine.diffusion.schedule import alpha_sigma


def ldm_timestep(t: Tensor) -> Tensor:
    """The timestep of latent diffusion with the noise of t: [N] 0..1 -> [N] 0..999, not whole.

    Between two timesteps the logarithm of the signal-to-noise ratio is interpolated; the network
    sees sinusoids of the number, which are smooth.
    """
    abar = torch.cumprod(1 - sqrt_linear_betas(), dim=0).numpy()
    # On the CPU, because Apple's GPUs have no double precision.
    alpha, sigma = (value.numpy() for value in alpha_sigma(t.cpu().double()))
    wanted = 2 * np.log(np.maximum(alpha, 1e-9) / np.maximum(sigma, 1e-9))
    known = np.log(abar / (1 - abar))
    steps = np.interp(-wanted, -known, np.arange(STEPS))
    return torch.from_numpy(steps).to(t.device, torch.float32)


def unconditional(network: PredictNoise) -> Denoise:
    """The denoiser z_0 = (z_t - sigma eps(z_t, t)) / alpha of a network from latent diffusion."""

    def denoise(z_t: Tensor, t: Tensor) -> Tensor:
        alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t.float()))
        eps = network(z_t, ldm_timestep(t)).float()
        z_0: Tensor = (z_t - sigma * eps) / alpha
        return z_0

    return denoise
