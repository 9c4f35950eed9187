"""The compact unconditional diffusion prior over pixels that DifFace runs on without a download."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import conv3, coordinates, frequency_bands, zero
from engine.networks.timed_unet import TimedUNet


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


class PixelPrior(TimedUNet):
    """(x_t, t) -> the noise in x_t, for pictures of aligned faces.

    An octave of the picture with the variance S under noise of the variance sigma^2 keeps the share
    S / (S + sigma^2) (Wiener). The network says S for each octave and place, which no sum of its
    few features could replace, and adds what it knows of faces: a correction of the velocity
    v = alpha eps - sigma x_0 (Salimans and Ho, arXiv 2202.00512), of unit size at any noise level.
    """

    def __init__(self, config: PixelPriorConfig) -> None:
        pixels = 3 * config.unshuffle**2
        super().__init__(
            inputs=pixels + 2,
            outputs=pixels,
            widths=config.widths,
            down_blocks=config.down_blocks,
            up_blocks=config.up_blocks,
            embedding=config.embedding,
        )
        self.config = config
        # Both on the CPU: ranges on the meta device would load PyTorch's compilers.
        betas = torch.linspace(*config.betas, config.steps, dtype=torch.float64, device="cpu")
        # Not a buffer: half precision would take 1 - kept for zero where there is little noise.
        self._kept = (1 - betas).cumprod(0).float()
        self.spectrum = zero(conv3(config.widths[0], config.octaves))
        # Faces' own, measured on a few: the finest octaves hold least.
        self.spectrum.bias = nn.Parameter(torch.linspace(-7.6, 1.5, config.octaves, device="cpu"))

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
        kept = self._kept.to(like.device)[t.long()][:, None, None, None]
        return kept.sqrt().to(like.dtype), (1 - kept).sqrt().to(like.dtype)

    def velocity(self, x: Tensor, t: Tensor, where: Tensor | None = None) -> Tensor:
        """The velocity v = alpha eps - sigma x_0, of x's shape; arguments as for `forward`."""
        tokens = F.pixel_unshuffle(x, self.config.unshuffle)
        where = coordinates(tokens) if where is None else where
        time = t.float() / self.config.steps
        h = self.features(torch.cat([tokens, where], dim=1), time)
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
