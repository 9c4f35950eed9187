"""One seeded function for each kind of damage that photographs suffer.

Every function takes a generator and a picture [H, W, 3] float32 RGB 0..1 and returns a new one.
Lengths are meant at 512 px and scale with the picture's height. Blur, downsampling, noise
and JPEG have the ranges GFPGAN and DifFace train with; the rest is what old prints show.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
Rng = np.random.Generator


def _unit(x: Image) -> float:
    return x.shape[0] / 512


def _noise_field(rng: Rng, shape: tuple[int, int], sigma: float) -> Image:
    """Smooth noise [H, W] with zero mean and unit variance, correlated over `sigma` pixels."""
    height, width = shape
    shrink = max(1, int(sigma / 2))  # wide correlations are drawn small and enlarged
    small = rng.standard_normal((height // shrink + 2, width // shrink + 2), dtype=np.float32)
    small = cv2.GaussianBlur(small, (0, 0), max(sigma / shrink, 0.3))
    field = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return (field - field.mean()) / (field.std() + 1e-6)


def luminance(x: Image) -> Image:
    """[H, W, 3] -> [H, W], Rec. 601 weights."""
    return x @ np.array([0.299, 0.587, 0.114], np.float32)


# --- the emulsion and its tone: a restored face keeps these -------------------------------------


def spectral_gray(rng: Rng, x: Image) -> Image:
    """Monochrome as an emulsion saw it: blue-sensitive, orthochromatic or panchromatic."""
    kinds = np.array([[0.0, 0.1, 0.9], [0.0, 0.5, 0.5], [0.299, 0.587, 0.114]], np.float32)
    weights = kinds[rng.choice(3, p=[0.2, 0.25, 0.55])] + rng.uniform(0, 0.1, 3).astype(np.float32)
    gray = np.maximum(x, 0) ** 2.2 @ (weights / weights.sum())
    return np.repeat((gray ** (1 / 2.2))[..., None], 3, axis=2)


def tone_curve(rng: Rng, x: Image) -> Image:
    """Contrast, exposure and a faded range between a raised black and a lowered white."""
    gamma = np.exp(rng.uniform(-0.4, 0.4))
    black, white = rng.uniform(0, 0.2), rng.uniform(0.75, 1)
    return (black + (white - black) * np.clip(x, 0, 1) ** gamma).astype(np.float32)


def sepia(rng: Rng, x: Image) -> Image:
    """A warm cast that is strongest in the middle tones; paper yellows in the lights."""
    light = luminance(x)[..., None]
    cast = np.array([1, 0.72, 0.38], np.float32) + rng.uniform(-0.08, 0.08, 3).astype(np.float32)
    amount = rng.uniform(0.15, 0.8)
    toned = light ** (1 / np.maximum(cast + 0.3, 0.5)) * (1 - 0.15 * (1 - cast))
    return ((1 - amount) * x + amount * toned).astype(np.float32)


def color_shift(rng: Rng, x: Image) -> Image:
    """Faded dyes: each channel with its own gain and offset."""
    gain = rng.uniform(0.8, 1.05, 3).astype(np.float32)
    return np.clip(x * gain + rng.uniform(0, 0.08, 3).astype(np.float32), 0, 1)


# --- what light, lens and scanner do -------------------------------------------------------------


def blur(rng: Rng, x: Image, low: float, high: float) -> Image:
    """Gaussian blur, isotropic or not, kernel 41 at 512 px, sigma in low..high."""
    unit = _unit(x)
    size = int(20 * unit) * 2 + 1
    sigma_x, sigma_y = np.maximum(rng.uniform(low, high, 2) * unit, 0.05)
    if rng.random() < 0.5:
        return cv2.GaussianBlur(x, (size, size), sigma_x, borderType=cv2.BORDER_REFLECT)
    axis = np.arange(size) - size // 2
    u, v = np.meshgrid(axis, axis)
    angle = rng.uniform(0, np.pi)
    along, across = u * np.cos(angle) + v * np.sin(angle), v * np.cos(angle) - u * np.sin(angle)
    kernel = np.exp(-((along / sigma_x) ** 2 + (across / sigma_y) ** 2) / 2)
    return cv2.filter2D(x, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT)


def downsample(rng: Rng, x: Image, low: float, high: float) -> Image:
    """Shrinks by low..high; the caller enlarges again after noise and JPEG."""
    factor = max(rng.uniform(low, high) * _unit(x), 1.0)
    size = max(8, round(x.shape[1] / factor)), max(8, round(x.shape[0] / factor))
    kind = cv2.INTER_LINEAR if rng.random() < 0.5 else cv2.INTER_AREA
    return cv2.resize(x, size, interpolation=kind)


def upsample(x: Image, size: int, *, cubic: bool = False) -> Image:
    """Back to [size, size, 3], bilinear, or cubic as the program cuts faces out of photographs."""
    kind = cv2.INTER_CUBIC if cubic else cv2.INTER_LINEAR
    return np.clip(cv2.resize(x, (size, size), interpolation=kind), 0, 1)


def sharpened(rng: Rng, x: Image) -> Image:
    """Unsharp masking as scanners do it, with its halos."""
    amount, sigma = rng.uniform(0.2, 1.2), rng.uniform(0.6, 1.5)
    return np.clip(x + np.float32(amount) * (x - cv2.GaussianBlur(x, (0, 0), sigma)), 0, 1)


def noise(rng: Rng, x: Image, high: float) -> Image:
    """Sensor noise of 0..high of 255; half of the time the same in all channels."""
    channels = 1 if rng.random() < 0.5 else 3
    shape = (*x.shape[:2], channels)
    sigma = np.float32(rng.uniform(0, high) / 255)
    return np.clip(x + sigma * rng.standard_normal(shape, dtype=np.float32), 0, 1)


def jpeg(rng: Rng, x: Image, low: int, high: int) -> Image:
    """JPEG at a quality of low..high."""
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(low, high + 1))]
    pixels = np.rint(np.clip(x, 0, 1)[..., ::-1] * 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", pixels, quality)
    return cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1].astype(np.float32) / 255


# --- what emulsion and print do ------------------------------------------------------------------


def grain(rng: Rng, x: Image) -> Image:
    """Silver grain: correlated over 0.5 to 3 px, strongest in the middle tones."""
    field = _noise_field(rng, x.shape[:2], rng.uniform(0.5, 3) * _unit(x))
    light = luminance(x)
    amount = rng.uniform(0.015, 0.1) * (0.3 + 2.8 * light * (1 - light))
    return np.clip(x + (amount * field)[..., None], 0, 1)


def halftone(rng: Rng, x: Image) -> Image:
    """A printing screen with cells of 3 to 8 px at an angle."""
    cell, angle = max(rng.uniform(3, 8) * _unit(x), 2.5), rng.uniform(0, np.pi / 2)
    v, u = np.mgrid[: x.shape[0], : x.shape[1]].astype(np.float32) * (2 * np.pi / cell)
    screen = np.cos(u * np.cos(angle) + v * np.sin(angle)) + np.cos(
        v * np.cos(angle) - u * np.sin(angle)
    )
    threshold = (0.5 + screen / 4)[..., None]
    printed = 0.5 + np.tanh((x - threshold) * rng.uniform(1.5, 6)) / 2
    amount = np.float32(rng.uniform(0.25, 0.8))
    return ((1 - amount) * x + amount * printed).astype(np.float32)


def paper(rng: Rng, x: Image) -> Image:
    """Paper texture: fine relief, or a regular silk pattern."""
    height, width = x.shape[:2]
    if rng.random() < 0.6:
        relief = _noise_field(rng, (height, width), rng.uniform(1, 4) * _unit(x))
    else:
        pitch = max(rng.uniform(5, 12) * _unit(x), 3)
        v, u = np.mgrid[:height, :width].astype(np.float32) * (2 * np.pi / pitch)
        relief = np.sin(u + v) * np.sin(u - v)
    return np.clip(x * (1 + rng.uniform(0.01, 0.06) * relief[..., None]), 0, 1)


# --- what handling does --------------------------------------------------------------------------


def _blend(x: Image, cover: Image, color: Image) -> Image:
    return (x + cover[..., None] * (color - x)).astype(np.float32)


def scratches(rng: Rng, x: Image) -> Image:
    """One to eight thin curved lines, light or dark."""
    height, width = x.shape[:2]
    for _ in range(rng.integers(1, 9)):
        start, end = rng.uniform(-0.1, 1.1, (2, 2)) * [width, height]
        bend = (start + end) / 2 + rng.normal(0, 0.08, 2) * [width, height]
        t = np.linspace(0, 1, 24)[:, None]
        points = (1 - t) ** 2 * start + 2 * t * (1 - t) * bend + t**2 * end
        points = points + rng.normal(0, 0.6, points.shape)
        cover = np.zeros((height, width), np.float32)
        thickness = max(1, round(rng.uniform(0.5, 3.5) * _unit(x)))
        line = np.rint(points * 16).astype(np.int32)
        cv2.polylines(cover, [line], False, 1.0, thickness, cv2.LINE_AA, 4)
        cover = cv2.GaussianBlur(cover, (0, 0), 0.6) * rng.uniform(0.3, 1)
        shade = rng.uniform(0.8, 1) if rng.random() < 0.7 else rng.uniform(0, 0.3)
        x = _blend(x, cover, np.float32(shade))
    return x


def folds(rng: Rng, x: Image) -> Image:
    """One or two creases across the picture: a light, broken line with a dark shoulder."""
    height, width = x.shape[:2]
    v, u = np.mgrid[:height, :width].astype(np.float32)
    for _ in range(rng.integers(1, 3)):
        angle, unit = rng.uniform(0, np.pi), _unit(x)
        cx, cy = rng.uniform(0.2, 0.8, 2) * [width, height]
        wobble = _noise_field(rng, (height, width), 25 * unit) * 2 * unit
        distance = (u - cx) * np.cos(angle) + (v - cy) * np.sin(angle) + wobble
        broken = np.clip(0.6 + _noise_field(rng, (height, width), 6 * unit), 0, 1)
        crease = np.exp(-((distance / (rng.uniform(0.7, 2.5) * unit)) ** 2)) * broken
        shoulder = np.exp(-((distance / (10 * unit)) ** 2)) * rng.uniform(0, 0.25)
        x = _blend(x, np.float32(shoulder), np.float32(0.15))
        x = _blend(x, np.float32(crease * rng.uniform(0.4, 1)), np.float32(rng.uniform(0.7, 1)))
    return x


def stains(rng: Rng, x: Image) -> Image:
    """Blotches with soft, darker rims: water, foxing."""
    height, width = x.shape[:2]
    for _ in range(rng.integers(1, 4)):
        field = _noise_field(rng, (height, width), rng.uniform(15, 70) * _unit(x))
        level = rng.uniform(0.8, 1.8)
        inside = 0.5 + np.tanh((field - level) * rng.uniform(2, 8)) / 2
        rim = inside * (1 - inside) * 2
        tint = np.array([0.62, 0.5, 0.34], np.float32) * rng.uniform(0.5, 1.5)
        if np.ptp(x, axis=2).max() < 0.02:  # a monochrome scan shows stains as gray
            tint = np.full(3, tint.mean(), np.float32)
        cover = (inside * rng.uniform(0.1, 0.5) + rim * rng.uniform(0, 0.4)).clip(0, 1)
        x = _blend(x, cover.astype(np.float32), np.clip(tint, 0, 1))
    return x


def dust(rng: Rng, x: Image) -> Image:
    """Specks and short hairs, mostly white."""
    height, width = x.shape[:2]
    cover = np.zeros((height, width), np.float32)
    for cx, cy in rng.uniform(0, 1, (rng.integers(5, 80), 2)) * [width, height]:
        axes = np.maximum(rng.gamma(1.2, 1.0, 2) * _unit(x), 0.5)
        box = (
            (float(cx), float(cy)),
            (float(2 * axes[0]), float(2 * axes[1])),
            rng.uniform(0, 180),
        )
        cv2.ellipse(cover, box, float(rng.uniform(0.4, 1)), -1, cv2.LINE_AA)
    for cx, cy in rng.uniform(0, 1, (rng.integers(0, 4), 2)) * [width, height]:
        axes = tuple(int(a) for a in rng.uniform(5, 40, 2) * _unit(x))
        start = rng.uniform(0, 360)
        center = (int(cx), int(cy))
        cv2.ellipse(
            cover, center, axes, rng.uniform(0, 180), start, start + rng.uniform(40, 160),
            float(rng.uniform(0.4, 1)), 1, cv2.LINE_AA,
        )  # fmt: skip
    cover = cv2.GaussianBlur(cover, (0, 0), 0.7)
    shade = rng.uniform(0.85, 1) if rng.random() < 0.8 else rng.uniform(0, 0.2)
    return _blend(x, cover, np.float32(shade))
