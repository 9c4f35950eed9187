"""Finds the five points exactly in a crop that shows them roughly in place."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn


@dataclass(frozen=True)
class LandmarkNetConfig:
    """Sizes of the landmark network, one entry a level."""

    size: int = 128  # side in pixels of the crop
    widths: tuple[int, ...] = (16, 32, 64, 96)
    points: int = 5


class LandmarkNet(nn.Module):
    """Crop -> where the points are, relative to where they were expected."""

    def __init__(self, config: LandmarkNetConfig) -> None:
        super().__init__()
        self.config = config
        layers: list[nn.Module] = []
        previous = 3
        for width in config.widths:
            layers += [
                nn.Conv2d(previous, width, 3, stride=2, padding=1, bias=False),
                nn.BatchNorm2d(width),
                nn.ReLU(inplace=True),
                nn.Conv2d(width, width, 3, padding=1, bias=False),
                nn.BatchNorm2d(width),
                nn.ReLU(inplace=True),
            ]
            previous = width
        side = config.size // 2 ** len(config.widths)
        self.features = nn.Sequential(*layers)
        self.regress = nn.Sequential(
            nn.Conv2d(previous, 32, 1), nn.ReLU(inplace=True), nn.Flatten(),
            nn.Linear(32 * side * side, 128), nn.ReLU(inplace=True),
            nn.Linear(128, 2 * config.points),
        )  # fmt: skip

    def forward(self, crops: Tensor) -> Tensor:
        """[N, 3, size, size] RGB -1..1 -> [N, points, 2] x and y offsets in shares of the side."""
        offsets: Tensor = self.regress(self.features(crops))
        return offsets.unflatten(1, (self.config.points, 2))
