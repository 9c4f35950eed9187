"""Trains F, the diffusion prior: predict the clean latent at every noise level up to TAU_MAX.

Sampling starts at the noised latent of the IRN's guess, not at that of the truth, and the guess
fades as the noise does. Training shows the prior just such latents; one that had seen only noised
truth would take the guess for it and leave it as it is.

The squared error alone gives the mean of all faces that fit, which is blurred while the network is
small and the steps are few: decoded, it was further from the truth than the IRN's guess. So the
estimate is decoded in a window and compared as a picture, and that decides.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.diffusion.denoiser import add_noise, denoise, scalings, start_share
from engine.networks.prior import Prior, PriorConfig
from engine.networks.vqgan import VQGAN
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, LatentPool, held_out_batches
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual

TAU_MAX = 0.4
"""Highest noise level that is learned; sampling starts below it."""
WINDOW = 32
"""Side of the latent window that is decoded, because decoding costs more than the prior."""
ERROR, PERCEPTUAL = 0.1, 0.1
"""Weights of the latent's error and of the picture's perceptual distance."""


def weighted_error(z_0: Tensor, z: Tensor, c_out: Tensor) -> Tensor:
    """|z_0 - z|^2 / c_out^2 for each of the batch, [N]: every noise level counts alike.

    The weight of Karras et al. (arXiv 2206.00364, eq. 8 with lambda = 1 / c_out^2).
    """
    return ((z_0 - z) / c_out).square().mean((1, 2, 3))


def noisy_start(batch: LatentBatch, t: Tensor, tau: Tensor, noise: Tensor) -> Tensor:
    """z_t as a sampling run that started from E(x_id) at tau sees it: [N, C, S, S]."""
    share = start_share(t, tau)[:, None, None, None]
    return add_noise(torch.lerp(batch.z, batch.condition.z_id, share), t, noise)


def pictures(vqgan: VQGAN, z: Tensor, top: int, left: int) -> Tensor:
    """A window of the latents decoded: [N, C, S, S] -> [N, 3, 4 WINDOW, 4 WINDOW]."""
    window = z[:, :, top : top + WINDOW, left : left + WINDOW]
    return vqgan.decode(window, quantize=False)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, frozen: Frozen, device: torch.device, *,
    batch: int = 3, crop: int = 48, pool: int = 96, config: PriorConfig | None = None,
) -> nn.Module:  # fmt: skip
    """Trains on latent crops; half of the steps bring a fresh face into the pool."""
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    held_out = held_out_batches(frozen, Faces(data, "val", small_share=0), 4, device)
    latents = LatentPool(frozen, faces, pool, device)
    network = Prior(config or PriorConfig()).to(device)
    perceptual = Perceptual(teachers).to(device)

    def losses(rng: Rng) -> Losses:
        if rng.random() < 0.5:
            latents.refresh(rng)
        drawn = latents.draw(rng, batch, crop)
        levels = np.sort(rng.uniform(0.02, TAU_MAX, (2, batch)).astype(np.float32), axis=0)
        t, tau = torch.from_numpy(levels).to(device)
        z_t = noisy_start(drawn, t, tau, torch.randn_like(drawn.z))
        z_0 = denoise(network, z_t, t, tau, drawn.condition)
        c_out = scalings(t, tau, network.config.residual_std).c_out
        top, left = (int(v) for v in rng.integers(0, crop - WINDOW + 1, 2))
        seen, wanted = (pictures(frozen.vqgan, z, top, left) for z in (z_0, drawn.z))
        return {
            "error": ERROR * weighted_error(z_0, drawn.z, c_out).mean(),
            "perceptual": PERCEPTUAL * perceptual(seen, wanted).mean(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, frozen.vqgan, perceptual)

    return fit(Learner(network, budget, out, orthogonal=True), losses, validate, out.stem)


@torch.no_grad()
def figures(
    prior: Prior, held_out: dict[str, LatentBatch], vqgan: VQGAN, perceptual: nn.Module
) -> dict[str, float]:
    """Perceptual distance of a first step's picture, and what it is for the guess alone."""
    result = {}
    for name, batch in held_out.items():
        noise = torch.randn(batch.z.shape, generator=torch.Generator().manual_seed(5))
        t = torch.full((len(batch.z),), 0.1, device=batch.z.device)
        z_t = noisy_start(batch, t, t, noise.to(batch.z))
        z_0 = denoise(prior, z_t, t, t, batch.condition)
        seen = {"": z_0, "_guess": batch.condition.z_id}
        middle = (batch.z.shape[-1] - WINDOW) // 2
        truth = pictures(vqgan, batch.z, middle, middle)
        for row, z in seen.items():
            distance = perceptual(pictures(vqgan, z, middle, middle), truth)
            result[name + row] = float(distance.mean())
    return result
