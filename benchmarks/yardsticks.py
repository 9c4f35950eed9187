"""What restored faces are compared with: the truth, by networks that the program does not have."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch

from engine.types import FloatImage
from training.data import to_tensor
from training.losses import Perceptual
from training.metrics import identity_angle, landmark_distance, psnr, ssim
from training.recognizer import Recognizer

Distance = Callable[[FloatImage, FloatImage], float]
_FACE = (96, 160, 416, 480)
"""Left, top, right, bottom of a face in the 512 px template, as dlib's detector would box it."""


def dlib_distance() -> Distance | None:
    """Distance of two aligned faces by dlib's recognizer, which took no part in any training.

    Its authors call two faces the same person below 0.6. None where the packages `dlib` and
    `face_recognition_models`, which nothing else here needs, are not installed.
    """
    try:
        dlib = importlib.import_module("dlib")
        models = importlib.import_module("face_recognition_models")
    except ImportError:
        return None
    recognizer = dlib.face_recognition_model_v1(models.face_recognition_model_location())
    pose = dlib.shape_predictor(models.pose_predictor_five_point_model_location())
    box = dlib.rectangle(*_FACE)

    def distance(picture: FloatImage, truth: FloatImage) -> float:
        a, b = (np.rint(face * 255).astype(np.uint8) for face in (picture, truth))
        points = pose(b, box)  # for both, so that only the face counts
        descriptors = [recognizer.compute_face_descriptor(face, points) for face in (a, b)]
        return float(np.linalg.norm(np.subtract(*map(np.array, descriptors))))

    return distance


@dataclass(frozen=True)
class Yardsticks:
    """The networks and measures that results are compared with."""

    perceptual: Perceptual
    recognizer: Recognizer
    landmarks: cv2.FaceDetectorYN
    independent: Distance | None

    @classmethod
    def load(cls, teachers: Path) -> Yardsticks:
        """Reads the teachers from a folder, and dlib's recognizer where it is installed."""
        path = str(teachers / "yunet_n_640_640.onnx")
        finder = cv2.FaceDetectorYN.create(path, "", (512, 512), 0.3, 0.3)
        return cls(Perceptual(teachers).eval(), Recognizer(teachers), finder, dlib_distance())

    @torch.no_grad()
    def compare(self, picture: FloatImage, truth: FloatImage) -> dict[str, float]:
        """All figures for one face; NaN where a network finds no face."""
        a, b = (torch.from_numpy(to_tensor(v))[None] for v in (picture, truth))
        figures = {
            "psnr": psnr(picture, truth),
            "ssim": ssim(picture, truth),
            "perceptual": float(self.perceptual(a, b)),
            "angle": identity_angle(*self.recognizer(torch.cat([a, b])).numpy()),
            "landmarks": self._landmark_distance(picture, truth),
        }
        if self.independent:
            figures["dlib"] = self.independent(picture, truth)
        return figures

    def _landmark_distance(self, picture: FloatImage, truth: FloatImage) -> float:
        found = [self._points(v) for v in (picture, truth)]
        if any(points is None for points in found):
            return float("nan")
        return landmark_distance(*found)

    def _points(self, face: FloatImage) -> np.ndarray | None:
        bgr = np.rint(face[..., ::-1] * 255).astype(np.uint8)
        _, faces = self.landmarks.detect(np.ascontiguousarray(bgr))
        if faces is None:
            return None
        largest = faces[np.argmax(faces[:, 2] * faces[:, 3])]
        return largest[4:14].reshape(5, 2)
