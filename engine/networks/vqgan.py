"""The expressive VQ autoencoder of CLR-Face (arXiv 2402.06106): f = 4, 8,192 codes.

The width sits at a quarter of the picture's size; full-resolution layers are pixel shuffles only,
because they would cost most and, on a CPU, run slowest.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from engine.networks.layers import ResidualBlock, conv3


@dataclass(frozen=True)
class VQGANConfig:
    """Sizes of the autoencoder."""

    channels: int = 4  # of the latent
    codes: int = 8192
    encoder_width: int = 64  # at 1/4 of the picture's size
    encoder_blocks: int = 2
    decoder_width: int = 64  # at 1/4
    decoder_blocks: int = 5
    head_width: int = 48  # at 1/2
    head_blocks: int = 2


def nearest_code(z: Tensor, codebook: Tensor) -> Tensor:
    """Index of the nearest code by Euclidean distance, exactly: z [M, C], codebook [K, C] -> [M].

    On a CPU a k-d tree answers in a tenth of the time of the matrix product.
    """
    if z.device.type == "cpu":
        codes = np.ascontiguousarray(codebook.detach().float().numpy())
        wanted = np.ascontiguousarray(z.detach().float().numpy())
        # Algorithm 4 = one exact k-d tree; -1 checks = search until certain.
        tree = cv2.flann.Index(codes, {"algorithm": 4})
        found, _ = tree.knnSearch(wanted, 1, params={"checks": -1})
        return torch.from_numpy(found[:, 0].astype(np.int64))
    # argmin |z - c|^2 = argmin |c|^2 / 2 - z c, in parts because of its size
    halves = codebook.float().square().sum(1) / 2
    parts = torch.split(z.float(), 4096)
    return torch.cat([(halves - part @ codebook.float().T).argmin(1) for part in parts])


class Quantizer(nn.Module):
    """The codebook: replaces each latent vector by its nearest code."""

    codebook: Tensor

    def __init__(self, codes: int, channels: int) -> None:
        super().__init__()
        codebook = torch.empty(codes, channels)
        if not codebook.is_meta:  # random numbers without memory would load PyTorch's compilers
            codebook.normal_()
        self.register_buffer("codebook", codebook)

    def forward(self, z: Tensor) -> Tensor:
        """[N, C, H, W] -> codes of the same shape; the gradient passes straight through."""
        n, c, h, w = z.shape
        flat = z.detach().permute(0, 2, 3, 1).reshape(-1, c)
        if not torch.isfinite(flat).all():
            return z  # no code is nearest; what comes of it must be seen not to be finite
        codes = self.codebook[nearest_code(flat, self.codebook)].to(z.dtype)
        quantized = codes.reshape(n, h, w, c).permute(0, 3, 1, 2)
        return z + (quantized - z).detach()


class VQGAN(nn.Module):
    """Encoder E, quantizer Q and decoder D."""

    def __init__(self, config: VQGANConfig) -> None:
        super().__init__()
        self.config = config
        wide, head = config.decoder_width, config.head_width
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(4),
            conv3(48, config.encoder_width),
            *(ResidualBlock(config.encoder_width) for _ in range(config.encoder_blocks)),
            nn.SiLU(),
            conv3(config.encoder_width, config.channels),
        )
        # Without affine parameters this is what scales the latent to zero mean and unit variance.
        self.standardize = nn.BatchNorm2d(config.channels, affine=False, momentum=0.02)
        self.quantizer = Quantizer(config.codes, config.channels)
        self.decoder = nn.Sequential(
            conv3(config.channels, wide),
            *(ResidualBlock(wide) for _ in range(config.decoder_blocks)),
            conv3(wide, 4 * head),
            nn.PixelShuffle(2),
            *(ResidualBlock(head) for _ in range(config.head_blocks)),
            nn.SiLU(),
            conv3(head, 12),
            nn.PixelShuffle(2),
        )

    def encode(self, x: Tensor) -> Tensor:
        """Picture [N, 3, H, W] -1..1 -> unquantized latent [N, C, H/4, W/4], unit variance."""
        z: Tensor = self.standardize(self.encoder(x))
        return z

    def decode(self, z: Tensor, *, quantize: bool = True) -> Tensor:
        """Latent [N, C, h, w] -> picture [N, 3, 4h, 4w], about -1..1, not clamped."""
        x: Tensor = self.decoder(self.quantizer(z) if quantize else z)
        return x

    def forward(self, x: Tensor) -> Tensor:
        """Reconstructs [N, 3, H, W] through the codebook."""
        return self.decode(self.encode(x))
