"""Runs the detection network over a photograph: levels of a pyramid, tiles of a level."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.faces.anchors import CHANNEL_MEANS_BGR, anchors, decode_boxes, decode_landmarks
from engine.faces.suppression import Detections, join, merge_duplicates
from engine.types import PartSearched, Pixels

Search = Generator[PartSearched, None, Detections]
"""A search that stops after each look of the network: closing it there cancels it."""
LONG_SIDES = (320, 640, 1280, 2560)
"""The photograph is searched at these sizes of its long side, in pixels, and never enlarged but for
the first: 24-pixel faces of a 12-megapixel group are still 15 pixels high at the last one."""
LARGEST_FACE_OF_LEVEL = 192
"""Higher faces, in pixels of the level, are left to the coarser levels, which see them whole. Tiles
overlap by as much, so that every smaller face lies whole in one of them."""
SMALLEST_FACE = 12
"""Lower ones, in pixels of the level, are left to the finer levels; at the finest nobody could
restore them."""
CANDIDATE_SCORE = 0.3
"""What the first look passes on. The second look decides, so this may be generous."""
_TILE = 1024
_GRANULE = 32  # the coarsest stride of the network


class FaceSearch:
    """A first look at every part of a photograph.

    Args:
        network: Gives encoded boxes, logits and encoded landmarks, as `RetinaFace` does.
        device: Where the network runs.
    """

    def __init__(self, network: nn.Module, device: torch.device) -> None:
        self._network = network.to(device).eval()
        self._device = device

    def everywhere(self, pixels: NDArray[np.uint8]) -> Search:
        """Candidates at every level, duplicates merged, in pixels of `pixels` [H, W, 3] RGB."""
        found = []
        for level, back in _levels(pixels):
            found.append(_scaled((yield from self._level(level)), back))
        return merge_duplicates(join(found))

    def _level(self, pixels: NDArray[np.uint8]) -> Search:
        coarsest = max(pixels.shape[:2]) <= LONG_SIDES[0]
        largest = math.inf if coarsest else LARGEST_FACE_OF_LEVEL
        parts = []
        for left, top in _tile_corners(pixels.shape[1], pixels.shape[0]):
            tile = pixels[top : top + _TILE, left : left + _TILE]
            (found,) = self.look(tile[None], CANDIDATE_SCORE)
            yield PartSearched()
            heights = found.boxes[:, 3] - found.boxes[:, 1]
            found = found.select((heights >= SMALLEST_FACE) & (heights <= largest))
            found = found.moved(np.array([left, top], np.float32))
            parts.append(found.select(~_cut_off(found.boxes, left, top, pixels.shape)))
        return merge_duplicates(join(parts))

    @torch.inference_mode()
    def look(self, pictures: NDArray[np.uint8], threshold: float) -> list[Detections]:
        """All anchors that score at least `threshold`, for each of [N, H, W, 3] RGB pictures."""
        inputs = _network_input(pictures).to(self._device)
        boxes, logits, landmarks = self._network(inputs)
        scores = logits.float().softmax(dim=2)[..., 1]
        priors = anchors(inputs.shape[2], inputs.shape[3], self._device)
        found = []
        for index, row_scores in enumerate(scores):
            rows = torch.nonzero(row_scores >= threshold)[:, 0]
            corners = decode_boxes(boxes[index, rows].float(), priors[rows])
            points = decode_landmarks(landmarks[index, rows].float(), priors[rows])
            arrays = (corners.cpu().numpy(), points.cpu().numpy(), row_scores[rows].cpu().numpy())
            found.append(Detections(*arrays))
        return found


def reduce(pixels: Pixels) -> NDArray[np.uint8]:
    """The photograph at most 2,560 pixels long, 8 bits a channel."""
    scale = LONG_SIDES[-1] / max(pixels.shape[:2])
    if scale < 1:
        pixels = _resize(pixels, scale)
    if pixels.dtype == np.uint16:
        return (pixels >> 8).astype(np.uint8)
    return pixels.astype(np.uint8, copy=False)


def _resize(pixels: Pixels, scale: float) -> Pixels:
    height, width = pixels.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cast(Pixels, cv2.resize(pixels, size, interpolation=how))


def _levels(
    pixels: NDArray[np.uint8],
) -> Iterator[tuple[NDArray[np.uint8], NDArray[np.float32]]]:
    """The photograph at every size to search, with the factors [2] back to its own pixels."""
    height, width = pixels.shape[:2]
    for index, long_side in enumerate(LONG_SIDES):
        if index and max(height, width) <= LONG_SIDES[index - 1]:
            return
        scale = long_side / max(height, width)
        level = _resize(pixels, min(scale, 1.0) if index else scale)
        back = np.array([width / level.shape[1], height / level.shape[0]], np.float32)
        yield level.astype(np.uint8, copy=False), back


def _scaled(found: Detections, factors: NDArray[np.float32]) -> Detections:
    """Between two sizes of a photograph; the center of the first pixel is 0 in both."""
    return found.scaled(factors).moved(((factors - 1) / 2).astype(np.float32))


def to_photograph(
    found: Detections, searched: NDArray[np.uint8], width: int, height: int
) -> Detections:
    """From pixels of the reduced photograph to those of the photograph."""
    rows, columns = searched.shape[:2]
    return _scaled(found, np.array([width / columns, height / rows], np.float32))


def _tile_corners(width: int, height: int) -> list[tuple[int, int]]:
    return [(left, top) for top in _tile_starts(height) for left in _tile_starts(width)]


def _tile_starts(length: int) -> list[int]:
    if length <= _TILE:
        return [0]
    count = math.ceil((length - LARGEST_FACE_OF_LEVEL) / (_TILE - LARGEST_FACE_OF_LEVEL))
    return [round(k * (length - _TILE) / (count - 1)) for k in range(count)]


def _cut_off(
    boxes: NDArray[np.float32], left: int, top: int, shape: tuple[int, ...]
) -> NDArray[np.bool_]:
    """Which faces reach over an edge of the tile that is none of the photograph's.

    Another tile shows them whole.
    """
    over = np.array([left + 1, top + 1]) > boxes[:, :2]
    under = boxes[:, 2:] > np.array([left + _TILE - 1, top + _TILE - 1])
    starts, ends = np.array([left, top]) > 0, np.array([left, top]) + _TILE < shape[1::-1]
    cut: NDArray[np.bool_] = np.any((over & starts) | (under & ends), axis=1)
    return cut


def _network_input(pictures: NDArray[np.uint8]) -> torch.Tensor:
    """[N, 3, H, W] BGR minus the channel means, zeros up to the next multiple of 32."""
    _, height, width, _ = pictures.shape
    bgr = pictures[..., ::-1].astype(np.float32) - np.array(CHANNEL_MEANS_BGR, np.float32)
    pad = ((0, 0), (0, -height % _GRANULE), (0, -width % _GRANULE), (0, 0))
    return torch.from_numpy(np.pad(bgr, pad).transpose(0, 3, 1, 2).copy())
