"""Finds faces of any size, and turned photographs too, with RetinaFace; or takes a manual box."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.faces.anchors import (
    CHANNEL_MEANS_BGR,
    anchors,
    decode_boxes,
    decode_landmarks,
)
from engine.faces.suppression import Detections, join, merge_duplicates
from engine.types import Face, FacesFound, Pixels, Points

SURE_SCORE = 0.8
POSSIBLE_SCORE = 0.5

LONG_SIDES = (320, 640, 1280, 2560)
"""The photograph is searched at these sizes of its long side, in pixels, and never enlarged but for
the first: 24-pixel faces of a 12-megapixel group are still 15 pixels high at the last one."""
LARGEST_FACE_OF_LEVEL = 192
"""Higher faces, in pixels of the level, are left to the coarser levels, which see them whole. Tiles
overlap by as much, so that every smaller face lies whole in one of them."""
SMALLEST_FACE = 10  # pixels of the level; the detector is trained down to 11
_TILE = 1024
_GRANULE = 32  # the coarsest stride of the network

MEAN_LANDMARKS = ((0.28, 0.39), (0.72, 0.39), (0.50, 0.58), (0.31, 0.74), (0.69, 0.74))
"""Where the five points lie in a detected box on average, in shares of its width and height."""


class FaceDetector:
    """Searches photographs for faces.

    Args:
        network: Gives encoded boxes, logits and encoded landmarks, as `RetinaFace` does.
        device: Where the network runs.
    """

    def __init__(self, network: nn.Module, device: torch.device) -> None:
        self._network = network.to(device).eval()
        self._device = device

    def detect(self, pixels: Pixels) -> FacesFound:
        """Find the faces of a photograph; turn it by quarters if none is sure as it is.

        Memory stays bounded: the photograph is reduced to 2,560 pixels first and searched in
        tiles of 1,024.

        Args:
            pixels: [H, W, 3] RGB.

        Returns:
            The faces in pixels of the photograph as it is, the largest first. Scores from
            `SURE_SCORE` are faces; those from `POSSIBLE_SCORE` are worth showing to a person. The
            landmarks keep their names when the photograph is turned: the first is the eye that is
            on the left when the face is upright.
        """
        small = _reduce(pixels)
        searched = [self._search(small)]
        if not _any_sure(searched[0]):
            searched += [self._search(np.rot90(small, turns).copy()) for turns in (1, 2, 3)]
        rotation = max(range(len(searched)), key=lambda turns: _confidence(searched[turns]))
        if not _any_sure(searched[rotation]):
            rotation = 0
        found = _turn_back(searched[rotation], rotation, small.shape[1], small.shape[0])
        height, width = pixels.shape[:2]
        scale = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
        return FacesFound(_faces(_scaled(found, scale), width, height), rotation)

    def _search(self, pixels: NDArray[np.uint8]) -> Detections:
        """Search every level of the pyramid."""
        return merge_duplicates(join([self._search_level(p, s) for p, s in _levels(pixels)]))

    def _search_level(self, pixels: NDArray[np.uint8], scale: NDArray[np.float32]) -> Detections:
        """Search one level; `scale` [2] takes its pixels to the photograph's."""
        first = max(pixels.shape[:2]) <= LONG_SIDES[0]
        largest = math.inf if first else LARGEST_FACE_OF_LEVEL
        parts = []
        for left, top in _tile_corners(pixels.shape[1], pixels.shape[0]):
            tile = self._search_tile(pixels[top : top + _TILE, left : left + _TILE])
            offset = np.array([left, top], np.float32)
            heights = tile.boxes[:, 3] - tile.boxes[:, 1]
            tile = tile.select((heights >= SMALLEST_FACE) & (heights <= largest))
            boxes = tile.boxes + np.tile(offset, 2)
            parts.append(Detections(boxes, tile.landmarks + offset, tile.scores))
        return _scaled(merge_duplicates(join(parts)), scale)

    @torch.inference_mode()
    def _search_tile(self, pixels: NDArray[np.uint8]) -> Detections:
        pictures = _network_input(pixels).to(self._device)
        boxes, logits, landmarks = self._network(pictures)
        scores = logits[0].float().softmax(dim=1)[:, 1]
        rows = torch.nonzero(scores >= POSSIBLE_SCORE)[:, 0]
        priors = anchors(pictures.shape[2], pictures.shape[3], self._device)[rows]
        return Detections(
            decode_boxes(boxes[0, rows].float(), priors).cpu().numpy(),
            decode_landmarks(landmarks[0, rows].float(), priors).cpu().numpy(),
            scores[rows].cpu().numpy(),
        )


