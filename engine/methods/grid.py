"""Takes out the faint regular pattern that networks working on cells of pixels leave behind."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

CELL = 8
"""Side of the IRN's cells in px; the decoder's, of 4 and 2 px, fit into them."""
NEIGHBORS = 9
"""Side of the neighborhood, in cells, over which a pattern must repeat itself to count as one."""
FAINT = 4 / 127.5
"""Finer detail that is stronger than this is the picture's own: 4 levels of 255."""


def without_grid(x: Tensor) -> Tensor:
    """Subtracts what the finest detail has in common at one place of all cells nearby.

    A photograph has no reason to repeat itself every 8 px on our grid, so what does so was made by
    pixel shuffles. A picture without a pattern is changed by less than a third of a level (56 dB).

    Args:
        x: [N, C, H, W] -1..1, sides in multiples of 8.

    Returns:
        The same shape.
    """
    detail = (x - _low_pass(x)).clamp(-FAINT, FAINT)
    cells = F.pixel_unshuffle(detail, CELL)
    pattern = F.avg_pool2d(
        cells, NEIGHBORS, stride=1, padding=NEIGHBORS // 2, count_include_pad=False
    )
    return x - F.pixel_shuffle(pattern, CELL)


def _low_pass(x: Tensor) -> Tensor:
    """A triangle two cells wide: it keeps slopes, and nothing of a pattern as wide as a cell."""
    rising = torch.arange(1.0, CELL + 1, device=x.device, dtype=x.dtype)
    weights = torch.cat([rising, rising[:-1].flip(0)]) / CELL**2
    n, c, h, w = x.shape
    rows = F.pad(x, (CELL - 1,) * 4, mode="reflect").flatten(0, 1)[:, None]
    rows = F.conv2d(rows, weights.view(1, 1, 1, -1))
    return F.conv2d(rows, weights.view(1, 1, -1, 1)).reshape(n, c, h, w)
