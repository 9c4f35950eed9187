"""Trains facexlib's RetinaFace (MobileNet-0.25) from scratch on labeled portraits."""

from __future__ import annotations

import copy
import math
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from engine.faces.anchors import CHANNEL_MEANS_BGR, anchors
from engine.networks.retinaface import RetinaFace, RetinaFaceConfig
from training.detector_damage import age
from training.detector_data import LabeledPhoto, Mosaic, compose, load_photos
from training.detector_loss import Targets, match, multibox_loss
from training.loop import save_atomically

CHECKPOINT = "detector.pt"
_PEAK_RATE = 3e-3
_WARM_UP = 0.03  # share of the time budget
_SMALL_FIRST = 0.6  # share of the budget with smaller pictures, of which a minute holds more
_SAVE_SECONDS = 60.0
_BOX_WEIGHT, _LANDMARK_WEIGHT = 1.0, 1.5


@dataclass
class _State:
    """Everything a checkpoint holds."""

    network: RetinaFace
    average: RetinaFace
    optimizer: torch.optim.Optimizer
    step: int = 0
    seconds: float = 0.0  # spent so far, over all runs


def train(
    data: Path,
    out: Path,
    minutes: float,
    device: torch.device,
    *,
    size: int = 256,
    batch: int = 8,
    seed: int = 0,
    report_every: int = 200,
) -> Path:
    """Train until `minutes` are spent in all; a killed run goes on where its checkpoint stands.

    Args:
        data: Folder with `portraits/train`, `portraits/val` and `portraits/labels.json`.
        out: Folder of the checkpoint.
        minutes: Time budget over all runs, in minutes.
        device: Where to train.
        size: Side of a training picture in pixels; three quarters of it for the first 60 %.
        batch: Pictures a step.
        seed: Of weights and mosaics.
        report_every: Steps between two printed losses.

    Returns:
        The checkpoint.
    """
    cv2.setNumThreads(1)
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    state = _start(out / CHECKPOINT, device)
    photos, held_out = load_photos(data, "train"), load_photos(data, "val")
    recent: list[np.ndarray] = []
    saved = clock = time.monotonic()
    while state.seconds < 60 * minutes:
        rng = np.random.default_rng([seed, state.step])
        side = size if state.seconds > 60 * minutes * _SMALL_FIRST else 3 * size // 4
        losses = _step(state, _batch(rng, photos, side, batch), minutes, device)
        recent.append(losses)
        now = time.monotonic()
        state.seconds, clock = state.seconds + now - clock, now
        if state.step % report_every == 0:
            held_out_loss = _held_out_loss(state, held_out, size, device)
            _report(state, np.mean(recent, axis=0), held_out_loss)
            recent.clear()
        if now - saved > _SAVE_SECONDS:
            _save(state, out / CHECKPOINT)
            saved = now
    _save(state, out / CHECKPOINT)
    return out / CHECKPOINT


def _start(path: Path, device: torch.device) -> _State:
    network = RetinaFace(RetinaFaceConfig()).to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=_PEAK_RATE, weight_decay=0.01, fused=True
    )
    state = _State(network, copy.deepcopy(network).eval(), optimizer)
    if path.exists():
        saved = torch.load(path, map_location=device, weights_only=True)
        network.load_state_dict(saved["network"])
        state.average.load_state_dict(saved["average"])
        if "optimizer" in saved:  # a checkpoint made from a pack has none
            optimizer.load_state_dict(saved["optimizer"])
        state.step, state.seconds = saved["steps"], saved["seconds"]
    network.train()
    return state


def _save(state: _State, path: Path) -> None:
    content = {
        "network": state.network.state_dict(),
        "average": state.average.state_dict(),
        "optimizer": state.optimizer.state_dict(),
        "steps": state.step,
        "seconds": state.seconds,
    }
    save_atomically(content, path)


def _batch(
    rng: np.random.Generator, photos: list[LabeledPhoto], size: int, batch: int
) -> tuple[Tensor, list[Targets]]:
    mosaics = [compose(rng, photos, size) for _ in range(batch)]
    pixels = np.stack([age(rng, m.pixels) for m in mosaics])
    priors = anchors(size, size)
    return network_input(pixels), [_targets(m, priors) for m in mosaics]


def network_input(pixels: np.ndarray) -> Tensor:
    """Network input [N, 3, H, W], channels last in memory, from BGR uint8 [N, H, W, 3]."""
    floats = torch.from_numpy(pixels).float() - torch.tensor(CHANNEL_MEANS_BGR)
    return floats.permute(0, 3, 1, 2)


def _targets(mosaic: Mosaic, priors: Tensor) -> Targets:
    boxes, points = torch.from_numpy(mosaic.boxes), torch.from_numpy(mosaic.landmarks)
    return match(boxes, points, torch.from_numpy(mosaic.ignored), priors)


def _step(
    state: _State, batch: tuple[Tensor, list[Targets]], minutes: float, device: torch.device
) -> np.ndarray:
    for group in state.optimizer.param_groups:
        group["lr"] = _rate(state.seconds / (60 * minutes))
    pictures, targets = batch
    box, label, points = multibox_loss(state.network(pictures.to(device)), targets)
    state.optimizer.zero_grad(set_to_none=True)
    (_BOX_WEIGHT * box + label + _LANDMARK_WEIGHT * points).backward()
    torch.nn.utils.clip_grad_norm_(state.network.parameters(), 10.0)
    state.optimizer.step()
    state.step += 1
    _follow(state.average, state.network, min(0.998, (1 + state.step) / (10 + state.step)))
    return np.array([box.item(), label.item(), points.item()])


def _rate(spent: float) -> float:
    """Learning rate after a share of the budget: warm-up, then half a cosine."""
    if spent < _WARM_UP:
        return _PEAK_RATE * (0.05 + 0.95 * spent / _WARM_UP)
    return _PEAK_RATE * (0.005 + 0.995 * (1 + math.cos(math.pi * min(spent, 1.0))) / 2)


@torch.no_grad()
def _follow(average: RetinaFace, network: RetinaFace, decay: float) -> None:
    """Exponential moving average of weights and batch statistics."""
    for kept, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
        if kept.is_floating_point():
            kept.lerp_(new, 1 - decay)
        else:
            kept.copy_(new)


@torch.no_grad()
def _held_out_loss(
    state: _State, photos: list[LabeledPhoto], size: int, device: torch.device
) -> np.ndarray:
    """Losses of the averaged weights on the same undamaged mosaics every time."""
    rng = np.random.default_rng(12345)
    mosaics = [compose(rng, photos, size) for _ in range(16)]
    priors = anchors(size, size)
    pictures = network_input(np.stack([m.pixels for m in mosaics])).to(device)
    losses = multibox_loss(state.average(pictures), [_targets(m, priors) for m in mosaics])
    return np.array([value.item() for value in losses])


def _report(state: _State, training: np.ndarray, held_out: np.ndarray) -> None:
    names = ("box", "class", "landmarks")
    shown = " ".join(
        f"{name} {a:.3f}/{b:.3f}" for name, a, b in zip(names, training, held_out, strict=True)
    )
    print(f"step {state.step} {state.seconds / 60:.1f} min, train/val {shown}", flush=True)
