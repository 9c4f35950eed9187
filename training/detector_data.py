"""Labeled photographs and the mosaics composed from them to train the face detector.

A mosaic puts one to twenty-five photographs on one canvas, so that faces from a dozen pixels to
the whole picture appear, and adds pictures in which nothing is a face: upside-down and sideways
people, pieces of clothes and background.
"""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.align import MIRRORED

SMALLEST_FACE = 11.0  # pixels on the canvas; smaller ones are neither face nor background
VISIBLE_SHARE = 0.6  # of a box; faces cut off further are neither face nor background
_LAYOUTS = ((1, 0.27), (2, 0.43), (3, 0.15), (4, 0.10), (5, 0.05))  # cells a side, probability
_MAX_LONG_SIDE = 512


@dataclass(frozen=True)
class LabeledPhoto:
    """A photograph at halving sizes with its faces in pixels of the largest one."""

    path: str
    pyramid: tuple[NDArray[np.uint8], ...]  # BGR
    boxes: NDArray[np.float32]  # [F, 4] x1, y1, x2, y2
    landmarks: NDArray[np.float32]  # [F, 5, 2]


@dataclass
class Mosaic:
    """A training picture."""

    pixels: NDArray[np.uint8]  # [S, S, 3] BGR
    boxes: NDArray[np.float32]  # [N, 4] x1, y1, x2, y2
    landmarks: NDArray[np.float32]  # [N, 5, 2]
    ignored: NDArray[np.bool_]  # [N] too small or cut off: neither face nor background


def load_photos(data: Path, part: str) -> list[LabeledPhoto]:
    """Decode every photograph of `data/portraits/part` once, at most 512 pixels long."""
    labels = json.loads((data / "portraits" / "labels.json").read_text())
    prefix = f"portraits/{part}/"
    return [_load(data / name, labels[name]) for name in sorted(labels) if name.startswith(prefix)]


def _load(path: Path, label: dict) -> LabeledPhoto:
    pixels = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    scale = min(1.0, _MAX_LONG_SIDE / max(pixels.shape[:2]))
    if scale < 1:
        pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    pyramid = [pixels]
    while min(pyramid[-1].shape[:2]) > 48:
        pyramid.append(cv2.pyrDown(pyramid[-1]))
    boxes = np.array([f["box"] for f in label["faces"]], np.float32).reshape(-1, 4) * scale
    boxes[:, 2:] += boxes[:, :2]
    landmarks = np.array([f["landmarks"] for f in label["faces"]], np.float32).reshape(-1, 5, 2)
    return LabeledPhoto(path.name, tuple(pyramid), boxes, landmarks * scale)


def compose(rng: np.random.Generator, photos: list[LabeledPhoto], size: int) -> Mosaic:
    """A mosaic of `size` x `size` pixels of randomly chosen, turned and scaled photographs."""
    sides, chances = zip(*_LAYOUTS, strict=True)
    side = int(rng.choice(sides, p=chances))
    edges = np.linspace(0, size, side + 1).round().astype(int)
    mosaic = Mosaic(
        np.zeros((size, size, 3), np.uint8),
        np.zeros((0, 4), np.float32),
        np.zeros((0, 5, 2), np.float32),
        np.zeros(0, bool),
    )
    for top, bottom in itertools.pairwise(edges):
        for left, right in itertools.pairwise(edges):
            photo = photos[rng.integers(len(photos))]
            _fill_cell(rng, mosaic, photo, (left, top, right, bottom), alone=side == 1)
    return mosaic


def _fill_cell(
    rng: np.random.Generator,
    mosaic: Mosaic,
    photo: LabeledPhoto,
    cell: tuple[int, int, int, int],
    *,
    alone: bool,
) -> None:
    left, top, right, bottom = cell
    width, height = right - left, bottom - top
    kind = rng.choice(["face", "turned", "background"], p=[0.76, 0.09, 0.15])
    draw = {"face": _place_face, "turned": _place_turned, "background": _place_background}[kind]
    matrix = draw(rng, photo, width, height, alone)
    if rng.random() < 0.5:
        matrix = np.diag([-1.0, 1.0, 1.0]) @ matrix
        matrix[0, 2] += width - 1
    mosaic.pixels[top:bottom, left:right] = _warp(rng, photo, matrix, width, height)
    if kind != "turned":
        _add_faces(mosaic, photo, matrix, cell)


def _face_height(rng: np.random.Generator, cell: int, alone: bool) -> float:
    low, high = (0.09, 1.15) if alone else (0.28, 0.95)
    return float(np.exp(rng.uniform(math.log(low * cell), math.log(high * cell))))


def _place_face(
    rng: np.random.Generator, photo: LabeledPhoto, width: int, height: int, alone: bool
) -> NDArray[np.float64]:
    angle = float(np.clip(rng.normal(0, 10), -22, 22))
    return _centered(rng, photo, width, height, _face_height(rng, height, alone), angle)


