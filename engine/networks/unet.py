"""The U-Net of guided diffusion, as DifFace and latent diffusion (LDM) both use it.

Names and layout are those of the published checkpoints, which therefore load strictly. The two
differ only in what `UNetConfig` says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import NearestUpsample, conv3

GROUPS = 32


@dataclass(frozen=True)
class UNetConfig:
    """Sizes and conventions of a guided-diffusion U-Net."""

    image_size: int  # side in pixels (DifFace) or latents (LDM) of what it was trained on
    in_channels: int
    out_channels: int  # 2 * in_channels where the variance is learned too
    width: int  # channels of the first level
    multipliers: tuple[int, ...]  # of the width, one a level
    res_blocks: tuple[int, ...]  # on the way down, one entry a level; the way up has one more
    attention: tuple[int, ...]  # downsampling factors with attention, 1 = full size
    head_channels: int  # channels of one attention head
    scale_shift: bool  # the embedding scales and shifts (DifFace) or is added (LDM)


def attention_factors(image_size: int, map_sizes: tuple[int, ...]) -> tuple[int, ...]:
    """DifFace lists attention by the size of the feature map; here it is by downsampling factor."""
    return tuple(sorted(image_size // size for size in map_sizes))


def timestep_embedding(t: Tensor, count: int) -> Tensor:
    """Sinusoids of the discrete time, cosines first: t [N] in 0..1000 -> [N, count] float32."""
    half = count // 2
    exponents = torch.arange(half, dtype=torch.float32, device=t.device) / half
    angles = t.float()[:, None] * torch.exp(-math.log(10000) * exponents)
    return torch.cat([angles.cos(), angles.sin()], dim=1)


class GroupNorm32(nn.GroupNorm):
    """Group norm that computes in float32 whatever the input's type."""

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, ...] -> the same shape and type."""
        weight, bias = self.weight.float(), self.bias.float()
        return F.group_norm(x.float(), self.num_groups, weight, bias, self.eps).to(x.dtype)


class ResBlock(nn.Module):
    """norm, SiLU, conv; the embedding; norm, SiLU, conv; plus the skip connection."""

    def __init__(self, inputs: int, outputs: int, embedding: int, *, scale_shift: bool) -> None:
        super().__init__()
        self.scale_shift = scale_shift
        self.in_layers = nn.Sequential(
            GroupNorm32(GROUPS, inputs), nn.SiLU(), conv3(inputs, outputs)
        )
        self.emb_layers = nn.Sequential(
            nn.SiLU(), nn.Linear(embedding, 2 * outputs if scale_shift else outputs)
        )
        # The identity stands where the original has dropout: the last convolution is number 3.
        self.out_layers = nn.Sequential(
            GroupNorm32(GROUPS, outputs), nn.SiLU(), nn.Identity(), conv3(outputs, outputs)
        )
        self.skip_connection = nn.Identity() if inputs == outputs else nn.Conv2d(inputs, outputs, 1)

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        """Features [N, inputs, H, W], embedding [N, E] -> [N, outputs, H, W]."""
        h = self.in_layers(x)
        added = self.emb_layers(embedding)[:, :, None, None]
        if self.scale_shift:
            scale, shift = added.chunk(2, dim=1)
            h = self.out_layers[1:](self.out_layers[0](h) * (1 + scale) + shift)
        else:
            h = self.out_layers(h + added)
        return cast(Tensor, self.skip_connection(x) + h)


class AttentionBlock(nn.Module):
    """Self-attention over all places; each head owns a run of channels holding its q, k and v."""

    def __init__(self, channels: int, head_channels: int) -> None:
        super().__init__()
        self.heads = channels // head_channels
        self.norm = GroupNorm32(GROUPS, channels)
        self.qkv = nn.Conv1d(channels, 3 * channels, 1)
        self.proj_out = nn.Conv1d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> the same shape."""
        n, c, h, w = x.shape
        qkv = self.qkv(self.norm(x).reshape(n, c, h * w))
        q, k, v = qkv.reshape(n, self.heads, -1, h * w).transpose(2, 3).chunk(3, dim=3)
        out = F.scaled_dot_product_attention(q, k, v).transpose(2, 3).reshape(n, c, h * w)
        return cast(Tensor, x + self.proj_out(out).reshape(n, c, h, w))


