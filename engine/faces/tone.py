"""Gives a restored face the tone of the photograph around it.

A color photograph keeps its low-frequency color. A monochrome or toned one gets the restored
luminance only, and its own tone curve colors it.
"""

from __future__ import annotations

import numpy as np

from engine.faces.filters import Floats, area_mean, blur, enlarge, luminance_of
from engine.faces.mask import face_mask
from engine.faces.tone_curve import fit_tone_curve
from engine.types import ALIGNED_SIZE, FloatImage

SIGMA = 72.0
"""Gaussian in aligned pixels below whose frequencies the photograph's tone wins.

More than half of the distance between the eyes, 126 px: light, exposure, fading and color casts
are wider and have to agree with the photograph around the face. Stains, scratches, eye sockets
and the shadow of a nose are narrower: what the network repaired there is not put back.
"""
REPAIR = 0.1
"""A place whose difference departs this far (of 1) from the low frequencies counts as repaired.

It counts a quarter, and less beyond; else a wide stain would come back as a soft cloud.
"""
PAPER = 0.06
"""Within this distance of white or black, where restored and source agree, nothing is moved.

White paper behind a face would else get a gray cloud when the network made the face lighter.
"""
CELLS = 64
"""Low frequencies are measured on 64 x 64 area means of the aligned picture."""
ROUNDS = 4
"""Reweighting rounds; the weights hardly change after the third."""


def toned(restored: FloatImage, source: FloatImage) -> FloatImage:
    """A restored face in nothing but the tone of a monochrome photograph.

    Light and shade stay as they are, so that `match_tone` does the same to the result.

    Args:
        restored: [512, 512, 3] 0..1, aligned.
        source: [512, 512, 3] 0..1, the aligned face as it is in the photograph.

    Returns:
        [512, 512, 3] 0..1; `restored` itself where the source has more colors than one tone.
    """
    curve = fit_tone_curve(source)
    return curve.colorize(luminance_of(restored)) if curve.explains else restored


def match_tone(restored: FloatImage, source: FloatImage) -> FloatImage:
    """Moves a restored face to the tone of the photograph that it came from.

    Args:
        restored: [512, 512, 3] 0..1, aligned.
        source: [512, 512, 3] 0..1, the aligned face as it is in the photograph.

    Returns:
        [512, 512, 3] clamped to 0..1. Where `source` is monochrome or toned, its chroma is a
        function of luminance again; where its channels are equal, they are equal in the result.
    """
    curve = fit_tone_curve(source)
    if curve.explains:
        luminance = luminance_of(restored)[..., None]
        matched = _matched(luminance, luminance_of(source)[..., None])
        return curve.colorize(matched[..., 0])
    return _matched(restored, source)


def _matched(restored: Floats, source: Floats) -> Floats:
    """Takes the low frequencies from the source, [512, 512, C] 0..1."""
    shift = _low_frequencies(source - restored)
    near = blur(source, 3.0)
    room = np.where(shift < 0, 1 - np.minimum(restored, near), np.maximum(restored, near))
    matched: Floats = restored + shift * np.clip(room / PAPER, 0.0, 1.0)
    return np.clip(matched, 0.0, 1.0)


def _low_frequencies(difference: Floats) -> Floats:
    """Low-pass of [512, 512, C] that repaired places hardly take part in.

    A normalized convolution G(w d) / G(w), reweighted as in iteratively reweighted least squares
    with the Geman-McClure weight w = 1 / (1 + (r / REPAIR)^2)^2.
    """
    cells = area_mean(difference, CELLS, CELLS)
    face = area_mean(face_mask()[..., None], CELLS, CELLS) + 0.02
    low = np.broadcast_to(np.median(cells[face[..., 0] > 0.5], axis=0), cells.shape)
    for _ in range(ROUNDS):
        departure = np.abs(cells - low).max(axis=-1, keepdims=True)
        weight = face / (1 + (departure / REPAIR) ** 2) ** 2
        low = _blur(cells * weight) / _blur(weight)
    return enlarge(low, ALIGNED_SIZE, ALIGNED_SIZE)


def _blur(cells: Floats) -> Floats:
    return blur(cells, SIGMA * CELLS / ALIGNED_SIZE)
