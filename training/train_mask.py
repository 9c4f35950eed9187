"""Trains M, the latent mask: let through what wins identity, hold back what costs quality.

Guidance can win where a face shows little and another photograph of the person is known: towards
the IRN's own guess, which knows all that is there, a mask could only learn to close. Whether
identity is won says the teacher, not the guide, which the guidance flatters. Without the price on
its mean the mask would become all ones, which is guidance without a mask.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
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
from training import degradation
from training.damage import Rng
from training.data import Faces
from training.latent_pool import Frozen, LatentBatch, held_out_batches, whole_face
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.recognizer import Recognizer
from training.train_irn import identity_distance
from training.train_prior import STEPS, estimate_in_a_run

TAU = (0.05, 0.15)
"""Noise levels that runs start at: so much that the person is not kept by itself."""
Mask = Callable[[Tensor, Tensor, Tensor], Tensor]
"""M: (z_0, z_id, t) -> 0..1 of z_0's shape."""
QUALITY = 0.1
"""Weight of the perceptual distance beside the identity."""
OTHER = 1.0
"""How far from the person, in the guide's unit length, another photograph lies: measured on pairs
of photographs."""
PRICE = 0.002
"""Loss for a mask of all ones."""
FRESH = 0.15
"""New cases a training step."""


@dataclass(frozen=True)
class Case:
    """One face at the end of a run, and where guidance wants to take it."""

    z_0: Tensor  # [1, C, h, w]
    z_id: Tensor  # [1, C, h, w]
    t: Tensor  # [1] 0..1
    change: Tensor  # [1, C, h, w] what guidance without a mask adds to z_0
    truth: Tensor  # [1, 3, h, w] -1..1


@dataclass(frozen=True)
class Sampler:
    """The trained networks that a guided step consists of."""

    frozen: Frozen
    prior: Prior
    preview: PreviewDecoder
    guide: IdentityEncoder

    @torch.no_grad()
    def person(self, batch: LatentBatch) -> Tensor:
        """The person, from the guess and from another photograph, which errs."""
        seen = self.guide(batch.clean)
        other = F.normalize(seen + OTHER * F.normalize(torch.randn_like(seen), dim=1), dim=1)
        return F.normalize(self.guide(batch.guess) + other, dim=1)

    @torch.no_grad()
    def case(self, drawn: LatentBatch, tau: float, steps: int) -> Case:
        """Guides the last estimate of a run, which is the one that is shown, without a mask."""
        z_0 = estimate_in_a_run(self.prior, drawn, tau, steps, steps - 1)
        t, z_id = steps_from(tau, steps)[-2].to(z_0).expand(len(z_0)), drawn.condition.z_id
        guidance = IdentityGuidance(self.preview, self.guide, everywhere, self.person(drawn), z_id)
        return Case(z_0, z_id, t, guidance(z_0, t).z_0 - z_0, self.preview(drawn.z))


def everywhere(z_0: Tensor, z_id: Tensor, t: Tensor) -> Tensor:
    """The mask of guidance without a mask."""
    return torch.ones_like(z_0)


def nowhere(z_0: Tensor, z_id: Tensor, t: Tensor) -> Tensor:
    """The mask of no guidance at all."""
    return torch.zeros_like(z_0)


def together(cases: Sequence[Case]) -> Case:
    """Several cases as one batch."""
    return Case(*(torch.cat([getattr(c, field.name) for c in cases]) for field in fields(Case)))


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, sampler: Sampler,
    device: torch.device, *, batch: int = 4, pool: int = 64,
) -> nn.Module:  # fmt: skip
    """Identity to the TRUE face, the guidance's cost in perceptual distance, and the price.

    A case costs as much as many steps of the mask, so a pool of them is kept and renewed.
    """
    torch.manual_seed(budget.seed)
    faces = Faces(data, "train", small_share=0.1)
    perceptual, recognizer = Perceptual(teachers).to(device), Recognizer(teachers).to(device)
    channels = sampler.preview.config.channels
    network = LatentMask(LatentMaskConfig(channels=channels)).to(device)
    cases: deque[Case] = deque(maxlen=pool)

    def terms(mask: Mask, rng: Rng, case: Case) -> Losses:
        opening = mask(case.z_0, case.z_id, case.t)
        picture = sampler.preview(case.z_0 + opening * case.change)
        return {
            "identity": identity_distance(recognizer, picture, case.truth, rng).mean(),
            "quality": QUALITY * perceptual(picture, case.truth).mean(),
            "price": PRICE * opening.mean(),
        }

    def fresh(rng: Rng) -> Case:
        pair = degradation.heavy(rng, faces.sample(rng).face, cubic=rng.random() < 0.5)
        drawn = whole_face(sampler.frozen, pair, device)
        return sampler.case(drawn, float(rng.uniform(*TAU)), int(rng.choice(STEPS)))

    def losses(rng: Rng) -> Losses:
        while len(cases) < pool or rng.random() < FRESH:
            cases.append(fresh(rng))
        chosen = [cases[i] for i in rng.integers(len(cases), size=batch)]
        return terms(network, rng, together(chosen))

    held_out = held_out_batches(sampler.frozen, Faces(data, "val", small_share=0), 4, device)
    unseen = {name: sampler.case(drawn, 0.1, 4) for name, drawn in held_out.items()}

    @torch.no_grad()
    def validate(average: nn.Module) -> dict[str, float]:
        """By protocol: identity without guidance, with the mask, without; how open the mask is."""
        result = {}
        for name, case in unseen.items():
            rows: tuple[tuple[str, Mask], ...] = (
                ("none", nowhere),
                ("mask", average),
                ("free", everywhere),
            )
            for row, mask in rows:
                values = terms(mask, np.random.default_rng(0), case)
                result[f"{name}_{row}"] = float(values["identity"])
            result[f"{name}_open"] = float(average(case.z_0, case.z_id, case.t).mean())
        return result

    return fit(Learner(network, budget, out), losses, validate, out.stem)
