"""Trains the guide and the judge: a teacher's embedding of the CLEAN face from the DAMAGED one."""

from __future__ import annotations

from dataclasses import dataclass
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
from training.recognizer import Recognizer

SIZE = 224
"""Side of the faces here; recognizers look at 112 px."""

GUIDE = IdentityEncoderConfig()
# Another architecture, crop, seed and augmentation, so that what flatters the guide does not
# flatter the judge.
JUDGE = IdentityEncoderConfig(
    widths=(16, 32, 64, 128, 224), blocks=(1, 1, 2, 2, 1), crop=0.86, size=128, pooled=1
)


@dataclass(frozen=True)
class Bank:
    """Clean faces with the teacher's embedding of each."""

    faces: list[np.ndarray]  # [S, S, 3] uint8
    embeddings: np.ndarray  # [N, 128]


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


def build_bank(data: Path, teachers: Path, split: str, morphs: int) -> Bank:
    """Every face of a split, and `morphs` blends, with the teacher's answer (flips averaged)."""
    recognizer, rng = Recognizer(teachers), np.random.default_rng(7)
    paths = files(data, "faces512", split) + files(data, "faces256", split)
    faces = [cv2.resize(read(path), (SIZE, SIZE), interpolation=cv2.INTER_AREA) for path in paths]
    for _ in range(morphs):
        a, b = (faces[i].astype(np.float32) for i in rng.integers(len(paths), size=2))
        faces.append(np.rint(morph(rng, a, b)).astype(np.uint8))
    embeddings = []
    for face in faces:
        x = torch.from_numpy(to_tensor(face.astype(np.float32) / 255))
        embeddings.append(recognizer(torch.stack([x, x.flip(2)])).mean(0))
    return Bank(faces, F.normalize(torch.stack(embeddings), dim=1).numpy())


def draw(bank: Bank, rng: Rng, count: int, *, morphs_from: int) -> tuple[Tensor, Tensor]:
    """A batch of damaged faces [N, 3, S, S] and targets [N, 128]; half of them are morphs."""
    pictures, targets = [], []
    for _ in range(count):
        real = rng.random() < 0.5 or morphs_from == len(bank.faces)
        index = rng.integers(morphs_from) if real else rng.integers(morphs_from, len(bank.faces))
        face = jitter(rng, bank.faces[index], SIZE)
        pictures.append(to_tensor(degradation.degrade(rng, face).damaged))
        targets.append(bank.embeddings[index])
    return torch.from_numpy(np.stack(pictures)), torch.from_numpy(np.stack(targets))


def train(
    data: Path, teachers: Path, out: Path, budget: Budget, config: IdentityEncoderConfig,
    device: torch.device, *, batch: int = 24, morphs: int = 6000,
) -> nn.Module:  # fmt: skip
    """Trains one encoder; the loss is the angle's cosine and the batch's similarity structure."""
    torch.manual_seed(budget.seed)
    bank = build_bank(data, teachers, "train", morphs)
    held_out = build_bank(data, teachers, "val", 0)
    real = len(bank.faces) - morphs
    network = IdentityEncoder(config).to(device)

    def losses(rng: Rng) -> Losses:
        x, target = (v.to(device) for v in draw(bank, rng, batch, morphs_from=real))
        embedding = network(x)
        structure = (embedding @ embedding.T - target @ target.T).square().mean()
        return {"angle": cosine_distance(embedding, target).mean(), "structure": 4 * structure}

    def validate(average: nn.Module) -> dict[str, float]:
        return figures(average, held_out, device)

    return fit(Learner(network, budget, out), losses, validate, out.stem)


@torch.no_grad()
def figures(network: nn.Module, bank: Bank, device: torch.device) -> dict[str, float]:
    """Cosine to the teacher on unseen people by protocol; impostors = each against the next."""
    result = {}
    for name in degradation.PROTOCOLS:
        faces = [face.astype(np.float32) / 255 for face in bank.faces]
        pairs = [degradation.protocol(name, str(i), face) for i, face in enumerate(faces)]
        x = torch.from_numpy(np.stack([to_tensor(pair.damaged) for pair in pairs])).to(device)
        embedding = torch.cat([network(part) for part in x.split(16)]).cpu()
        target = torch.from_numpy(bank.embeddings)
        result[name] = float((embedding * target).sum(1).mean())
        result[f"{name}_impostor"] = float((embedding * target.roll(1, 0)).sum(1).mean())
    return result
