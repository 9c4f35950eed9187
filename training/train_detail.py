"""Trains the IRN's detail stage alone, on small crops of what the rest of the IRN makes of faces.

Detail is the same everywhere, so a crop teaches as much as a face, and costs a sixteenth of it: the
stage takes a hundred steps in the time of ten of the whole IRN.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.networks.irn import IRN
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.train_irn import CELL, difficulty_weight, figures, l1

PERCEPTUAL = 0.03
"""Weight beside the mean absolute error."""
REFRESHED = 0.5
"""Share of the steps that bring a fresh face."""


@dataclass(frozen=True)
class Guessed:
    """A face, damaged, and as the U-Net guesses it, [3, S, S] -1..1 each, and how it came to that.

    With more dimensions before these: as many faces.
    """

    y: Tensor
    x_id: Tensor
    x: Tensor
    h: Tensor  # the U-Net's features, [C, S / 8, S / 8]

    def crop(self, rng: Rng, size: int) -> Guessed:
        """The same random window of all."""
        top, left = rng.integers(0, (self.y.shape[-1] - size) // CELL + 1, 2)

        def window(whole: Tensor, cell: int) -> Tensor:
            rows, columns = (slice(cell * v, cell * v + cell * size // CELL) for v in (top, left))
            return whole[..., rows, columns]

        pictures = (window(v, CELL) for v in (self.y, self.x_id, self.x))
        return Guessed(*pictures, window(self.h, 1))

    @classmethod
    def stack(cls, faces: Sequence[Guessed]) -> Guessed:
        """As many faces as one batch."""
        return cls(*(torch.stack([getattr(f, v.name) for f in faces]) for v in fields(cls)))


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, irn: IRN,
    device: torch.device, *, batch: int = 8, size: int = 128, pool: int = 32,
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
        x_id, h = irn.without_detail(y[None])
        return Guessed(y, x_id[0], x, h[0])

    def losses(rng: Rng) -> Losses:
        while len(kept) < pool:
            kept.append(fresh(rng))
        if rng.random() < REFRESHED:
            kept.append(fresh(rng))
        crops = [kept[i].crop(rng, size) for i in rng.integers(pool, size=batch)]
        of = Guessed.stack(crops)
        finer = irn.finished(of.x_id, of.y, of.h)
        return {
            "l1": (2 * l1(finer, x) * difficulty_weight(y, x)).mean(),
            "perceptual": PERCEPTUAL * perceptual(finer, x).mean(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        learned, irn.detail = irn.detail, average
        result = figures(irn, held_out, device, count=12)
        irn.detail = learned
        return result

    return fit(learner, losses, validate, out.stem)
