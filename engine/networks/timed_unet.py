"""The U-Net that both diffusion priors are: small, and told the time in every block."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.layers import ModulatedBlock, Upsample, conv3, timestep_features, zero

_FEATURES = 64  # sinusoids of the time


class TimedUNet(nn.Module):
    """Tokens and a time -> features; a subclass makes the tokens and reads the features.

    Args:
        inputs: channels of the tokens.
        outputs: channels of `head`, which starts at zero and is the subclass's to call.
        widths: of the levels, finest first.
        down_blocks: blocks of each level on the way down.
        up_blocks: blocks of each level but the coarsest on the way up.
        embedding: length of the time's embedding.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        widths: Sequence[int],
        down_blocks: Sequence[int],
        up_blocks: Sequence[int],
        embedding: int,
    ) -> None:
        super().__init__()
        self.embed = nn.Sequential(
            nn.Linear(_FEATURES, embedding), nn.SiLU(), nn.Linear(embedding, embedding)
        )
        self.stem = conv3(inputs, widths[0])
        self.down = nn.ModuleList(
            nn.ModuleList(ModulatedBlock(width, embedding) for _ in range(blocks))
            for width, blocks in zip(widths, down_blocks, strict=True)
        )
        pairs = list(pairwise(widths))
        self.shrink = nn.ModuleList(conv3(fine, coarse, stride=2) for fine, coarse in pairs)
        self.grow = nn.ModuleList(Upsample(coarse, fine) for fine, coarse in pairs)
        self.up = nn.ModuleList(
            nn.ModuleList(ModulatedBlock(width, embedding) for _ in range(blocks))
            for width, blocks in zip(widths[:-1], up_blocks, strict=True)
        )
        self.norm = nn.GroupNorm(8, widths[0])
        self.head = zero(conv3(widths[0], outputs))

    def features(self, tokens: Tensor, time: Tensor) -> Tensor:
        """Tokens [N, inputs, h, w] and times [N] 0..1 -> [N, widths[0], h, w].

        Height and width must be multiples of 2^(levels - 1).
        """
        embedding = F.silu(self.embed(timestep_features(time, _FEATURES).to(tokens.dtype)))
        h = _run(self.down[0], self.stem(tokens), embedding)
        skips = []
        for shrink, blocks in zip(self.shrink, self.down[1:], strict=True):
            skips.append(h)
            h = _run(blocks, shrink(h), embedding)
        for grow, blocks in zip(reversed(self.grow), reversed(self.up), strict=True):
            h = _run(blocks, grow(h) + skips.pop(), embedding)
        return F.silu(self.norm(h))


def _run(blocks: nn.Module, h: Tensor, embedding: Tensor) -> Tensor:
    for block in blocks.children():
        h = block(h, embedding)
    return h
