"""F, the conditional diffusion prior of CLR-Face over clean latents."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import (
    ModulatedBlock,
    Upsample,
    conv3,
    coordinates,
    timestep_features,
    zero,
)


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


class Prior(nn.Module):
    """(z_t, t, E(y), E(x_id)) -> z_0."""

    def __init__(self, config: PriorConfig) -> None:
        super().__init__()
        self.config = config
        widths, pixels = config.widths, config.unshuffle**2 * config.channels
        self.embed = nn.Sequential(
            nn.Linear(64, config.embedding),
            nn.SiLU(),
            nn.Linear(config.embedding, config.embedding),
        )
        self.stem = conv3(3 * pixels + 2, widths[0])
        self.down = nn.ModuleList(
            nn.ModuleList(ModulatedBlock(width, config.embedding) for _ in range(blocks))
            for width, blocks in zip(widths, config.down_blocks, strict=True)
        )
        pairs = list(pairwise(widths))
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(
            nn.ModuleList(ModulatedBlock(width, config.embedding) for _ in range(blocks))
            for width, blocks in zip(widths[:-1], config.up_blocks, strict=True)
        )
        self.norm = nn.GroupNorm(8, widths[0])
        self.head = zero(conv3(widths[0], pixels))

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
        embedding = F.silu(self.embed(timestep_features(noise_level, 64)))
        tokens = F.pixel_unshuffle(torch.cat([residual, z_y, z_id], 1), self.config.unshuffle)
        h = self.stem(torch.cat([tokens, where], dim=1))
        h = _run(self.down[0], h, embedding)
        skips = []
        for shrink, blocks in zip(self.shrink, self.down[1:], strict=True):
            skips.append(h)
            h = _run(blocks, shrink(h), embedding)
        for grow, blocks in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = _run(blocks, grow(h) + skips.pop(), embedding)
        return F.pixel_shuffle(self.head(F.silu(self.norm(h))), self.config.unshuffle)

    def positions(self, z: Tensor) -> Tensor:
        """The coordinates `forward` wants for a whole face: z [N, C, h, w] -> [N, 2, h/2, w/2]."""
        return coordinates(z[:, :, :: self.config.unshuffle, :: self.config.unshuffle])


def _run(blocks: nn.Module, h: Tensor, embedding: Tensor) -> Tensor:
    for block in blocks.children():
        h = block(h, embedding)
    return h
