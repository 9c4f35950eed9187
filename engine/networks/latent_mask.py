"""M, the learned latent mask of CLR-Face: where a latent carries identity, 0..1."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from engine.networks.layers import conv3, coordinates


@dataclass(frozen=True)
class LatentMaskConfig:
    """Sizes of the mask network."""

    channels: int = 4  # of the latent
    width: int = 24


class LatentMask(nn.Module):
    """(z_0, E(x_id), t) -> a gate for each latent value."""

    def __init__(self, config: LatentMaskConfig) -> None:
        super().__init__()
        self.config = config
        self.layers = nn.Sequential(
            conv3(2 * config.channels + 3, config.width),
            nn.SiLU(),
            nn.Conv2d(config.width, config.width, 3, padding=2, dilation=2),
            nn.SiLU(),
            nn.Conv2d(config.width, config.width, 3, padding=4, dilation=4),
            nn.SiLU(),
            conv3(config.width, config.channels),
        )

    def forward(self, z_0: Tensor, z_id: Tensor, t: Tensor) -> Tensor:
        """z_0, z_id [N, C, h, w], t [N] in 0..1 -> [N, C, h, w], 0..1."""
        time = t[:, None, None, None].expand(-1, 1, *z_0.shape[2:])
        mask: Tensor = self.layers(torch.cat([z_0, z_id, time, coordinates(z_0)], dim=1))
        return mask.sigmoid()
