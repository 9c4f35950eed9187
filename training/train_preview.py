"""Trains P, the preview decoder, on latents of the frozen encoder."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from engine.networks.preview import PreviewDecoder, PreviewDecoderConfig
from engine.networks.vqgan import VQGAN
from training.damage import Rng
from training.data import Faces
from training.loop import Budget, Learner, Losses, fit
from training.train_vqgan import draw

NOISE = 0.15
"""Latents inside a run are not exactly an encoder's; a little noise makes P robust to that."""


def train(
    data: Path, out: Path, budget: Budget, vqgan: VQGAN, device: torch.device, *, batch: int = 4
) -> nn.Module:
    """L1 between P(E(x)) and x at a quarter of its size."""
    torch.manual_seed(budget.seed)
    faces, held_out = Faces(data, "train", small_share=0.1), Faces(data, "val", small_share=0)
    network = PreviewDecoder(PreviewDecoderConfig(channels=vqgan.config.channels)).to(device)

    def losses(rng: Rng) -> Losses:
        x = draw(faces, rng, batch, 192).to(device)
        with torch.no_grad():
            z = vqgan.encode(x)
        small = network(z + NOISE * torch.randn_like(z))
        return {"l1": (small - F.avg_pool2d(x, 4)).abs().mean()}

    @torch.no_grad()
    def validate(average: nn.Module) -> dict[str, float]:
        faces_at_rest = torch.stack(
            [torch.from_numpy(pixels).permute(2, 0, 1) for pixels in held_out.sharp[:8]]
        )
        x = faces_at_rest.to(device, torch.float32) / 127.5 - 1
        error = F.mse_loss(average(vqgan.encode(x)), F.avg_pool2d(x, 4))
        return {"psnr": float(10 * torch.log10(4 / error))}

    return fit(Learner(network, budget, out), losses, validate, out.stem)
