"""Where the candidates for a face disagree: there the original says little and they guess."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from engine.types import FloatImage

SIDE = 128  # of the map, in pixels
FULL = 0.12  # standard deviation, in 0..1, that is drawn at full strength
FAINTEST = 0.12  # share of that below which nothing is drawn
COLOR = (255, 122, 0)
STRONGEST = 190  # opacity at full strength, of 255


def disagreement(pictures: Sequence[FloatImage]) -> NDArray[np.float32]:
    """Spread of the candidates at each place.

    Args:
        pictures: two or more aligned pictures [512, 512, 3], 0..1.

    Returns:
        [128, 128] standard deviation over the pictures, mean over the colors, 0..0.5.
    """
    small = np.stack([_reduced(picture) for picture in pictures])
    spread: NDArray[np.float32] = small.std(axis=0).mean(axis=2).astype(np.float32)
    return spread


def overlay(spread: NDArray[np.float32]) -> QImage:
    """The spread as a picture to lay over a face: the more they disagree, the more opaque."""
    share = np.clip(spread / FULL, 0.0, 1.0)
    share = np.clip((share - FAINTEST) / (1 - FAINTEST), 0.0, 1.0)
    rgba = np.empty((*spread.shape, 4), np.uint8)
    rgba[..., :3] = COLOR
    rgba[..., 3] = np.rint(share * STRONGEST)
    height, width = spread.shape
    form = QImage.Format.Format_RGBA8888
    return QImage(rgba.data, width, height, 4 * width, form).copy()


def _reduced(picture: FloatImage) -> FloatImage:
    """Means of equal squares, [128, 128, 3]."""
    step = picture.shape[0] // SIDE
    squares = picture.reshape(SIDE, step, SIDE, step, 3)
    means: FloatImage = squares.mean(axis=(1, 3), dtype=np.float32)
    return means
