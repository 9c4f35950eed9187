"""Trains the IRN's retouching: where are scratches, dust and creases? Their places are known."""

from __future__ import annotations

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
from training.irn_batch import window
from training.loop import Budget, Learner, Losses, fit

SEEN = 0.06
"""Change of a pixel, of 0..1, from which it counts as covered."""


def marked(rng: Rng, x: Image) -> tuple[Image, Image]:
    """A scanned face with marks, and what they cover: [S, S, 3] 0..1 and [S, S] 0 or 1.

    Marks are drawn at the size of the scan, so the smaller the face, the wider they lie on it.
    """
    face = degradation.toned(rng, x) if rng.random() < 0.7 else x
    if rng.random() < 0.4:
        face = damage.grain(rng, face) if rng.random() < 0.8 else damage.halftone(rng, face)
    factor = np.exp(rng.uniform(0, np.log(8)))
    scan = damage.downsample(rng, face, factor, factor)
    change = np.zeros_like(scan)
    for kind, chance in ((damage.folds, 0.25), (damage.scratches, 0.6), (damage.dust, 0.5)):
        if rng.random() < chance:
            by = (kind(rng, scan) - scan) * faded(rng, scan.shape[0])
            scan = scan + by
            # A crease's wide shoulder only darkens: what is there can still be seen.
            change = np.maximum(change, by if kind is damage.folds else np.abs(by))
    soft = rng.uniform(0.05, 1)
    scan, change = (cv2.GaussianBlur(v, (0, 0), soft) for v in (scan, change))
    scan = damage.jpeg(rng, damage.noise(rng, scan, 6), 60, 100)
    scan = damage.upsample(scan, x.shape[0], cubic=rng.random() < 0.7)
    covered = damage.upsample(change, x.shape[0]).max(axis=2) > SEEN
    return scan, covered.astype(np.float32)


def faded(rng: Rng, side: int) -> Image:
    """How strong a mark is at each place of a picture, [side, side, 1]: most fade and break off."""
    if rng.random() < 0.4:
        return np.ones((side, side, 1), np.float32)
    field = rng.normal(0.3, 1, (rng.integers(3, 9), rng.integers(3, 9))).astype(np.float32)
    return cv2.resize(field, (side, side), interpolation=cv2.INTER_CUBIC).clip(0, 1)[..., None]


def train(
    data: Path, out: Path, budget: Budget, irn: IRN, device: torch.device, *,
    batch: int = 8, size: int = 192, pool: int = 48,
) -> nn.Module:  # fmt: skip
    """Trains `irn.retouch` on crops of sharp faces, which have no marks of their own."""
    torch.manual_seed(budget.seed)
    faces, held_out = (Faces(data, split, small_share=0) for split in ("train", "val"))
    assert irn.retouch is not None, "this IRN has no retouching"
    network = irn.retouch.requires_grad_()
    learner = Learner(network, budget, out, orthogonal=True)
    kept: deque[Tensor] = deque(maxlen=pool)

    def fresh(rng: Rng) -> Tensor:
        picture, cover = marked(rng, faces.sample(rng).face)
        return torch.from_numpy(np.concatenate([to_tensor(picture), cover[None]])).to(device)

    def losses(rng: Rng) -> Losses:
        kept.extend(fresh(rng) for _ in range(max(1, pool - len(kept))))
        crops = [window(rng, kept[i], size) for i in rng.integers(len(kept), size=batch)]
        y, cover = torch.stack(crops).split([3, 1], dim=1)
        return {"cover": F.binary_cross_entropy_with_logits(network.logits(y), cover)}

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device, count=24)

    return fit(learner, losses, validate, out.stem)


@torch.no_grad()
def figures(network: nn.Module, faces: Faces, device: torch.device, count: int) -> dict[str, float]:
    """Precision and recall of pixels, and the share that is covered on faces without marks."""
    found = real = both = 0.0
    false = []
    for number, pixels in enumerate(faces.sharp[:count]):
        x = pixels.astype(np.float32) / 255
        picture, cover = marked(np.random.default_rng(number), x)
        seen, nothing = (
            network.cover(torch.from_numpy(to_tensor(v))[None].to(device)).cpu()
            for v in (picture, x)
        )
        truth = torch.from_numpy(cover)
        found, real, both = (
            total + float(v.sum())
            for total, v in ((found, seen), (real, truth), (both, seen * truth))
        )
        false.append(float(nothing.mean()))
    precision, recall = both / max(found, 1.0), both / max(real, 1.0)
    return {"precision": precision, "recall": recall, "false": float(np.mean(false))}
