"""The U-Net on pixel-unshuffled tokens by which the IRN repaints a face, coarsely and finely."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import (
    NormedBlock,
    Places,
    Upsample,
    conv3,
    coordinates,
    frequency_bands,
    zero,
)


class Painter(nn.Module):
    """Repaints a face over what it keeps of the input.

    A token holds more numbers than it has features, so no sum of features could subtract noise
    from all of them. Therefore each place also gets a gain for each of the finest octaves: noise
    goes by turning these down, and a clean input passes as it is.

    Args:
        unshuffle: the first level works at one in so many of the picture's pixels.
        octaves: finest octaves of the input that can be turned down.
        widths: features of each level, which works at half the size of the one before.
        down_blocks: residual blocks of each level on the way down.
        up_blocks: the same on the way up, where the last level has none.
        side: of the first level's `Places`; 0: none.
        hints: numbers a token that are told beside the picture.
    """

    def __init__(
        self, unshuffle: int, octaves: int, widths: tuple[int, ...], down_blocks: tuple[int, ...],
        up_blocks: tuple[int, ...], side: int, hints: int = 0,
    ) -> None:  # fmt: skip
        super().__init__()
        self.unshuffle, self.octaves = unshuffle, octaves
        pixels = 3 * unshuffle**2
        self.stem = conv3(pixels + 2 + hints, widths[0])
        self.down = nn.ModuleList(
            nn.Sequential(*(NormedBlock(width) for _ in range(blocks)))
            for width, blocks in zip(widths, down_blocks, strict=True)
        )
        pairs = list(pairwise(widths))
        sides = [side >> level for level in range(len(widths))] if side else []
        self.places = nn.ModuleList(map(Places, widths, sides))
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(
            nn.Sequential(*(NormedBlock(width) for _ in range(blocks)))
            for width, blocks in zip(widths[:-1], up_blocks, strict=True)
        )
        self.norm = nn.GroupNorm(8, widths[0])
        self.head = zero(conv3(widths[0], pixels))
        self.gains = zero(conv3(widths[0], octaves))

    def paint(self, y: Tensor, where: Tensor | None = None) -> Tensor:
        """A picture y [N, 3, H, W] -1..1 repainted: the same shape, not clamped; see `features`."""
        return self.painted(y, self.features(y, where))

    def features(
        self, y: Tensor, where: Tensor | None = None, hints: Tensor | None = None
    ) -> Tensor:
        """What is known of each token of a picture.

        Args:
            y: [N, 3, H, W] -1..1, sides in multiples of unshuffle * 2^(levels - 1).
            where: for a crop of a face, its coordinates in the face [N, 2, H / unshuffle,
                W / unshuffle], -1..1; a whole face needs none.
            hints: [N, hints, H / unshuffle, W / unshuffle], where the network was made for them.

        Returns:
            [N, widths[0], H / unshuffle, W / unshuffle].
        """
        tokens = F.pixel_unshuffle(y, self.unshuffle)
        where = coordinates(tokens) if where is None else where
        told = [tokens, where] if hints is None else [tokens, where, hints]
        h = self._placed(0, self.stem(torch.cat(told, dim=1)), where)
        h = self.down[0](h)
        skips = []
        for level, (shrink, blocks) in enumerate(
            zip(self.shrink, self.down[1:], strict=True), start=1
        ):
            skips.append(h)
            where = F.avg_pool2d(where, 2)
            h = blocks(self._placed(level, shrink(h), where))
        for grow, blocks in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = blocks(grow(h) + skips.pop())
        return F.silu(self.norm(h))

    def painted(self, y: Tensor, features: Tensor) -> Tensor:
        """The picture that its `features` make of y: the same shape, not clamped."""
        painted = y + F.pixel_shuffle(self.head(features), self.unshuffle)
        gains = F.interpolate(self.gains(features), size=y.shape[2:], mode="bilinear")
        for band, gain in zip(
            frequency_bands(y, self.octaves), torch.split(gains, 1, 1), strict=True
        ):
            painted = torch.addcmul(painted, gain, band)
        return painted

    def _placed(self, level: int, h: Tensor, where: Tensor) -> Tensor:
        return h + self.places[level](where) if self.places else h
