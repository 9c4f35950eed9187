"""The compact unconditional diffusion prior over pixels that DifFace runs on without a download."""

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
    frequency_bands,
    timestep_features,
    zero,
)


@dataclass(frozen=True)
class PixelPriorConfig:
    """Sizes of the U-Net, one entry a level."""

    image_size: int = 512
    unshuffle: int = 4  # the first level works at 1/4 of the picture's size
    widths: tuple[int, ...] = (64, 112, 160, 192)
    down_blocks: tuple[int, ...] = (1, 1, 2, 2)
    up_blocks: tuple[int, ...] = (1, 1, 2)
    embedding: int = 192
    octaves: int = 5  # finest octaves whose signal is weighed against the noise
    steps: int = 1000  # of the schedule it was trained on, whose betas fall on a line
    betas: tuple[float, float] = (1e-4, 0.02)


class PixelPrior(nn.Module):
    """(x_t, t) -> the noise in x_t, for pictures of aligned faces.

    An octave of the picture with the variance S under noise of the variance sigma^2 keeps the share
    S / (S + sigma^2) (Wiener). The network says S for each octave and place, which no sum of its
    few features could replace, and adds what it knows of faces: a correction of the velocity
    v = alpha eps - sigma x_0 (Salimans and Ho, arXiv 2202.00512), of unit size at any noise level.
    """

    def __init__(self, config: PixelPriorConfig) -> None:
        super().__init__()
        self.config = config
        widths, pixels = config.widths, 3 * config.unshuffle**2
        betas = torch.linspace(*config.betas, config.steps, dtype=torch.float64)
        self.register_buffer("kept", (1 - betas).cumprod(0).float(), persistent=False)
        self.embed = nn.Sequential(
            nn.Linear(64, config.embedding),
            nn.SiLU(),
            nn.Linear(config.embedding, config.embedding),
        )
        self.stem = conv3(pixels + 2, widths[0])
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
        self.spectrum = zero(conv3(widths[0], config.octaves))
        # Faces' own, measured on a few: the finest octaves hold least.
        self.spectrum.bias = nn.Parameter(torch.linspace(-7.6, 1.5, config.octaves))

    def forward(self, x: Tensor, t: Tensor, where: Tensor | None = None) -> Tensor:
        """The noise in a noisy face.

        Args:
            x: [N, 3, H, W]; sides must be multiples of unshuffle * 2^(levels - 1).
            t: [N] index into the schedule it was trained on, not respaced.
            where: [N, 2, H / unshuffle, W / unshuffle] -1..1, a crop's coordinates in the face.

        Returns:
            eps, of x's shape.
        """
        alpha, sigma = self.signal_and_noise(t, x)
        return sigma * x + alpha * self.velocity(x, t, where)

    def signal_and_noise(self, t: Tensor, like: Tensor) -> tuple[Tensor, Tensor]:
        """Alpha and sigma, the shares of both at t [N]: two [N, 1, 1, 1], typed as `like`."""
        kept = self.get_buffer("kept")[t.long()][:, None, None, None]
        return kept.sqrt().to(like.dtype), (1 - kept).sqrt().to(like.dtype)

    def velocity(self, x: Tensor, t: Tensor, where: Tensor | None = None) -> Tensor:
        """The velocity v = alpha eps - sigma x_0, of x's shape; arguments as for `forward`."""
        tokens = F.pixel_unshuffle(x, self.config.unshuffle)
        where = coordinates(tokens) if where is None else where
        features = timestep_features(t.float() / self.config.steps, 64).to(x.dtype)
        embedding = F.silu(self.embed(features))
        h = _run(self.down[0], self.stem(torch.cat([tokens, where], dim=1)), embedding)
        skips = []
        for shrink, blocks in zip(self.shrink, self.down[1:], strict=True):
            skips.append(h)
            h = _run(blocks, shrink(h), embedding)
        for grow, blocks in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = _run(blocks, grow(h) + skips.pop(), embedding)
        h = F.silu(self.norm(h))
        correction = F.pixel_shuffle(self.head(h), self.config.unshuffle)
        return self._wiener_velocity(x, t, self.spectrum(h)) + correction

    def _wiener_velocity(self, x: Tensor, t: Tensor, log_signal: Tensor) -> Tensor:
        """The velocity that a Wiener filter gives: log_signal [N, octaves, h, w]."""
        alpha, sigma = self.signal_and_noise(t, x)
        signal = F.interpolate(log_signal, size=x.shape[2:], mode="bilinear").exp()
        eps = torch.zeros_like(x)
        for octave, band in enumerate(frequency_bands(x, self.config.octaves)):
            total = signal[:, octave : octave + 1] + sigma.square()
            eps = torch.addcdiv(eps, sigma * band, total)
        return alpha * eps - sigma * (x - sigma * eps) / alpha


def _run(blocks: nn.Module, h: Tensor, embedding: Tensor) -> Tensor:
    for block in blocks.children():
        h = block(h, embedding)
    return h