def _place_turned(
    rng: np.random.Generator, photo: LabeledPhoto, width: int, height: int, alone: bool
) -> NDArray[np.float64]:
    angle = rng.choice([90.0, 180.0, 180.0, 270.0]) + rng.uniform(-25, 25)
    return _centered(rng, photo, width, height, _face_height(rng, height, alone), float(angle))


def _place_background(
    rng: np.random.Generator, photo: LabeledPhoto, width: int, height: int, alone: bool
) -> NDArray[np.float64]:
    """A piece of the photograph at any scale; faces it happens to show stay labeled.

    Half of the pieces lie around the face: ears, hair, collars and ties, much enlarged, are what a
    detector of small faces takes for faces.
    """
    rows, columns = photo.pyramid[0].shape[:2]
    center = rng.uniform(0, 1, 2) * [columns, rows]
    largest = 3.0 * height / rows
    if rng.random() < 0.5:
        x1, y1, x2, y2 = photo.boxes[rng.integers(len(photo.boxes))]
        center = np.array([x1, y1]) + rng.uniform(-0.5, 1.5, 2) * [x2 - x1, y2 - y1]
        largest = max(largest, 4.0 * height / float(y2 - y1))
    scale = float(np.exp(rng.uniform(math.log(0.4 * height / rows), math.log(largest))))
    return _similarity(center, np.array([width / 2, height / 2]), 0.0, scale, scale)


def _centered(
    rng: np.random.Generator,
    photo: LabeledPhoto,
    width: int,
    height: int,
    face_height: float,
    angle: float,
) -> NDArray[np.float64]:
    x1, y1, x2, y2 = photo.boxes[rng.integers(len(photo.boxes))]
    stretch = math.exp(rng.normal(0, 0.05))
    scale = face_height / float(y2 - y1)
    room = np.maximum(np.array([width, height]) - 0.75 * face_height, 0.25 * face_height)
    target = np.array([width, height]) / 2 + rng.uniform(-0.5, 0.5, 2) * room
    center = np.array([(x1 + x2) / 2, (y1 + y2) / 2])
    return _similarity(center, target, angle, scale * stretch, scale / stretch)


def _similarity(
    source: NDArray[np.float64], target: NDArray[np.float64], angle: float, fx: float, fy: float
) -> NDArray[np.float64]:
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    linear = np.array([[cos, -sin], [sin, cos]]) @ np.diag([fx, fy])
    matrix = np.eye(3)
    matrix[:2, :2] = linear
    matrix[:2, 2] = target - linear @ source
    return matrix


def _warp(
    rng: np.random.Generator,
    photo: LabeledPhoto,
    matrix: NDArray[np.float64],
    width: int,
    height: int,
) -> NDArray[np.uint8]:
    scale = math.sqrt(abs(np.linalg.det(matrix[:2, :2])))
    level = int(np.clip(math.floor(-math.log2(scale)), 0, len(photo.pyramid) - 1))
    source = photo.pyramid[level]
    matrix = matrix @ np.diag([2.0**level, 2.0**level, 1.0])
    replicate = rng.random() < 0.35
    color = rng.choice([0, 255, int(rng.integers(256))])
    return cv2.warpAffine(
        source,
        matrix[:2],
        (width, height),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE if replicate else cv2.BORDER_CONSTANT,
        borderValue=(int(color),) * 3,
    )


def _add_faces(
    mosaic: Mosaic, photo: LabeledPhoto, matrix: NDArray[np.float64], cell: tuple[int, ...]
) -> None:
    left, top, right, bottom = cell
    boxes = move_boxes(photo.boxes, matrix)
    points = photo.landmarks @ matrix[:2, :2].T + matrix[:2, 2]
    if np.linalg.det(matrix[:2, :2]) < 0:
        points = points[:, MIRRORED]
    limit = np.array([right - left, bottom - top] * 2)
    inside = np.clip(boxes, 0, limit)
    visible = np.prod(inside[:, 2:] - inside[:, :2], axis=1)
    share = visible / np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    ignored = (share < VISIBLE_SHARE) | (boxes[:, 3] - boxes[:, 1] < SMALLEST_FACE)
    seen = share > 0
    offset = np.array([left, top] * 2)
    mosaic.boxes = np.concatenate([mosaic.boxes, (boxes + offset)[seen]]).astype(np.float32)
    shifted = (points + offset[:2])[seen]
    mosaic.landmarks = np.concatenate([mosaic.landmarks, shifted]).astype(np.float32)
    mosaic.ignored = np.concatenate([mosaic.ignored, ignored[seen]])


def move_boxes(boxes: NDArray[np.float32], matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Upright boxes around the turned ellipses that the boxes [F, 4] stand for."""
    linear = matrix[:2, :2]
    center = (boxes[:, :2] + boxes[:, 2:]) / 2 @ linear.T + matrix[:2, 2]
    half = np.sqrt(((boxes[:, 2:] - boxes[:, :2]) / 2) ** 2 @ (linear**2).T)
    return np.concatenate([center - half, center + half], axis=1)
