"""Trains F, the diffusion prior: predict the clean latent at every noise level up to TAU_MAX."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.diffusion.denoiser import add_noise, denoise, scalings
from engine.networks.prior import Prior, PriorConfig
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, LatentPool, held_out_batches
from training.loop import Budget, Learner, Losses, fit

TAU_MAX = 0.75
"""Highest noise level that is learned; sampling starts below it."""


def weighted_error(prior: Prior, batch: LatentBatch, t: Tensor, noise: Tensor) -> Tensor:
    """|F - z_0|^2 / c_out^2 for each of the batch, [N]: every noise level counts alike.

    The weight of Karras et al. (arXiv 2206.00364, eq. 8 with lambda = 1 / c_out^2).
    """
    z_0 = denoise(prior, add_noise(batch.z, t, noise), t, batch.condition)
    _, c_out, _ = scalings(t, prior.config.residual_std)
    return ((z_0 - batch.z) / c_out).square().mean((1, 2, 3))


def train(
    data: Path, out: Path, budget: Budget, frozen: Frozen, device: torch.device, *,
    batch: int = 4, crop: int = 64, pool: int = 128, config: PriorConfig | None = None,
) -> nn.Module:  # fmt: skip
    """Trains on latent crops; half of the steps bring a fresh face into the pool."""
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    held_out = held_out_batches(frozen, Faces(data, "val", small_share=0), 4, device)
    latents = LatentPool(frozen, faces, pool, device)
    network = Prior(config or PriorConfig()).to(device)

    def losses(rng: Rng) -> Losses:
        if rng.random() < 0.5:
            latents.refresh(rng)
        drawn = latents.draw(rng, batch, crop)
        t = torch.from_numpy(rng.uniform(0.02, TAU_MAX, batch).astype(np.float32)).to(device)
        return {"error": weighted_error(network, drawn, t, torch.randn_like(drawn.z)).mean()}

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out)

    return fit(Learner(network, budget, out), losses, validate, out.stem)


@torch.no_grad()
def figures(prior: Prior, held_out: dict[str, LatentBatch]) -> dict[str, float]:
    """Weighted error at two noise levels, and the RMS of z_0 - z_id that it starts from."""
    result = {}
    for name, batch in held_out.items():
        noise = torch.randn(batch.z.shape, generator=torch.Generator().manual_seed(5))
        for level in (0.15, 0.45):
            t = torch.full((len(batch.z),), level, device=batch.z.device)
            error = weighted_error(prior, batch, t, noise.to(batch.z))
            result[f"{name}@{level}"] = float(error.mean())
        gap = batch.z - batch.condition.z_id
        result[f"{name}_rms"] = float(gap.square().mean().sqrt())
    return result
