"""One detection a face: what several anchors, tiles and scales found is brought together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

SAME_FACE_IOU = 0.4
SAME_FACE_CONTAINED = 0.7  # share of the smaller box that lies inside the larger one
SAME_FACE_DISTANCE = 0.35  # between the landmarks' centers, in sides of the larger box
_VOTER_IOU = 0.6  # detections this close to the kept one are averaged into it


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
        overlap, contained, distance = _relations(left)
        kept.append(_vote(left.select(overlap >= _VOTER_IOU)))
        same = (overlap > SAME_FACE_IOU) | (
            (contained > SAME_FACE_CONTAINED) & (distance < SAME_FACE_DISTANCE)
        )
        same[0] = True
        left = left.select(~same)
    return join(kept) if kept else found


def _relations(
    found: Detections,
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Overlap, containment and landmark distance of all detections to the first."""
    boxes, first = found.boxes, found.boxes[0]
    sides = np.minimum(boxes[:, 2:], first[2:]) - np.maximum(boxes[:, :2], first[:2])
    common = np.prod(np.maximum(sides, 0), axis=1)
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    centers = found.landmarks.mean(axis=1)
    apart = np.linalg.norm(centers - centers[0], axis=1)
    overlap = common / np.maximum(areas + areas[0] - common, 1e-6)
    contained = common / np.maximum(np.minimum(areas, areas[0]), 1e-6)
    return overlap, contained, apart / np.sqrt(np.maximum(np.maximum(areas, areas[0]), 1e-6))


def _vote(voters: Detections) -> Detections:
    """Mean of the voters, weighted by score; the first one's score."""
    weights = voters.scores / voters.scores.sum()
    boxes = np.tensordot(weights, voters.boxes, 1)[None]
    landmarks = np.tensordot(weights, voters.landmarks, 1)[None]
    return Detections(boxes.astype(np.float32), landmarks.astype(np.float32), voters.scores[:1])
