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

from engine.networks.coarse import SHRINK, UNSHUFFLE, Coarse
from engine.networks.layers import coordinates
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.irn_batch import window
from training.loop import Budget, Learner, Losses, fit
from training.precision import autocast
from training.train_irn import difficulty_weight, figures, l1, rms

WHOLE_AT = 0.65
"""Progress at which whole faces follow windows of them, which cost half and leave out little that
makes a person."""
WINDOW = 96
"""Side of a window, in px of 128: eyes and mouth are in every one, or nearly so."""
DRAWN = 256
"""Side at which faces are damaged, in px: the damage of 512 px at a quarter of the cost."""


def pooled(x: Tensor, side: int = 512 // SHRINK) -> Tensor:
    """[N, 3, S, S] averaged down to `side` px."""
    return F.avg_pool2d(x, x.shape[-1] // side)


def windows(rng: Rng, y: Tensor, x: Tensor, where: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """The same random window of both pictures [N, 3, S, S] and of the coordinates of y's tokens."""
    maps = (y, x, F.interpolate(where, scale_factor=UNSHUFFLE))  # all in pixels
    cut = window(rng, torch.cat(maps, dim=1), WINDOW, UNSHUFFLE)
    y, x, where = cut.split([one.shape[1] for one in maps], dim=1)
    return y, x, where[..., ::UNSHUFFLE, ::UNSHUFFLE]


def train(
    data: Path, out: Path, budget: Budget, coarse: Coarse, device: torch.device, *, batch: int = 16
) -> nn.Module:
    """Trains the stage to be near to the truth, and nothing else.

    Asked for the person as well, it lost 0.4 dB of 1.4 under heavy damage, and was no more like
    the person than the U-Net is by itself. Likeness and sharpness come after it.
    """
    torch.manual_seed(budget.seed)
    faces, held_out = Faces(data, "train"), Faces(data, "val", small_share=0)
    learner = Learner(coarse.to(device).requires_grad_(), budget, out, orthogonal=True)

    def losses(rng: Rng) -> Losses:
        drawn = [degradation.degrade(rng, faces.sample(rng, DRAWN).face) for _ in range(batch)]
        y = _stacked([pair.damaged for pair in drawn]).to(device)
        x = _stacked([pair.clean for pair in drawn]).to(device)
        where = coordinates(y[..., ::UNSHUFFLE, ::UNSHUFFLE])
        if learner.progress < WHOLE_AT:
            y, x, where = windows(rng, y, x, where)
        with autocast(device):
            x_id = coarse.paint(y, where)
        x_id = x_id.float()
        terms = {"l1": l1(x_id, x), "rms": rms(x_id, x)}
        return {name: (error * difficulty_weight(y, x)).mean() for name, error in terms.items()}

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average.paint, held_out, device, count=20, shrink=SHRINK)

    return fit(learner, losses, validate, out.stem)


def _stacked(pictures: list[np.ndarray]) -> Tensor:
    return pooled(torch.from_numpy(np.stack([to_tensor(picture) for picture in pictures])))
