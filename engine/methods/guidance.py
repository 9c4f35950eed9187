"""Mask-guided identity steering of CLR-Face: recognizer gradients reach a part of the latents.

The gradient passes the preview decoder, not the full one, whose backward pass would cost several
calls of the prior.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.diffusion.schedule import alpha_sigma

STEP = 1.2
"""Size of a guidance step in units of sigma_t, where the mask is fully open."""
LOSS_SCALE = 1024.0
"""Half precision would round gradients to nothing on their way back through the encoder, where they
end at about 2e-5 (Micikevicius et al., arXiv 1710.03740). A power of two rounds nothing itself."""


@dataclass(frozen=True)
class Guided:
    """A corrected estimate and the mask that was used."""

    z_0: Tensor  # [N, C, h, w]
    mask: Tensor  # [N, C, h, w] 0..1


@dataclass(frozen=True)
class IdentityGuidance:
    """Pulls z_0 towards a person, where the learned mask lets it."""

    preview: Callable[[Tensor], Tensor]  # P
    encoder: Callable[[Tensor], Tensor]  # phi_g
    mask: Callable[[Tensor, Tensor, Tensor], Tensor]  # M
    target: Tensor  # [1 or N, D] unit length: whom the face shall show
    z_id: Tensor  # [1 or N, C, h, w]

    def gradient(self, z_0: Tensor) -> Tensor:
        """Gradient over z_0 of 1 - cos(phi_g(P(z_0)), e), scaled to unit RMS for each face."""
        with torch.enable_grad():
            z = z_0.detach().requires_grad_()
            cosine = (self.encoder(self.preview(z).to(z.dtype)) * self.target).sum(1)
            (scaled,) = torch.autograd.grad(LOSS_SCALE * (1 - cosine).sum(), z)
        gradient = scaled.float() / LOSS_SCALE  # whose squares half precision cannot hold either
        size = gradient.square().mean((1, 2, 3), keepdim=True).sqrt()
        return (gradient / size.clamp(min=1e-8)).to(z.dtype)

    def __call__(self, z_0: Tensor, t: Tensor) -> Guided:
        """z_0 - s M(z_0, z_id, t) g with s = STEP sigma_t; z_0 [N, C, h, w], t [N]."""
        mask = self.mask(z_0, self.z_id.expand_as(z_0), t)
        _, sigma = alpha_sigma(t)
        step = STEP * sigma[:, None, None, None]
        return Guided(z_0 - step * mask * self.gradient(z_0), mask)
