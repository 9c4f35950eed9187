"""Trains the VQGAN: L1 + perceptual on crops, the codebook by k-means, adversarial late.

Until the codebook exists the latent carries noise of the size of the coming quantization error, so
that encoder and decoder learn to be quantized without paying for the search in every step.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.vqgan import VQGAN, VQGANConfig, nearest_code
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual

CODEBOOK_AT = 0.6
"""Progress at which the codebook is fitted and quantization begins."""
CRITIC_AT = 0.75
"""Progress at which the adversarial term begins."""
QUANTIZATION_NOISE = 0.12
"""Standard deviation of the stand-in noise: 13 bits spread over four unit-variance channels."""


class Critic(nn.Module):
    """A patch discriminator: [N, 3, H, W] -> a logit for each patch of 22 px."""

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, width, 4, 2, 1), nn.LeakyReLU(0.2),
            nn.Conv2d(width, 2 * width, 4, 2, 1), nn.LeakyReLU(0.2),
            nn.Conv2d(2 * width, 1, 4, 1, 1),
        )  # fmt: skip

    def forward(self, x: Tensor) -> Tensor:
        """Higher = more like a photograph."""
        return self.layers(x)


def draw(faces: Faces, rng: Rng, count: int, size: int) -> Tensor:
    """Crops [N, 3, size, size] -1..1 of clean faces, toned now and then, lightly damaged at times.

    The encoder also sees damaged faces at restoration time, so some crops carry damage.
    """
    crops = []
    for _ in range(count):
        face = faces.sample(rng).face
        top, left = rng.integers(0, 512 - size + 1, 2)
        crop = np.ascontiguousarray(face[top : top + size, left : left + size])
        if rng.random() < 0.35:
            crop = degradation.toned(rng, crop)
        if rng.random() < 0.15:
            crop = degradation.middle(rng, crop, degradation.LIGHT)
        crops.append(to_tensor(np.clip(crop, 0, 1)))
    return torch.from_numpy(np.stack(crops))


def freeze_encoder(vqgan: VQGAN) -> None:
    """From the codebook on only the decoder learns: the codes stay right for their latents."""
    vqgan.encoder.requires_grad_(False)
    vqgan.standardize.eval()


@torch.no_grad()
def fit_codebook(learner: Learner, faces: Faces, device: torch.device, rounds: int = 12) -> None:
    """k-means over latents of the training faces; codes that nobody uses are drawn again.

    The averaged encoder becomes the encoder, because it is the better one.
    """
    rng, vqgan = np.random.default_rng(11), learner.average
    latents = torch.cat(
        [vqgan.encode(draw(faces, rng, 8, 128).to(device)).permute(0, 2, 3, 1).flatten(0, 2).cpu()
         for _ in range(24)]
    )  # fmt: skip
    codes = latents[torch.from_numpy(rng.permutation(len(latents))[: vqgan.config.codes])].clone()
    for _ in range(rounds):
        owner = nearest_code(latents, codes)
        counts = torch.bincount(owner, minlength=len(codes)).float()
        sums = torch.zeros_like(codes).index_add_(0, owner, latents)
        codes = sums / counts.clamp(min=1)[:, None]
        unused = (counts == 0).nonzero()[:, 0]
        codes[unused] = latents[torch.from_numpy(rng.integers(len(latents), size=len(unused)))]
    vqgan.quantizer.codebook.copy_(codes)
    learner.network.load_state_dict(vqgan.state_dict())


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, device: torch.device, *,
    batch: int = 4, size: int = 96, network: VQGAN | None = None,
) -> nn.Module:  # fmt: skip
    """Trains encoder, codebook and decoder; without a network, those of the pack."""
    torch.manual_seed(budget.seed)
    faces, held_out = Faces(data, "train", small_share=0.15), Faces(data, "val", small_share=0)
    network = (network or VQGAN(VQGANConfig())).to(device)
    critic = Critic().to(device)
    perceptual = Perceptual(teachers).to(device)
    learner = Learner(network, budget, out)
    opponent = Learner(critic, budget, out.with_name(out.stem + "_critic.pt"))
    fitted = learner.progress > CODEBOOK_AT

    def losses(rng: Rng) -> Losses:
        nonlocal fitted
        if learner.progress >= CODEBOOK_AT and not fitted:
            fit_codebook(learner, faces, device)
            fitted = True
        x = draw(faces, rng, batch, size).to(device)
        if fitted:
            freeze_encoder(network)
            with torch.no_grad():
                z = network.encode(x)
            picture = network.decode(z)
        else:
            z = network.encode(x)
            picture = network.decode(z + QUANTIZATION_NOISE * torch.randn_like(z), quantize=False)
        terms = {
            "l1": (picture - x).abs().mean(),
            "perceptual": 0.04 * perceptual(picture, x).mean(),
        }
        if learner.progress >= CRITIC_AT:
            opponent.seconds = learner.seconds
            real, fake = critic(x), critic(picture.detach())
            opponent.step({"real": F.relu(1 - real).mean(), "fake": F.relu(1 + fake).mean()})
            terms["adversarial"] = -0.004 * critic(picture).mean()
            if opponent.steps % 50 == 1:
                opponent.save()
        return terms

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, perceptual, device, quantize=fitted)

    return fit(learner, losses, validate, out.stem)


@torch.no_grad()
def figures(
    network: VQGAN, faces: Faces, perceptual: Perceptual, device: torch.device, *, quantize: bool
) -> dict[str, float]:
    """PSNR in dB and perceptual distance of the reconstruction of unseen faces."""
    psnr, distance = [], []
    for pixels in faces.sharp[:8]:
        x = torch.from_numpy(to_tensor(pixels.astype(np.float32) / 255))[None].to(device)
        picture = network.decode(network.encode(x), quantize=quantize).clamp(-1, 1)
        psnr.append(10 * torch.log10(4 / F.mse_loss(picture, x)))
        distance.append(perceptual(picture, x).mean())
    return {
        "psnr": float(torch.stack(psnr).mean()),
        "distance": float(torch.stack(distance).mean()),
    }
