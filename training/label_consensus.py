"""Better landmarks than the labels: what their detector says on average of many looks at a face.

The labels are single answers of a small detector, which moves its points by several percent of the
eye distance when the photograph is moved by a few pixels. An error below that spread can only be
measured against the mean.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.align import MIRRORED
from training.damage import Rng
from training.metrics import landmark_distance

Points = NDArray[np.float32]

LOOKS = 24
_WINDOW = 320  # pixels
_EYES = (40.0, 110.0)  # eye distance in the window, where the detector is at its best
_SAME_FACE = 0.5  # mean distance of the points, in eye distances


class LabelConsensus:
    """YuNet, the detector that made the labels, asked many times."""

    def __init__(self, teachers: Path) -> None:
        model = str(teachers / "yunet_n_640_640.onnx")
        self._detector = cv2.FaceDetectorYN.create(model, "", (_WINDOW, _WINDOW), 0.5)

    def __call__(self, pixels: NDArray[np.uint8], label: Points, seed: int = 0) -> Points | None:
        """The median of LOOKS looks, half of them mirrored; None where too few see the face.

        Args:
            pixels: [H, W, 3] RGB.
            label: [5, 2] one answer, in pixels.
            seed: of the small turns, sizes and shifts.
        """
        rng = np.random.default_rng(seed)
        looks = [self._look(rng, pixels, label, mirror=bool(i % 2)) for i in range(LOOKS)]
        seen = [look for look in looks if look is not None]
        return np.median(seen, axis=0).astype(np.float32) if len(seen) > LOOKS // 3 else None

    def _look(
        self, rng: Rng, pixels: NDArray[np.uint8], label: Points, *, mirror: bool
    ) -> Points | None:
        matrix = _placement(rng, label)
        scale = float(np.hypot(*matrix[:, 0]))
        source = cv2.GaussianBlur(pixels, (0, 0), 0.4 / scale) if scale < 0.7 else pixels
        window = cv2.warpAffine(source, matrix, (_WINDOW, _WINDOW), borderMode=cv2.BORDER_REPLICATE)
        window = np.ascontiguousarray(window[:, ::-1] if mirror else window)
        _, rows = self._detector.detect(np.ascontiguousarray(window[..., ::-1]))
        back = cv2.invertAffineTransform(matrix)
        answers = []
        for row in rows if rows is not None else ():
            points = row[4:14].reshape(5, 2)
            if mirror:
                points = (points * [-1, 1] + [_WINDOW - 1, 0])[MIRRORED]
            answers.append((points @ back[:, :2].T + back[:, 2]).astype(np.float32))
        nearest = min(answers, key=lambda points: landmark_error(points, label), default=None)
        close = nearest is not None and landmark_error(nearest, label) < _SAME_FACE
        return nearest if close else None


def _placement(rng: Rng, label: Points) -> NDArray[np.float64]:
    """Photograph -> window: the face near the middle, by chance larger, turned and shifted."""
    scale = np.exp(rng.uniform(*np.log(_EYES))) / np.linalg.norm(label[0] - label[1])
    angle = rng.normal(0, 0.12)
    cos, sin = scale * np.cos(angle), scale * np.sin(angle)
    turn = np.array([[cos, -sin], [sin, cos]])
    shift = _WINDOW / 2 - turn @ label.mean(0) + rng.normal(0, 12, 2)
    return np.column_stack([turn, shift])


def landmark_error(points: NDArray[np.floating], truth: NDArray[np.floating]) -> float:
    """Mean distance of the five points, in eye distances of the truth."""
    eyes = np.linalg.norm(truth[0] - truth[1])
    return landmark_distance(points, truth) / max(float(eyes), 1e-6)
