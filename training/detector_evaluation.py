"""How well a face detector does on labeled portraits and on real old photographs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.detect import SURE_SCORE, FaceDetector
from engine.types import Face

MATCH_IOU = 0.5
_FOUND_DISTANCE = 0.15  # mean distance of the landmarks, in sides of the detected box


@dataclass(frozen=True)
class PortraitScores:
    """Figures on photographs with labeled boxes."""

    labeled: int
    recall: float
    precision: float
    landmark_error: float  # median of the mean distance of the five points, in eye distances


@dataclass(frozen=True)
class OldScores:
    """Figures on photographs of which one face's landmarks are known."""

    photos: int
    found: int
    false_boxes: int
    missed: tuple[str, ...]
    false_in: tuple[str, ...]
    landmark_error: float


def portrait_scores(
    detector: FaceDetector, data: Path, *, part: str = "val", limit: int | None = None
) -> PortraitScores:
    """Recall and precision at IoU 0.5 and the landmark error on `data/portraits/part`."""
    labels = json.loads((data / "portraits" / "labels.json").read_text())
    names = [n for n in sorted(labels) if n.startswith(f"portraits/{part}/")][:limit]
    labeled = found = right = 0
    errors: list[float] = []
    for name in names:
        truth, faces = labels[name]["faces"], sure_faces(detector, data / name)
        pairs = _pairs(truth, faces)
        labeled, found, right = labeled + len(truth), found + len(faces), right + len(pairs)
        errors += [landmark_error(f.landmarks, np.array(t["landmarks"])) for t, f in pairs]
    error = float(np.median(errors)) if errors else float("nan")
    return PortraitScores(labeled, right / labeled, right / max(found, 1), error)


def old_scores(detector: FaceDetector, data: Path) -> OldScores:
    """Faces found and false boxes on `data/old`, whose photographs show one face each."""
    labels = json.loads((data / "old" / "landmarks.json").read_text())
    missed, false_in, errors = [], [], []
    for name, label in sorted(labels.items()):
        faces = sure_faces(detector, data / "old" / name)
        truth = np.array(label["landmarks"])
        hits = [face for face in faces if _shows(face, truth)]
        missed += [] if hits else [name]
        false_in += [name] * (len(faces) - len(hits[:1]))
        errors += [landmark_error(face.landmarks, truth) for face in hits[:1]]
    error = float(np.median(errors)) if errors else float("nan")
    found = len(labels) - len(missed)
    return OldScores(len(labels), found, len(false_in), tuple(missed), tuple(false_in), error)


def sure_faces(detector: FaceDetector, path: Path) -> list[Face]:
    """The faces that the detector is sure of, the surest first."""
    bgr = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    faces = detector.detect(np.ascontiguousarray(bgr[..., ::-1])).faces
    return sorted((f for f in faces if f.score >= SURE_SCORE), key=lambda f: -f.score)


def landmark_error(points: NDArray[np.floating], truth: NDArray[np.floating]) -> float:
    """Mean distance of the five points, in eye distances of the truth."""
    eyes = np.linalg.norm(truth[0] - truth[1])
    return float(np.linalg.norm(points - truth, axis=1).mean() / max(eyes, 1e-6))


def box_iou(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """Intersection over union of two boxes given as x, y, width, height."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    common = max(width, 0.0) * max(height, 0.0)
    return common / (a[2] * a[3] + b[2] * b[3] - common)


def _pairs(truth: list[dict], faces: list[Face]) -> list[tuple[dict, Face]]:
    """Each labeled face with the surest detection on it that no other has taken."""
    left, pairs = list(truth), []
    for face in faces:
        best = max(left, key=lambda t: box_iou(t["box"], face.box), default=None)
        if best is not None and box_iou(best["box"], face.box) >= MATCH_IOU:
            left.remove(best)
            pairs.append((best, face))
    return pairs


def _shows(face: Face, truth: NDArray[np.floating]) -> bool:
    side = (face.box[2] * face.box[3]) ** 0.5
    apart = np.linalg.norm(face.landmarks - truth, axis=1).mean()
    return bool(apart < _FOUND_DISTANCE * side)
