"""The IRN's second look: lifts stains, which veil a face instead of hiding it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import NormedBlock, SmallUNet, conv3


class Stains(SmallUNet):
    """A U-Net at a quarter of the picture's size that says where a veil lies, and undoes it.

    A stain of color t that covers c of the picture x shows y = x + c (t - x), so x is again linear
    in y: x = (1 + a) y + b with a = c / (1 - c). Both are smooth, so a quarter of the size is
    enough to say them, and the picture's own detail is kept.
    """

    shrinking = 4

    def __init__(self, widths: tuple[int, ...]) -> None:
        super().__init__(3, widths, NormedBlock)
        self.norm = nn.GroupNorm(8, widths[0])
        self.head = conv3(widths[0], 1 + 1 + 3)
        assert self.head.bias is not None
        nn.init.zeros_(self.head.weight)
        nn.init.constant_(self.head.bias[:1], -2.0)  # nothing is stained, to begin with
        nn.init.zeros_(self.head.bias[1:])

    def forward(self, small: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """A face at a quarter of its size, [N, 3, H, W] -1..1, sides in multiples of 2^levels.

        Returns:
            Logits of being stained [N, 1, H, W], a of the same shape and b [N, 3, H, W].
        """
        h = self.features(small)
        logits, a, b = self.head(F.silu(self.norm(h))).split([1, 1, 3], dim=1)
        return logits, torch.tanh(a), b

    def change(self, small: Tensor) -> tuple[Tensor, Tensor]:
        """What undoes stains: a [N, 1, H, W] and b [N, 3, H, W], both 0 where there are none.

        In doubt, a highlight or a shadow stays: nothing is undone up to p = 0.38, all from 0.82.
        """
        logits, a, b = self(small)
        stained = F.hardsigmoid(3 * logits - 1.5)
        return stained * a, stained * b

    def lifted(self, y: Tensor) -> Tensor:
        """The picture [N, 3, H, W] -1..1 without its stains; to the bit where there are none."""
        a, b = (
            F.interpolate(v, size=y.shape[2:], mode="bilinear")
            for v in self.change(F.avg_pool2d(y, self.shrinking))
        )
        return y + a * y + b
