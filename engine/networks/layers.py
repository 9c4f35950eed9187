"""The few layers that every network here is built from."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F


def conv3(inputs: int, outputs: int, *, stride: int = 1) -> nn.Conv2d:
    """A 3x3 convolution that keeps the size (or halves it with stride 2)."""
    return nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1)


def zero(layer: nn.Conv2d) -> nn.Conv2d:
    """Starts a layer at zero, so that the residual branch it closes begins as the identity."""
    nn.init.zeros_(layer.weight)
    if layer.bias is not None:
        nn.init.zeros_(layer.bias)
    return layer


def coordinates(like: Tensor) -> Tensor:
    """Where each pixel lies in the aligned face: [N, 2, H, W], -1..1.

    Aligned faces have their eyes and mouths in known places; this tells a convolution which place
    it is looking at, which a few layers could otherwise not know.
    """
    n, _, h, w = like.shape
    y = torch.linspace(-1, 1, h, device=like.device, dtype=like.dtype)
    x = torch.linspace(-1, 1, w, device=like.device, dtype=like.dtype)
    grid = torch.stack(torch.meshgrid(y, x, indexing="ij"))
    return grid.expand(n, 2, h, w)


class Places(nn.Module):
    """A learned vector for each place of the aligned face, as transformers have for each token.

    Coordinates would say the same, but through many layers: how an eye looks, and where, is here
    known at once.
    """

    def __init__(self, width: int, side: int) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.zeros(1, width, side, side))

    def forward(self, where: Tensor) -> Tensor:
        """Coordinates [N, 2, H, W] (row, column) in -1..1 -> [N, width, H, W].

        Computed in float32: half precision cannot tell places that are near to each other, and on
        a CPU PyTorch reads a bfloat16 table that is channels last wrongly.
        """
        grid = where.flip(1).permute(0, 2, 3, 1).float()
        table = self.table.float().contiguous().expand(len(grid), -1, -1, -1)
        found = F.grid_sample(table, grid, padding_mode="border", align_corners=True)
        return found.to(self.table.dtype)


def antialiased(x: Tensor, side: int) -> Tensor:
    """[N, C, H, W] resized to [N, C, side, side] without aliasing, in the type that it came in.

    Computed in float32: PyTorch cannot do it in bfloat16 on a CPU.
    """
    size = (side, side)
    resized = F.interpolate(x.float(), size, mode="bilinear", antialias=True, align_corners=False)
    return resized.to(x.dtype)


def enlarged(x: Tensor, times: int) -> Tensor:
    """[N, C, H, W] -> [N, C, times H, times W], smoothly."""
    return F.interpolate(x, scale_factor=times, mode="bicubic")


def frequency_bands(y: Tensor, count: int) -> list[Tensor]:
    """The `count` finest octaves of a picture, each [N, 3, H, W] at full size."""
    bands, current, small = [], y, y
    for _ in range(count):
        small = F.avg_pool2d(small, 2)
        coarser = F.interpolate(small, size=y.shape[2:], mode="bilinear")
        bands.append(current - coarser)
        current = coarser
    return bands


def timestep_features(t: Tensor, count: int) -> Tensor:
    """Sinusoids of the time: t [N] in 0..1 -> [N, count]."""
    frequencies = torch.exp(torch.linspace(0, math.log(1000), count // 2, device=t.device))
    angles = t.float()[:, None] * frequencies[None]
    return torch.cat([angles.cos(), angles.sin()], dim=1).to(t.dtype)


class ResidualBlock(nn.Module):
    """x + conv(act(conv(act(x)))): no norm, for shallow stacks at large sizes.

    There a norm costs as much as the thin convolution beside it.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1 = conv3(width, width)
        self.conv2 = zero(conv3(width, width))

    def forward(self, x: Tensor) -> Tensor:
        """[N, width, H, W] -> the same shape."""
        residual: Tensor = self.conv2(F.silu(self.conv1(F.silu(x))))
        return x + residual


class NormedBlock(nn.Module):
    """A residual block with group norm, for deep stacks, which grow without bound otherwise."""

    def __init__(self, width: int, groups: int = 8) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, width)
        self.conv1 = conv3(width, width)
        self.norm2 = nn.GroupNorm(groups, width)
        self.conv2 = zero(conv3(width, width))

    def forward(self, x: Tensor) -> Tensor:
        """[N, width, H, W] -> the same shape."""
        h = self.conv1(F.silu(self.norm1(x)))
        residual: Tensor = self.conv2(F.silu(self.norm2(h)))
        return x + residual


class ModulatedBlock(nn.Module):
    """A residual block with group norm whose scale and shift depend on the time (FiLM)."""

    def __init__(self, width: int, embedding: int, groups: int = 8) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, width)
        self.conv1 = conv3(width, width)
        self.modulation = nn.Linear(embedding, 2 * width)
        self.norm2 = nn.GroupNorm(groups, width)
        self.conv2 = zero(conv3(width, width))

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        """Block input [N, width, H, W], embedding [N, embedding] -> [N, width, H, W]."""
        h = self.conv1(F.silu(self.norm1(x)))
        scale, shift = self.modulation(embedding)[:, :, None, None].chunk(2, dim=1)
        h = self.norm2(h) * (1 + scale) + shift
        residual: Tensor = self.conv2(F.silu(h))
        return x + residual


class Upsample(nn.Module):
    """Doubles the size with a convolution and a pixel shuffle."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, 4 * outputs, 1)

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] -> [N, outputs, 2H, 2W]."""
        return F.pixel_shuffle(self.conv(x), 2)


class NearestUpsample(nn.Module):
    """Doubles the size by repetition, then a convolution; the published networks' way."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = conv3(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> [N, C, 2H, 2W]."""
        doubled: Tensor = self.conv(F.interpolate(x, scale_factor=2, mode="nearest"))
        return doubled


class SmallUNet(nn.Module):
    """One residual block a level on the way down and on the way up; skips are added.

    Args:
        inputs: channels of what it sees.
        widths: of the levels, each at half the size of the one before.
        block: makes a level's block of its width.
    """

    def __init__(
        self, inputs: int, widths: tuple[int, ...], block: Callable[[int], nn.Module]
    ) -> None:
        super().__init__()
        self.stem = conv3(inputs, widths[0])
        pairs = list(pairwise(widths))
        self.down = nn.ModuleList(block(width) for width in widths)
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(block(width) for width in widths[:-1])

    def features(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W], sides in multiples of 2^(levels - 1) -> [N, widths[0], H, W]."""
        h: Tensor = self.down[0](self.stem(x))
        skips = []
        for shrink, block in zip(self.shrink, self.down[1:], strict=True):
            skips.append(h)
            h = block(shrink(h))
        for grow, block in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = block(grow(h) + skips.pop())
        return h
