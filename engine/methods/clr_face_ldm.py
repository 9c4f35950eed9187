"""CLR-Face on published networks: an LDM autoencoder and an LDM prior, which were imported.

The prior knows nothing of the damaged face, so all it is told is where it starts. Two networks of
ours exist for our own latents only and have stand-ins here: the preview decoder is an affine map
from latents to colors, fitted to the face itself, and the mask is the oval that is pasted back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.diffusion.unconditional import unconditional
from engine.faces.mask import face_mask
from engine.methods.clr_face import Preview, Start, Tools, damage_between
from engine.methods.difface import Backbone
from engine.networks.ldm_vq import LDMVQ
from engine.networks.unet import UNet

TAU = (0.1, 0.4)
"""Noise level to start at without damage, and with all of it: timesteps 50 to 190 of 1000.

The published priors learned faces of 256 px. At 512 px they are asked about skin, hair and edges
only, which look alike at both sizes, and not where a face has its parts.
"""
_PREVIEW = 128


@dataclass(frozen=True)
class LDMNetworks:
    """Everything that CLR-Face computes with, as `engine.methods.clr_face.Networks` asks."""

    vqgan: LDMVQ
    prior: UNet
    irn: Backbone  # makes the first guess: the IRN or SwinIR
    guide: nn.Module
    mask: nn.Module = field(default_factory=lambda: OvalMask())

    @property
    def tau(self) -> tuple[float, float]:
        """See TAU."""
        return TAU

    def guess(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """A published backbone, or our IRN, whose marks are not asked for here."""
        return self.irn(y), None

    def damage(self, z_y: Tensor, z_id: Tensor) -> float:
        """As for our own latents, once these have unit variance too."""
        size = z_id.float().std().clamp(min=1e-6)
        return damage_between(z_y / size, z_id / size)

    def tools(self, start: Start, count: int) -> Tools:
        """What the steps of one face use."""
        return Tools(unconditional(self.prior), fit_colors(start.z_id, start.x_id))


class OvalMask(nn.Module):
    """The face's oval in the template, for every face and step the same."""

    def forward(self, z_0: Tensor, z_id: Tensor, t: Tensor) -> Tensor:
        """[N, C, h, w] -> 0..1 of the same shape, 1 on brows, eyes, nose and mouth."""
        oval = torch.tensor(face_mask())[None, None].to(z_0)
        return F.interpolate(oval, size=z_0.shape[2:], mode="area").expand_as(z_0)


def fit_colors(z: Tensor, x: Tensor) -> Preview:
    """The affine map from latents to colors that fits a face best, by least squares.

    Args:
        z: [1, C, h, w] the face's latent.
        x: [1, 3, H, W] -1..1 the face.

    Returns:
        [N, C, h, w] -> [N, 3, 128, 128]; gradients pass.
    """
    colors = F.interpolate(x.float(), size=z.shape[2:], mode="area")[0].flatten(1)
    values = z.float()[0].flatten(1)
    values = torch.cat([values, torch.ones_like(values[:1])])
    # Normal equations, a little damped: a handful of unknowns on thousands of places.
    damping = 1e-4 * torch.eye(len(values), device=z.device) * values.shape[1]
    solved = torch.linalg.solve(values @ values.T + damping, values @ colors.T)
    weight, bias = solved[:-1].T[:, :, None, None], solved[-1]

    def preview(latent: Tensor) -> Tensor:
        picture = F.conv2d(latent.float(), weight, bias)
        size = (_PREVIEW, _PREVIEW)
        return picture if picture.shape[2:] == size else F.interpolate(picture, size, mode="area")

    return preview
