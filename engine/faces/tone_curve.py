"""Tells a toned photograph from a color one: on a print all chroma follows the luminance.

Sepia, selenium, cyanotype and yellowed paper give each luminance one color. A color photograph,
however faded, has several at the same luminance: skin, lips, hair, cloth.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.faces.filters import LUMA, Floats, area_mean, blur, luminance_of
from engine.types import FloatImage

CELLS = 64
"""The curve is fitted on 64 x 64 area means: pixel noise is gone, lips and eyes are still there."""
COHERENCE = 4.0
"""Gaussian in cells over the residual. JPEG's chroma quantization errs at random from block to
block and averages out; the colors of things are coherent over 30 px of a face and stay."""
EDGES = np.array([0, 0.01, 0.04, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.99, 1.0])
"""Luminance quantiles between which the curve takes a mean."""
RESIDUAL = 0.01
"""Coherent chroma off the curve, of 1, that a neutral toned photograph may have."""
RESIDUAL_SHARE = 0.02
"""Allowed in addition, as a share of the chroma itself: strong toning is fitted less exactly."""
NEUTRAL = 1e-4
"""Chroma below this is rounding; the photograph is exactly gray."""


@dataclass(frozen=True, eq=False)
class ToneCurve:
    """Chroma as a function of luminance, and a plane over the picture for uneven yellowing."""

    luminance: Floats  # [K] increasing, 0..1
    chroma: Floats  # [K, 2] mean of (R - Y, B - Y)
    slope: Floats  # [2, 2] added chroma from the picture's center to its right, to its bottom
    residual: float  # 90th percentile of the coherent chroma off the curve
    amplitude: float  # 90th percentile of the chroma

    @property
    def explains(self) -> bool:
        """Whether the photograph has no color of its own beside its tone."""
        return self.residual <= RESIDUAL + RESIDUAL_SHARE * self.amplitude

    def colorize(self, luminance: Floats) -> FloatImage:
        """The picture with this luminance, [H, W], in this tone; clamped to 0..1."""
        chroma = _evaluate(luminance, self.luminance, self.chroma) + _plane(
            luminance.shape, self.slope
        )
        red, blue = luminance + chroma[..., 0], luminance + chroma[..., 1]
        green = luminance - (LUMA[0] * chroma[..., 0] + LUMA[2] * chroma[..., 1]) / LUMA[1]
        return np.clip(np.stack([red, green, blue], axis=-1, dtype=np.float32), 0.0, 1.0)


def fit_tone_curve(picture: FloatImage) -> ToneCurve:
    """Fits chroma as a function of luminance.

    Args:
        picture: [H, W, 3] 0..1, best an aligned face with its surroundings.
    """
    cells = area_mean(picture, CELLS, CELLS)
    luminance = luminance_of(cells)
    chroma = cells[..., (0, 2)] - luminance[..., None]
    if np.abs(picture - picture[..., :1]).max() < NEUTRAL:
        chroma = np.zeros_like(chroma)
    knots, values, slope = _fit(luminance, chroma)
    off = chroma - _evaluate(luminance, knots, values) - _plane(luminance.shape, slope)
    coherent = blur(off, COHERENCE)
    return ToneCurve(knots, values, slope, _spread(coherent), _spread(chroma))


def is_monochrome(source: FloatImage) -> bool:
    """Whether a photograph is gray, sepia, yellowed or otherwise toned, but not in color.

    Args:
        source: [H, W, 3] 0..1, best an aligned face with its surroundings.
    """
    return fit_tone_curve(source).explains


def _fit(luminance: Floats, chroma: Floats) -> tuple[Floats, Floats, Floats]:
    """Curve and plane in turn; each explains what the other leaves."""
    slope = np.zeros((2, 2), dtype=np.float32)
    knots, values = _bin_means(luminance, chroma)
    for _ in range(3):
        slope = _fit_plane(chroma - _evaluate(luminance, knots, values))
        knots, values = _bin_means(luminance, chroma - _plane(luminance.shape, slope))
    return knots, values, slope


def _bin_means(luminance: Floats, chroma: Floats) -> tuple[Floats, Floats]:
    """Mean luminance and chroma between consecutive quantiles of the luminance."""
    order = np.argsort(luminance, axis=None, kind="stable")
    parts = np.split(order, (EDGES[1:-1] * order.size).astype(int))
    knots = np.array([luminance.ravel()[part].mean() for part in parts])
    values = np.array([chroma.reshape(-1, 2)[part].mean(axis=0) for part in parts])
    distinct = np.concatenate([[True], np.diff(knots) > 1e-4])
    return knots[distinct].astype(np.float32), values[distinct].astype(np.float32)


def _fit_plane(residual: Floats) -> Floats:
    """Robust slopes [2, 2] of the chroma that the curve leaves: a cell off by 0.02 counts half."""
    slope = np.zeros((2, 2), dtype=np.float32)
    positions = _positions(residual.shape).reshape(-1, 2)
    for _ in range(2):
        off = np.linalg.norm(residual - _plane(residual.shape, slope), axis=-1).ravel()
        weighted = positions / (1 + (off[:, None] / 0.02) ** 2)
        slope = np.linalg.solve(weighted.T @ positions, weighted.T @ residual.reshape(-1, 2))
    return slope.astype(np.float32)


def _evaluate(luminance: Floats, knots: Floats, values: Floats) -> Floats:
    """The curve at each pixel, [H, W, 2]; constant beyond its ends."""
    channels = [np.interp(luminance, knots, values[:, channel]) for channel in range(2)]
    return np.stack(channels, axis=-1).astype(np.float32)


def _plane(shape: tuple[int, ...], slope: Floats) -> Floats:
    return (_positions(shape) @ slope).astype(np.float32)


def _positions(shape: tuple[int, ...]) -> Floats:
    """X and y from -1 to 1 across the picture, [H, W, 2]."""
    y, x = (((np.arange(size) + 0.5) * 2 / size - 1).astype(np.float32) for size in shape[:2])
    return np.stack(np.meshgrid(x, y), axis=-1)


def _spread(chroma: Floats) -> float:
    return float(np.percentile(np.linalg.norm(chroma, axis=-1), 90))
