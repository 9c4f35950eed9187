"""The VQ autoencoder of latent diffusion (LDM), whose f = 4 form CLR-Face can run on.

Names and layout are those of the published checkpoints. ResShift's face autoencoders are the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import NearestUpsample, conv3
from engine.networks.vqgan import nearest_code


@dataclass(frozen=True)
class LDMVQConfig:
    """Sizes of the autoencoder."""

    width: int = 128  # channels of the first level
    multipliers: tuple[int, ...] = (1, 2, 4)  # of the width, one a level; f = 2^(levels - 1)
    res_blocks: tuple[int, ...] = (2, 2, 2)  # in the encoder, one entry a level; decoder one more
    z_channels: int = 3  # between encoder and quant_conv
    channels: int = 3  # of the latent and the codes
    codes: int = 8192
    attention: bool = True  # in the middle of encoder and decoder


def _norm(channels: int) -> nn.GroupNorm:
    return nn.GroupNorm(32, channels, eps=1e-6)


class ResnetBlock(nn.Module):
    """norm, SiLU, conv, twice, plus the shortcut."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.norm1 = _norm(inputs)
        self.conv1 = conv3(inputs, outputs)
        self.norm2 = _norm(outputs)
        self.conv2 = conv3(outputs, outputs)
        if inputs != outputs:
            self.nin_shortcut = nn.Conv2d(inputs, outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] -> [N, outputs, H, W]."""
        h = self.conv1(F.silu(self.norm1(x)))
        h = self.conv2(F.silu(self.norm2(h)))
        shortcut = self.nin_shortcut(x) if hasattr(self, "nin_shortcut") else x
        return cast(Tensor, shortcut + h)


class AttnBlock(nn.Module):
    """Single-headed self-attention over all places."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = _norm(channels)
        self.q = nn.Conv2d(channels, channels, 1)
        self.k = nn.Conv2d(channels, channels, 1)
        self.v = nn.Conv2d(channels, channels, 1)
        self.proj_out = nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> the same shape."""
        h = self.norm(x)
        q, k, v = (
            layer(h).flatten(2).transpose(1, 2)[:, None] for layer in (self.q, self.k, self.v)
        )
        out = F.scaled_dot_product_attention(q, k, v)[:, 0].transpose(1, 2).reshape(x.shape)
        return cast(Tensor, x + self.proj_out(out))


class Downsample(nn.Module):
    """Halves the size; one row and column of zeros at the right and bottom only."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> [N, C, H/2, W/2]."""
        return cast(Tensor, self.conv(F.pad(x, (0, 1, 0, 1))))


class _Level(nn.Module):
    """Residual blocks of one size, with the change of size that follows them, if any."""

    def __init__(self, inputs: int, outputs: int, blocks: int) -> None:
        super().__init__()
        sizes = [inputs] + [outputs] * blocks
        self.block = nn.ModuleList(ResnetBlock(a, b) for a, b in pairwise(sizes))

    def forward(self, h: Tensor) -> Tensor:
        for block in self.block:
            h = block(h)
        for name in ("downsample", "upsample"):
            if hasattr(self, name):
                h = getattr(self, name)(h)
        return h


class _Middle(nn.Module):
    def __init__(self, channels: int, *, attention: bool) -> None:
        super().__init__()
        self.block_1 = ResnetBlock(channels, channels)
        self.attn_1 = AttnBlock(channels) if attention else nn.Identity()
        self.block_2 = ResnetBlock(channels, channels)

    def forward(self, h: Tensor) -> Tensor:
        return cast(Tensor, self.block_2(self.attn_1(self.block_1(h))))


