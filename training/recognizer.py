"""The teacher recognizer, read from its ONNX file through OpenCV; gradients pass through it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.faces.align import TEMPLATE, fit_similarity
from training.damage import Rng
from training.losses import CLASSIC_ENGINE, convolution

CROP = 112
"""Side of the crop that the recognizer wants, in px, and where the five points lie in it."""
CROP_TEMPLATE = np.array(
    [[38.29, 51.70], [73.53, 51.50], [56.03, 71.74], [41.55, 92.37], [70.73, 92.20]], np.float32
)
BLOCKS = 15
HALVING = (0, 5, 12)
"""Blocks that halve the size; the first of each group of equal width."""
SHARE = 0.783
"""Side of the crop in sides of the face that it is cut out of; both have nearly the same middle."""


@dataclass(frozen=True)
class Seen:
    """What the teacher sees in each of N faces."""

    embedding: Tensor  # [N, 128], unit length
    maps: tuple[Tensor, ...]  # [N, 64, 28, 28], [N, 128, 14, 14], [N, 512, 7, 7] of its crop


class Block(nn.Module):
    """Inverted residual: widen, look around in each channel, narrow (arXiv 1801.04381)."""

    def __init__(self, widen: nn.Conv2d, look: nn.Conv2d, narrow: nn.Conv2d) -> None:
        super().__init__()
        self.widen, self.look, self.narrow = widen, look, narrow

    def forward(self, x: Tensor) -> Tensor:
        """[N, C, H, W] -> the same shape, or half of it and another C."""
        h = self.narrow(F.relu6(self.look(F.relu6(self.widen(x)))))
        return x + h if h.shape == x.shape else h


class Recognizer(nn.Module):
    """MobileFaceNet (Chen et al., arXiv 1804.07573): aligned faces -> embeddings of unit length."""

    def __init__(self, teachers: Path) -> None:
        super().__init__()
        path = str(teachers / "mobilefacenet_foamliu.onnx")
        layers = _convolutions(cv2.dnn.readNetFromONNX(path, CLASSIC_ENGINE))
        self.stem, self.look, self.point = next(layers)(2), next(layers)(1), next(layers)(1)
        self.blocks = nn.Sequential(
            *(
                Block(next(layers)(1), next(layers)(1 + (number in HALVING)), next(layers)(1))
                for number in range(BLOCKS)
            )
        )
        self.widen, self.whole, self.narrow = next(layers)(1), next(layers)(1), next(layers)(1)
        self.whole.padding = (0, 0)  # sees the whole 7 x 7 map at once
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406])[:, None, None])
        self.register_buffer("std", torch.tensor([0.229, 0.224, 0.225])[:, None, None])
        self.requires_grad_(False).eval().to(memory_format=torch.channels_last)

    def forward(self, faces: Tensor, rng: Rng | None = None) -> Tensor:
        """Embeddings of faces in the 512 px template, at any size from 112 px.

        Args:
            faces: [N, 3, S, S] RGB -1..1.
            rng: looks at them a little shifted, turned, scaled or mirrored, and as another camera
                would show them: what convinces every time is the person, not a pattern made for
                one recognizer and its crop.

        Returns:
            [N, 128], unit length.
        """
        return self.see(faces, rng).embedding

    def see(self, faces: Tensor, rng: Rng | None = None) -> Seen:
        """The embedding with the maps of features that lead to it; arguments as for `forward`."""
        while faces.shape[-1] > 256:
            faces = F.avg_pool2d(faces, 2)
        placing = torch.from_numpy(_placement() @ (np.eye(3) if rng is None else _jitter(rng)))
        theta = placing[:2].to(faces).expand(len(faces), 2, 3)
        grid = F.affine_grid(theta, [len(faces), 3, CROP, CROP], align_corners=False)
        crops = F.grid_sample(faces, grid, padding_mode="reflection", align_corners=False)
        crops = crops if rng is None else _photographed_otherwise(rng, crops)
        h = ((crops + 1) / 2 - self.mean) / self.std
        h = h.contiguous(memory_format=torch.channels_last)
        h = F.relu(self.point(F.relu(self.look(F.relu6(self.stem(h))))))
        quarter = self.blocks[: HALVING[1]](h)
        eighth = self.blocks[HALVING[1] : HALVING[2]](quarter)
        last = F.relu6(self.widen(self.blocks[HALVING[2] :](eighth)))
        embedding = F.normalize(self.narrow(self.whole(last)).flatten(1), dim=1)
        return Seen(embedding, (quarter, eighth, last))


def _convolutions(net: cv2.dnn.Net) -> Iterator:
    """Every convolution in order, as a function of its stride."""
    for name in net.getLayerNames():
        layer = net.getLayer(net.getLayerId(name))
        if layer.type == "Convolution":
            weight, bias = layer.blobs
            yield lambda stride, w=weight, b=bias: convolution(w, b, stride)


def _placement() -> np.ndarray:
    """[3, 3] crop -> face, both in coordinates -1..1."""
    to_crop = np.vstack([fit_similarity(TEMPLATE, CROP_TEMPLATE), [0, 0, 1]])
    return _normalize(512) @ np.linalg.inv(to_crop) @ np.linalg.inv(_normalize(CROP))


def _normalize(side: int) -> np.ndarray:
    """[3, 3] pixels, whose centers are whole numbers -> -1..1 from edge to edge."""
    shift = 1 / side - 1
    return np.array([[2 / side, 0, shift], [0, 2 / side, shift], [0, 0, 1]])


def _photographed_otherwise(rng: Rng, crops: Tensor) -> Tensor:
    """Crops [N, 3, S, S] -1..1 in another exposure and contrast, by chance gray or softer."""
    if rng.random() < 0.25:
        crops = crops.mean(1, keepdim=True).expand_as(crops)
    if rng.random() < 0.25:
        crops = F.avg_pool2d(crops, 3, stride=1, padding=1, count_include_pad=False)
    return crops * rng.uniform(0.7, 1.2) + rng.uniform(-0.15, 0.15)


def _jitter(rng: Rng) -> np.ndarray:
    """[3, 3] a small similarity that keeps the center, mirrored half of the time."""
    angle, scale = rng.uniform(-0.08, 0.08), rng.uniform(0.94, 1.06)
    x, y = rng.uniform(-0.05, 0.05, 2)
    cos, sin = scale * np.cos(angle), scale * np.sin(angle)
    mirror = rng.choice([-1, 1])
    return np.array([[cos * mirror, -sin, x], [sin * mirror, cos, y], [0, 0, 1]])
