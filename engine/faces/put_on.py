"""Finished faces, in the photograph's tone, on a picture of its size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.faces.align import AlignedFace, align
from engine.faces.hole import fill_hole
from engine.faces.paste import Patch, compose, paste
from engine.faces.tone import match_tone
from engine.types import Pixels, RestoredFace


def put_on(
    pixels: Pixels,
    results: Sequence[RestoredFace],
    strengths: Sequence[float],
    enlarged: int = 1,
) -> Pixels:
    """A picture with finished faces on it: of the photograph, or of one as large as it.

    Args:
        pixels: [H, W, 3], such as the photograph with its background improved.
        results: what `restore` gave for the photograph.
        strengths: 0 = this picture, 1 = fully restored; one for each.
        enlarged: how many times as wide and high as the photograph this picture was made; the
            results' landmarks lie in this picture.
    """
    patches = [
        paste_candidate(pixels, align(pixels, result.face.landmarks, enlarged), result, strength)
        for result, strength in zip(results, strengths, strict=True)
    ]
    return compose(pixels, patches)


def paste_candidate(
    pixels: Pixels, aligned: AlignedFace, result: RestoredFace, strength: float
) -> Patch:
    """The chosen candidate in the photograph's tone, ready for `engine.faces.paste.compose`."""
    source = fill_hole(aligned.pixels, result.hole)
    picture = match_tone(result.candidates[result.chosen].pixels, source)
    mask = None if result.mask is None else np.asarray(result.mask / 255, np.float32)
    return paste(pixels, aligned, picture, mask, strength)
