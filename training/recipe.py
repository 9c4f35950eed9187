"""Trains every network of the embedded pack in order, and writes the pack.

    python -m training.recipe --data DIR --out DIR --minutes N [--only NAME]

Killed at any moment, the same command goes on from the last checkpoint in `--out`.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch: two trainings share the cores

import cv2
import torch
from torch import nn

from engine.networks.coarse import Coarse
from engine.networks.irn import IRN
from engine.networks.landmarks import LandmarkNetConfig
from engine.networks.latent_mask import LatentMaskConfig
from engine.networks.pixel_prior import PixelPriorConfig
from engine.networks.preview import PreviewDecoderConfig
from engine.networks.prior import PriorConfig
from engine.networks.registry import NETWORKS, kind_of
from engine.networks.retinaface import RetinaFaceConfig
from engine.networks.vqgan import VQGANConfig
from engine.packs import load_pack
from training import (
    train_coarse,
    train_detail,
    train_detector,
    train_identity,
    train_irn,
    train_landmarks,
    train_mask,
    train_pixel_prior,
    train_preview,
    train_prior,
    train_retouch,
    train_stains,
    train_vqgan,
)
from training.data import digest
from training.export import BASE, DIFFACE, export_pack
from training.label_consensus import LabelConsensus
from training.latent_pool import Frozen
from training.loop import Budget, save_atomically
from training.train_detector import CHECKPOINT


@dataclass(frozen=True)
class Place:
    """Where the recipe reads and writes, and on what it computes."""

    data: Path
    teachers: Path
    out: Path
    device: torch.device

    def checkpoint(self, role: str) -> Path:
        """The resumable checkpoint of a network."""
        return self.out / role / CHECKPOINT if role == "detector" else self.out / f"{role}.pt"

    def trained(self, role: str) -> Any:
        """A trained network with its averaged weights, frozen.

        Raises:
            FileNotFoundError: the network has not been trained yet.
        """
        config = CONFIGS[role]
        network = NETWORKS[kind_of(config)].module(config)
        state = torch.load(self.checkpoint(role), map_location="cpu", weights_only=True)
        network.load_state_dict(state["average"])
        return network.to(self.device).eval().requires_grad_(False)

    def frozen(self) -> Frozen:
        """What the prior builds on."""
        return Frozen(self.trained("vqgan"), self.trained("irn"))


@dataclass(frozen=True)
class Stage:
    """One network's training."""

    name: str
    share: float  # of the recipe's minutes
    learning_rate: float
    train: Callable[[Place, Budget], object]


def _detector(place: Place, budget: Budget) -> None:
    train_detector.train(place.data, place.out / "detector", budget.minutes, place.device)


def _landmarks(place: Place, budget: Budget) -> object:
    path, consensus = place.checkpoint("landmarks"), LabelConsensus(place.teachers)
    return train_landmarks.train(place.data, consensus, path, budget, place.device)


def _identity(role: str) -> Callable[[Place, Budget], object]:
    def train(place: Place, budget: Budget) -> object:
        path, config = place.checkpoint(role), CONFIGS[role]
        return train_identity.train(place.data, place.teachers, path, budget, config, place.device)

    return train


def _vqgan(place: Place, budget: Budget) -> object:
    path = place.checkpoint("vqgan")
    return train_vqgan.train(place.data, place.teachers, path, budget, place.device)


def _preview(place: Place, budget: Budget) -> object:
    path = place.checkpoint("preview")
    return train_preview.train(place.data, path, budget, place.trained("vqgan"), place.device)


def _coarse(place: Place, budget: Budget) -> None:
    path, stage = place.checkpoint("coarse"), _coarse_stage(place)
    part = train_coarse.train(place.data, path, budget, stage, place.device)
    if place.checkpoint("irn").exists():
        _join(place, "coarse", part)


def _coarse_stage(place: Place) -> Coarse:
    """The IRN's coarse stage as far as it has come; it learns before there is an IRN."""
    if place.checkpoint("irn").exists():
        irn = place.trained("irn")
    else:
        irn = IRN(train_irn.CONFIG)
        if place.checkpoint("coarse").exists():
            state = torch.load(place.checkpoint("coarse"), map_location="cpu", weights_only=True)
            irn.coarse.load_state_dict(state["average"])
    return irn.coarse


def _irn(place: Place, budget: Budget) -> object:
    path, coarse = place.checkpoint("irn"), _coarse_stage(place)
    return train_irn.train(place.data, place.teachers, path, budget, place.device, coarse=coarse)


def _retouch(place: Place, budget: Budget) -> None:
    path, irn = place.checkpoint("retouch"), place.trained("irn")
    part = train_retouch.train(place.data, path, budget, irn, place.device)
    _join(place, "retouch", part)


def _stains(place: Place, budget: Budget) -> None:
    path, irn = place.checkpoint("stains"), place.trained("irn")
    part = train_stains.train(place.data, path, budget, irn, place.device)
    _join(place, "stains", part)


def _detail(place: Place, budget: Budget) -> None:
    path, irn = place.checkpoint("detail"), place.trained("irn")
    part = train_detail.train(place.data, place.teachers, path, budget, irn, place.device)
    _join(place, "detail", part)


