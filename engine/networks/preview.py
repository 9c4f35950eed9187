"""P, the preview decoder: a latent becomes a small picture in a few thin convolutions.

It serves twice a step: as the live preview, and as the short way from the latent to the recognizer,
because a gradient through the full decoder would cost several calls of the prior.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn

from engine.networks.layers import conv3


@dataclass(frozen=True)
class PreviewDecoderConfig:
    """Sizes of the preview decoder."""

    channels: int = 4  # of the latent
    width: int = 24


class PreviewDecoder(nn.Module):
    """Latent -> RGB at the latent's own size."""

    def __init__(self, config: PreviewDecoderConfig) -> None:
        super().__init__()
        self.config = config
        self.layers = nn.Sequential(
            conv3(config.channels, config.width),
            nn.SiLU(),
            conv3(config.width, config.width),
            nn.SiLU(),
            conv3(config.width, 3),
        )

    def forward(self, z: Tensor) -> Tensor:
        """[N, C, h, w] -> [N, 3, h, w], about -1..1, not clamped."""
        picture: Tensor = self.layers(z)
        return picture
