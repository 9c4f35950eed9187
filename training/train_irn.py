"""Trains R, the Identity Recovery Network: L1 + perceptual + identity on freshly damaged faces."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.coarse import Coarse
from engine.networks.irn import IRN, IRNConfig
from training import degradation
from training.damage import Rng
from training.data import Faces, to_tensor
from training.irn_batch import draw
from training.loop import Budget, Learner, Losses, fit
from training.losses import Perceptual, cosine_distance
from training.precision import autocast
from training.recognizer import Recognizer

CONFIG = IRNConfig(
    down_blocks=(2, 2, 2, 4),
    up_blocks=(4, 3, 3),
    side=64,
    detail=(64, 5),
    retouch=(16, 32, 48, 48),
    stains=(16, 24, 32, 48, 48),
    mirrored=True,
    coarse_widths=(128, 192, 256),
    coarse_down_blocks=(2, 3, 4),
    coarse_up_blocks=(3, 3),
    coarse_share=0.5,
)
WHOLE_AT = 0.35
"""Progress at which whole faces follow crops: crops are four times cheaper, so many more people and
kinds of damage are seen; whole faces teach who it is, and what one half says about the other."""
WINDOW = 192
"""Side of the window whose texture is compared at full size, in px."""
LIKENESS = {"identity": 0.9, "parts": 0.3, "shape": 0.02}
"""Weights of how differently the teacher recognizer sees a face and its guess, and of how different
both look from so far away that only what makes a face somebody's is left."""
CROP = 256
"""Side of a crop in px."""


def half(x: Tensor) -> Tensor:
    """[N, 3, H, W] at half its size, antialiased by averaging."""
    return F.avg_pool2d(x, 2)


def l1(a: Tensor, b: Tensor) -> Tensor:
    """Mean absolute difference of each picture, [N]."""
    return (a - b).abs().mean((1, 2, 3))


def identity_distance(recognizer: nn.Module, x: Tensor, truth: Tensor, rng: Rng) -> Tensor:
    """1 - cos of how the recognizer sees both, from the same random side, [N]."""
    of_x, of_truth = recognizer(torch.cat([x, truth]), rng).chunk(2)
    return cosine_distance(of_x, of_truth)


def rms(a: Tensor, b: Tensor) -> Tensor:
    """Root mean square difference of each picture, [N]: the mean of all that fit is nearest."""
    return ((a - b).square().mean((1, 2, 3)) + 1e-6).sqrt()


def likeness_distance(recognizer: Recognizer, x: Tensor, truth: Tensor, rng: Rng) -> Losses:
    """How differently the recognizer sees both, from the same random side.

    The embedding says who it is. The maps that lead to it are what other recognizers, which end in
    another embedding, look at as well; so a likeness in them is one that others see, too.

    Returns:
        "identity", 1 - cos of the embeddings, and "parts", the mean squared difference of the maps
        at unit length, [N] each.
    """
    seen = recognizer.see(torch.cat([x, truth]), rng)
    embeddings = seen.embedding.chunk(2)
    maps = [F.normalize(m, dim=1, eps=1e-3).chunk(2) for m in seen.maps]
    apart = torch.stack([(a - b).square().sum(1).mean((1, 2)) for a, b in maps]).mean(0)
    return {"identity": cosine_distance(*embeddings), "parts": apart}


def difficulty_weight(y: Tensor, x: Tensor) -> Tensor:
    """Weights [N] that make the error relative to the input's.

    Else the hopeless faces, whose errors are largest, would decide what is learned.
    """
    return 0.1 / (l1(y, x) + 0.06)


def train(
    data: Path, teachers: Path, out: Path, budget: Budget,
    device: torch.device, *, batch: int = 5, config: IRNConfig | None = None,
    coarse: Coarse | None = None,
) -> nn.Module:  # fmt: skip
    """Trains the U-Net: on crops first, then on whole faces, where the person counts too.

    The other parts of the IRN learn by themselves, the coarse stage before it, the rest afterwards.
    """
    torch.manual_seed(budget.seed)
    faces, held_out = Faces(data, "train"), Faces(data, "val", small_share=0)
    network = IRN(config or CONFIG).to(device)
    if coarse is not None and network.coarse is not None:
        network.coarse.load_state_dict(coarse.state_dict())
    for part in (network.coarse, network.retouch, network.stains, network.detail):
        if part is not None:
            part.requires_grad_(False)
    perceptual = Perceptual(teachers).to(device)
    recognizer = Recognizer(teachers).to(device)
    learner = Learner(network, budget, out, orthogonal=True)

    def losses(rng: Rng) -> Losses:
        whole = learner.progress > WHOLE_AT
        drawn = draw(faces, rng, batch, network, device)
        drawn = drawn if whole else drawn.crops(rng, CROP, 2)
        y, x, sharp = drawn.y, drawn.x, drawn.sharp
        with autocast(device):
            x_id = network.without_detail(y, drawn.hints, drawn.where)
        x_id = x_id.float()
        small, wanted = half(x_id), half(x)
        # A face enlarged from 256 px has no finest octave: there only the half size counts.
        error = l1(x_id, x) * sharp + (l1(small, wanted) + rms(small, wanted)) / 2
        terms = {"l1": (error * difficulty_weight(y, x)).mean()}
        if rng.random() < 0.5:
            with autocast(device):
                terms["perceptual"] = 0.045 * perceptual(small, wanted).mean()
        else:  # the finest octave, in a window: it costs as much as the half size
            top, left = rng.integers(0, y.shape[-1] - WINDOW + 1, 2)
            near, right = (v[..., top : top + WINDOW, left : left + WINDOW] for v in (x_id, x))
            with autocast(device):
                terms["texture"] = 0.03 * (perceptual(near, right) * sharp).mean()
        if whole:
            apart = likeness_distance(recognizer, small, wanted, rng)
            with autocast(device):
                apart["shape"] = perceptual(half(small), half(wanted))
            terms |= {name: LIKENESS[name] * value.mean() for name, value in apart.items()}
        return terms

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device, count=12)

    return fit(learner, losses, validate, out.stem)


@torch.no_grad()
def figures(
    restore: Callable[[Tensor], Tensor], faces: Faces, device: torch.device, count: int,
    shrink: int = 1,
) -> dict[str, float]:  # fmt: skip
    """PSNR gained over the input in dB, by protocol; of pictures averaged down by `shrink`."""
    result = {}
    for name in degradation.PROTOCOLS:
        gains = []
        for person, pixels in list(zip(faces.names, faces.sharp, strict=True))[:count]:
            pair = degradation.protocol(name, person, pixels.astype(np.float32) / 255)
            both = np.stack([to_tensor(v) for v in (pair.damaged, pair.clean)])
            y, x = F.avg_pool2d(torch.from_numpy(both), shrink).split(1)
            restored = restore(y.to(device)).clamp(-1, 1).cpu()
            gains.append(10 * torch.log10(F.mse_loss(y, x) / F.mse_loss(restored, x)))
        result[name] = float(torch.stack(gains).mean())
    return result
