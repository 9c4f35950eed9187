"""Network and parameterization together: (z_t, t, condition) -> z_0."""

from __future__ import annotations

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


def scalings(t: Tensor, residual_std: float) -> tuple[Tensor, Tensor, Tensor]:
    """c_skip, c_out, c_in for r = z_0 - z_id ~ N(0, s^2), each [N, 1, 1, 1].

    The preconditioning of Karras et al. (arXiv 2206.00364, Table 1, last column) with sigma_data =
    s, rewritten for a variance-preserving schedule and applied to the residual: at t = 1 a zero
    network answers z_id, at t = 0 it answers z_t.
    """
    alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t))
    variance = (alpha * residual_std).square() + sigma.square()
    c_skip = alpha * residual_std**2 / variance
    c_out = residual_std * sigma * variance.rsqrt()
    return c_skip, c_out, variance.rsqrt()


def denoise(prior: Prior, z_t: Tensor, t: Tensor, condition: Condition) -> Tensor:
    """The prior's estimate of z_0: z_t [N, C, h, w], t [N] in 0..1 -> [N, C, h, w]."""
    c_skip, c_out, c_in = scalings(t.float(), prior.config.residual_std)
    alpha, _ = alpha_sigma(t.float())
    noisy = z_t - alpha[:, None, None, None] * condition.z_id
    dtype = prior.head.weight.dtype
    inputs = (t, c_in * noisy, condition.z_y, condition.z_id, condition.where)
    raw = prior(*(value.to(dtype) for value in inputs)).float()
    z_0: Tensor = condition.z_id + c_skip * noisy + c_out * raw
    return z_0


def add_noise(z_0: Tensor, t: Tensor, noise: Tensor) -> Tensor:
    """z_t = alpha z_0 + sigma eps; t [N]."""
    alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t))
    return torch.addcmul(sigma * noise, alpha.expand_as(z_0), z_0)
