"""What an old photograph does to the picture a face detector sees: tone, blur, grain, marks."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Canvas = NDArray[np.uint8]


def age(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Damage [H, W, 3] BGR pixels, each kind by itself; a quarter of them stay as they are."""
    if rng.random() < 0.25:
        return pixels
    for chance, damage in _DAMAGES:
        if rng.random() < chance:
            pixels = damage(rng, pixels)
    return pixels


def _monochrome(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Blue-sensitive, ordinary or red-blind film, sometimes toned."""
    weights = rng.dirichlet([1.5, 2.0, 1.5])
    gray = np.clip(pixels.astype(np.float32) @ weights.astype(np.float32), 0, 255)
    gray = np.repeat(gray[..., None], 3, axis=2)
    if rng.random() < 0.5:
        blue, green = rng.uniform(0.5, 1.0), rng.uniform(0.8, 1.0)
        gray *= np.array([blue, green, 1.0], np.float32)
    return gray.astype(np.uint8)


def _tone(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Gamma, then black and white points moved: faded, dark or hard prints."""
    level = np.linspace(0, 1, 256) ** np.exp(rng.normal(0, 0.35))
    black, white = rng.uniform(-0.15, 0.35), rng.uniform(0.6, 1.2)
    curve = np.clip(255 * (black + (white - black) * level), 0, 255).astype(np.uint8)
    return cv2.LUT(pixels, curve)


def _light(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Brightness that changes across the print."""
    rows, columns = pixels.shape[:2]
    corners = rng.uniform(0.6, 1.3, (2, 2)).astype(np.float32)
    field = cv2.resize(corners, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.clip(pixels * field[..., None], 0, 255).astype(np.uint8)


def _blur(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    return cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 1.8))


def _coarse(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Sampled down and up again."""
    rows, columns = pixels.shape[:2]
    factor = rng.uniform(0.4, 0.9)
    size = (max(1, int(columns * factor)), max(1, int(rows * factor)))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    how = int(rng.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_NEAREST]))
    return cv2.resize(small, (columns, rows), interpolation=how)


def _grain(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Noise, equal in the channels half of the time, fine or clumped."""
    rows, columns = pixels.shape[:2]
    channels = 3 if rng.random() < 0.5 else 1
    noise = rng.standard_normal((rows, columns, channels), np.float32) * rng.uniform(2, 22)
    if rng.random() < 0.4:
        noise = 2 * cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.5, 1.0))
    noise = noise.reshape(rows, columns, -1)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def _marks(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    """Scratches, folds and specks, lighter or darker than the picture."""
    pixels = pixels.copy()
    size = np.array([pixels.shape[1], pixels.shape[0]])
    for _ in range(rng.integers(1, 7)):
        color = (int(rng.integers(256)),) * 3
        start = (rng.random(2) * size).astype(int)
        if rng.random() < 0.5:
            end = (rng.random(2) * size).astype(int)
            cv2.line(pixels, start.tolist(), end.tolist(), color, 1, cv2.LINE_AA)
        else:
            cv2.circle(pixels, start.tolist(), int(rng.integers(1, 4)), color, -1, cv2.LINE_AA)
    return pixels


def _jpeg(rng: np.random.Generator, pixels: Canvas) -> Canvas:
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 95))]
    return cv2.imdecode(cv2.imencode(".jpg", pixels, quality)[1], cv2.IMREAD_COLOR)


_DAMAGES = (
    (0.40, _monochrome),
    (0.50, _tone),
    (0.25, _light),
    (0.25, _blur),
    (0.20, _coarse),
    (0.35, _grain),
    (0.15, _marks),
    (0.35, _jpeg),
)
