"""Trains the IRN's lifting of stains: what lies under them is known."""

from __future__ import annotations

import math
from collections import deque
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.irn import IRN
from training import damage, degradation
from training.damage import Image, Rng
from training.data import Faces, to_tensor
from training.loop import Budget, Learner, Losses, fit

SEEN = 0.02
"""Change of a pixel, of 0..1, from which it counts as stained."""
SIDE = 256
"""Stains are drawn at this size, in px: wide as they are, nothing is lost, and it is fast."""
UNDONE = 4.0
"""Weight of the error under a stain beside the one of its place."""


def stained(rng: Rng, x: Image) -> tuple[Image, Image]:
    """A scanned face that may have stains, and the same without: [SIDE / 2, SIDE / 2, 3] 0..1.

    All other damage is in both, so that stains are told from it and nothing else is undone.
    """
    face = cv2.resize(x, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    face = degradation.toned(rng, face) if rng.random() < 0.8 else face
    if rng.random() < 0.5:
        face = degradation.handled(rng, face, stains=0)
    veiled = damage.stains(rng, face) if rng.random() < 0.6 else face
    kind, same = rng.choice(3), int(rng.integers(2**32))
    ranges = (degradation.SCAN, degradation.LIGHT, degradation.HEAVY)[kind]
    face, veiled = (
        degradation.middle(np.random.default_rng(same), v, ranges) for v in (face, veiled)
    )
    half = (SIDE // 2, SIDE // 2)
    return (
        cv2.resize(veiled, half, interpolation=cv2.INTER_AREA),
        cv2.resize(face, half, interpolation=cv2.INTER_AREA),
    )


def train(
    data: Path, out: Path, budget: Budget, irn: IRN, device: torch.device, *,
    batch: int = 16, pool: int = 96,
) -> nn.Module:  # fmt: skip
    """Trains `irn.stains` on whole faces: what is a stain and what a shadow, the face tells."""
    torch.manual_seed(budget.seed)
    faces, held_out = (Faces(data, split, small_share=0) for split in ("train", "val"))
    assert irn.stains is not None, "this IRN lifts no stains"
    network = irn.stains.requires_grad_()
    learner = Learner(network, budget, out, orthogonal=True)
    kept: deque[Tensor] = deque(maxlen=pool)

    def fresh(rng: Rng) -> Tensor:
        return torch.from_numpy(
            np.stack([to_tensor(v) for v in stained(rng, faces.sample(rng).face)])
        )

    def losses(rng: Rng) -> Losses:
        kept.extend(fresh(rng) for _ in range(max(batch // 4, pool - len(kept))))
        chosen = [kept[i] for i in rng.integers(len(kept), size=batch)]
        y, x = torch.stack(chosen).to(device).unbind(1)
        logits, a, b = network(y)
        cover = covered(y, x)
        off = ((1 + a) * y + b - x).abs().mean(1, keepdim=True)
        return {
            "place": F.binary_cross_entropy_with_logits(logits, cover),
            "undone": UNDONE * (off * cover).sum() / (cover.sum() + 1e3),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device, count=24)

    return fit(learner, losses, validate, out.stem)


def covered(y: Tensor, x: Tensor) -> Tensor:
    """1 where stains changed x [N, 3, H, W] -1..1 into y, noise aside: [N, 1, H, W]."""
    smooth = F.avg_pool2d(y - x, 3, stride=1, padding=1, count_include_pad=False)
    return (smooth.abs().amax(1, keepdim=True) > 2 * SEEN).float()


@torch.no_grad()
def figures(network: nn.Module, faces: Faces, device: torch.device, count: int) -> dict[str, float]:
    """PSNR in dB that the faces gain together, and the mean change where there is no stain."""
    before = after = false = 0.0
    for number, pixels in enumerate(faces.sharp[:count]):
        picture, truth = stained(np.random.default_rng(number), pixels.astype(np.float32) / 255)
        y, x = (torch.from_numpy(to_tensor(v))[None].to(device) for v in (picture, truth))
        a, b = network.change(y)
        change = a * y + b
        before += float(F.mse_loss(y, x))
        after += float(F.mse_loss(y + change, x))
        false += float((change.abs() * (1 - covered(y, x))).mean())
    return {"gain": 10 * math.log10(before / after), "false": false / len(faces.sharp[:count])}
