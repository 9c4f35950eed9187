"""R, the Identity Recovery Network of CLR-Face: the most faithful single guess at a clean face."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.detail import Detail
from engine.networks.filling import filled
from engine.networks.grid import without_grid
from engine.networks.layers import (
    NormedBlock,
    Places,
    Upsample,
    conv3,
    coordinates,
    frequency_bands,
    zero,
)
from engine.networks.retouch import Retouch
from engine.networks.stains import Stains


@dataclass(frozen=True)
class IRNConfig:
    """Sizes of the U-Net, one entry a level."""

    unshuffle: int = 8  # the first level works at 1/8 of the picture's size
    octaves: int = 3  # finest octaves of the input that can be turned down
    widths: tuple[int, ...] = (64, 128, 192, 192)
    down_blocks: tuple[int, ...] = (2, 2, 2, 2)
    up_blocks: tuple[int, ...] = (4, 3, 1)
    side: int = field(default=0, metadata={"later": True})  # of the first level's Places; 0: none
    # Of the detail stage, width and blocks; 0: none
    detail: tuple[int, int] = field(default=(0, 0), metadata={"later": True})
    retouch: tuple[int, ...] = field(default=(), metadata={"later": True})  # widths; empty: none
    stains: tuple[int, ...] = field(default=(), metadata={"later": True})  # widths; empty: none
    mirrored: bool = field(default=False, metadata={"later": True})  # looks at the mirror image too


class IRN(nn.Module):
    """A U-Net on pixel-unshuffled tokens that repaints a face over what it keeps of the input.

    A token holds 192 numbers and its features are fewer, so no sum of features could subtract
    noise from all of them. Therefore each place also gets a gain for each of the finest octaves:
    noise goes by turning these down, and a clean input passes as it is.
    """

    def __init__(self, config: IRNConfig) -> None:
        super().__init__()
        self.config = config
        widths, pixels = config.widths, 3 * config.unshuffle**2
        self.stem = conv3(pixels + 2, widths[0])
        self.down = nn.ModuleList(
            nn.Sequential(*(NormedBlock(width) for _ in range(blocks)))
            for width, blocks in zip(widths, config.down_blocks, strict=True)
        )
        pairs = list(pairwise(widths))
        sides = [config.side >> level for level in range(len(widths))] if config.side else []
        self.places = nn.ModuleList(map(Places, widths, sides))
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(
            nn.Sequential(*(NormedBlock(width) for _ in range(blocks)))
            for width, blocks in zip(widths[:-1], config.up_blocks, strict=True)
        )
        self.norm = nn.GroupNorm(8, widths[0])
        self.head = zero(conv3(widths[0], pixels))
        self.gains = zero(conv3(widths[0], config.octaves))
        self.detail = Detail(*config.detail) if config.detail[0] else None
        self.retouch = Retouch(config.retouch) if config.retouch else None
        self.stains = Stains(config.stains) if config.stains else None

    def forward(self, y: Tensor, where: Tensor | None = None) -> Tensor:
        """Damaged face [N, 3, 512, 512] -1..1 -> x_id of the same shape, not clamped.

        See `without_detail` for the arguments.
        """
        return self.with_marks(y, where)[0]

    def with_marks(self, y: Tensor, where: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """The guess, and how much of each pixel was filled because a mark lay on it; see both."""
        y, marks = self.retouched(y)
        return self.finished(self.guess(y, where), y), marks

    def retouched(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """The face without scratches, dust, creases and stains, and where all but these were.

        Returns:
            What the rest of the IRN sees, of y's shape, and [N, 1, H, W] 0..1 or None.
        """
        marks = None if self.retouch is None else self.retouch.cover(y)
        y = y if marks is None else filled(y, marks)
        return y if self.stains is None else self.stains.lifted(y), marks

    def guess(self, y: Tensor, where: Tensor | None = None) -> Tensor:
        """What the U-Net makes of a face, or the mean of that and of its guess in the mirror.

        Both are guesses at the same face that err apart from each other, so their mean is nearer.
        Training does without: it mirrors faces by chance. See `without_detail` for the arguments.
        """
        if self.training or where is not None or not self.config.mirrored:
            return self.without_detail(y, where)
        seen, in_mirror = self.without_detail(torch.cat([y, y.flip(-1)])).chunk(2)
        return (seen + in_mirror.flip(-1)) / 2

    def finished(self, x_id: Tensor, y: Tensor) -> Tensor:
        """Adds detail to the guess of the U-Net, and takes away what repeats from cell to cell."""
        x_id = x_id if self.detail is None else self.detail(x_id, y)
        return y + without_grid(x_id - y)

    def without_detail(self, y: Tensor, where: Tensor | None = None) -> Tensor:
        """What the U-Net makes of a retouched y [N, 3, H, W] -1..1: the same shape, not clamped.

        Height and width must be multiples of unshuffle * 2^(levels - 1). A crop of a face needs
        `where`, its coordinates in the face [N, 2, H / unshuffle, W / unshuffle], -1..1.
        """
        tokens = F.pixel_unshuffle(y, self.config.unshuffle)
        where = coordinates(tokens) if where is None else where
        h = self._placed(0, self.stem(torch.cat([tokens, where], dim=1)), where)
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
        h = F.silu(self.norm(h))
        x_id = y + F.pixel_shuffle(self.head(h), self.config.unshuffle)
        gains = F.interpolate(self.gains(h), size=y.shape[2:], mode="bilinear")
        for band, gain in zip(
            frequency_bands(y, self.config.octaves), torch.split(gains, 1, 1), strict=True
        ):
            x_id = torch.addcmul(x_id, gain, band)
        return x_id

    def _placed(self, level: int, h: Tensor, where: Tensor) -> Tensor:
        return h + self.places[level](where) if self.places else h
