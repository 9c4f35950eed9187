"""Finds the five points exactly in a crop that shows them roughly in place."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class LandmarkNetConfig:
    """Sizes of the landmark network, one entry a level."""

    size: int = 128  # side in pixels of the crop
    widths: tuple[int, ...] = (16, 32, 64, 96)
    points: int = 5


def _convolution(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class LandmarkNet(nn.Module):
    """Crop -> a heat map for each point -> its center of gravity.

    The last map is a quarter of the crop's size; the center of gravity is exact all the same.
    """

    def __init__(self, config: LandmarkNetConfig) -> None:
        super().__init__()
        self.config = config
        pairs = list(pairwise((3, *config.widths)))
        self.down = nn.ModuleList(
            nn.Sequential(_convolution(before, width, 2), _convolution(width, width))
            for before, width in pairs
        )
        self.across = nn.ModuleList(nn.Conv2d(wide, thin, 1) for thin, wide in pairs[2:])
        self.up = nn.ModuleList(_convolution(thin, thin) for thin, _ in pairs[2:])
        self.head = nn.Conv2d(config.widths[1], config.points, 1)

    def forward(self, crops: Tensor) -> Tensor:
        """[N, 3, size, size] RGB -1..1 -> [N, points, 2] x and y in shares of the side, 0..1."""
        return centers_of_gravity(self.heat(crops))

    def heat(self, crops: Tensor) -> Tensor:
        """Where each point may be, as logits: crops as for `forward` -> [N, points, H, W]."""
        features = []
        h = crops
        for level in self.down:
            h = level(h)
            features.append(h)
        for across, up, skip in zip(
            reversed(self.across), reversed(self.up), reversed(features[1:-1]), strict=True
        ):
            h = up(F.interpolate(across(h), scale_factor=2, mode="nearest") + skip)
        logits: Tensor = self.head(h)
        return logits


def centers_of_gravity(heat: Tensor) -> Tensor:
    """Logits [N, points, H, W] -> [N, points, 2] x and y in shares of the side, 0..1."""
    centers: Tensor = heat.flatten(2).softmax(dim=2) @ cell_centers(heat)
    return centers


def cell_centers(map_: Tensor) -> Tensor:
    """[H W, 2] x and y of each cell's center in shares of the side, for a map [..., H, W]."""
    height, width = map_.shape[-2:]
    y, x = (torch.arange(n, dtype=map_.dtype, device=map_.device) for n in (height, width))
    grid = torch.meshgrid((y + 0.5) / height, (x + 0.5) / width, indexing="ij")
    return torch.stack([grid[1].flatten(), grid[0].flatten()], dim=1)
