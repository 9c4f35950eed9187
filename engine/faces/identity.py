"""The judge: how alike two pictures of a face are, by an encoder that sampling never optimizes."""

from __future__ import annotations

import torch

from engine.faces.picture import to_picture
from engine.networks.identity import IdentityEncoder
from engine.types import FloatImage


class Judge:
    """Compares aligned faces. Its embeddings stay inside; none is kept or written."""

    def __init__(self, encoder: IdentityEncoder) -> None:
        self._encoder = encoder

    @torch.no_grad()
    def similarity(self, a: FloatImage, b: FloatImage) -> float:
        """Cosine between the embeddings of two aligned faces [512, 512, 3] 0..1: -1..1."""
        pair = self._encoder(torch.cat([to_picture(a), to_picture(b)]))
        return float((pair[0] * pair[1]).sum().clamp(-1, 1))
