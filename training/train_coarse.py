"""Trains the IRN's coarse stage alone, on whole faces at a quarter of their size.

That is four times as many faces a minute as the whole IRN sees, and what is learned there, the
shape of a face behind noise and blur, is most of what is wrong with a badly damaged one.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.coarse import SHRINK, Coarse
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual
from training.precision import autocast
from training.recognizer import Recognizer
from training.train_irn import difficulty_weight, figures, l1, likeness_distance, rms

DRAWN = 256
"""Side at which faces are damaged, in px: the damage of 512 px at a quarter of the cost."""
LIKENESS = {"near": 0.3, "perceptual": 0.015, "identity": 0.3, "parts": 0.1}
"""Weights of what the likeness is asked for: to be near to the truth as well, to look like a
photograph, and to be recognized."""


def pooled(x: Tensor, side: int = 512 // SHRINK) -> Tensor:
    """[N, 3, S, S] averaged down to `side` px."""
    return F.avg_pool2d(x, x.shape[-1] // side)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, coarse: Coarse, device: torch.device,
    *, batch: int = 12,
) -> nn.Module:  # fmt: skip
    """Trains the stage: one guess to be near to the truth and nothing else, one to be the person.

    A single guess asked for both lost 0.4 dB of 1.4 under heavy damage.
    """
    torch.manual_seed(budget.seed)
    faces, held_out = Faces(data, "train"), Faces(data, "val", small_share=0)
    perceptual = Perceptual(teachers).to(device)
    recognizer = Recognizer(teachers).to(device)
    learner = Learner(coarse.to(device).requires_grad_(), budget, out, orthogonal=True)

    def losses(rng: Rng) -> Losses:
        drawn = [degradation.degrade(rng, faces.sample(rng, DRAWN).face) for _ in range(batch)]
        y = _stacked([pair.damaged for pair in drawn]).to(device)
        x = _stacked([pair.clean for pair in drawn]).to(device)
        with autocast(device):
            guesses = coarse.guesses(y)
        nearest, *likeness = guesses.float().split(3, dim=1)
        weight = difficulty_weight(y, x)
        terms = {"l1": (l1(nearest, x) * weight).mean(), "rms": (rms(nearest, x) * weight).mean()}
        for x_id in likeness:
            with autocast(device):
                apart = {"perceptual": perceptual(x_id, x)}
            apart |= likeness_distance(recognizer, x_id, x, rng) | {"near": l1(x_id, x) * weight}
            terms |= {name: LIKENESS[name] * value.mean() for name, value in apart.items()}
        return terms

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average.paint, held_out, device, count=20, shrink=SHRINK)

    return fit(learner, losses, validate, out.stem)


def _stacked(pictures: list[np.ndarray]) -> Tensor:
    return pooled(torch.from_numpy(np.stack([to_tensor(picture) for picture in pictures])))
