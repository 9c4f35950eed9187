"""The IRN's first look: the whole face at a quarter of its size, where a look costs little."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.networks.layers import conv3, zero
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
    recognizer looks at is still there: a truth of no more than 128 px is 6 degrees from itself, and
    one of 64 px 21, where faces under light damage are 43 away.

    It makes two guesses, because none is both: the one that is nearest, which is soft where it is
    unsure, and the one that is most like the person.
    """

    def __init__(
        self, widths: tuple[int, ...], down_blocks: tuple[int, ...], up_blocks: tuple[int, ...],
        *, likeness: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(UNSHUFFLE, 2, widths, down_blocks, up_blocks, SIDE)
        self.likeness = zero(conv3(widths[0], 3 * UNSHUFFLE**2)) if likeness else None

    def guesses(self, small: Tensor) -> Tensor:
        """Retouched faces [N, 3, 128, 128] -1..1 -> the nearest guess, and the likeness beside it.

        Returns:
            [N, 6, 128, 128] not clamped; [N, 3, 128, 128] of a stage made without the likeness.
        """
        features = self.features(small)
        nearest = self.painted(small, features)
        if self.likeness is None:
            return nearest
        # What makes it the person must not pull at the guess that is nearest.
        added = F.pixel_shuffle(self.likeness(features), UNSHUFFLE)
        return torch.cat([nearest, nearest.detach() + added], dim=1)

    def change(self, y: Tensor, *, mirrored: bool) -> Tensor:
        """What to add to a retouched face y [N, 3, 512, 512] at a quarter of its size.

        Args:
            y: RGB, -1..1.
            mirrored: takes the mean with what is seen in the mirror.

        Returns:
            [N, 3, 128, 128] for each guess, one after the other; see `guesses`.
        """
        small = F.avg_pool2d(y, SHRINK)
        if not mirrored:
            guesses = self.guesses(small)
        else:
            seen, in_mirror = self.guesses(torch.cat([small, small.flip(-1)])).chunk(2)
            guesses = (seen + in_mirror.flip(-1)) / 2
        return guesses - small.repeat(1, guesses.shape[1] // 3, 1, 1)
