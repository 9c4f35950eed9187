"""Draws glasses onto aligned faces: too few of the photographs have them to learn from."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.damage import Rng

EYES = ((192.98, 239.95), (318.90, 240.19))
"""Centers (x, y) in the 512 px template."""
TEMPLE = 92.0
"""How far beyond an eye the temple of the frame goes out of sight, in px at 512."""
FRAMES = ((25, 22, 20), (70, 42, 24), (120, 85, 50), (150, 150, 150), (190, 160, 95))
"""Black, tortoise, horn, steel, gold."""


def rim(rng: Rng) -> NDArray[np.float64]:
    """The outline of the right lens about its center: a superellipse, [48, 2] in px at 512."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    around = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    exponent = rng.uniform(2, 5)
    half = rng.uniform((44, 30), (57, 48))
    return half * np.sign(around) * np.abs(around) ** (2 / exponent)


def wearing(rng: Rng, face: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The face [S, S, 3] RGB with glasses of a random shape, color and reflection."""
    unit = face.shape[0] / 512
    outline, width = rim(rng), rng.uniform(1.5, 7)
    centers = np.array(EYES) + rng.normal(0, 2, 2) + (0, rng.uniform(0, 8))
    lenses = [outline * (side, 1) + center for side, center in zip((-1, 1), centers, strict=True)]
    height = rng.uniform(0.1, 0.5) * outline[:, 1].max()
    half, temple = np.array((outline[:, 0].max(), 0)), np.array((TEMPLE, 0))
    up = np.array((0, -height))
    left, right = centers + up
    lines = [
        np.stack([left + half, (left + right) / 2 + 0.3 * up, right - half]),
        np.stack([left - half, left - temple]),
        np.stack([right + half, right + temple]),
    ]
    shape = face.shape[:2]
    frame = _drawn(shape, lenses, unit, width, closed=True)
    frame = np.maximum(frame, _drawn(shape, lines, unit, 0.8 * width, closed=False))
    x = face.astype(np.float32)
    glass = _filled(shape, lenses, unit)
    slope = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None, None]
    x += glass * (255 - x) * slope[::-1] * rng.uniform(0, 0.2)  # the sky above
    shadow = np.roll(cv2.GaussianBlur(frame, (0, 0), 4 * unit), round(6 * unit), axis=0)
    x *= 1 - rng.uniform(0, 0.4) * shadow[..., None]
    color = np.float32(FRAMES[rng.integers(len(FRAMES))]) * np.float32(rng.uniform(0.8, 1.2))
    x += frame[..., None] * rng.uniform(0.7, 1) * (color - x)
    return np.rint(x.clip(0, 255)).astype(np.uint8)


SHIFT = 4
"""Binary places of the coordinates that OpenCV draws with."""


def _points(line: NDArray[np.float64], unit: float) -> NDArray[np.int32]:
    return np.rint(line * unit * 2**SHIFT).astype(np.int32)


def _drawn(
    shape: tuple[int, ...], lines: list[NDArray[np.float64]], unit: float, width: float,
    *, closed: bool,
) -> NDArray[np.float32]:  # fmt: skip
    """Coverage [H, W] 0..1 of lines that are `width` px at 512 wide."""
    canvas = np.zeros(shape, np.uint8)
    points, thickness = [_points(line, unit) for line in lines], max(1, round(width * unit))
    cv2.polylines(canvas, points, closed, 255, thickness, cv2.LINE_AA, SHIFT)
    return canvas.astype(np.float32) / 255


def _filled(
    shape: tuple[int, ...], outlines: list[NDArray[np.float64]], unit: float
) -> NDArray[np.float32]:
    """Coverage [H, W, 1] 0..1 of the areas inside."""
    canvas = np.zeros(shape, np.uint8)
    cv2.fillPoly(canvas, [_points(line, unit) for line in outlines], 255, cv2.LINE_AA, SHIFT)
    return canvas[..., None].astype(np.float32) / 255
