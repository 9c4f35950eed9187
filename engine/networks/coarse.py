"""The IRN's first look: the whole face at a quarter of its size, where a look costs little."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.networks.painter import Painter

SHRINK = 4
"""Pixels of the face that are averaged into one."""
UNSHUFFLE = 4
TOKEN = SHRINK * UNSHUFFLE
"""Side of a token in px of the face."""
SIDE = 512 // TOKEN
"""Of the first level's map."""


class Coarse(Painter):
    """Where a face is badly damaged, what is wrong with it is wrong on a large scale.

    Noise, blur and blocks there hide the shape of eyes and mouth, not their edges. At a quarter of
    the size four times as many faces can be learned from in the same time, and everything that a
    recognizer looks at is still there.
    """

    def __init__(
        self, widths: tuple[int, ...], down_blocks: tuple[int, ...], up_blocks: tuple[int, ...]
    ) -> None:
        super().__init__(UNSHUFFLE, 2, widths, down_blocks, up_blocks, SIDE)

    def change(self, y: Tensor, *, mirrored: bool) -> Tensor:
        """What to add to a retouched face y [N, 3, 512, 512] at a quarter of its size.

        Args:
            y: RGB, -1..1.
            mirrored: takes the mean with what is seen in the mirror.

        Returns:
            [N, 3, 128, 128].
        """
        small = F.avg_pool2d(y, SHRINK)
        if not mirrored:
            return self.paint(small) - small
        seen, in_mirror = self.paint(torch.cat([small, small.flip(-1)])).chunk(2)
        return (seen + in_mirror.flip(-1)) / 2 - small
