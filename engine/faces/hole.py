"""Torn or blank regions that the user marked: brought to an aligned face, and filled smoothly."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.faces.affine import Matrix
from engine.faces.align import cut_out
from engine.faces.picture import from_picture, to_picture
from engine.networks.filling import filled
from engine.types import FloatImage, HoleMask, Photo

_TOUCHED = 0.05  # share of an aligned pixel that lies in the hole, from which all of it does
_RIM = 2  # aligned pixels: scanners blend a tear's edge with what lies beside it
_FILLED_SIDE = 1024
_KNOWN = 0.5  # share of a small picture's pixel that must be known for it to count as known
AlignedHole = NDArray[np.uint8]
"""[512, 512] 255 = torn or blank, 0 = known."""


def align_hole(hole: HoleMask, matrix: Matrix) -> AlignedHole | None:
    """The hole as an aligned face sees it; None where it does not reach the face's square.

    Args:
        hole: of the photograph's size, from 128 on torn or blank.
        matrix: photograph -> aligned, as `align` found it.
    """
    torn = np.asarray(hole >= 128, np.uint8) * np.uint8(255)
    touched = np.asarray(cut_out(torn, matrix) > _TOUCHED, np.uint8) * np.uint8(255)
    if not touched.any():
        return None
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _RIM + 1,) * 2)
    return np.asarray(cv2.dilate(touched, kernel), np.uint8)


def fill_hole(pixels: FloatImage, hole: AlignedHole | None) -> FloatImage:
    """The aligned face [512, 512, 3] 0..1 with its hole filled smoothly from the border."""
    if hole is None:
        return pixels
    return from_picture(filled(to_picture(pixels), hole_tensor(hole)))[0]


def fill_photo(photo: Photo, hole: HoleMask) -> Photo:
    """The photograph with its hole filled smoothly, so that torn faces can be found.

    The filling is worked out on a picture of at most 1024 px a side: nothing in it is finer.

    Args:
        photo: what was opened.
        hole: [H, W] of its size, from 128 on torn or blank.
    """
    torn = hole >= 128
    if not torn.any():
        return photo
    height, width = torn.shape
    shrink = max(1, -(-max(height, width) // _FILLED_SIDE))
    size = -(-width // shrink), -(-height // shrink)
    known = photo.pixels * ~torn[..., None]
    share = cv2.resize(np.asarray(~torn, np.float32), size, interpolation=cv2.INTER_AREA)
    small = cv2.resize(known, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    small /= np.maximum(share, 1e-6)[..., None]
    blank = torch.from_numpy(np.asarray(share < _KNOWN, np.float32))[None, None]
    smooth = filled(torch.from_numpy(small.transpose(2, 0, 1).copy())[None], blank)[0]
    values = np.rint(smooth.permute(1, 2, 0).numpy().clip(0, np.iinfo(known.dtype).max))
    large = cv2.resize(values.astype(known.dtype), (width, height))
    known[torn] = large[torn]
    return replace(photo, pixels=known)


def hole_tensor(hole: AlignedHole) -> Tensor:
    """[1, 1, 512, 512] 1 = to be filled, for the networks."""
    return torch.from_numpy(hole >= 128).float()[None, None]
