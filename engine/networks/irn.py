"""R, the Identity Recovery Network of CLR-Face: the most faithful single guess at a clean face."""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.networks.coarse import SHRINK, Coarse
from engine.networks.detail import Detail
from engine.networks.filling import filled
from engine.networks.grid import without_grid
from engine.networks.layers import conv3, enlarged, zero
from engine.networks.painter import Painter
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
    coarse_widths: tuple[int, ...] = field(default=(), metadata={"later": True})  # empty: none
    coarse_down_blocks: tuple[int, ...] = field(default=(), metadata={"later": True})
    coarse_up_blocks: tuple[int, ...] = field(default=(), metadata={"later": True})
    # Of what the coarse stage would change, how much is changed before the U-Net begins, 0..1
    coarse_share: float = field(default=0.0, metadata={"later": True})


class IRN(Painter):
    """Retouching, a coarse look, a U-Net that repaints the face, and detail at the end."""

    def __init__(self, config: IRNConfig) -> None:
        hints = 3 * (config.unshuffle // SHRINK) ** 2 if config.coarse_widths else 0
        super().__init__(
            config.unshuffle, config.octaves, config.widths, config.down_blocks, config.up_blocks,
            config.side, hints,
        )  # fmt: skip
        self.config = config
        self.detail = Detail(*config.detail) if config.detail[0] else None
        self.retouch = Retouch(config.retouch) if config.retouch else None
        self.stains = Stains(config.stains) if config.stains else None
        if config.coarse_widths:
            self.coarse: Coarse | None = Coarse(
                config.coarse_widths, config.coarse_down_blocks, config.coarse_up_blocks
            )
            self.trust = zero(conv3(config.widths[0], 1))  # half at first
        else:
            self.coarse = None

    def forward(self, y: Tensor) -> Tensor:
        """Damaged face [N, 3, 512, 512] -1..1 -> x_id of the same shape, not clamped."""
        return self.with_marks(y)[0]

    def with_marks(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """The guess, and how much of each pixel was filled because a mark lay on it; see both."""
        y, marks = self.retouched(y)
        return self.finished(self.guess(y), y), marks

    def retouched(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """The face without scratches, dust, creases and stains, and where all but these were.

        Returns:
            What the rest of the IRN sees, of y's shape, and [N, 1, H, W] 0..1 or None.
        """
        marks = None if self.retouch is None else self.retouch.cover(y)
        y = y if marks is None else filled(y, marks)
        return y if self.stains is None else self.stains.lifted(y), marks

    def guess(self, y: Tensor) -> Tensor:
        """What the U-Net makes of a face, or the mean of that and of its guess in the mirror.

        Both are guesses at the same face that err apart from each other, so their mean is nearer.
        Training does without: it mirrors faces by chance.
        """
        hints = self.hints(y)
        if not self.config.mirrored:
            return self.without_detail(y, hints)
        both = None if hints is None else torch.cat([hints, hints.flip(-1)])
        seen, in_mirror = self.without_detail(torch.cat([y, y.flip(-1)]), both).chunk(2)
        return (seen + in_mirror.flip(-1)) / 2

    def hints(self, y: Tensor) -> Tensor | None:
        """What the coarse stage would change in retouched faces: [N, 3, H / 4, W / 4] or None."""
        return None if self.coarse is None else self.coarse.change(y, mirrored=self.config.mirrored)

    def finished(self, x_id: Tensor, y: Tensor) -> Tensor:
        """Adds detail to the guess of the U-Net, and takes away what repeats from cell to cell."""
        x_id = x_id if self.detail is None else self.detail(x_id, y)
        return y + without_grid(x_id - y)

    def without_detail(
        self, y: Tensor, hints: Tensor | None, where: Tensor | None = None
    ) -> Tensor:
        """What the U-Net makes of a face, and the coarse stage where that is trusted more.

        Args:
            y: retouched, [N, 3, H, W] -1..1, sides in multiples of unshuffle * 2^(levels - 1).
            hints: of the same part of the face, as `hints` says them of the whole.
            where: see `features`; for crops.

        Returns:
            The same shape as y, not clamped.
        """
        if hints is None:
            return self.paint(y, where)
        begun = y + enlarged(self.config.coarse_share * hints, SHRINK)
        told = F.pixel_unshuffle(hints, self.config.unshuffle // SHRINK)
        h = self.features(begun, where, told)
        x_id = self.painted(begun, h)
        other = F.avg_pool2d(y - x_id, SHRINK) + hints
        trust = F.interpolate(self.trust(h).sigmoid(), size=other.shape[2:], mode="bilinear")
        return x_id + enlarged(trust * other, SHRINK)
