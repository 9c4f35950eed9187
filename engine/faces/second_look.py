"""Looks at every candidate again, at one size and mirrored too: fewer mistakes, finer landmarks."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.align import MIRRORED
from engine.faces.search import FaceSearch, Search
from engine.faces.suppression import VOTER_IOU, Detections, join, overlaps
from engine.types import PartSearched

CROP = 192  # pixels
FACE_HEIGHT = 96  # of the candidate in the crop, where the network is at its best
MOST_CANDIDATES = 256  # the best ones; bounds the time on a picture full of mistakes
_CROPS_AT_ONCE = 8
_AGREEMENT = 0.4  # intersection over union of the two looks' boxes
_ANY_SCORE = 0.1


def look_again(search: FaceSearch, pixels: NDArray[np.uint8], candidates: Detections) -> Search:
    """Replace candidates by what a closer look at each one shows.

    The new score is the geometric mean of both looks' scores; the second look's is the mean of a
    plain and a mirrored crop. Candidates that neither crop shows again are dropped.

    Args:
        search: Runs the network.
        pixels: [H, W, 3] RGB.
        candidates: In pixels of `pixels`, best first.
    """
    kept = []
    for first in range(0, min(len(candidates), MOST_CANDIDATES), _CROPS_AT_ONCE):
        rows = np.arange(first, min(first + _CROPS_AT_ONCE, len(candidates)))
        kept += list(_confirmed(search, pixels, candidates.select(rows)))
        yield PartSearched()
    return join([candidates.select(np.zeros(0, np.intp)), *kept])


def _confirmed(
    search: FaceSearch, pixels: NDArray[np.uint8], candidates: Detections
) -> Iterator[Detections]:
    windows = [_window(box) for box in candidates.boxes]
    crops = np.stack([_crop(pixels, window) for window in windows])
    looks = search.look(np.concatenate([crops, crops[:, :, ::-1]]), _ANY_SCORE)
    for index, window in enumerate(windows):
        factor, corner = window[2] / CROP, window[:2]
        expected = (candidates.boxes[index] - np.tile(corner, 2)) / factor
        plain = _best(looks[index], expected)
        mirrored = _best(_mirror(looks[index + len(windows)]), expected)
        votes = join([plain, mirrored])
        if len(votes):
            score = float(np.sqrt(candidates.scores[index] * votes.scores.sum() / 2))
            factors = np.array([factor, factor], np.float32)
            yield votes.mean(score).scaled(factors).moved(corner)


def _window(box: NDArray[np.float32]) -> NDArray[np.float32]:
    """Left, top and side of the square to look at."""
    side = max(float(max(box[2] - box[0], box[3] - box[1])) * CROP / FACE_HEIGHT, 2.0)
    return np.array([*((box[:2] + box[2:]) / 2 - side / 2), side], np.float32)


def _crop(pixels: NDArray[np.uint8], window: NDArray[np.float32]) -> NDArray[np.uint8]:
    """[192, 192, 3] around a window that may reach, or even lie, beyond the photograph's edge."""
    left, top, side = window.tolist()
    height, width = pixels.shape[:2]
    scale = CROP / side
    steps = max(0, int(np.floor(-np.log2(scale))))  # halvings before the warp, against aliasing
    x1, y1 = min(max(0, int(left)), width - 1), min(max(0, int(top)), height - 1)
    x2, y2 = max(x1 + 1, int(left + side) + 2), max(y1 + 1, int(top + side) + 2)
    piece = pixels[y1:y2, x1:x2]
    for _ in range(steps):
        piece = cv2.pyrDown(piece).astype(np.uint8, copy=False)
    zoom = scale * 2**steps
    matrix = np.array([[zoom, 0, (x1 - left) * scale], [0, zoom, (y1 - top) * scale]])
    warped = cv2.warpAffine(piece, matrix, (CROP, CROP), borderMode=cv2.BORDER_REPLICATE)
    return warped.astype(np.uint8, copy=False)


def _mirror(found: Detections) -> Detections:
    boxes = CROP - 1 - found.boxes[:, [2, 1, 0, 3]]
    boxes[:, [1, 3]] = found.boxes[:, [1, 3]]
    landmarks = found.landmarks[:, MIRRORED].copy()
    landmarks[..., 0] = CROP - 1 - landmarks[..., 0]
    return Detections(boxes, landmarks, found.scores)


def _best(found: Detections, expected: NDArray[np.float32]) -> Detections:
    """The mean of the anchors that agree with each other and with the first look, or nothing."""
    found = found.select(overlaps(found.boxes, expected) >= _AGREEMENT)
    if not len(found):
        return found
    top = int(found.scores.argmax())
    voters = found.select(overlaps(found.boxes, found.boxes[top]) >= VOTER_IOU)
    return voters.mean(float(found.scores[top]))
