"""Between numpy pictures of faces and the tensors that networks see."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.types import FloatImage


def to_picture(pixels: FloatImage) -> Tensor:
    """[H, W, 3] 0..1 -> [1, 3, H, W] -1..1."""
    return torch.from_numpy(np.ascontiguousarray(pixels.transpose(2, 0, 1)))[None] * 2 - 1


def from_picture(pictures: Tensor) -> list[FloatImage]:
    """[N, 3, H, W] -1..1 -> N times [H, W, 3] 0..1."""
    unit = ((pictures.detach().float().cpu() + 1) / 2).clamp(0, 1)
    return [np.ascontiguousarray(picture.permute(1, 2, 0).numpy()) for picture in unit]


def preview_of(pictures: Tensor) -> NDArray[np.uint8]:
    """The first of [N, 3, H, W] -1..1 as [H, W, 3] uint8; what is no number is black."""
    return np.rint(np.nan_to_num(from_picture(pictures[:1])[0]) * 255).astype(np.uint8)
