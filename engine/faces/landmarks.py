"""Sharpens a detector's landmarks: looks again, at one size and upright.

The detector finds its points in passing, at any size and turn; alignment wants them to a few
percent of the eye distance. So the face is cut out by the first points and measured again.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import torch

from engine.faces.affine import Matrix, invert_affine, transform_points
from engine.faces.align import MIRRORED, TEMPLATE, fit_similarity
from engine.faces.picture import to_picture
from engine.networks.landmarks import LandmarkNet
from engine.types import ALIGNED_SIZE, Face, Pixels, Points

ROUNDS = 2
"""The second look starts from better points; a third gains nothing that was measured."""
MARGIN = -0.05
"""Added around the aligned face on each side, in shares of it. A little less than the template
shows keeps the features large, and leaves room for points a third of the eye distance off."""


def crop_template(size: int) -> Points:
    """Where the five points are expected in a crop of `size` pixels: [5, 2]."""
    unit = (TEMPLATE + MARGIN * ALIGNED_SIZE) / ((1 + 2 * MARGIN) * ALIGNED_SIZE)
    return (unit * size).astype(np.float32)


def cut_out(pixels: Pixels, matrix: Matrix, size: int) -> np.ndarray[tuple[int, ...], np.dtype]:
    """The crop [size, size, 3] 0..1 that `matrix` (photograph -> crop) maps to.

    Large faces are reduced on the way, so that shrinking does not alias.
    """
    step = max(1, int(1 / np.hypot(matrix[0, 0], matrix[1, 0])))
    corners = np.array([[0, 0], [size, 0], [0, size], [size, size]], np.float32)
    seen = transform_points(invert_affine(matrix), corners)
    height, width = pixels.shape[:2]
    left, top = np.clip(np.floor(seen.min(0)) - step, 0, [width - 1, height - 1]).astype(int)
    right, bottom = np.clip(np.ceil(seen.max(0)) + step, [left + 1, top + 1], [width, height])
    region = pixels[top : int(bottom), left : int(right)]
    shrunk = max(1, region.shape[1] // step), max(1, region.shape[0] // step)
    small = cv2.resize(region, shrunk, interpolation=cv2.INTER_AREA)
    ratio = np.array([region.shape[1] / shrunk[0], region.shape[0] / shrunk[1]])
    shifted = matrix.copy()
    # Pixel centers: x_region = ratio (x_small + 1/2) - 1/2.
    shifted[:, 2] += matrix[:, :2] @ (np.array([left, top]) + (ratio - 1) / 2)
    shifted[:, :2] *= ratio
    crop = cv2.warpAffine(small, shifted, (size, size), borderMode=cv2.BORDER_REPLICATE)
    return crop.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max)


class LandmarkRefiner:
    """Moves the five points of detected faces to where they are."""

    def __init__(self, network: LandmarkNet) -> None:
        self._network = network

    @torch.no_grad()
    def refine(self, pixels: Pixels, face: Face) -> Face:
        """The face with better landmarks; one drawn by hand stays as it was drawn.

        Args:
            pixels: [H, W, 3] the photograph.
            face: as the detector gave it.
        """
        if face.manual:
            return face
        points = face.landmarks
        for _ in range(ROUNDS):
            points = self._look(pixels, points)
        return replace(face, landmarks=points)

    def _look(self, pixels: Pixels, points: Points) -> Points:
        size = self._network.config.size
        expected = crop_template(size)
        matrix = fit_similarity(points, expected)
        crop = to_picture(cut_out(pixels, matrix, size))
        # A face and its mirror image are two opinions; their mean is a little better than either.
        plain, mirrored = self._network(torch.cat([crop, crop.flip(3)])).numpy()
        mirrored = (mirrored * [-1, 1] + [1, 0])[MIRRORED]
        # Shares count from the edge, pixels from their centers.
        found = size * (plain + mirrored) / 2 - 0.5
        return transform_points(invert_affine(matrix), found).astype(np.float32)
