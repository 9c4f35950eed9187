"""A network that finds painted blocks, so that detection is tested without trained weights."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.faces.anchors import CHANNEL_MEANS_BGR, anchors, encode_boxes, encode_landmarks
from engine.faces.manual import face_from_box

TOP, BOTTOM = (200, 120, 240), (200, 120, 40)  # RGB of the halves of a painted "face"


class PaintedFaceFinder(nn.Module):
    """Stands in for trained weights: fires on red blocks whose blue half is on top."""

    def __init__(self) -> None:
        super().__init__()
        self.most_pixels = 0

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        count, _, height, width = pictures.shape
        self.most_pixels = max(self.most_pixels, count * height * width)
        priors = anchors(height, width)
        boxes = torch.zeros(count, len(priors), 4)
        logits = torch.tensor([4.0, -4.0]).repeat(count, len(priors), 1)
        landmarks = torch.zeros(count, len(priors), 10)
        for index, picture in enumerate(pictures):
            self._answer(picture, priors, boxes[index], logits[index], landmarks[index])
        return boxes, logits, landmarks

    def _answer(
        self, picture: Tensor, priors: Tensor, boxes: Tensor, logits: Tensor, landmarks: Tensor
    ) -> None:
        pixels = picture + torch.tensor(CHANNEL_MEANS_BGR)[:, None, None]
        for box in self._blocks(pixels):
            points = torch.tensor(face_from_box(tuple(box)).landmarks)[None]
            corners = torch.tensor([[box[0], box[1], box[0] + box[2], box[1] + box[3]]])
            center = corners[0, :2] + torch.tensor(box[2:]) / 2
            misfit = (priors[:, :2] - center).abs().sum(1) + (priors[:, 2] - box[2]).abs()
            row = misfit.argmin()
            boxes[row] = encode_boxes(corners, priors[row : row + 1])
            landmarks[row] = encode_landmarks(points, priors[row : row + 1])
            logits[row] = torch.tensor([-4.0, 4.0])

    def _blocks(self, pixels: Tensor) -> list[list[float]]:
        mask = ((pixels[2] > 160) & (pixels[1] < 150)).numpy().astype(np.uint8)
        count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
        found = []
        for x, y, width, height, _ in stats[1:count]:
            block = pixels[0, y : y + height, x : x + width]
            upper, lower = block[: height // 2].mean(), block[height // 2 :].mean()
            if upper > lower + 50:
                found.append([float(x), float(y), float(width), float(height)])
        return found


def paint(width: int, height: int, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    pixels = np.full((height, width, 3), 90, np.uint8)
    for x, y, w, h in boxes:
        pixels[y : y + h // 2, x : x + w] = TOP
        pixels[y + h // 2 : y + h, x : x + w] = BOTTOM
    return pixels


@pytest.fixture
def finder() -> PaintedFaceFinder:
    return PaintedFaceFinder()


@pytest.fixture(name="paint")
def _paint() -> Callable[..., np.ndarray]:
    return paint
