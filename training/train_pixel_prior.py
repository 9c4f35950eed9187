"""Trains the compact unconditional prior over pixels, DifFace's, on clean faces alone.

DifFace starts in the middle of the schedule, so only the noise levels below its start are learned.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.networks.layers import coordinates
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.loop import Budget, Learner, Losses, fit

LAST = 500
"""Timesteps that are learned, of 1000: a little more than where filling a hole starts (480)."""
TONED = 0.4
"""Share of faces in an old photograph's tones, which the prior must not color."""


def draw(faces: Faces, rng: Rng, count: int, size: int, unshuffle: int) -> tuple[Tensor, Tensor]:
    """Crops of clean faces: pictures [N, 3, size, size] -1..1 and their coordinates."""
    cells = 512 // unshuffle
    grid = coordinates(torch.empty(1, 1, cells, cells))[0]
    pictures, where = [], []
    for _ in range(count):
        face = faces.sample(rng).face
        if rng.random() < TONED:
            face = degradation.toned(rng, face)
        top, left = rng.integers(0, (512 - size) // unshuffle + 1, 2)
        y, x = top * unshuffle, left * unshuffle
        pictures.append(to_tensor(face[y : y + size, x : x + size]))
        side = size // unshuffle
        where.append(grid[:, top : top + side, left : left + side])
    return torch.from_numpy(np.stack(pictures)), torch.stack(where)


def velocity_error(
    network: PixelPrior, x: Tensor, t: Tensor, noise: Tensor, where: Tensor
) -> Tensor:
    """|v - v_true|^2 for each of the batch, [N]."""
    alpha, sigma = network.signal_and_noise(t, x)
    v = network.velocity(alpha * x + sigma * noise, t, where)
    return (v - (alpha * noise - sigma * x)).square().mean((1, 2, 3))


def train(
    data: Path, out: Path, budget: Budget, device: torch.device, *,
    batch: int = 4, crop: int = 256, config: PixelPriorConfig | None = None,
) -> nn.Module:  # fmt: skip
    """Squared error of the velocity, every timestep alike."""
    torch.manual_seed(budget.seed)
    # The finest octave of faces enlarged from 256 px is empty; a few keep old photographs known.
    faces, held_out = Faces(data, "train", small_share=0.1), Faces(data, "val", small_share=0)
    network = PixelPrior(config or PixelPriorConfig()).to(device)
    unshuffle = network.config.unshuffle

    def losses(rng: Rng) -> Losses:
        x, where = (v.to(device) for v in draw(faces, rng, batch, crop, unshuffle))
        # One timestep from each of as many strata: a steadier gradient.
        t = torch.from_numpy((np.arange(batch) + rng.random(batch)) * LAST / batch).long()
        error = velocity_error(network, x, t.to(device), torch.randn_like(x), where)
        return {"error": error.mean()}

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device)

    return fit(Learner(network, budget, out, orthogonal=True), losses, validate, out.stem)


@torch.no_grad()
def figures(
    network: nn.Module, faces: Faces, device: torch.device, count: int = 8
) -> dict[str, float]:
    """Velocity error of whole held-out faces, by timestep."""
    size = network.config.image_size
    pictures = np.stack([face.astype(np.float32) / 255 for face in faces.sharp[:count]])
    x = torch.from_numpy(pictures).permute(0, 3, 1, 2).to(device) * 2 - 1
    x = nn.functional.interpolate(x, (size, size), mode="area")
    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(5)).to(x)
    cells = size // network.config.unshuffle
    where = coordinates(torch.empty(len(x), 1, cells, cells)).to(x)
    levels = {t: torch.full((len(x),), t, device=device) for t in (50, 200, 400)}
    return {
        f"error@{t}": float(velocity_error(network, x, index, noise, where).mean())
        for t, index in levels.items()
    }