def face_from_box(box: tuple[float, float, float, float], angle_degrees: float = 0.0) -> Face:
    """A face where the user drew a box, with landmarks in their mean places.

    Args:
        box: x, y, width, height in pixels of the photograph.
        angle_degrees: How far the head leans, clockwise as seen; the points turn around the
            center of the box.

    Raises:
        ValueError: The box has no area.
    """
    x, y, width, height = box
    if not (width > 0 and height > 0):
        raise ValueError(f"box without area: {box}")
    size, center = np.array([width, height]), np.array([x + width / 2, y + height / 2])
    angle = math.radians(angle_degrees)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    points = (np.array(MEAN_LANDMARKS) - 0.5) * size @ turn.T + center
    return Face(box, points.astype(np.float32), 1.0, manual=True)


def _reduce(pixels: Pixels) -> NDArray[np.uint8]:
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


def _tile_corners(width: int, height: int) -> list[tuple[int, int]]:
    return [(left, top) for top in _tile_starts(height) for left in _tile_starts(width)]


def _tile_starts(length: int) -> list[int]:
    if length <= _TILE:
        return [0]
    count = math.ceil((length - LARGEST_FACE_OF_LEVEL) / (_TILE - LARGEST_FACE_OF_LEVEL))
    return [round(k * (length - _TILE) / (count - 1)) for k in range(count)]


def _network_input(pixels: NDArray[np.uint8]) -> Tensor:
    """[1, 3, H, W] BGR minus the channel means, zeros up to the next multiple of 32."""
    height, width = pixels.shape[:2]
    bgr = pixels[..., ::-1].astype(np.float32) - np.array(CHANNEL_MEANS_BGR, np.float32)
    pad = ((0, -height % _GRANULE), (0, -width % _GRANULE), (0, 0))
    return torch.from_numpy(np.pad(bgr, pad).transpose(2, 0, 1)[None].copy())


def _any_sure(found: Detections) -> bool:
    return bool((found.scores >= SURE_SCORE).any())


def _confidence(found: Detections) -> float:
    """How much speaks for a rotation: the sum of the sure scores."""
    return float(found.scores[found.scores >= SURE_SCORE].sum())


def _scaled(found: Detections, scale: NDArray[np.float32]) -> Detections:
    """In pixels that are `scale` [2] times as many; pixel centers lie at whole numbers."""
    shift = (scale - 1) / 2
    boxes = found.boxes * np.tile(scale, 2) + np.tile(shift, 2)
    landmarks = found.landmarks * scale + shift
    return Detections(boxes.astype(np.float32), landmarks.astype(np.float32), found.scores)


def _turn_back(found: Detections, turns: int, width: int, height: int) -> Detections:
    """From the photograph turned by counterclockwise quarters to the photograph as it is."""
    corners = _turn_points(found.boxes.reshape(-1, 2, 2), turns, width, height)
    boxes = np.concatenate([corners.min(axis=1), corners.max(axis=1)], axis=1)
    landmarks = _turn_points(found.landmarks, turns, width, height)
    return Detections(boxes, landmarks, found.scores)


def _turn_points(points: Points, turns: int, width: int, height: int) -> Points:
    x, y = points[..., 0], points[..., 1]
    turned = {
        0: (x, y),
        1: (width - 1 - y, x),
        2: (width - 1 - x, height - 1 - y),
        3: (y, height - 1 - x),
    }[turns]
    return np.stack(turned, axis=-1)


def _faces(found: Detections, width: int, height: int) -> tuple[Face, ...]:
    """Faces with boxes inside the photograph, the largest first."""
    limit = np.array([width, height] * 2, np.float32)
    faces = []
    for box, landmarks, score in zip(found.boxes, found.landmarks, found.scores, strict=True):
        x1, y1, x2, y2 = (float(v) for v in np.clip(box, 0, limit))
        if x2 > x1 and y2 > y1:
            faces.append(Face((x1, y1, x2 - x1, y2 - y1), landmarks, float(score)))
    return tuple(sorted(faces, key=lambda f: (-f.box[2] * f.box[3], f.box[0], f.box[1])))
