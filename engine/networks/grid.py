"""Takes out the faint regular pattern that networks working on cells of pixels leave behind."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

CELL = 8
"""Side of the IRN's cells in px; the decoder's, of 4 and 2 px, fit into them."""
NEIGHBORS = 8
"""Side of the neighborhood, in cells, over which a pattern must repeat itself to count as one."""
FAINT = 4 / 127.5
"""Finer detail that is stronger than this is the picture's own: 4 levels of 255."""


def without_grid(x: Tensor) -> Tensor:
    """Subtracts what the finest detail has in common at one place of all cells nearby.

    A correction of a photograph has no reason to repeat itself every 8 px on our grid, so what does
    so was made by a pixel shuffle. A picture without a pattern changes by a third of a level.

    Args:
        x: [N, C, H, W] -1..1, sides in multiples of 8.

    Returns:
        The same shape.
    """
    detail = (x - _smoothed(x, CELL)).clamp(-FAINT, FAINT)
    pattern = _smoothed(F.pixel_unshuffle(detail, CELL), NEIGHBORS)
    return x - F.pixel_shuffle(pattern, CELL)


def _smoothed(x: Tensor, box: int) -> Tensor:
    """Means of boxes, linearly between their centers: slopes stay, what a box repeats goes."""
    means = F.avg_pool2d(x, box, ceil_mode=True, count_include_pad=False)
    return F.interpolate(means, size=x.shape[2:], mode="bilinear")
