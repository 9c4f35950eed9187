"""Trains M, the latent mask: let through what wins identity, hold back what costs quality.

Without the price on its mean the mask would become all ones, which is guidance without a mask.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.diffusion.schedule import steps_from
from engine.methods.clr_face import TRUST_IN_INPUT
from engine.methods.guidance import IdentityGuidance
from engine.networks.identity import IdentityEncoder
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, LatentPool, held_out_batches
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual, cosine_distance
from training.train_prior import STEPS, TAU, estimate_in_a_run

PRICE = 0.02
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
        """The guide's target, as sampling has it: from the damaged face and the guess."""
        of_y = self.guide(self.preview(batch.condition.z_y))
        of_guess = self.guide(self.preview(batch.condition.z_id))
        return F.normalize(torch.lerp(of_guess, of_y, TRUST_IN_INPUT), dim=1)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, sampler: Sampler,
    device: torch.device, *, batch: int = 2, pool: int = 64,
) -> nn.Module:  # fmt: skip
    """Identity to the TRUE face, the guidance's cost in perceptual distance, and the price."""
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    held_out = held_out_batches(sampler.frozen, Faces(data, "val", small_share=0), 4, device)
    latents = LatentPool(sampler.frozen, faces, pool, device)
    perceptual = Perceptual(teachers).to(device)
    channels = sampler.preview.config.channels
    network = LatentMask(LatentMaskConfig(channels=channels)).to(device)

    def terms(mask: nn.Module, drawn: LatentBatch, tau: float, steps: int, index: int) -> Losses:
        with torch.no_grad():
            z_0 = estimate_in_a_run(sampler.prior, drawn, tau, steps, index)
        t = steps_from(tau, steps)[index].to(z_0).expand(len(z_0))
        guidance = IdentityGuidance(
            sampler.preview, sampler.guide, mask, sampler.person(drawn), drawn.condition.z_id
        )
        guided = guidance(z_0, t)
        picture, truth = sampler.preview(guided.z_0), sampler.preview(drawn.z)
        identity = cosine_distance(sampler.guide(picture), sampler.guide(truth))
        return {
            "identity": identity.mean(),
            "quality": perceptual(picture, truth).mean(),
            "price": PRICE * guided.mask.mean(),
        }

    def losses(rng: Rng) -> Losses:
        if rng.random() < 0.5:
            latents.refresh(rng)
        drawn = latents.draw(rng, batch, 128)
        steps = int(rng.choice(STEPS))
        return terms(network, drawn, float(rng.uniform(*TAU)), steps, int(rng.integers(steps)))

    @torch.no_grad()
    def validate(average: nn.Module) -> dict[str, float]:
        result = {}
        for name, drawn in held_out.items():
            values = terms(average, drawn, tau=TAU[1] / 2, steps=4, index=2)
            result |= {f"{name}_{key}": float(value) for key, value in values.items()}
        return result

    return fit(Learner(network, budget, out), losses, validate, out.stem)