class Encoder(nn.Module):
    """Picture -> features of the latent's size."""

    def __init__(self, config: LDMVQConfig) -> None:
        super().__init__()
        self.conv_in = conv3(3, config.width)
        self.down = nn.ModuleList()
        channels = config.width
        for multiplier, blocks in zip(config.multipliers, config.res_blocks, strict=True):
            level = _Level(channels, multiplier * config.width, blocks)
            channels = multiplier * config.width
            if len(self.down) + 1 < len(config.multipliers):
                level.downsample = Downsample(channels)
            self.down.append(level)
        self.mid = _Middle(channels, attention=config.attention)
        self.norm_out = _norm(channels)
        self.conv_out = conv3(channels, config.z_channels)

    def forward(self, x: Tensor) -> Tensor:
        """[N, 3, H, W] -> [N, z_channels, H/f, W/f]."""
        h = self.conv_in(x)
        for level in self.down:
            h = level(h)
        return cast(Tensor, self.conv_out(F.silu(self.norm_out(self.mid(h)))))


class Decoder(nn.Module):
    """Features of the latent's size -> picture. `up.0` is the full-resolution level."""

    def __init__(self, config: LDMVQConfig) -> None:
        super().__init__()
        channels = config.multipliers[-1] * config.width
        self.conv_in = conv3(config.z_channels, channels)
        self.mid = _Middle(channels, attention=config.attention)
        levels: list[nn.Module] = []
        sizes = list(zip(config.multipliers, config.res_blocks, strict=True))
        for number, (multiplier, blocks) in reversed(list(enumerate(sizes))):
            level = _Level(channels, multiplier * config.width, blocks + 1)
            channels = multiplier * config.width
            if number:
                level.upsample = NearestUpsample(channels)
            levels.insert(0, level)
        self.up = nn.ModuleList(levels)
        self.norm_out = _norm(channels)
        self.conv_out = conv3(channels, 3)

    def forward(self, h: Tensor) -> Tensor:
        """[N, z_channels, h, w] -> [N, 3, h * f, w * f], not clamped."""
        h = self.mid(self.conv_in(h))
        for level in reversed(self.up):
            h = level(h)
        return cast(Tensor, self.conv_out(F.silu(self.norm_out(h))))


class _Table(nn.Module):
    """Holds the codes under the name that the checkpoint gives them."""

    def __init__(self, codes: int, channels: int) -> None:
        super().__init__()
        start = torch.empty(codes, channels).uniform_(-1 / codes, 1 / codes)
        self.weight = nn.Parameter(start)


class Codebook(nn.Module):
    """The codes, and the nearest of them."""

    def __init__(self, codes: int, channels: int) -> None:
        super().__init__()
        self.embedding = _Table(codes, channels)

    def indices(self, z: Tensor) -> Tensor:
        """Latent [N, C, h, w] -> number of the nearest code, int64 [N, h, w]."""
        flat = z.permute(0, 2, 3, 1).reshape(-1, z.shape[1])
        found = nearest_code(flat, self.embedding.weight)
        return found.reshape(z.shape[0], *z.shape[2:])

    def forward(self, z: Tensor) -> Tensor:
        """Latent [N, C, h, w] -> the nearest codes, same shape."""
        return self.embedding.weight[self.indices(z)].permute(0, 3, 1, 2)


class LDMVQ(nn.Module):
    """Encoder, codebook and decoder; `encode` does not quantize, `decode` does."""

    def __init__(self, config: LDMVQConfig) -> None:
        super().__init__()
        self.config = config
        self.encoder = Encoder(config)
        self.decoder = Decoder(config)
        self.quantize = Codebook(config.codes, config.channels)
        self.quant_conv = nn.Conv2d(config.z_channels, config.channels, 1)
        self.post_quant_conv = nn.Conv2d(config.channels, config.z_channels, 1)

    def encode(self, x: Tensor) -> Tensor:
        """Picture [N, 3, H, W] -1..1 -> unquantized latent [N, C, H/f, W/f]."""
        return cast(Tensor, self.quant_conv(self.encoder(x)))

    def decode(self, z: Tensor, *, quantize: bool = True) -> Tensor:
        """Latent [N, C, h, w] -> picture [N, 3, h * f, w * f], about -1..1, not clamped."""
        h = self.post_quant_conv(self.quantize(z) if quantize else z)
        return cast(Tensor, self.decoder(h))

    def forward(self, x: Tensor) -> Tensor:
        """Reconstructs [N, 3, H, W] through the codebook."""
        return self.decode(self.encode(x))
