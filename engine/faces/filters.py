"""The few OpenCV filters that alignment and paste-back share, typed, channels kept."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.affine import Matrix

Floats = NDArray[np.float32]
"""[H, W] or [H, W, C]."""


def blur(picture: Floats, sigma: float) -> Floats:
    """Gaussian with standard deviation `sigma` in pixels, reflected at the border."""
    blurred = cv2.GaussianBlur(picture, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)
    return np.asarray(blurred, dtype=np.float32).reshape(picture.shape)


def area_mean(picture: Floats, width: int, height: int) -> Floats:
    """Shrinks a picture; each new pixel is the mean over its own area."""
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32).reshape(height, width, *picture.shape[2:])


def enlarge(picture: Floats, width: int, height: int) -> Floats:
    """Cubic interpolation."""
    large = cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(large, dtype=np.float32).reshape(height, width, *picture.shape[2:])


def warp(
    picture: Floats, to_picture: Matrix, width: int, height: int, *, smooth: bool, reflect: bool
) -> Floats:
    """Reads a picture through an affine transform.

    Args:
        picture: [H, W] or [H, W, 3].
        to_picture: [2, 3] from pixels of the result to pixels of `picture`.
        width: of the result.
        height: of the result.
        smooth: cubic interpolation, which may overshoot; linear when False, which never leaves
            the range of its neighbors.
        reflect: beyond its border the picture is mirrored; its edge is repeated when False.
    """
    interpolation = cv2.INTER_CUBIC if smooth else cv2.INTER_LINEAR
    warped = cv2.warpAffine(
        picture,
        to_picture,
        (width, height),
        flags=interpolation | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REFLECT if reflect else cv2.BORDER_REPLICATE,
    )
    return np.asarray(warped, dtype=np.float32)


def luminance_of(picture: Floats) -> Floats:
    """Rec. 601 luma Y = 0.299 R + 0.587 G + 0.114 B of [H, W, 3]: [H, W]."""
    return np.asarray(cv2.transform(picture, LUMA[None]), dtype=np.float32)


def smoothstep(values: Floats, low: float, high: float) -> Floats:
    """0 up to `low`, 1 from `high`, 3 t^2 - 2 t^3 between."""
    t = np.clip((values - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)


LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)
