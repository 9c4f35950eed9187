"""A restored photograph, several times as large: only then a small face shows what was restored.

The networks make 512 x 512 pixels of each face. Put into a photograph in which it has a hundred,
nearly all of that would be averaged away again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.errors import OutOfMemoryError
from engine.faces.put_on import put_on
from engine.memory import available_memory
from engine.photo.resizing import check_enlarged, resized
from engine.types import Face, Photo, RestoredFace


def enlarge_restored(
    photo: Photo, results: Sequence[RestoredFace], strengths: Sequence[float], factor: int
) -> Photo:
    """The photograph enlarged by cubic interpolation, with finished faces put on it at that size.

    Args:
        photo: the original, or the original with its background improved; never changed.
        results: what `restore` gave for the original.
        strengths: 0 = this photograph, 1 = fully restored; one for each.
        factor: 1 to MOST_ENLARGED times as wide and high; the print stays as large as it was.

    Raises:
        PhotoError: TOO_LARGE, as `check_enlarged`.
        OutOfMemoryError: the enlarged photograph does not fit.
    """
    if factor > 1:
        check_enlarged(photo, factor)
        _check_memory(photo, factor)
    height, width = photo.pixels.shape[:2]
    large = resized(photo, factor * width, factor * height)
    moved = [replace(result, face=_enlarged(result.face, factor)) for result in results]
    return replace(large, pixels=put_on(large.pixels, moved, strengths, factor))


def _check_memory(photo: Photo, factor: int) -> None:
    """The enlarged photograph is in memory twice: with its faces and without."""
    if available_memory() < 2 * factor**2 * photo.pixels.nbytes:
        raise OutOfMemoryError("enlarging")


def _enlarged(face: Face, factor: int) -> Face:
    """Where a face lies in the enlarged photograph: coordinates count from a pixel's center."""
    shift = (factor - 1) / 2
    x, y, width, height = (factor * value for value in face.box)
    landmarks = np.asarray(factor * face.landmarks + shift, np.float32)
    return replace(face, box=(x + shift, y + shift, width, height), landmarks=landmarks)
