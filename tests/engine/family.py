"""A photograph without faces, and faces said to be in it."""

from pathlib import Path

import numpy as np

from engine.types import Face, Photo

EYES_AND_MOUTH = np.float32([[75, 95], [125, 95], [100, 125], [80, 148], [120, 148]])


def family_photo():
    rng = np.random.default_rng(0)
    coarse = rng.integers(40, 220, (6, 9, 3), dtype=np.uint8)
    pixels = np.kron(coarse, np.ones((40, 40, 1), np.uint8))
    return Photo(Path("family.png"), pixels, "PNG")


def face_at(x):
    landmarks = EYES_AND_MOUTH + np.float32([x, 0])
    return Face((60 + x, 60, 80, 110), landmarks, 0.99)
