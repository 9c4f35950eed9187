"""Latents of damaged, guessed and clean faces, made once and used several times.

A face's latents cost as much as several training steps of the prior, which sees only a crop of them
at one noise level: so a pool is kept, and one face at a time is replaced by a fresh one.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.diffusion.denoiser import Condition
from engine.networks.irn import IRN
from engine.networks.layers import coordinates
from engine.networks.vqgan import VQGAN
from training import degradation
from training.damage import Image, Rng
from training.data import Faces, to_tensor

CELL = 2
"""Crops begin on multiples of the prior's pixel unshuffle."""


@dataclass(frozen=True)
class LatentFace:
    """One face, in latents and in pictures."""

    latents: Tensor  # [3, C, 128, 128] of the clean face, the damaged face and the IRN's guess
    pictures: Tensor  # [2, 3, 512, 512] -1..1: the clean face and the guess


@dataclass(frozen=True)
class Frozen:
    """The trained networks that the prior builds on."""

    vqgan: VQGAN
    irn: IRN

    @torch.no_grad()
    def latents(self, pair: degradation.Pair, device: torch.device) -> LatentFace:
        """The IRN's guess at a damaged face, and everything encoded."""
        damaged, clean = (
            torch.from_numpy(to_tensor(picture))[None].to(device)
            for picture in (pair.damaged, pair.clean)
        )
        guess = self.irn(damaged).clamp(-1, 1)
        z = self.vqgan.encode(torch.cat([clean, damaged, guess]))
        return LatentFace(z, torch.cat([clean, guess]))


@dataclass(frozen=True)
class LatentBatch:
    """Crops of faces: clean latents, what the prior is told about them, and pictures."""

    z: Tensor  # [N, C, S, S]
    condition: Condition
    clean: Tensor  # [N, 3, 4 S, 4 S] -1..1
    guess: Tensor  # [N, 3, 4 S, 4 S] -1..1


class LatentPool:
    """A bounded number of faces, refreshed one at a time."""

    def __init__(self, frozen: Frozen, faces: Faces, size: int, device: torch.device) -> None:
        self.frozen, self.faces, self.size, self.device = frozen, faces, size, device
        self.kept: list[LatentFace] = []

    def refresh(self, rng: Rng) -> None:
        """Adds a face with fresh damage; when full, in place of the oldest."""
        pair = degradation.degrade(rng, self.faces.sample(rng).face)
        self.kept.append(self.frozen.latents(pair, self.device))
        if len(self.kept) > self.size:
            del self.kept[0]

    def draw(self, rng: Rng, count: int, size: int) -> LatentBatch:
        """Crops of `size` latent pixels from random faces; fills the pool first."""
        while len(self.kept) < self.size:
            self.refresh(rng)
        crops = []
        for index in rng.integers(len(self.kept), size=count):
            face = self.kept[index]
            cells = (face.latents.shape[-1] - size) // CELL + 1
            top, left = (CELL * int(v) for v in rng.integers(0, cells, 2))
            crops.append(_crop(face, top, left, size))
        return _batch(crops)


def _crop(face: LatentFace, top: int, left: int, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Latents, pictures and coordinates of a window that is given in latent pixels."""
    grid = coordinates(face.latents[:1, :, ::CELL, ::CELL])[0]
    scale = face.pictures.shape[-1] // face.latents.shape[-1]
    return (
        face.latents[:, :, top : top + size, left : left + size],
        face.pictures[
            :, :, scale * top : scale * (top + size), scale * left : scale * (left + size)
        ],
        grid[:, top // CELL : (top + size) // CELL, left // CELL : (left + size) // CELL],
    )


def _whole(
    frozen: Frozen, pair: degradation.Pair, device: torch.device
) -> tuple[Tensor, Tensor, Tensor]:
    face = frozen.latents(pair, device)
    return _crop(face, 0, 0, face.latents.shape[-1])


def _batch(crops: list[tuple[Tensor, Tensor, Tensor]]) -> LatentBatch:
    latents, pictures, places = (torch.stack(parts) for parts in zip(*crops, strict=True))
    z, z_y, z_id = latents.unbind(1)
    clean, guess = pictures.unbind(1)
    return LatentBatch(z, Condition(z_y, z_id, places), clean, guess)


def whole_face(frozen: Frozen, pair: degradation.Pair, device: torch.device) -> LatentBatch:
    """One face, not cropped."""
    return _batch([_whole(frozen, pair, device)])


@torch.no_grad()
def held_out_batches(
    frozen: Frozen, faces: Faces, count: int, device: torch.device
) -> dict[str, LatentBatch]:
    """Whole validation faces by protocol, always the same."""
    batches = {}
    for name in degradation.PROTOCOLS:
        crops = []
        for person, pixels in list(zip(faces.names, faces.sharp, strict=True))[:count]:
            pair = degradation.protocol(name, person, _unit(pixels))
            crops.append(_whole(frozen, pair, device))
        batches[name] = _batch(crops)
    return batches


def _unit(pixels: Image) -> Image:
    return pixels.astype("float32") / 255
