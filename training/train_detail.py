"""Trains the IRN's detail stage alone, on small crops of what the rest of the IRN makes of faces.

Detail is the same everywhere, so a crop teaches as much as a face, and costs a sixteenth of it: the
stage takes a hundred steps in the time of ten of the whole IRN.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.networks.irn import IRN
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.irn_batch import window
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.precision import autocast
from training.train_irn import difficulty_weight, figures, l1

PERCEPTUAL = 0.09
"""Weight beside the mean absolute error."""


@dataclass(frozen=True)
class Guessed:
    """A face, damaged, and as the U-Net guesses it; [3, 512, 512] -1..1 each."""

    y: Tensor
    x_id: Tensor
    x: Tensor

    def crop(self, rng: Rng, size: int) -> Tensor:
        """The same random window of all three: [3, 3, size, size]."""
        return window(rng, torch.stack([self.y, self.x_id, self.x]), size)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, irn: IRN,
    device: torch.device, *, batch: int = 8, size: int = 128, pool: int = 40,
) -> nn.Module:  # fmt: skip
    """Trains `irn.detail`; the rest of the IRN stays as it is. Only sharp faces show detail."""
    torch.manual_seed(budget.seed)
    faces, held_out = (Faces(data, split, small_share=0) for split in ("train", "val"))
    perceptual = Perceptual(teachers).to(device)
    assert irn.detail is not None, "this IRN has no detail stage"
    learner = Learner(irn.detail.requires_grad_(), budget, out, orthogonal=True)
    kept: deque[Guessed] = deque(maxlen=pool)

    @torch.no_grad()
    def fresh(rng: Rng) -> Guessed:
        pair = degradation.degrade(rng, faces.sample(rng).face)
        y, x = (torch.from_numpy(to_tensor(v)).to(device) for v in (pair.damaged, pair.clean))
        with autocast(device):
            y = irn.retouched(y[None])[0].float()
            return Guessed(y[0], irn.guess(y)[0].float(), x)

    def losses(rng: Rng) -> Losses:
        if len(kept) < pool or learner.steps % 2:  # a guess takes longer than a step
            kept.extend(fresh(rng) for _ in range(max(1, pool - len(kept))))
        chosen = [kept[i] for i in rng.integers(len(kept), size=batch)]
        y, x_id, x = torch.stack([face.crop(rng, size) for face in chosen]).unbind(1)
        finer = irn.finished(x_id, y)
        with autocast(device):
            apart = perceptual(finer, x)
        return {
            "l1": (2 * l1(finer, x) * difficulty_weight(y, x)).mean(),
            "perceptual": PERCEPTUAL * apart.mean(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        learned, irn.detail = irn.detail, average
        result = figures(irn, held_out, device, count=12)
        irn.detail = learned
        return result

    return fit(learner, losses, validate, out.stem)
