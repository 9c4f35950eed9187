"""A face where a person drew a box: imports without torch and NumPy, for a window's start."""

from __future__ import annotations

import math

from engine.types import Face

MEAN_LANDMARKS = ((0.28, 0.39), (0.72, 0.39), (0.50, 0.58), (0.31, 0.74), (0.69, 0.74))
"""Where the five points lie in a detected box on average, in shares of its width and height."""


def face_from_box(box: tuple[float, float, float, float], angle_degrees: float = 0.0) -> Face:
    """A face where the user drew a box, with landmarks in their mean places.

    Args:
        box: x, y, width, height in pixels of the photograph.
        angle_degrees: How far the head leans, clockwise as seen; the points turn around the
            center of the box.

    Raises:
        ValueError: The box has no area.
    """
    import numpy as np  # a window is there before it

    x, y, width, height = box
    if not (width > 0 and height > 0):
        raise ValueError(f"box without area: {box}")
    size, center = np.array([width, height]), np.array([x + width / 2, y + height / 2])
    angle = math.radians(angle_degrees)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    points = (np.array(MEAN_LANDMARKS) - 0.5) * size @ turn.T + center
    return Face(box, points.astype(np.float32), 1.0, manual=True)
