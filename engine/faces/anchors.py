"""Anchors of RetinaFace and the code between them and pixels (Deng et al. 2020, section 3).

Unlike facexlib everything is in pixels of the network's input, not in fractions of it: the
formulas are the same, and nothing has to be scaled back.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

MIN_SIZES = ((16, 32), (64, 128), (256, 512))
STRIDES = (8, 16, 32)
CENTER_VARIANCE = 0.1
SIZE_VARIANCE = 0.2
CHANNEL_MEANS_BGR = (104.0, 117.0, 123.0)


def anchors(height: int, width: int, device: torch.device | None = None) -> Tensor:
    """Anchors of an input of the given size.

    Returns:
        [A, 4] float32 center x, center y, width, height in pixels; ordered by stride, row,
        column, size.
    """
    levels = [
        _level_anchors(math.ceil(height / stride), math.ceil(width / stride), stride, sizes)
        for stride, sizes in zip(STRIDES, MIN_SIZES, strict=True)
    ]
    return torch.cat(levels).to(device)


def _level_anchors(rows: int, columns: int, stride: int, sizes: tuple[int, int]) -> Tensor:
    y, x, size = torch.meshgrid(
        (torch.arange(rows) + 0.5) * stride,
        (torch.arange(columns) + 0.5) * stride,
        torch.tensor(sizes, dtype=torch.float32),
        indexing="ij",
    )
    return torch.stack([x, y, size, size], dim=-1).reshape(-1, 4)


def decode_boxes(encoded: Tensor, priors: Tensor) -> Tensor:
    """Boxes [..., A, 4] as x1, y1, x2, y2 from network output [..., A, 4] and anchors [A, 4]."""
    center = priors[:, :2] + encoded[..., :2] * CENTER_VARIANCE * priors[:, 2:]
    half = priors[:, 2:] * torch.exp(encoded[..., 2:] * SIZE_VARIANCE) / 2
    return torch.cat([center - half, center + half], dim=-1)


def encode_boxes(boxes: Tensor, priors: Tensor) -> Tensor:
    """Inverse of `decode_boxes` for one box [A, 4] an anchor."""
    center = (boxes[:, :2] + boxes[:, 2:]) / 2 - priors[:, :2]
    size = (boxes[:, 2:] - boxes[:, :2]) / priors[:, 2:]
    center = center / (CENTER_VARIANCE * priors[:, 2:])
    return torch.cat([center, torch.log(size) / SIZE_VARIANCE], dim=-1)


def decode_landmarks(encoded: Tensor, priors: Tensor) -> Tensor:
    """Landmarks [..., A, 5, 2] from network output [..., A, 10] and anchors [A, 4]."""
    offsets = encoded.reshape(*encoded.shape[:-1], 5, 2) * CENTER_VARIANCE * priors[:, None, 2:]
    return priors[:, None, :2] + offsets


def encode_landmarks(landmarks: Tensor, priors: Tensor) -> Tensor:
    """Inverse of `decode_landmarks` for five points [A, 5, 2] an anchor; returns [A, 10]."""
    offsets = (landmarks - priors[:, None, :2]) / (CENTER_VARIANCE * priors[:, None, 2:])
    return offsets.flatten(1)
