"""ParseNet, which says what each pixel of an aligned face shows.

Names and layout are those of facexlib's `parsing_parsenet`, without its second head, a picture that
nobody needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import cast

from torch import Tensor, nn
from torch.nn import functional as F


class Part(IntEnum):
    """The classes, in the order of the network's channels. Left and right as in the picture."""

    BACKGROUND = 0
    SKIN = 1
    NOSE = 2
    GLASSES = 3
    LEFT_EYE = 4
    RIGHT_EYE = 5
    LEFT_BROW = 6
    RIGHT_BROW = 7
    LEFT_EAR = 8
    RIGHT_EAR = 9
    MOUTH = 10
    UPPER_LIP = 11
    LOWER_LIP = 12
    HAIR = 13
    HAT = 14
    EARRING = 15
    NECKLACE = 16
    NECK = 17
    CLOTHES = 18


@dataclass(frozen=True)
class ParseNetConfig:
    """Sizes of the network."""

    width: int = 64  # channels at full size
    steps: int = 4  # halvings and doublings
    widest: int = 256  # channels never grow beyond
    body: int = 10  # residual blocks at the smallest size
    size: int = 512  # side in pixels of the pictures it knows


class ConvLayer(nn.Module):
    """Doubling by repetition where asked, reflection, convolution, norm, activation."""

    def __init__(
        self, inputs: int, outputs: int, *, stride: int = 1, up: bool = False, norm: bool = False
    ) -> None:
        super().__init__()
        self.up = up
        self.conv2d = nn.Conv2d(inputs, outputs, 3, stride, bias=not norm)
        self.norm = nn.ModuleDict({"norm": nn.BatchNorm2d(outputs)} if norm else {})

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] -> [N, outputs, H', W']."""
        if self.up:
            x = F.interpolate(x, scale_factor=2, mode="nearest")
        x = self.conv2d(F.pad(x, (1, 1, 1, 1), mode="reflect"))
        for norm in self.norm.values():
            x = norm(x)
        return x


class ResidualBlock(nn.Module):
    """Two layers and a shortcut; the first may double, the second may halve the size."""

    def __init__(self, inputs: int, outputs: int, *, stride: int = 1, up: bool = False) -> None:
        super().__init__()
        if stride > 1 or up or inputs != outputs:
            self.shortcut_func = ConvLayer(inputs, outputs, stride=stride, up=up)
        self.conv1 = ConvLayer(inputs, outputs, up=up, norm=True)
        self.conv2 = ConvLayer(outputs, outputs, stride=stride, norm=True)

    def forward(self, x: Tensor) -> Tensor:
        """[N, inputs, H, W] -> [N, outputs, H', W']."""
        shortcut = self.shortcut_func(x) if hasattr(self, "shortcut_func") else x
        return cast(Tensor, shortcut + self.conv2(F.leaky_relu(self.conv1(x), 0.2)))


class ParseNet(nn.Module):
    """Aligned face -> logits of the parts."""

    def __init__(self, config: ParseNetConfig) -> None:
        super().__init__()
        self.config = config
        widths = [min(config.width * 2**k, config.widest) for k in range(config.steps + 1)]
        pairs = list(pairwise(widths))
        self.encoder = nn.Sequential(
            ConvLayer(3, config.width),
            *(ResidualBlock(fine, coarse, stride=2) for fine, coarse in pairs),
        )
        deepest = widths[-1]
        self.body = nn.Sequential(*(ResidualBlock(deepest, deepest) for _ in range(config.body)))
        self.decoder = nn.Sequential(
            *(ResidualBlock(coarse, fine, up=True) for fine, coarse in reversed(pairs))
        )
        self.out_mask_conv = ConvLayer(widths[0], len(Part))

    def forward(self, x: Tensor) -> Tensor:
        """Aligned face [N, 3, H, W] -1..1 -> logits [N, 19, H, W].

        Height and width must be multiples of 2^steps.
        """
        h = self.encoder(x)
        return cast(Tensor, self.out_mask_conv(self.decoder(h + self.body(h))))
