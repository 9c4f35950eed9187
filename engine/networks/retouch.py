"""The IRN's first look: finds scratches, dust and creases, and fills them from what lies around."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import ResidualBlock, Upsample, conv3

COARSEST = 8
"""Side in px at which a picture is small enough to be filled with its mean."""


class Retouch(nn.Module):
    """A small U-Net at half the picture's size that says what is no picture, as retouchers do.

    A mark is easily seen, and hides what it covers: so its place is learned by itself, from marks
    whose places are known (Wan et al., arXiv 2004.09484), and not as a part of all other damage.
    """

    unshuffle = 2

    def __init__(self, widths: tuple[int, ...]) -> None:
        super().__init__()
        pairs = list(pairwise(widths))
        self.stem = conv3(3 * self.unshuffle**2, widths[0])
        self.down = nn.ModuleList(ResidualBlock(width) for width in widths)
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(ResidualBlock(width) for width in widths[:-1])
        self.head = conv3(widths[0], self.unshuffle**2)
        nn.init.constant_(self.head.bias, -4.0)  # nothing is covered, to begin with

    def logits(self, y: Tensor) -> Tensor:
        """Where marks are in y [N, 3, H, W] -1..1: [N, 1, H, W].

        Height and width must be multiples of 2^levels.
        """
        h = self.down[0](self.stem(F.pixel_unshuffle(y, self.unshuffle)))
        skips = []
        for shrink, block in zip(self.shrink, self.down[1:], strict=True):
            skips.append(h)
            h = block(shrink(h))
        for grow, block in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = block(grow(h) + skips.pop())
        return F.pixel_shuffle(self.head(F.silu(h)), self.unshuffle)

    def forward(self, y: Tensor) -> Tensor:
        """The face without its marks; what is surely none stays the same to the bit."""
        return filled(y, F.hardsigmoid(self.logits(y)))


def filled(y: Tensor, cover: Tensor) -> Tensor:
    """Fills y [N, C, H, W] where cover [N, 1, H, W] is 1 from what lies around.

    Push-pull (Gortler et al., The Lumigraph, 1996): each octave gives what it knows, and takes the
    rest from the next coarser one. At cover 0 the picture stays the same to the bit.
    """
    keep = 1 - cover
    if min(y.shape[2:]) <= COARSEST:
        mean = (y * keep).mean((2, 3), keepdim=True) / keep.mean((2, 3), keepdim=True).clamp(1e-3)
        return y * keep + cover * mean
    known = F.avg_pool2d(keep, 2)
    mean = F.avg_pool2d(y * keep, 2) / known.clamp(min=1e-3)
    coarser = filled(mean, 1 - (4 * known).clamp(max=1))  # one pixel of four is enough to know
    around = F.interpolate(coarser, size=y.shape[2:], mode="bilinear")
    return torch.addcmul(y * keep, cover, around)
