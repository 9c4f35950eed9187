"""What the IRN's U-Net learns from: freshly damaged faces, or crops that know their place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.networks.irn import IRN
from engine.networks.layers import coordinates
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.precision import autocast

CELL = 8
"""Crops begin on multiples of the IRN's pixel unshuffle, in px."""
RETOUCHED = 0.25
"""Share of batches that are retouched first, as all are when a photograph is restored."""


def window(rng: Rng, whole: Tensor, size: int, cell: int = CELL) -> Tensor:
    """A random window of [..., S, S] that begins on a cell: [..., size, size]."""
    top, left = cell * rng.integers(0, (whole.shape[-1] - size) // cell + 1, 2)
    return whole[..., top : top + size, left : left + size]


@dataclass(frozen=True)
class Batch:
    """Damaged and clean faces, or crops of faces."""

    y: Tensor  # [N, 3, S, S] -1..1
    x: Tensor  # [N, 3, S, S] -1..1
    sharp: Tensor  # [N] 1 where the finest octave of x is real
    hints: Tensor | None  # [N, 3, S / 4, S / 4] from the coarse stage
    where: Tensor  # [N, 2, S / 8, S / 8] coordinates within the face, -1..1

    def crops(self, rng: Rng, size: int, count: int) -> Batch:
        """`count` random windows of `size` px from each face; what is hinted at stays with it."""
        places = [
            (face, *rng.integers(0, (self.y.shape[-1] - size) // CELL + 1, 2))
            for face in range(len(self.y))
            for _ in range(count)
        ]

        def cut(maps: Tensor) -> Tensor:
            unit = CELL * maps.shape[-1] // self.y.shape[-1]
            side = size // CELL * unit
            return torch.stack([
                maps[face, :, top * unit : top * unit + side, left * unit : left * unit + side]
                for face, top, left in places
            ])  # fmt: skip

        hints = None if self.hints is None else cut(self.hints)
        sharp = self.sharp.repeat_interleave(count)
        return Batch(cut(self.y), cut(self.x), sharp, hints, cut(self.where))


def draw(
    faces: Faces, rng: Rng, count: int, irn: IRN, device: torch.device, retouched: float = RETOUCHED
) -> Batch:
    """`count` freshly damaged whole faces, all of them retouched by chance, and what is hinted."""
    samples = [faces.sample(rng) for _ in range(count)]
    pairs = [degradation.degrade(rng, sample.face) for sample in samples]
    y, x = (
        torch.from_numpy(np.stack([to_tensor(picture) for picture in pictures])).to(device)
        for pictures in zip(*((pair.damaged, pair.clean) for pair in pairs), strict=True)
    )
    with torch.no_grad(), autocast(device):
        if rng.random() < retouched:
            y = irn.retouched(y)[0].float()
        hints = irn.hints(y)
    sharp = torch.tensor([float(sample.sharp) for sample in samples], device=device)
    where = coordinates(y[..., ::CELL, ::CELL])
    return Batch(y, x, sharp, hints, where)
