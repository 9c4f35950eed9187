"""Network and parameterization together: (z_t, t, tau, condition) -> z_0."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.diffusion.schedule import alpha_sigma
from engine.networks.prior import Prior


@dataclass(frozen=True)
class Condition:
    """What the prior is told about a face; all [N, C, h, w]."""

    z_y: Tensor  # latent of the damaged face
    z_id: Tensor  # latent of the IRN's picture
    where: Tensor  # [N, 2, h/2, w/2] coordinates, -1..1


def start_share(t: Tensor, tau: Tensor) -> Tensor:
    """How much of the start is still in z_t when sampling began at E(x_id), noised to tau.

    A DDIM step keeps the noise estimate (z_t - alpha z_0) / sigma, and with it the difference
    between start and estimate, whose share of the signal so falls like sigma / alpha: from 1 at
    t = tau to 0 at t = 0.
    """
    return torch.tan(t * math.pi / 2) / torch.tan(tau * math.pi / 2)


@dataclass(frozen=True)
class Scalings:
    """How the raw network is dressed; each [N, 1, 1, 1]."""

    c_skip: Tensor
    c_out: Tensor
    c_in: Tensor
    level: Tensor  # [N] 0..1: noise against signal in the residual, what the network is told


def scalings(t: Tensor, tau: Tensor, residual_std: float) -> Scalings:
    """Preconditioning for r = z_0 - z_id ~ N(0, s^2), seen as a r + sigma eps.

    That of Karras et al. (arXiv 2206.00364, Table 1, last column) with sigma_data = s and the
    signal's factor a = alpha (1 - start_share): at t = tau nothing is known of r, and the network
    alone answers; at t = 0 the answer is z_t.
    """
    alpha, sigma = alpha_sigma(t)
    signal = alpha * (1 - start_share(t, tau)).clamp(min=0) * residual_std
    total = (signal.square() + sigma.square()).sqrt()
    c_skip = signal * residual_std / total.square()
    c_out = residual_std * sigma / total
    level = torch.atan2(sigma, signal) * 2 / math.pi
    return Scalings(_wide(c_skip), _wide(c_out), _wide(1 / total), level)


def _wide(value: Tensor) -> Tensor:
    return value[:, None, None, None]


def denoise(prior: Prior, z_t: Tensor, t: Tensor, tau: Tensor, condition: Condition) -> Tensor:
    """The prior's estimate of z_0: z_t [N, C, h, w], t <= tau [N] in 0..1 -> [N, C, h, w]."""
    scale = scalings(t.float(), tau.float(), prior.config.residual_std)
    alpha, _ = alpha_sigma(t.float())
    noisy = z_t - alpha[:, None, None, None] * condition.z_id
    dtype = prior.head.weight.dtype
    inputs = (scale.level, scale.c_in * noisy, condition.z_y, condition.z_id, condition.where)
    raw = prior(*(value.to(dtype) for value in inputs)).float()
    z_0: Tensor = condition.z_id + scale.c_skip * noisy + scale.c_out * raw
    return z_0


def add_noise(z_0: Tensor, t: Tensor, noise: Tensor) -> Tensor:
    """z_t = alpha z_0 + sigma eps; t [N]."""
    alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t))
    return torch.addcmul(sigma * noise, alpha.expand_as(z_0), z_0)
