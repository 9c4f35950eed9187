"""Finds faces of any size, on turned photographs too, with RetinaFace."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.faces.search import FaceSearch, Search, reduce, to_photograph
from engine.faces.second_look import look_again
from engine.faces.suppression import Detections, merge_duplicates
from engine.types import SURE_SCORE, Face, FacesFound, PartSearched, Pixels, Points

Found = TypeVar("Found")

POSSIBLE_SCORE = 0.6
"""From here on a detection is worth showing to a person; from `SURE_SCORE` on it is a face.

Measured with the embedded weights: on labeled portraits the recall is 0.98 at any threshold from
0.3 to 0.9, the precision 0.93 at 0.5, 0.95 at 0.6 and 0.985 at 0.8; on 117 old photographs there
are 11, 5 and 2 false boxes. What lies between the two is mostly no face: it is shown, not chosen.
"""


class FaceDetector:
    """Searches photographs for faces.

    Args:
        network: Gives encoded boxes, logits and encoded landmarks, as `RetinaFace` does.
        device: Where the network runs.
    """

    def __init__(self, network: nn.Module, device: torch.device) -> None:
        self._search = FaceSearch(network, device)

    def detect(self, pixels: Pixels) -> FacesFound:
        """Find the faces of a photograph at one go, as `search` does in steps."""
        return finish(self.search(pixels))

    def search(self, pixels: Pixels) -> Generator[PartSearched, None, FacesFound]:
        """Find the faces of a photograph; turn it by quarters if none is sure as it is.

        Memory stays bounded: the photograph is reduced to 2,560 pixels first and searched in
        tiles of 1,024.

        Args:
            pixels: [H, W, 3] RGB.

        Yields:
            PartSearched after each look of the network; closing the generator there cancels.

        Returns:
            The faces in pixels of the photograph as it is, the largest first. Scores from
            `SURE_SCORE` are faces; those from `POSSIBLE_SCORE` are worth showing to a person. The
            landmarks keep their names when the photograph is turned: the first is the eye that is
            on the left when the face is upright.
        """
        small = reduce(pixels)
        found, rotation = (yield from self._find(small)), 0
        if not _sureness(found):
            turned = {}
            for k in (1, 2, 3):
                turned[k] = yield from self._find(np.rot90(small, k).copy())
            best = max(turned, key=lambda k: _sureness(turned[k]))
            if _sureness(turned[best]):
                found, rotation = turned[best], best
        found = _turn_back(found, rotation, small.shape[1], small.shape[0])
        height, width = pixels.shape[:2]
        found = _inside(to_photograph(found, small, width, height), width, height)
        return FacesFound(_faces(found), rotation)

    def _find(self, pixels: NDArray[np.uint8]) -> Search:
        candidates = yield from self._search.everywhere(pixels)
        found = merge_duplicates((yield from look_again(self._search, pixels, candidates)))
        return found.select(found.scores >= POSSIBLE_SCORE)


def finish(search: Generator[object, None, Found]) -> Found:
    """Goes through a search to its end."""
    while True:
        try:
            next(search)
        except StopIteration as end:
            found: Found = end.value
            return found


def _sureness(found: Detections) -> float:
    """How much speaks for a rotation: the sum of the sure scores; 0 if there is none."""
    return float(found.scores[found.scores >= SURE_SCORE].sum())


def _inside(found: Detections, width: int, height: int) -> Detections:
    """Boxes cut at the edges of the photograph; landmarks may lie outside."""
    boxes = np.clip(found.boxes, 0, np.array([width, height] * 2, np.float32))
    clipped = Detections(boxes, found.landmarks, found.scores)
    return clipped.select((boxes[:, 2:] - boxes[:, :2]).min(axis=1, initial=np.inf) > 0)


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


def _faces(found: Detections) -> tuple[Face, ...]:
    """The largest first; equal ones from left to right."""
    faces = []
    for box, landmarks, score in zip(found.boxes, found.landmarks, found.scores, strict=True):
        x1, y1, x2, y2 = box.tolist()
        faces.append(Face((x1, y1, x2 - x1, y2 - y1), landmarks, float(score)))
    return tuple(sorted(faces, key=lambda f: (-f.box[2] * f.box[3], f.box[0], f.box[1])))
