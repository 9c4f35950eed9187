"""How close a restored face is to the truth: PSNR, SSIM, identity angle, landmark distance."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.types import FloatImage, Points

SSIM_WINDOW = 11
"""Side of the Gaussian window of SSIM, standard deviation 1.5 (Wang et al. 2004)."""

Array = NDArray[np.float64]


def psnr(result: FloatImage, truth: FloatImage) -> float:
    """Peak signal-to-noise ratio in dB: 10 log10(1 / MSE) over all pixels and channels.

    Args:
        result: [H, W, 3] 0..1.
        truth: [H, W, 3] 0..1.

    Returns:
        Infinity for identical pictures.

    Raises:
        ValueError: the shapes differ.
    """
    _require_equal_shapes(result, truth)
    error = float(np.mean((result.astype(np.float64) - truth) ** 2))
    return float("inf") if error == 0 else float(-10 * np.log10(error))


def ssim(result: FloatImage, truth: FloatImage) -> float:
    """Structural similarity under a Gaussian window, mean over pixels and channels.

    (2 m_x m_y + C1) (2 s_xy + C2) / ((m_x^2 + m_y^2 + C1) (s_x^2 + s_y^2 + C2)), with
    means m, variances s^2 and covariance s_xy under an 11 x 11 Gaussian of standard deviation
    1.5, C1 = 0.01^2 and C2 = 0.03^2, over the pixels whose window lies inside.

    Args:
        result: [H, W, 3] 0..1, at least 11 px on each side.
        truth: [H, W, 3] 0..1.

    Raises:
        ValueError: the shapes differ or a side is shorter than the window.
    """
    _require_equal_shapes(result, truth)
    if min(truth.shape[:2]) < SSIM_WINDOW:
        raise ValueError(f"SSIM needs at least {SSIM_WINDOW} px on each side")
    x, y = result.astype(np.float64), truth.astype(np.float64)
    mean_x, mean_y = _window(x), _window(y)
    variance_x, variance_y = _window(x * x) - mean_x**2, _window(y * y) - mean_y**2
    covariance = _window(x * y) - mean_x * mean_y
    c1, c2 = 0.01**2, 0.03**2
    luminance = (2 * mean_x * mean_y + c1) / (mean_x**2 + mean_y**2 + c1)
    structure = (2 * covariance + c2) / (variance_x + variance_y + c2)
    return float(np.mean(luminance * structure))


def identity_angle(one: NDArray[np.floating], other: NDArray[np.floating]) -> float:
    """Angle in degrees between two identity embeddings: arccos(a b / (|a| |b|)), 0..180.

    Args:
        one: [D] embedding, of any length.
        other: [D] embedding.

    Raises:
        ValueError: the shapes differ, or an embedding is zero.
    """
    _require_equal_shapes(one, other)
    a, b = one.astype(np.float64), other.astype(np.float64)
    lengths = np.linalg.norm(a) * np.linalg.norm(b)
    if lengths == 0:
        raise ValueError("an embedding of length zero has no direction")
    return float(np.degrees(np.arccos(np.clip(a @ b / lengths, -1.0, 1.0))))


def landmark_distance(points: Points, truth: Points) -> float:
    """Mean Euclidean distance in pixels between corresponding landmarks.

    Args:
        points: [N, 2].
        truth: [N, 2].

    Raises:
        ValueError: the shapes differ.
    """
    _require_equal_shapes(points, truth)
    return float(np.linalg.norm(points.astype(np.float64) - truth, axis=1).mean())


def _window(picture: Array) -> Array:
    """Gaussian-weighted local mean where the whole window lies inside the picture."""
    size, edge = (SSIM_WINDOW, SSIM_WINDOW), SSIM_WINDOW // 2
    return np.asarray(cv2.GaussianBlur(picture, size, 1.5), dtype=np.float64)[
        edge:-edge, edge:-edge
    ]


def _require_equal_shapes(one: NDArray[np.floating], other: NDArray[np.floating]) -> None:
    if one.shape != other.shape:
        raise ValueError(f"shapes differ: {one.shape} and {other.shape}")
