"""The continuous noise schedule of the latent prior."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def alpha_sigma(t: Tensor) -> tuple[Tensor, Tensor]:
    """Cosine schedule: z_t = alpha z_0 + sigma eps with alpha^2 + sigma^2 = 1; t in 0..1."""
    return torch.cos(t * math.pi / 2), torch.sin(t * math.pi / 2)


def steps_from(tau: float, steps: int) -> Tensor:
    """Times of a sampling run: `steps` + 1 of them, falling evenly from tau (0..1) to 0."""
    return torch.linspace(tau, 0.0, steps + 1, dtype=torch.float64)
