"""Skin tone, measured in the picture of an aligned face."""

from __future__ import annotations

import cv2
import numpy as np

CHEEKS = ((slice(300, 350), slice(165, 205)), (slice(300, 350), slice(307, 347)))
"""Rows and columns of skin in the 512 px template."""
TONES = ((41.0, "light skin"), (10.0, "medium skin"), (-90.0, "dark skin"))
"""From which angle on, as Del Bino and Bernerd (2013) class it: light, tan, and what is darker."""


def typology_angle(face: np.ndarray) -> float:
    """The individual typology angle of the cheeks in degrees: arctan((L* - 50) / b*).

    Chardon et al. (1991). Light and camera take part in it: one face says little, a group more.

    Args:
        face: [512, 512, 3] RGB 0..255, aligned.
    """
    lab = [
        cv2.cvtColor(face[rows, columns].astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
        for rows, columns in CHEEKS
    ]
    lightness, _, blue_yellow = np.median(np.concatenate(lab).reshape(-1, 3), axis=0)
    return float(np.degrees(np.arctan2(lightness - 50, max(blue_yellow, 1e-3))))


def skin_tone(face: np.ndarray) -> str:
    """The name of the face's group."""
    angle = typology_angle(face)
    return next(name for least, name in TONES if angle >= least)
