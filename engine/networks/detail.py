"""The IRN's last word on detail: edges and texture, from a small neighborhood of each pixel."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import ResidualBlock, conv3, enlarged, zero


class Detail(nn.Module):
    """A few convolutions at a quarter of the picture's size.

    The U-Net knows the face, but each of its features stands for 8 x 8 pixels, among which it
    cannot draw finely. What is drawn here is the same everywhere, so crops are enough to learn it,
    which makes it cheap.

    Nothing is drawn here that could be seen in cells of 4 px, at which a recognizer looks: a stage
    that has never seen a whole face took an eighth of the likeness back there.
    """

    unshuffle = 4

    def __init__(self, width: int, blocks: int) -> None:
        super().__init__()
        pixels = 3 * self.unshuffle**2
        self.stem = conv3(2 * pixels, width)
        self.blocks = nn.Sequential(*(ResidualBlock(width) for _ in range(blocks)))
        self.head = zero(conv3(width, pixels))

    def forward(self, x_id: Tensor, y: Tensor) -> Tensor:
        """The guess so far and the damaged face, [N, 3, H, W] -1..1 each -> the finer guess.

        Height and width must be multiples of 4.
        """
        h = self.stem(F.pixel_unshuffle(torch.cat([x_id, y], dim=1), self.unshuffle))
        change = F.pixel_shuffle(self.head(F.silu(self.blocks(h))), self.unshuffle)
        seen = enlarged(F.avg_pool2d(change, self.unshuffle), self.unshuffle)
        return x_id + change - seen
