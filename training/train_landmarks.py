"""Trains the landmark network on crops of whole photographs, cut out as wrongly as detectors do.

The labels lie 7 % of the eye distance from where their own detector sees the points on average, so
what is learned is that average.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.faces.affine import transform_points
from engine.faces.align import MIRRORED, fit_similarity
from engine.faces.landmarks import crop_template, cut_out
from engine.networks.landmarks import (
    LandmarkNet,
    LandmarkNetConfig,
    cell_centers,
    centers_of_gravity,
)
from training import degradation
from training.damage import Rng
from training.data import read, to_tensor
from training.label_consensus import Points
from training.loop import Budget, Learner, Losses, fit, save_atomically

LOOKS = (0.35, 1.0)
"""How wrongly crops are placed: as after a first look, and as by a poor detection."""
SMALLEST = 24
"""Least eye distance in pixels of a labeled face; smaller labels are too coarse."""

Consensus = Callable[[np.ndarray, Points, int], Points | None]
"""Photograph, label and seed -> a better label, as LabelConsensus gives it."""


@dataclass(frozen=True)
class LabeledFace:
    """A photograph with one labeled face."""

    pixels: np.ndarray  # [H, W, 3] uint8
    points: np.ndarray  # [5, 2]


def labeled_faces(data: Path, split: str) -> list[LabeledFace]:
    """Faces of `portraits` that are not too small."""
    labels = json.loads((data / "portraits" / "labels.json").read_text())
    faces = []
    for name, label in sorted(labels.items()):
        if name.startswith(f"portraits/{split}/"):
            pixels = read(data / name)
            points = [np.float32(face["landmarks"]) for face in label["faces"]]
            faces += [LabeledFace(pixels, p) for p in points if _eye_distance(p) >= SMALLEST]
    return faces


def with_consensus(faces: list[LabeledFace], consensus: Consensus, kept: Path) -> list[LabeledFace]:
    """The faces with better labels; those that have none are left out.

    That takes minutes, so the labels are kept in the file `kept` for the next start.
    """
    if kept.exists():
        labels = torch.load(kept, weights_only=True)
    else:
        found = [consensus(face.pixels, face.points, i) for i, face in enumerate(faces)]
        labels = [None if points is None else points.tolist() for points in found]
        save_atomically(labels, kept)
    return [
        replace(face, points=np.float32(points))
        for face, points in zip(faces, labels, strict=True)
        if points is not None
    ]


def _eye_distance(points: np.ndarray) -> float:
    return float(np.linalg.norm(points[0] - points[1]))


def sample(rng: Rng, face: LabeledFace, size: int, error: float = 1.0) -> tuple[np.ndarray, ...]:
    """A damaged crop [size, size, 3] and the points [5, 2] in it, in shares of the side.

    `error` scales how wrongly the crop is placed; 1 is what a poor detection does.
    """
    expected = crop_template(size)
    matrix = fit_similarity(face.points, expected)
    angle, scale = rng.normal(0, 0.12) * error, np.exp(rng.normal(0, 0.1) * error)
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    center = expected.mean(0)
    shift = rng.normal(0, 0.04 * size * error, 2)
    matrix[:, :2] = turn @ matrix[:, :2]
    matrix[:, 2] = turn @ (matrix[:, 2] - center) + center + shift
    crop = cut_out(face.pixels, matrix, size)
    points = transform_points(matrix, face.points)
    if rng.random() < 0.5:
        crop, points = crop[:, ::-1], (points * [-1, 1] + [size - 1, 0])[MIRRORED]
    if rng.random() < 0.25:
        crop = degradation.degrade(rng, np.ascontiguousarray(crop)).damaged
    return crop, (points + 0.5) / size


def draw(rng: Rng, faces: list[LabeledFace], count: int, size: int) -> tuple[Tensor, Tensor]:
    """A batch: crops [N, 3, size, size] -1..1 and points [N, 5, 2], 0..1."""
    chosen = rng.integers(len(faces), size=count)
    pairs = [sample(rng, faces[i], size, rng.choice(LOOKS)) for i in chosen]
    crops = np.stack([to_tensor(crop) for crop, _ in pairs])
    return torch.from_numpy(crops), torch.from_numpy(np.float32([points for _, points in pairs]))


def heat_error(heat: Tensor, points: Tensor) -> Tensor:
    """Cross entropy of heat maps [N, P, H, W] with a bell one cell wide around each point.

    A center of gravity can be right for a map that is wrong everywhere; this tells each cell.
    """
    side = heat.shape[-1]
    away = (cell_centers(heat) - points[:, :, None]).square().sum(-1) * side**2
    return -((-away / 2).softmax(dim=2) * heat.flatten(2).log_softmax(dim=2)).sum(2)


def train(
    data: Path, consensus: Consensus, out: Path, budget: Budget, device: torch.device, *,
    batch: int = 24, config: LandmarkNetConfig | None = None,
) -> nn.Module:  # fmt: skip
    """L1 on the points, and a say for each cell of their heat maps."""
    torch.manual_seed(budget.seed)
    faces, held_out = (
        with_consensus(
            labeled_faces(data, split), consensus, out.with_name(f"consensus_{split}.pt")
        )
        for split in ("train", "val")
    )
    network = LandmarkNet(config or LandmarkNetConfig()).to(device)
    size = network.config.size

    def losses(rng: Rng) -> Losses:
        crops, points = (value.to(device) for value in draw(rng, faces, batch, size))
        heat = network.heat(crops)
        return {
            "l1": 10 * (centers_of_gravity(heat) - points).abs().mean(),
            "spread": 0.1 * heat_error(heat, points).mean(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device)

    return fit(Learner(network, budget, out), losses, validate, out.stem)


@torch.no_grad()
def figures(
    network: LandmarkNet, faces: list[LabeledFace], device: torch.device
) -> dict[str, float]:
    """Median error in shares of the eye distance, before and after one look."""
    size = network.config.size
    rng = np.random.default_rng(3)
    eyes = _eye_distance(crop_template(size)) / size
    before, after = [], []
    for face in faces[:200]:
        crop, points = sample(rng, face, size)
        found = network(torch.from_numpy(to_tensor(crop))[None].to(device))[0].cpu().numpy()
        expected = (crop_template(size) + 0.5) / size
        before.append(np.linalg.norm(expected - points, axis=1).mean() / eyes)
        after.append(np.linalg.norm(found - points, axis=1).mean() / eyes)
    return {"before": float(np.median(before)), "after": float(np.median(after))}
