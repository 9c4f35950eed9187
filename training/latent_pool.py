"""Latents of damaged, guessed and clean faces, made once and used several times.

A latent triple costs as much as several training steps of the prior, which sees only a crop of it
at one noise level: so a pool is kept, and one triple at a time is replaced by a fresh one.
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
class Frozen:
    """The trained networks that the prior builds on."""

    vqgan: VQGAN
    irn: IRN

    @torch.no_grad()
    def latents(self, pair: degradation.Pair, device: torch.device) -> Tensor:
        """E of the clean face, the damaged face and the IRN's guess: [3, C, 128, 128]."""
        damaged, clean = (
            torch.from_numpy(to_tensor(picture))[None].to(device)
            for picture in (pair.damaged, pair.clean)
        )
        guess = self.irn(damaged).clamp(-1, 1)
        z: Tensor = self.vqgan.encode(torch.cat([clean, damaged, guess]))
        return z


@dataclass(frozen=True)
class LatentBatch:
    """Clean latents and what the prior is told about them."""

    z: Tensor  # [N, C, S, S]
    condition: Condition


class LatentPool:
    """A bounded number of triples, refreshed one at a time."""

    def __init__(self, frozen: Frozen, faces: Faces, size: int, device: torch.device) -> None:
        self.frozen, self.faces, self.size, self.device = frozen, faces, size, device
        self.triples: list[Tensor] = []

    def refresh(self, rng: Rng) -> None:
        """Adds a triple from fresh damage; when full, in place of the oldest."""
        pair = degradation.degrade(rng, self.faces.sample(rng).face)
        self.triples.append(self.frozen.latents(pair, self.device))
        if len(self.triples) > self.size:
            del self.triples[0]

    def draw(self, rng: Rng, count: int, size: int) -> LatentBatch:
        """Crops of `size` latent pixels from random triples; fills the pool first."""
        while len(self.triples) < self.size:
            self.refresh(rng)
        crops, places = [], []
        for index in rng.integers(len(self.triples), size=count):
            triple = self.triples[index]
            cells = (triple.shape[-1] - size) // CELL + 1
            top, left = (int(v) for v in rng.integers(0, cells, 2))
            rows = slice(CELL * top, CELL * top + size)
            columns = slice(CELL * left, CELL * left + size)
            crops.append(triple[:, :, rows, columns])
            grid = coordinates(triple[:1, :, ::CELL, ::CELL])[0]
            places.append(grid[:, top : top + size // CELL, left : left + size // CELL])
        z, z_y, z_id = torch.stack(crops).unbind(1)
        return LatentBatch(z, Condition(z_y, z_id, torch.stack(places)))


@torch.no_grad()
def held_out_batches(
    frozen: Frozen, faces: Faces, count: int, device: torch.device
) -> dict[str, LatentBatch]:
    """Whole validation faces by protocol, always the same."""
    batches = {}
    for name in degradation.PROTOCOLS:
        triples = []
        for person, pixels in list(zip(faces.names, faces.sharp, strict=True))[:count]:
            pair = degradation.protocol(name, person, _unit(pixels))
            triples.append(frozen.latents(pair, device))
        z, z_y, z_id = torch.stack(triples).unbind(1)
        batches[name] = LatentBatch(z, Condition(z_y, z_id, coordinates(z[:, :, ::CELL, ::CELL])))
    return batches


def _unit(pixels: Image) -> Image:
    return pixels.astype("float32") / 255
