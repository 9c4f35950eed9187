"""Trains the guide and the judge: a teacher's embedding of the CLEAN face from the DAMAGED one.

The embedding alone says little to a network that sees a few thousand people. So its own maps of
features shall be the teacher's, too (FitNets, arXiv 1412.6550): they say what counts, and where.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from training import degradation
from training.damage import Image, Rng
from training.data import files, jitter, read, to_tensor
from training.loop import Budget, Learner, Losses, fit
from training.losses import cosine_distance
from training.recognizer import SHARE, Recognizer

SIZE = 224
"""Side of the faces here; recognizers look at 112 px."""
UNDAMAGED = 0.4
"""Share of faces that are seen as they are: of these the teacher's features are learned soonest."""
MORPHED = 0.5
"""Share of faces that are blends of two."""
HINT = 0.5
"""Weight of the maps of features, whose errors are shares of their variance."""

GUIDE = IdentityEncoderConfig((32, 64, 128, 160), (1, 2, 2, 1), crop=SHARE, wide=512)
# Another architecture, crop, seed and augmentation, so that what flatters the guide does not
# flatter the judge.
JUDGE = IdentityEncoderConfig((24, 64, 128, 144), (1, 1, 3, 1), crop=0.86, size=128, wide=512)
# The last three levels are as wide as the teacher's maps, so that they can be compared.


def load(data: Path, split: str) -> list[np.ndarray]:
    """Every face of a split: [SIZE, SIZE, 3] uint8."""
    paths = files(data, "faces512", split) + files(data, "faces256", split)
    return [cv2.resize(read(path), (SIZE, SIZE), interpolation=cv2.INTER_AREA) for path in paths]


def morph(rng: Rng, a: Image, b: Image) -> Image:
    """A person who does not exist: two aligned faces blended by a smooth random map.

    A few thousand people span little of the space of identities; blends fill it in, and the
    teacher says where each one lies.
    """
    field = cv2.resize(
        rng.random((4, 4)).astype(np.float32), a.shape[1::-1], interpolation=cv2.INTER_CUBIC
    )
    weight = np.clip(0.5 + 1.5 * (field - 0.5) + rng.uniform(-0.3, 0.3), 0, 1)[..., None]
    return a + weight * (b - a)


def draw(faces: list[np.ndarray], rng: Rng, count: int) -> tuple[Tensor, Tensor]:
    """A batch of faces as they are seen and as they were: [N, 3, SIZE, SIZE] -1..1 each."""
    seen, clean = [], []
    for _ in range(count):
        face = faces[rng.integers(len(faces))]
        if rng.random() < MORPHED:
            a, b = (f.astype(np.float32) for f in (face, faces[rng.integers(len(faces))]))
            face = np.rint(morph(rng, a, b)).astype(np.uint8)
        picture = jitter(rng, face, SIZE)
        clean.append(to_tensor(picture))
        damaged = rng.random() >= UNDAMAGED
        seen.append(to_tensor(degradation.degrade(rng, picture).damaged) if damaged else clean[-1])
    return torch.from_numpy(np.stack(seen)), torch.from_numpy(np.stack(clean))


def tapped(encoder: IdentityEncoder, x: Tensor) -> tuple[Tensor, list[Tensor]]:
    """The embedding, and the maps of features where their size is about to change."""
    maps: list[Tensor] = []
    hooks = [
        layer.register_forward_pre_hook(lambda _, args: maps.append(args[0]))
        for layer in encoder.features
        if isinstance(layer, nn.Conv2d) and layer.stride == (2, 2)
    ]
    hooks.append(encoder.features.register_forward_hook(lambda *args: maps.append(args[-1])))
    embedding = encoder(x)
    for hook in hooks:
        hook.remove()
    return embedding, maps


def map_error(ours: Tensor, wanted: Tensor, crop: float) -> Tensor:
    """Squared error in shares of the variance; `crop` is the share of the face that ours shows."""
    theta = torch.eye(2, 3).mul(SHARE / crop).to(ours).expand(len(ours), 2, 3)
    grid = F.affine_grid(theta, list(wanted.shape), align_corners=False)
    ours = F.grid_sample(ours, grid, padding_mode="border", align_corners=False)
    return F.mse_loss(ours, wanted) / wanted.var()


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, config: IdentityEncoderConfig,
    device: torch.device, *, batch: int = 24,
) -> nn.Module:  # fmt: skip
    """Trains one encoder: the angle, the batch's similarity structure, the maps of features."""
    torch.manual_seed(budget.seed)
    faces, held_out = load(data, "train"), held_out_pictures(load(data, "val"))
    teacher = Recognizer(teachers).to(device)
    target = look(teacher, held_out["clean"], device)
    network = IdentityEncoder(config).to(device)

    def losses(rng: Rng) -> Losses:
        x, clean = (v.to(device) for v in draw(faces, rng, batch))
        with torch.no_grad():
            wanted = teacher.see(clean)
        embedding, maps = tapped(network, x)
        structure = embedding @ embedding.T - wanted.embedding @ wanted.embedding.T
        levels = zip(maps[-len(wanted.maps) :], wanted.maps, strict=True)
        return {
            "angle": cosine_distance(embedding, wanted.embedding).mean(),
            "structure": 4 * structure.square().mean(),
            "hint": HINT * torch.stack([map_error(*pair, config.crop) for pair in levels]).sum(),
        }

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, target, device)

    return fit(Learner(network, budget, out, orthogonal=True), losses, validate, out.stem)


def held_out_pictures(faces: list[np.ndarray]) -> dict[str, Tensor]:
    """Unseen people undamaged and by protocol, always the same: [N, 3, SIZE, SIZE] -1..1."""
    clean = [face.astype(np.float32) / 255 for face in faces]
    views = {"clean": clean}
    for name in degradation.PROTOCOLS:
        views[name] = [
            degradation.protocol(name, str(i), face).damaged for i, face in enumerate(clean)
        ]
    return {
        name: torch.from_numpy(np.stack([to_tensor(picture) for picture in pictures]))
        for name, pictures in views.items()
    }


@torch.no_grad()
def look(network: nn.Module, pictures: Tensor, device: torch.device) -> Tensor:
    """What a network sees in pictures [N, 3, S, S], a few at a time: [N, D] on the CPU."""
    return torch.cat([network(part.to(device)).cpu() for part in pictures.split(16)])


def figures(
    network: nn.Module, pictures: dict[str, Tensor], target: Tensor, device: torch.device
) -> dict[str, float]:
    """Cosine to the teacher on unseen people by protocol; impostors = each against the next."""
    result = {}
    for name, views in pictures.items():
        embedding = look(network, views, device)
        result[name] = float((embedding * target).sum(1).mean())
        result[f"{name}_impostor"] = float((embedding * target.roll(1, 0)).sum(1).mean())
    return result
