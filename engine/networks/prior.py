"""F, the conditional diffusion prior of CLR-Face over clean latents."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.networks.layers import coordinates
from engine.networks.timed_unet import TimedUNet


@dataclass(frozen=True)
class PriorConfig:
    """Sizes of the U-Net, one entry a level."""

    channels: int = 4  # of the latent
    unshuffle: int = 2  # the first level works at 1/2 of the latent's size
    widths: tuple[int, ...] = (80, 144, 208)
    down_blocks: tuple[int, ...] = (2, 2, 2)
    up_blocks: tuple[int, ...] = (2, 2)
    embedding: int = 192
    residual_std: float = 0.65  # of z_0 - z_id, measured on held-out faces


class Prior(TimedUNet):
    """(noise level, noisy z_0 - z_id, E(y), E(x_id)) -> the scaled part of z_0 - z_id to add."""

    def __init__(self, config: PriorConfig) -> None:
        pixels = config.unshuffle**2 * config.channels
        super().__init__(
            inputs=3 * pixels + 2,
            outputs=pixels,
            widths=config.widths,
            down_blocks=config.down_blocks,
            up_blocks=config.up_blocks,
            embedding=config.embedding,
        )
        self.config = config

    def forward(
        self, noise_level: Tensor, residual: Tensor, z_y: Tensor, z_id: Tensor, where: Tensor
    ) -> Tensor:
        """The raw network, in the scaled quantities that `engine.diffusion.denoiser` prepares.

        Args:
            noise_level: [N], 0..1.
            residual: [N, C, h, w] noisy z_0 - z_id, scaled to unit variance.
            z_y: [N, C, h, w] latent of the damaged face.
            z_id: [N, C, h, w] latent of the IRN's picture.
            where: [N, 2, h/2, w/2] coordinates within the aligned face, -1..1; crops need theirs.

        Returns:
            [N, C, h, w], of unit variance where the prediction is right.
        """
        tokens = F.pixel_unshuffle(torch.cat([residual, z_y, z_id], 1), self.config.unshuffle)
        h = self.features(torch.cat([tokens, where], dim=1), noise_level)
        return F.pixel_shuffle(self.head(h), self.config.unshuffle)

    def positions(self, z: Tensor) -> Tensor:
        """The coordinates `forward` wants for a whole face: z [N, C, h, w] -> [N, 2, h/2, w/2]."""
        return coordinates(z[:, :, :: self.config.unshuffle, :: self.config.unshuffle])
