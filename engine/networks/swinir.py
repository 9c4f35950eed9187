"""SwinIR as DifFace uses it for its first guess: tokens of 8x8 pixels, windows of 8x8 tokens.

Names and layout are those of the published checkpoint. Swin: arXiv 2103.14030; SwinIR: 2108.10257.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import conv3

_RGB_MEAN = (0.4488, 0.4371, 0.4040)
_UPSAMPLER_WIDTH = 64


@dataclass(frozen=True)
class SwinIRConfig:
    """Sizes of the network."""

    grid: int = 64  # side in tokens that the stored masks are made for: the picture's side / 8
    width: int = 180
    depths: tuple[int, ...] = (6, 6, 6, 6, 6, 6, 6, 6)  # layers, one entry a group
    heads: tuple[int, ...] = (6, 6, 6, 6, 6, 6, 6, 6)  # attention heads, one entry a group
    window: int = 8  # side in tokens
    hidden: int = 360  # width inside a layer's MLP
    unshuffle: int = 8  # side in pixels of a token


def _windows(tokens: Tensor, window: int) -> Tensor:
    """[N, H, W, C] -> [N * number of windows, window^2, C], windows row by row."""
    n, h, w, c = tokens.shape
    grid = tokens.reshape(n, h // window, window, w // window, window, c)
    return grid.transpose(2, 3).reshape(-1, window * window, c)


def _merge(windows: Tensor, h: int, w: int, window: int) -> Tensor:
    """The inverse of `_windows`."""
    grid = windows.reshape(-1, h // window, w // window, window, window, windows.shape[-1])
    return grid.transpose(2, 3).reshape(-1, h, w, windows.shape[-1])


@cache
def shift_mask(h: int, w: int, window: int) -> Tensor:
    """What a shifted window may not mix: [windows, window^2, window^2], 0 or -100, on the CPU.

    After the cyclic shift by half a window the last windows hold pieces from opposite borders.
    """
    shift = window // 2

    def region(size: int) -> Tensor:
        place = torch.arange(size, device="cpu")  # on no other default device
        return (place >= size - window).long() + (place >= size - shift).long()

    regions = 3 * region(h)[:, None] + region(w)[None]
    flat = _windows(regions[None, :, :, None], window)[:, :, 0]
    return torch.where(flat[:, None] == flat[:, :, None], 0.0, -100.0)


def _relative_index(window: int) -> Tensor:
    """Row of the bias table for each pair (query, key) of a window: [window^2, window^2]."""
    place = torch.arange(window**2, device="cpu")  # on no other default device
    rows, columns = place // window, place % window
    dy = rows[:, None] - rows + window - 1
    dx = columns[:, None] - columns + window - 1
    index: Tensor = dy * (2 * window - 1) + dx
    return index


class WindowAttention(nn.Module):
    """Multi-head attention within a window, with a learned bias for each relative position."""

    relative_position_index: Tensor

    def __init__(self, width: int, window: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * window - 1) ** 2, heads))
        self.register_buffer("relative_position_index", _relative_index(window))
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """Tokens [N * windows, T, C], mask [windows, T, T] or None -> the shape of the tokens."""
        many, tokens, width = x.shape
        q, k, v = self.qkv(x).reshape(many, tokens, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        bias = self.relative_position_bias_table[self.relative_position_index].permute(2, 0, 1)
        if mask is not None:
            bias = bias + mask.to(bias)[:, None]
            bias = bias.repeat(many // mask.shape[0], 1, 1, 1)
        out = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.expand(many, -1, -1, -1))
        return cast(Tensor, self.proj(out.transpose(1, 2).reshape(many, tokens, width)))


class MLP(nn.Module):
    """Two linear layers with a GELU between them."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        """[..., width] -> the same shape."""
        return cast(Tensor, self.fc2(F.gelu(self.fc1(x))))


class SwinLayer(nn.Module):
    """Window attention and MLP, each with norm and residual; shifted by half a window or not."""

    attn_mask: Tensor

    def __init__(self, config: SwinIRConfig, heads: int, *, shifted: bool) -> None:
        super().__init__()
        self.window, self.shift = config.window, config.window // 2 if shifted else 0
        self.norm1 = nn.LayerNorm(config.width)
        self.attn = WindowAttention(config.width, config.window, heads)
        self.norm2 = nn.LayerNorm(config.width)
        self.mlp = MLP(config.width, config.hidden)
        self.grid = (config.grid, config.grid)
        if shifted:
            self.register_buffer("attn_mask", shift_mask(*self.grid, config.window).clone())

    def _mask(self, h: int, w: int) -> Tensor | None:
        if not self.shift:
            return None
        return self.attn_mask if (h, w) == self.grid else shift_mask(h, w, self.window)

    def forward(self, x: Tensor) -> Tensor:
        """Tokens [N, H, W, C] -> the same shape; H and W are multiples of the window."""
        h, w = x.shape[1:3]
        mask = self._mask(h, w)
        rolled = self.norm1(x).roll((-self.shift, -self.shift), dims=(1, 2))
        attended = self.attn(
            _windows(rolled, self.window), mask if mask is None else mask.to(x.device)
        )
        back = _merge(attended, h, w, self.window).roll((self.shift, self.shift), dims=(1, 2))
        x = x + back
        return cast(Tensor, x + self.mlp(self.norm2(x)))


class _Layers(nn.Module):
    """Holds the layers of a group under the name that the checkpoint gives them."""

    def __init__(self, config: SwinIRConfig, depth: int, heads: int) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            SwinLayer(config, heads, shifted=number % 2 == 1) for number in range(depth)
        )


class ResidualGroup(nn.Module):
    """Layers, then a convolution over the token grid, plus the input (RSTB)."""

    def __init__(self, config: SwinIRConfig, depth: int, heads: int) -> None:
        super().__init__()
        self.residual_group = _Layers(config, depth, heads)
        self.conv = conv3(config.width, config.width)

    def forward(self, x: Tensor) -> Tensor:
        """Tokens [N, H, W, C] -> the same shape."""
        h = x
        for block in self.residual_group.blocks:
            h = block(h)
        return cast(Tensor, x + self.conv(h.permute(0, 3, 1, 2)).permute(0, 2, 3, 1))


class _PatchNorm(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)


class SwinIR(nn.Module):
    """Damaged picture -> clean picture in one pass."""

    def __init__(self, config: SwinIRConfig) -> None:
        super().__init__()
        self.config = config
        width, wide = config.width, _UPSAMPLER_WIDTH
        self.conv_first = nn.Sequential(
            nn.PixelUnshuffle(config.unshuffle), conv3(3 * config.unshuffle**2, width)
        )
        self.patch_embed = _PatchNorm(width)
        self.layers = nn.ModuleList(
            ResidualGroup(config, depth, heads)
            for depth, heads in zip(config.depths, config.heads, strict=True)
        )
        self.norm = nn.LayerNorm(width)
        self.conv_after_body = conv3(width, width)
        self.conv_before_upsample = nn.Sequential(conv3(width, wide), nn.LeakyReLU(0.01))
        self.conv_up1, self.conv_up2, self.conv_up3 = (conv3(wide, wide) for _ in range(3))
        self.conv_hr = conv3(wide, wide)
        self.conv_last = conv3(wide, 3)

    def forward(self, y: Tensor) -> Tensor:
        """[N, 3, H, W] 0..1 -> the same shape, not clamped.

        A size that is no multiple of a window (64 pixels) is reflected beyond the right and bottom
        border for the computation.
        """
        h, w = y.shape[2:]
        side = self.config.window * self.config.unshuffle
        y = F.pad(y, (0, -w % side, 0, -h % side), mode="reflect")
        mean = y.new_tensor(_RGB_MEAN)[:, None, None]
        first = self.conv_first(y - mean)
        tokens = self.patch_embed.norm(first.permute(0, 2, 3, 1))
        for group in self.layers:
            tokens = group(tokens)
        body = first + self.conv_after_body(self.norm(tokens).permute(0, 3, 1, 2))
        return (self._upsample(body) + mean)[:, :, :h, :w]

    def _upsample(self, body: Tensor) -> Tensor:
        x = self.conv_before_upsample(body)
        for conv in (self.conv_up1, self.conv_up2, self.conv_up3):
            x = F.leaky_relu(conv(F.interpolate(x, scale_factor=2, mode="nearest")), 0.2)
        return cast(Tensor, self.conv_last(F.leaky_relu(self.conv_hr(x), 0.2)))
