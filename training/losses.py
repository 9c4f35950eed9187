"""Losses, and the teacher networks behind two of them, read from ONNX files through OpenCV."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.damage import Image

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
        convolutions = [_convolution(weight, bias) for weight, bias in blobs]
        self.stem = convolutions[0]
        self.fire = nn.ModuleList(
            nn.ModuleList(convolutions[1 + 3 * i : 4 + 3 * i]) for i in range(len(self.fires))
        )
        self.register_buffer("mean", torch.tensor([104.0, 117.0, 123.0])[None, :, None, None])
        self.requires_grad_(False)

    def features(self, x: Tensor) -> list[Tensor]:
        """[N, 3, H, W] RGB -1..1 -> feature maps of unit length."""
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
        return [F.normalize(m, dim=1, eps=1e-3) for m in maps]

    def forward(self, x: Tensor, target: Tensor) -> Tensor:
        """Mean distance for each picture, [N]."""
        with torch.no_grad():
            wanted = self.features(target)
        pairs = zip(self.features(x), wanted, strict=True)
        return torch.stack([(a - b).square().sum(1).mean((1, 2)) for a, b in pairs]).sum(0)


def _convolution(weight: np.ndarray, bias: np.ndarray) -> nn.Conv2d:
    outputs, inputs, size, _ = weight.shape
    stride = 2 if inputs == 3 else 1
    layer = nn.Conv2d(
        inputs, outputs, size, stride=stride, padding=(size // 2) if stride == 1 else 0
    )
    layer.weight.data = torch.from_numpy(np.asarray(weight, np.float32))
    layer.bias.data = torch.from_numpy(np.asarray(bias, np.float32).reshape(-1))
    return layer


class Recognizer:
    """The teacher recognizer (MobileFaceNet): aligned faces -> embeddings of unit length."""

    # Its 112 px template, and the same five points in the 512 px template.
    template = np.array(
        [[38.29, 51.70], [73.53, 51.50], [56.03, 71.74], [41.55, 92.37], [70.73, 92.20]]
    )
    aligned = np.array(
        [[192.98, 239.95], [318.90, 240.19], [256.63, 314.02], [201.26, 371.41], [313.09, 371.15]]
    )

    def __init__(self, teachers: Path) -> None:
        self.net = cv2.dnn.readNetFromONNX(str(teachers / "mobilefacenet_foamliu.onnx"))

    def __call__(self, face: Image) -> np.ndarray:
        """[S, S, 3] RGB 0..1, aligned -> [128], unit length."""
        points = self.aligned * face.shape[0] / 512
        matrix, _ = cv2.estimateAffinePartial2D(points, self.template, method=cv2.LMEDS)
        shrink = face.shape[0] / 256
        if shrink > 1:
            face = cv2.GaussianBlur(face, (0, 0), 0.5 * shrink)
        crop = cv2.warpAffine(np.ascontiguousarray(face), matrix, (112, 112))
        crop = (crop - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
        self.net.setInput(crop.transpose(2, 0, 1)[None].astype(np.float32))
        embedding = self.net.forward().reshape(-1)
        return embedding / np.linalg.norm(embedding)


def cosine_distance(a: Tensor, b: Tensor) -> Tensor:
    """1 - cos for each row of unit-length [N, D] -> [N]."""
    return 1 - (a * b).sum(1)