def _join(place: Place, name: str, part: nn.Module) -> None:
    """Puts a part of the IRN that learned by itself into its checkpoint."""
    path = place.checkpoint("irn")
    state = torch.load(path, map_location="cpu", weights_only=True)
    for weights in (state["network"], state["average"]):
        weights.update({f"{name}.{key}": value for key, value in part.state_dict().items()})
    save_atomically(state, path)


def _prior(place: Place, budget: Budget) -> object:
    path, frozen, preview = place.checkpoint("prior"), place.frozen(), place.trained("preview")
    return train_prior.train(
        place.data, place.teachers, path, budget, frozen, preview, place.device
    )


def _mask(place: Place, budget: Budget) -> object:
    parts = (place.trained(role) for role in ("prior", "preview", "guide"))
    sampler = train_mask.Sampler(place.frozen(), *parts)
    path = place.checkpoint("mask")
    return train_mask.train(place.data, place.teachers, path, budget, sampler, place.device)


def _unet(place: Place, budget: Budget) -> object:
    return train_pixel_prior.train(place.data, place.checkpoint("unet"), budget, place.device)


STAGES = (
    Stage("detector", 0.11, 0.0, _detector),  # chooses its own learning rate
    Stage("landmarks", 0.04, 2e-3, _landmarks),
    Stage("guide", 0.11, 2e-3, _identity("guide")),
    Stage("judge", 0.08, 2e-3, _identity("judge")),
    Stage("vqgan", 0.12, 1.5e-3, _vqgan),
    Stage("preview", 0.02, 2e-3, _preview),
    Stage("coarse", 0.12, 2e-3, _coarse),
    Stage("irn", 0.08, 6e-4, _irn),
    Stage("retouch", 0.02, 3e-3, _retouch),
    Stage("stains", 0.02, 3e-3, _stains),
    Stage("detail", 0.05, 1.5e-3, _detail),
    Stage("prior", 0.12, 8e-4, _prior),
    Stage("mask", 0.03, 2e-3, _mask),
    Stage("unet", 0.08, 1e-3, _unet),
)
"""Later stages build on earlier ones."""

SPLIT = {"coarse", "irn"}
"""Stages whose batches are large enough that each core takes one of its own."""

CONFIGS: dict[str, Any] = {
    "detector": RetinaFaceConfig(),
    "landmarks": LandmarkNetConfig(),
    "guide": train_identity.GUIDE,
    "judge": train_identity.JUDGE,
    "vqgan": VQGANConfig(),
    "preview": PreviewDecoderConfig(),
    "irn": train_irn.CONFIG,
    "prior": PriorConfig(),
    "mask": LatentMaskConfig(),
    "unet": PixelPriorConfig(),
}
"""What is trained, by role."""

FOLDERS = ("faces512/train", "faces256/train", "portraits/train")
"""What is learned from, in the folder of data."""

PACKS = {BASE: CONFIGS.keys() - {"unet"}, DIFFACE: {"unet"}}
"""Which roles each pack holds."""


def start_from(pack: Path, place: Place) -> None:
    """Writes a pack's weights as checkpoints where there are none: training goes on elsewhere.

    Raises:
        PackError: the pack is missing or broken.
    """
    loaded = load_pack(pack)
    for role in CONFIGS.keys() & loaded.entries.keys():
        if not place.checkpoint(role).exists():
            weights = loaded.build(role, torch.device("cpu"), torch.float32).state_dict()
            state = {"network": weights, "average": weights, "seconds": 0.0, "steps": 0}
            save_atomically(state, place.checkpoint(role))


def run(place: Place, minutes: float, only: str | None, seed: int) -> None:
    """Trains what is asked for; a pack is written when all of its networks are there."""
    for stage in STAGES:
        if only in (None, stage.name):
            number = seed + (stage.name == "judge")
            parts = torch.get_num_threads() if stage.name in SPLIT else 1
            share = minutes * stage.share
            budget = Budget(share, stage.learning_rate, seed=number, parts=parts)
            stage.train(place, budget)
    for info, roles in PACKS.items():
        if all(place.checkpoint(role).exists() for role in roles):
            trained = {role: place.trained(role).state_dict() for role in CONFIGS if role in roles}
            export_pack(place.out / info.name, info, CONFIGS, trained)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="faces512, faces256, portraits")
    parser.add_argument("--out", type=Path, required=True, help="checkpoints and the pack")
    parser.add_argument("--minutes", type=float, required=True, help="for the whole recipe")
    parser.add_argument("--only", choices=[stage.name for stage in STAGES])
    parser.add_argument("--start-from", type=Path, help="a pack whose weights are learned on")
    parser.add_argument("--teachers", type=Path, help="default: beside the data")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, help="for the CPU")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    cv2.setNumThreads(1)
    if args.threads:
        torch.set_num_threads(args.threads)
    teachers = args.teachers or args.data.parent / "teachers"
    place = Place(args.data, teachers, args.out, torch.device(args.device))
    for folder in FOLDERS:
        print(f"data {folder}: sha256 {digest(args.data / folder)}", flush=True)
    if args.start_from:
        start_from(args.start_from, place)
    run(place, args.minutes, args.only, args.seed)


if __name__ == "__main__":
    main()
