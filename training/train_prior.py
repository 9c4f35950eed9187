"""Trains F, the diffusion prior: what to change in the IRN's guess so that it looks like the truth.

The squared error of the latents alone gives the mean of all faces that fit, which is blurred:
decoded, it was further from the truth than the guess. So what decides is the picture, as sampling
shows it; and each estimate is taken from the middle of a real sampling run, because a prior that
has only met noised truth takes its own estimates for it, and gets worse with every step.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.diffusion.denoiser import add_noise, denoise
from engine.diffusion.samplers import ddim
from engine.diffusion.schedule import steps_from
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior, PriorConfig
from engine.networks.vqgan import VQGAN
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, LatentPool, held_out_batches
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.recognizer import Recognizer
from training.train_irn import identity_distance, l1

TAU = (0.01, 0.1)
"""Noise levels that runs start at while the prior learns. More noise hides its own estimate from
each next step, which then cannot make it better."""
STEPS = (1, 2, 4, 8, 16)
"""Lengths of these runs."""
WHOLE = 0.25
"""Share of training steps that see a whole face, where the person counts too."""
WINDOW = 32
"""Side of the latent window that is decoded, because decoding costs more than the prior."""
PERCEPTUAL, IDENTITY = 0.06, 0.2
"""Weights beside the picture's mean absolute error."""


def noisy_start(batch: LatentBatch, tau: float) -> Tensor:
    """Where a sampling run begins: the guess, noised to tau."""
    level = torch.full((len(batch.z),), tau, device=batch.z.device)
    return add_noise(batch.condition.z_id, level, torch.randn_like(batch.z))


def estimate_in_a_run(
    prior: nn.Module, batch: LatentBatch, tau: float, steps: int, index: int
) -> Tensor:
    """The prior's z_0 at step `index` (from 0) of a run; gradients pass through that step alone."""

    def estimate(z_t: Tensor, t: Tensor) -> Tensor:
        return denoise(prior, z_t, t, torch.full_like(t, tau), batch.condition)

    run = ddim(estimate, noisy_start(batch, tau), steps_from(tau, steps), lambda z_0, _: z_0)
    with torch.no_grad():
        for _ in range(index):
            next(run)
    return next(run).z_0


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
    data: Path, teachers: Path, out: Path, budget: Budget, frozen: Frozen, preview: PreviewDecoder,
    device: torch.device, *, batch: int = 3, crop: int = 48, pool: int = 48,
    config: PriorConfig | None = None,
) -> nn.Module:  # fmt: skip
    """Trains on latent crops and whole faces; half of the steps bring a fresh face into the pool.

    The person is compared in the small picture P(z_0): the full decoder would cost ten times more.
    """
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    held_out = held_out_batches(frozen, Faces(data, "val", small_share=0), 4, device)
    latents = LatentPool(frozen, faces, pool, device)
    network = Prior(config or PriorConfig()).to(device)
    perceptual = Perceptual(teachers).to(device)
    recognizer = Recognizer(teachers).to(device)

    def losses(rng: Rng) -> Losses:
        if rng.random() < 0.5:
            latents.refresh(rng)
        whole = rng.random() < WHOLE
        count, size = (1, 128) if whole else (batch, crop)
        drawn = latents.draw(rng, count, size)
        steps = int(rng.choice(STEPS))
        index = int(rng.choice([0, steps - 1, rng.integers(steps)]))  # what is shown is the last
        z_0 = estimate_in_a_run(network, drawn, float(rng.uniform(*TAU)), steps, index)
        top, left = (int(v) for v in rng.integers(0, size - WINDOW + 1, 2))
        seen, wanted = result(frozen.vqgan, z_0, drawn, top, left), window(drawn.clean, top, left)
        terms = {
            "l1": l1(seen, wanted).mean(),
            "perceptual": PERCEPTUAL * perceptual(seen, wanted).mean(),
        }
        if whole:
            small, truth = small_result(preview, z_0, drawn), F.avg_pool2d(drawn.clean, 4)
            distance = identity_distance(recognizer, small, truth, rng)
            terms["identity"] = IDENTITY * distance.mean()
        return terms

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, frozen.vqgan, perceptual)

    return fit(Learner(network, budget, out, orthogonal=True), losses, validate, out.stem)


def small_result(preview: PreviewDecoder, z_0: Tensor, batch: LatentBatch) -> Tensor:
    """What sampling shows, at a quarter of its size: [N, 3, S, S]."""
    change = preview(z_0) - preview(batch.condition.z_id)
    return F.avg_pool2d(batch.guess, 4) + change


@torch.no_grad()
def figures(
    prior: nn.Module, held_out: dict[str, LatentBatch], vqgan: VQGAN, perceptual: nn.Module
) -> dict[str, float]:
    """Perceptual distance of the guess alone, and after runs of one, four and eight steps."""
    distances = {}
    for name, batch in held_out.items():
        middle = (batch.z.shape[-1] - WINDOW) // 2
        truth = window(batch.clean, middle, middle)
        seen = {"guess": window(batch.guess, middle, middle)}
        for steps in (1, 4, 8):
            z_0 = estimate_in_a_run(prior, batch, TAU[1] / 2, steps, steps - 1)
            seen[str(steps)] = result(vqgan, z_0, batch, middle, middle)
        for row, picture in seen.items():
            distances[f"{name}_{row}"] = float(perceptual(picture, truth).mean())
    return distances
