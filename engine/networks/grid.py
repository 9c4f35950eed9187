"""Takes out the faint regular pattern that networks working on cells of pixels leave behind."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

CELLS = (8, 16)
"""Sides in px of the IRN's cells, at its first level and at its second; the decoder's, of 4 and
2 px, fit into them."""
NEIGHBORS = 8
"""Side of the neighborhood, in cells, over which a pattern must repeat itself to count as one."""
FAINT = 4 / 127.5
"""Finer detail that is stronger than this is the picture's own: 4 levels of 255."""
SURE = (2.0, 4.0)
"""How many times as strong as by chance a pattern of the largest cells must be to be taken out in
part, and wholly. So large a cell holds detail of the face, too, at which a recognizer looks; of the
small ones everything goes."""


def without_grid(x: Tensor) -> Tensor:
    """Subtracts what the finest detail has in common at one place of all cells nearby.

    A correction of a photograph has no reason to repeat itself every 8 or 16 px on our grid, so
    what does so was made by a pixel shuffle. A picture without a pattern changes by a third of a
    level.

    Args:
        x: [N, C, H, W] -1..1, sides in multiples of 16.

    Returns:
        The same shape.
    """
    for cell in CELLS:
        x = x - _pattern(x, cell)
    return x


def _pattern(x: Tensor, cell: int) -> Tensor:
    detail = (x - _smoothed(x, cell)).clamp(-FAINT, FAINT).float()  # squared below
    cells = F.pixel_unshuffle(detail, cell)
    common = _smoothed(cells, NEIGHBORS)
    if cell == CELLS[-1]:
        # Detached: the root of nothing has no slope to learn by.
        common = common * _certainty(cells.detach(), common.detach())
    return F.pixel_shuffle(common, cell).to(x.dtype)


def _certainty(cells: Tensor, common: Tensor) -> Tensor:
    """0..1 for each cell: by chance a mean of n differs from 0 by a spread of 1 / sqrt(n)."""
    strength = common.square().mean(1, keepdim=True)
    spread = (_smoothed(cells.square(), NEIGHBORS) - common.square()).mean(1, keepdim=True)
    chance = spread.clamp(min=1e-9) / NEIGHBORS**2
    least, most = SURE
    return (((strength / chance).sqrt() - least) / (most - least)).clamp(0, 1)


def _smoothed(x: Tensor, box: int) -> Tensor:
    """Means of boxes, linearly between their centers: slopes stay, what a box repeats goes."""
    means = F.avg_pool2d(x, box, ceil_mode=True, count_include_pad=False)
    return F.interpolate(means, size=x.shape[2:], mode="bilinear")
