"""Trains M, the latent mask: let through what wins identity, hold back what costs quality.

The guidance is towards the person as another photograph may show them: the IRN's own guess knows
no more of the person than is there already, so from it nothing could be learned. Whether identity
is won says the teacher, not the guide, which the guidance flatters. Without the price on its mean
the mask would become all ones, which is guidance without a mask.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.diffusion.schedule import steps_from
from engine.methods.guidance import IdentityGuidance
from engine.networks.identity import IdentityEncoder
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, LatentPool, held_out_batches
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.recognizer import Recognizer
from training.train_irn import identity_distance
from training.train_prior import STEPS, estimate_in_a_run

TAU = (0.02, 0.12)
"""Noise levels that runs start at: so much that the person is not kept by itself."""
QUALITY = 0.1
"""Weight of the perceptual distance beside the identity; with more of it the mask closes."""
OTHER = 0.4
"""How far from the person another photograph lies. Measured on pairs it is 1, but the IRN knows the
faces that it has learned from better than others by about as much, and guidance that only harms
closes the mask. With this, too, it nearly closes."""
PRICE = 0.002
"""Loss for a mask of all ones."""


@dataclass(frozen=True)
class Sampler:
    """The trained networks that a guided step consists of."""

    frozen: Frozen
    prior: Prior
    preview: PreviewDecoder
    guide: IdentityEncoder

    @torch.no_grad()
    def person(self, batch: LatentBatch) -> Tensor:
        """The person, from the guess and from another photograph, which errs a little."""
        seen = self.guide(batch.clean)
        other = seen + OTHER * F.normalize(torch.randn_like(seen), dim=1)
        return F.normalize(self.guide(batch.guess) + other, dim=1)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, sampler: Sampler,
    device: torch.device, *, batch: int = 2, pool: int = 64,
) -> nn.Module:  # fmt: skip
    """Identity to the TRUE face, the guidance's cost in perceptual distance, and the price."""
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    held_out = held_out_batches(sampler.frozen, Faces(data, "val", small_share=0), 4, device)
    latents = LatentPool(sampler.frozen, faces, pool, device)
    perceptual, recognizer = Perceptual(teachers).to(device), Recognizer(teachers).to(device)
    channels = sampler.preview.config.channels
    network = LatentMask(LatentMaskConfig(channels=channels)).to(device)

    def terms(
        mask: nn.Module, rng: Rng, drawn: LatentBatch, tau: float, steps: int, index: int
    ) -> Losses:
        with torch.no_grad():
            z_0 = estimate_in_a_run(sampler.prior, drawn, tau, steps, index)
        t = steps_from(tau, steps)[index].to(z_0).expand(len(z_0))
        guidance = IdentityGuidance(
            sampler.preview, sampler.guide, mask, sampler.person(drawn), drawn.condition.z_id
        )
        guided = guidance(z_0, t)
        picture, truth = sampler.preview(guided.z_0), sampler.preview(drawn.z)
        return {
            "identity": identity_distance(recognizer, picture, truth, rng).mean(),
            "quality": QUALITY * perceptual(picture, truth).mean(),
            "price": PRICE * guided.mask.mean(),
        }

    def losses(rng: Rng) -> Losses:
        if rng.random() < 0.5:
            latents.refresh(rng)
        drawn = latents.draw(rng, batch, 128)
        steps = int(rng.choice(STEPS))
        tau, index = float(rng.uniform(*TAU)), int(rng.integers(steps))
        return terms(network, rng, drawn, tau, steps, index)

    @torch.no_grad()
    def validate(average: nn.Module) -> dict[str, float]:
        result = {}
        for name, drawn in held_out.items():
            rng = np.random.default_rng(0)
            values = terms(average, rng, drawn, tau=TAU[1] / 2, steps=4, index=1)
            result |= {f"{name}_{key}": float(value) for key, value in values.items()}
        return result

    return fit(Learner(network, budget, out), losses, validate, out.stem)
