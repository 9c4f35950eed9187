"""Where to paste a face, by what each of its pixels shows."""

from __future__ import annotations

import cv2
import numpy as np
import torch

from engine.faces.filters import blur, smoothstep
from engine.faces.mask import Mask, border_ramp, face_mask
from engine.faces.picture import to_picture
from engine.networks.parsenet import ParseNet, Part
from engine.types import FloatImage

PASTED = tuple(set(Part) - {Part.BACKGROUND, Part.NECKLACE, Part.NECK, Part.CLOTHES})
"""All that moves with the head: face, ears and earrings, hair, glasses and hat.

The oval would cut through hair, hat and the arms of glasses, half of them restored. Neck, clothes
and what is behind stay as they are; so does a hand before the face, which is no part of it.
"""
SOFTNESS = 12.0
"""Standard deviation in aligned pixels of the mask's edge; it rises inwards from the outline."""
LEAST = 0.5
"""Share of the oval's core that must be recognized; below it the network was at a loss."""


class FaceParser:
    """ParseNet, imported from facexlib's weights."""

    def __init__(self, network: ParseNet) -> None:
        self._network = network

    @torch.no_grad()
    def mask(self, face: FloatImage) -> Mask:
        """Where to paste, for a clear aligned picture of the face [512, 512, 3] 0..1.

        Returns:
            [512, 512] 0..1, 0 on the square's border; the oval of `face_mask` where the network
            does not recognize a face.
        """
        device = next(self._network.parameters()).device
        parts = self._network(to_picture(face).to(device)).argmax(dim=1)[0].cpu().numpy()
        head = _connected(np.isin(parts, PASTED))
        if head[face_mask() == 1].mean() < LEAST:
            return face_mask()
        soft = smoothstep(blur(head, SOFTNESS), 0.5, 0.95)
        return np.asarray(soft * border_ramp(), np.float32)


def _connected(head: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> Mask:
    """Only what hangs together with the face: the head beside it belongs to somebody else."""
    _, labels = cv2.connectedComponents(head.astype(np.uint8))
    own = np.unique(labels[(face_mask() == 1) & head])
    return np.asarray(np.isin(labels, own) & head, np.float32)
