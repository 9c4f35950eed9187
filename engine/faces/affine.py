"""Affine transforms between a photograph and an aligned face."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
"""[2, 3] affine transform of column vectors (x, y, 1)."""
Rectangle = tuple[int, int, int, int]
"""x, y, width, height in whole pixels."""


def compose_affine(outer: Matrix, inner: Matrix) -> Matrix:
    """The transform that applies `inner` first and `outer` to its result."""
    return np.column_stack([outer[:, :2] @ inner[:, :2], outer[:, :2] @ inner[:, 2] + outer[:, 2]])


def invert_affine(matrix: Matrix) -> Matrix:
    """The inverse of a [2, 3] transform."""
    linear = np.linalg.inv(matrix[:, :2])
    return np.column_stack([linear, -linear @ matrix[:, 2]])


def transform_points(matrix: Matrix, points: NDArray[np.floating]) -> NDArray[np.float64]:
    """Applies a [2, 3] transform to [N, 2] points."""
    return points.astype(np.float64) @ matrix[:, :2].T + matrix[:, 2]


def bounds_of(matrix: Matrix, left: float, top: float, right: float, bottom: float) -> Rectangle:
    """The upright rectangle of the photograph around a rectangle of the aligned picture.

    Args:
        matrix: photograph -> aligned.
        left: coordinate of the first pixel's center in the aligned picture.
        top: likewise, downwards.
        right: coordinate of the last pixel's center.
        bottom: likewise, downwards.
    """
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    placed = transform_points(invert_affine(matrix), corners)
    x, y = (int(value) for value in np.floor(placed.min(axis=0)))
    end_x, end_y = (int(value) + 1 for value in np.ceil(placed.max(axis=0)))
    return x, y, end_x - x, end_y - y
