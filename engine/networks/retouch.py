"""The IRN's first look: finds scratches, dust and creases, to be filled from what lies around."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import ResidualBlock, SmallUNet, conv3

HATS = (5, 9, 17)
"""Sides, at half the picture's size, of the windows that a mark is narrower than."""


class Retouch(SmallUNet):
    """A small U-Net at half the picture's size that says what is no picture, as retouchers do.

    A mark is easily seen, and hides what it covers: so its place is learned by itself, from marks
    whose places are known (Wan et al., arXiv 2004.09484), and not as a part of all other damage.
    What is narrow and stands out it need not learn to see: top-hats show it.
    """

    unshuffle = 2

    def __init__(self, widths: tuple[int, ...]) -> None:
        super().__init__(3 * self.unshuffle**2 + 2 * len(HATS), widths, ResidualBlock)
        self.head = conv3(widths[0], self.unshuffle**2)
        assert self.head.bias is not None
        nn.init.constant_(self.head.bias, -4.0)  # nothing is covered, to begin with

    def logits(self, y: Tensor) -> Tensor:
        """Where marks are in y [N, 3, H, W] -1..1: [N, 1, H, W].

        Height and width must be multiples of 2^levels.
        """
        gray = F.avg_pool2d(y.mean(1, keepdim=True), self.unshuffle)
        tokens = [F.pixel_unshuffle(y, self.unshuffle), *(top_hats(gray, side) for side in HATS)]
        h = self.features(torch.cat(tokens, dim=1))
        return F.pixel_shuffle(self.head(F.silu(h)), self.unshuffle)

    def cover(self, y: Tensor) -> Tensor:
        """How much of each pixel is to be filled, 0..1: all from p = 0.62, nothing up to 0.18.

        A mark that stays is seen by everybody; where none was, the filling hardly differs.
        """
        return F.hardsigmoid(3 * self.logits(y) + 1.5)


def top_hats(x: Tensor, side: int) -> Tensor:
    """How far each pixel of [N, 1, H, W] stands out of its window: light and dark, [N, 2, H, W].

    The white and the black top-hat of mathematical morphology (Meyer 1979).
    """
    opened = _widened(-_widened(-x, side), side)
    closed = -_widened(-_widened(x, side), side)
    return torch.cat([x - opened, closed - x], dim=1)


def _widened(x: Tensor, side: int) -> Tensor:
    """The greatest value in the window around each pixel."""
    rows = F.max_pool2d(x, (side, 1), 1, (side // 2, 0))
    return F.max_pool2d(rows, (1, side), 1, (0, side // 2))
