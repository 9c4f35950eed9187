"""Trains F, the diffusion prior: predict the clean latent at every noise level up to TAU_MAX.

Sampling starts at the noised latent of the IRN's guess, not at that of the truth; the guess fades
as the noise does, and the prior's own estimate takes its place. Training shows it just that.

The squared error alone gives the mean of all faces that fit, which is blurred: decoded, it was
further from the truth than the guess. So the estimate is decoded in a window, as sampling shows it,
and compared as a picture, and that decides.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.diffusion.denoiser import add_noise, denoise, start_share
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
FIRST_STEPS = 0.4
"""Share of training steps that are the first of a run."""
ERROR, PERCEPTUAL = 0.2, 0.1
"""Weights of the latent's error and of the picture's perceptual distance."""


def noisy_start(z: Tensor, z_id: Tensor, t: Tensor, tau: Tensor, noise: Tensor) -> Tensor:
    """z_t as a sampling run sees it that began at z_id, noised to tau, and estimates z so far."""
    share = start_share(t, tau)[:, None, None, None]
    return add_noise(torch.lerp(z, z_id, share), t, noise)


def result(vqgan: VQGAN, z_0: Tensor, batch: LatentBatch, top: int, left: int) -> Tensor:
    """A window of what sampling shows: x_id + D(z_0) - D(z_id), [N, 3, 4 WINDOW, 4 WINDOW]."""
    seen = decoded(vqgan, z_0, top, left) - decoded(vqgan, batch.condition.z_id, top, left)
    return window(batch.guess, top, left) + seen


def decoded(vqgan: VQGAN, z: Tensor, top: int, left: int) -> Tensor:
    """A window of the latents [N, C, S, S] -> [N, 3, 4 WINDOW, 4 WINDOW]."""
    rows, columns = slice(top, top + WINDOW), slice(left, left + WINDOW)
    return vqgan.decode(z[:, :, rows, columns], quantize=False)


def window(picture: Tensor, top: int, left: int) -> Tensor:
    """The same window of a picture [N, 3, 4 S, 4 S]."""
    rows, columns = (slice(4 * first, 4 * (first + WINDOW)) for first in (top, left))
    return picture[:, :, rows, columns]


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, frozen: Frozen, device: torch.device, *,
    batch: int = 3, crop: int = 48, pool: int = 48, config: PriorConfig | None = None,
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
        if rng.random() < FIRST_STEPS:
            t = tau
        z_0 = second_estimate(network, drawn, t, tau)
        top, left = (int(v) for v in rng.integers(0, crop - WINDOW + 1, 2))
        seen, wanted = result(frozen.vqgan, z_0, drawn, top, left), window(drawn.clean, top, left)
        return {
            "error": ERROR * F.mse_loss(z_0, drawn.z),
            "perceptual": PERCEPTUAL * perceptual(seen, wanted).mean(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, frozen.vqgan, perceptual)

    return fit(Learner(network, budget, out, orthogonal=True), losses, validate, out.stem)


def second_estimate(prior: Prior, batch: LatentBatch, t: Tensor, tau: Tensor) -> Tensor:
    """z_0 at t in a run that began at tau; on the way the network believed its own first estimate.

    Had it seen the truth there, it would take for the truth whatever it meets in sampling, and
    each further step would make the picture worse.
    """
    noise, z_id = torch.randn_like(batch.z), batch.condition.z_id
    believed = z_id
    if not torch.equal(t, tau):
        with torch.no_grad():
            start = noisy_start(z_id, z_id, tau, tau, noise)
            believed = denoise(prior, start, tau, tau, batch.condition)
    return denoise(prior, noisy_start(believed, z_id, t, tau, noise), t, tau, batch.condition)


@torch.no_grad()
def figures(
    prior: Prior, held_out: dict[str, LatentBatch], vqgan: VQGAN, perceptual: nn.Module
) -> dict[str, float]:
    """Perceptual distance of a first and of a second step's picture, and of the guess alone."""
    distances = {}
    for name, batch in held_out.items():
        tau = torch.full((len(batch.z),), 0.12, device=batch.z.device)
        middle = (batch.z.shape[-1] - WINDOW) // 2
        truth = window(batch.clean, middle, middle)
        seen = {"_guess": window(batch.guess, middle, middle)}
        for step, t in (("_first", tau), ("_second", tau / 2)):
            z_0 = second_estimate(prior, batch, t, tau)
            seen[step] = result(vqgan, z_0, batch, middle, middle)
        for row, picture in seen.items():
            distances[name + row] = float(perceptual(picture, truth).mean())
    return distances
