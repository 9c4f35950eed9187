"""One detection a face: what several anchors, tiles and scales found is brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAME_FACE_IOU = 0.4
SAME_FACE_CONTAINED = 0.7  # share of the smaller box that lies inside the larger one
SAME_FACE_DISTANCE = 0.35  # between the landmarks' centers, in sides of the larger box
VOTER_IOU = 0.6  # detections this close to the best one are averaged into it


@dataclass(frozen=True)
class Detections:
    """Found faces, in pixels."""

    boxes: NDArray[np.float32]  # [N, 4] x1, y1, x2, y2
    landmarks: NDArray[np.float32]  # [N, 5, 2]
    scores: NDArray[np.float32]  # [N] 0..1

    def __len__(self) -> int:
        return len(self.scores)

    def select(self, rows: NDArray[np.bool_] | NDArray[np.intp]) -> Detections:
        """Some of the detections, by mask or by index."""
        return Detections(self.boxes[rows], self.landmarks[rows], self.scores[rows])

    def moved(self, offset: NDArray[np.float32]) -> Detections:
        """All places moved by `offset` [2]."""
        return Detections(self.boxes + np.tile(offset, 2), self.landmarks + offset, self.scores)

    def scaled(self, factors: NDArray[np.float32]) -> Detections:
        """All places multiplied by `factors` [2]."""
        return Detections(self.boxes * np.tile(factors, 2), self.landmarks * factors, self.scores)

    def mean(self, score: float) -> Detections:
        """One detection in the middle of all, weighted by their scores, with a score of its own."""
        weights = self.scores / self.scores.sum()
        return Detections(
            np.tensordot(weights, self.boxes, 1)[None].astype(np.float32),
            np.tensordot(weights, self.landmarks, 1)[None].astype(np.float32),
            np.array([score], np.float32),
        )


def join(parts: Sequence[Detections]) -> Detections:
    """All detections of all parts."""
    return Detections(
        np.concatenate([part.boxes for part in parts]),
        np.concatenate([part.landmarks for part in parts]),
        np.concatenate([part.scores for part in parts]),
    )


def merge_duplicates(found: Detections) -> Detections:
    """Non-maximum suppression that lets near-identical detections vote on box and landmarks.

    Two detections show one face if their boxes overlap, or if one box holds the other and their
    landmarks are about the same place: a child's face before its mother's chin stays.

    Returns:
        One detection a face, the highest score first.
    """
    left = found.select(np.argsort(-found.scores, kind="stable"))
    kept = []
    while len(left):
        overlap = overlaps(left.boxes, left.boxes[0])
        kept.append(left.select(overlap >= VOTER_IOU).mean(float(left.scores[0])))
        same = (overlap > SAME_FACE_IOU) | _holds_the_same(left)
        same[0] = True
        left = left.select(~same)
    return join(kept) if kept else found


def overlaps(boxes: NDArray[np.float32], one: NDArray[np.float32]) -> NDArray[np.float32]:
    """Intersection over union [N] of boxes [N, 4] and one box [4]."""
    common = _common_area(boxes, one)
    areas, area = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1), np.prod(one[2:] - one[:2])
    ratio: NDArray[np.float32] = common / np.maximum(areas + area - common, 1e-6)
    return ratio


def _common_area(boxes: NDArray[np.float32], one: NDArray[np.float32]) -> NDArray[np.float32]:
    sides = np.minimum(boxes[:, 2:], one[2:]) - np.maximum(boxes[:, :2], one[:2])
    area: NDArray[np.float32] = np.prod(np.maximum(sides, 0), axis=1)
    return area


def _holds_the_same(found: Detections) -> NDArray[np.bool_]:
    """Which boxes hold the first, or lie in it, with their landmarks in the same place."""
    areas = np.maximum(np.prod(found.boxes[:, 2:] - found.boxes[:, :2], axis=1), 1e-6)
    contained = _common_area(found.boxes, found.boxes[0]) / np.minimum(areas, areas[0])
    centers = found.landmarks.mean(axis=1)
    distance = np.linalg.norm(centers - centers[0], axis=1) / np.sqrt(np.maximum(areas, areas[0]))
    same: NDArray[np.bool_] = (contained > SAME_FACE_CONTAINED) & (distance < SAME_FACE_DISTANCE)
    return same