class Downsample(nn.Module):
    """Halves the size with a strided convolution, padded on all sides."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.op = conv3(channels, channels, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> [N, C, H/2, W/2], rounded up."""
        return cast(Tensor, self.op(x))


class Stage(nn.ModuleList):
    """Layers in a row, of which the residual blocks are given the embedding."""

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        """Features [N, C, H, W], embedding [N, E] -> [N, C', H', W']."""
        for layer in self:
            x = layer(x, embedding) if isinstance(layer, ResBlock) else layer(x)
        return x


def _dtype(layers: nn.Module) -> torch.dtype:
    return next(layers.parameters()).dtype


class UNet(nn.Module):
    """(x_t, t) -> noise, and the variance values behind it where they are learned."""

    def __init__(self, config: UNetConfig) -> None:
        super().__init__()
        self.config = config
        width, embedding = config.width, 4 * config.width
        self.time_embed = nn.Sequential(
            nn.Linear(width, embedding), nn.SiLU(), nn.Linear(embedding, embedding)
        )
        self.input_blocks = nn.ModuleList([Stage([conv3(config.in_channels, width)])])
        skips = self._way_down()
        deepest = skips[-1]
        self.middle_block = Stage(
            [
                self._residual(deepest, deepest),
                AttentionBlock(deepest, config.head_channels),
                self._residual(deepest, deepest),
            ]
        )
        self.output_blocks = nn.ModuleList()
        last = self._way_up(skips)
        self.out = nn.Sequential(
            GroupNorm32(GROUPS, last), nn.SiLU(), conv3(last, config.out_channels)
        )

    def _residual(self, inputs: int, outputs: int) -> ResBlock:
        config = self.config
        return ResBlock(inputs, outputs, 4 * config.width, scale_shift=config.scale_shift)

    def _stage(self, inputs: int, outputs: int, level: int) -> Stage:
        stage = Stage([self._residual(inputs, outputs)])
        if 2**level in self.config.attention:
            stage.append(AttentionBlock(outputs, self.config.head_channels))
        return stage

    def _way_down(self) -> list[int]:
        """Fills `input_blocks`; returns the channels of each block's output."""
        config, skips = self.config, [self.config.width]
        levels = list(zip(config.multipliers, config.res_blocks, strict=True))
        for level, (multiplier, blocks) in enumerate(levels):
            for _ in range(blocks):
                self.input_blocks.append(self._stage(skips[-1], multiplier * config.width, level))
                skips.append(multiplier * config.width)
            if level + 1 < len(levels):
                self.input_blocks.append(Stage([Downsample(skips[-1])]))
                skips.append(skips[-1])
        return skips

    def _way_up(self, skips: list[int]) -> int:
        """Fills `output_blocks`, using up `skips`; returns the channels of the last one."""
        config, channels = self.config, skips[-1]
        levels = list(enumerate(zip(config.multipliers, config.res_blocks, strict=True)))
        for level, (multiplier, blocks) in reversed(levels):
            for block in range(blocks + 1):
                stage = self._stage(channels + skips.pop(), multiplier * config.width, level)
                channels = multiplier * config.width
                if level and block == blocks:
                    stage.append(NearestUpsample(channels))
                self.output_blocks.append(stage)
        return channels

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        """Noisy x [N, in_channels, H, W] and its time t [N], 0..1000 -> [N, out_channels, H, W].

        Height and width must be multiples of 2^(levels - 1). The answer is float32.
        """
        features = timestep_embedding(t, self.config.width)
        h = x.to(_dtype(self.input_blocks))
        embedding = self.time_embed(features.to(_dtype(self.time_embed))).to(h.dtype)
        skips = []
        for block in self.input_blocks:
            h = block(h, embedding)
            skips.append(h)
        h = self.middle_block(h, embedding)
        for block in self.output_blocks:
            h = block(torch.cat([h, skips.pop()], dim=1), embedding)
        return cast(Tensor, self.out(h.to(_dtype(self.out)))).float()
