"""Five-point alignment of a face to the FFHQ template at 512 px.

The transform is a similarity fitted by least median of squares, so that one bad landmark
(a covered mouth corner, a profile's far eye) does not tilt the face.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.affine import Matrix, Rectangle, bounds_of, compose_affine, invert_affine
from engine.faces.filters import Floats, blur, warp
from engine.types import ALIGNED_SIZE, FloatImage, Pixels, Points

TEMPLATE: Points = np.array(
    [[192.98, 239.95], [318.90, 240.19], [256.63, 314.02], [201.26, 371.41], [313.09, 371.15]],
    dtype=np.float32,
)
"""Left eye in the picture, right eye, nose, left and right mouth corner, in a 512 px square."""
MIRRORED = [1, 0, 2, 4, 3]
"""The points' order in a mirrored face."""


@dataclass(frozen=True, eq=False)
class AlignedFace:
    """A face brought to the template."""

    pixels: FloatImage  # [512, 512, 3] 0..1
    matrix: Matrix  # photograph -> aligned
    scale: float  # source pixels for each aligned pixel; above 1 the face was shrunk
    enlarged: int = 1  # how many times as wide and high the source was made before


def align(pixels: Pixels, landmarks: Points, enlarged: int = 1) -> AlignedFace:
    """Cuts a face out of a photograph, upright and at the template's size.

    Only the face's surroundings are read, and a face much larger than the template is first
    reduced in its integer type, so that memory does not grow with the photograph.

    Args:
        pixels: [H, W, 3] the photograph.
        landmarks: [5, 2] in pixels of the photograph, in the template's order.
        enlarged: how many times as wide and high as the scan the photograph was made.

    Raises:
        ValueError: the landmarks are not [5, 2], not finite or all in one place.
    """
    if landmarks.shape != TEMPLATE.shape:
        raise ValueError(f"landmarks must be [5, 2], not {landmarks.shape}")
    matrix = fit_similarity(landmarks, TEMPLATE)
    return AlignedFace(cut_out(pixels, matrix), matrix, _scale_of(matrix), enlarged)


def cut_out(pixels: Pixels | NDArray[np.uint8], matrix: Matrix) -> Floats:
    """What the aligned square shows of a picture or a mask; beyond its border it is mirrored.

    Args:
        pixels: [H, W] or [H, W, C], the full range of its integer type.
        matrix: photograph -> aligned.

    Returns:
        [512, 512] or [512, 512, C] 0..1, low-passed where the square is the smaller one.
    """
    region, to_region = _read_region(pixels, matrix, _scale_of(matrix))
    to_source = compose_affine(to_region, invert_affine(matrix))
    aligned = warp(region, to_source, ALIGNED_SIZE, ALIGNED_SIZE, smooth=True, reflect=True)
    return np.clip(aligned, 0.0, 1.0)


def _scale_of(matrix: Matrix) -> float:
    """Pixels of the photograph for each aligned pixel."""
    return 1.0 / float(np.hypot(matrix[0, 0], matrix[1, 0]))


def fit_similarity(source: Points, target: Points) -> Matrix:
    """Fits rotation, uniform scale and shift by least median of squares.

    Every pair of points proposes a transform; the one with the smallest median squared residual
    names the inliers, and least squares over these gives the result (Rousseeuw and Leroy 1987,
    chapter 5). With five points all ten pairs are tried, so the result is deterministic.

    Args:
        source: [N, 2] points, N >= 2.
        target: [N, 2] where they should go.

    Returns:
        [2, 3] transform source -> target; it never mirrors.

    Raises:
        ValueError: a coordinate is not finite, or all source or all target points coincide.
    """
    z, w = _complex(source), _complex(target)
    if not (np.isfinite(z).all() and np.isfinite(w).all()):
        raise ValueError("landmarks must be finite")
    proposals = [
        _least_squares(z[list(pair)], w[list(pair)])
        for pair in combinations(range(len(z)), 2)
        if abs(z[pair[0]] - z[pair[1]]) > 1e-6 and abs(w[pair[0]] - w[pair[1]]) > 1e-6
    ]
    if not proposals:
        raise ValueError("landmarks coincide")
    errors = [np.abs(a * z + b - w) ** 2 for a, b in proposals]
    best = min(range(len(proposals)), key=lambda index: float(np.median(errors[index])))
    inliers = errors[best] <= _inlier_bound(errors[best])
    a, b = _least_squares(z[inliers], w[inliers])
    return np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])


def _complex(points: Points) -> NDArray[np.complex128]:
    """Points as complex numbers: a similarity is then w = a z + b."""
    return points[:, 0].astype(np.float64) + 1j * points[:, 1].astype(np.float64)


def _least_squares(z: NDArray[np.complex128], w: NDArray[np.complex128]) -> tuple[complex, complex]:
    centered = z - z.mean()
    a = complex(np.vdot(centered, w - w.mean()) / np.vdot(centered, centered))
    return a, complex(w.mean() - a * z.mean())


def _inlier_bound(errors: NDArray[np.float64]) -> float:
    """Squared residual up to which a point is an inlier: 2.5 robust standard deviations."""
    parameters = 2  # a similarity has two complex parameters
    correction = 1 + 5 / max(1, len(errors) - parameters)
    deviation = 2.5 * 1.4826 * correction * float(np.sqrt(np.median(errors)))
    return max(deviation, 1e-3) ** 2


def _read_region(pixels: Pixels, matrix: Matrix, scale: float) -> tuple[Floats, Matrix]:
    """The photograph around the face, low-passed for the template's size.

    Returns:
        [h, w, ...] 0..1, and the transform photograph -> region.
    """
    x, y, width, height = _region_to_read(pixels, matrix, margin=4.0)
    step = max(1, int(scale / 2))
    size = max(1, width // step), max(1, height // step)
    region = cv2.resize(pixels[y : y + height, x : x + width], size, interpolation=cv2.INTER_AREA)
    zoom = np.array(size) / (width, height)
    to_region = np.column_stack([np.diag(zoom), (0.5 - np.array([x, y])) * zoom - 0.5])
    floats = np.asarray(region, dtype=np.float32) / np.float32(np.iinfo(pixels.dtype).max)
    return _low_pass(floats, scale, step), to_region


def _region_to_read(pixels: Pixels, matrix: Matrix, margin: float) -> Rectangle:
    """The aligned square in the photograph, with all that reflection at a border may ask for.

    `margin` in aligned pixels feeds the low-pass and the interpolation.
    """
    end = ALIGNED_SIZE - 1 + margin
    x, y, width, height = bounds_of(matrix, -margin, -margin, end, end)
    left, right = _reflected_span(x, x + width, pixels.shape[1])
    top, bottom = _reflected_span(y, y + height, pixels.shape[0])
    return left, top, right - left, bottom - top


def _reflected_span(low: int, high: int, size: int) -> tuple[int, int]:
    """Which part of 0..size a span reads when indices outside are reflected inwards."""
    start = max(0, min(low, 2 * size - high, size - 1))
    stop = min(size, max(high, -low, 1))
    return start, max(stop, start + 1)


def _low_pass(region: Floats, scale: float, step: int) -> Floats:
    """Gaussian of standard deviation 0.5 sqrt(scale^2 - 1) source pixels.

    An area mean over `step` pixels, variance (step^2 - 1) / 12, has been taken already.
    """
    if scale <= 1:
        return region
    variance = 0.25 * (scale**2 - 1) - (step**2 - 1) / 12
    return blur(region, float(np.sqrt(variance)) / step)
