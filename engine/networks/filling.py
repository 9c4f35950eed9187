"""Fills what is missing in a picture smoothly, from what lies around."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F


def filled(y: Tensor, cover: Tensor) -> Tensor:
    """Fills y [N, C, H, W] where cover [N, 1, H, W] is 1 from what lies around.

    Push-pull (Gortler et al., The Lumigraph, 1996): each octave gives what it knows, and takes the
    rest from the next coarser one. At cover 0 the picture stays the same to the bit.
    """
    keep = 1 - cover
    if min(y.shape[2:]) == 1:
        mean = (y * keep).mean((2, 3), keepdim=True) / keep.mean((2, 3), keepdim=True).clamp(1e-3)
        return y * keep + cover * mean
    known = F.avg_pool2d(keep, 2, ceil_mode=True)
    mean = F.avg_pool2d(y * keep, 2, ceil_mode=True) / known.clamp(min=1e-3)
    coarser = filled(mean, 1 - (4 * known).clamp(max=1))  # one pixel of four is enough to know
    around = F.interpolate(coarser, size=y.shape[2:], mode="bilinear")
    return torch.addcmul(y * keep, cover, around)
