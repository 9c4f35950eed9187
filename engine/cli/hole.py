"""Reads the picture that says where a photograph is torn or blank."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.cli.exit_codes import UsageError
from engine.photo import open_photo
from engine.types import HoleMask, Photo


def check_mask(mask: Path | None, photos: int) -> None:
    """Makes sure that a mask has one photograph that it can belong to.

    Raises:
        UsageError: there are several.
    """
    if mask and photos > 1:
        raise UsageError("A --mask belongs to one photograph: name that one alone.")


def read_hole(file: Path, photo: Photo) -> HoleMask:
    """Where the mask is white, 255, else 0; what is transparent in it counts as black.

    Raises:
        PhotoError: the file cannot be read.
        UsageError: it is not as large as the photograph.
    """
    mask = open_photo(file)
    if mask.pixels.shape != photo.pixels.shape:
        theirs, ours = (f"{p.shape[1]} x {p.shape[0]}" for p in (mask.pixels, photo.pixels))
        raise UsageError(
            f"{file} has {theirs} pixels and {photo.path} has {ours}. A mask must be as large as "
            "its photograph."
        )
    white = mask.pixels.mean(axis=2) >= (np.iinfo(mask.pixels.dtype).max + 1) / 2
    if mask.alpha is not None:
        white &= mask.alpha >= (np.iinfo(mask.alpha.dtype).max + 1) / 2
    return np.asarray(white, np.uint8) * np.uint8(255)
