"""Losses, and the teacher network behind one of them, read from its ONNX file through OpenCV."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

CLASSIC_ENGINE = 1
"""OpenCV's DNN engine that lets the weights be read."""


class Perceptual(nn.Module):
    """Distance between SqueezeNet 1.1 features, each normalized to unit length at every place.

    The form of LPIPS (Zhang et al., arXiv 1801.03924) without its learned weights.
    """

    fires = (2, 3, 4, 5, 6, 7, 8, 9)
    pooled_after = (3, 5)  # fire modules that a pooling follows
    compared = (3, 5, 7, 9)

    def __init__(self, teachers: Path) -> None:
        super().__init__()
        net = cv2.dnn.readNetFromONNX(str(teachers / "squeezenet1.1_fp16.onnx"), CLASSIC_ENGINE)
        layers = [net.getLayer(net.getLayerId(name)) for name in net.getLayerNames()]
        blobs = [layer.blobs for layer in layers if layer.type == "Convolution"]
        stem, *convolutions = [convolution(weight, bias, stride=1) for weight, bias in blobs]
        stem.stride, stem.padding = (2, 2), (0, 0)
        self.stem = stem
        self.fire = nn.ModuleList(
            nn.ModuleList(convolutions[3 * i : 3 * i + 3]) for i in range(len(self.fires))
        )
        self.register_buffer("mean", torch.tensor([104.0, 117.0, 123.0])[None, :, None, None])
        self.requires_grad_(False).to(memory_format=torch.channels_last)  # half the time on a CPU

    def features(self, x: Tensor) -> list[Tensor]:
        """[N, 3, H, W] RGB -1..1 -> feature maps of unit length."""
        x = x.contiguous(memory_format=torch.channels_last)
        h = F.relu(self.stem((x.flip(1) + 1) * 127.5 - self.mean))
        maps = [h]
        h = F.max_pool2d(h, 3, 2, ceil_mode=True)
        for number, (squeeze, one, three) in zip(self.fires, self.fire, strict=True):
            s = F.relu(squeeze(h))
            h = torch.cat([F.relu(one(s)), F.relu(three(s))], dim=1)
            if number in self.compared:
                maps.append(h)
            if number in self.pooled_after:
                h = F.max_pool2d(h, 3, 2, ceil_mode=True)
        return [F.normalize(m.float(), dim=1, eps=1e-3) for m in maps]

    def forward(self, x: Tensor, target: Tensor) -> Tensor:
        """Mean distance for each picture, [N]."""
        with torch.no_grad():
            wanted = self.features(target)
        pairs = zip(self.features(x), wanted, strict=True)
        return torch.stack([(a - b).square().sum(1).mean((1, 2)) for a, b in pairs]).sum(0)


def convolution(weight: np.ndarray, bias: np.ndarray, stride: int) -> nn.Conv2d:
    """A layer of [outputs, inputs of a group, size, size] weights, padded to keep the size."""
    outputs, inputs, size, _ = weight.shape
    groups = outputs if inputs == 1 else 1
    layer = nn.Conv2d(
        inputs * groups, outputs, size, stride=stride, padding=size // 2, groups=groups
    )
    layer.weight.data = torch.from_numpy(np.asarray(weight, np.float32))
    layer.bias.data = torch.from_numpy(np.asarray(bias, np.float32).reshape(-1))
    return layer


def cosine_distance(a: Tensor, b: Tensor) -> Tensor:
    """1 - cos for each row of unit-length [N, D] -> [N]."""
    return 1 - (a * b).sum(1)
