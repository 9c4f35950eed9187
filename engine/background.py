"""The picture around the faces, made better by an upscaler that the user already has.

Optional: the `background` extra brings spandrel, which knows most published upscalers. The picture
goes through in tiles, so that its size does not matter, and comes back in the photograph's size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from dataclasses import dataclass
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from engine.converters.unpickle import read_checkpoint
from engine.errors import (
    CheckpointError,
    CheckpointProblem,
    MissingExtraError,
    NonFiniteError,
    OutOfMemoryError,
)
from engine.extras import has_background
from engine.memory import is_out_of_memory
from engine.provenance import UpscalerIdentity
from engine.torchvision_fallback import load_torchvision
from engine.types import Pixels, TileDone

TILES = (256, 128, 64)
"""Sides of a tile in pixels of the photograph; a smaller one is tried when memory runs out. The
processor begins with the second: a large network takes it ten seconds, the longest wait to stop."""
CONTEXT = 16
"""Pixels around a tile that the network sees and that are then thrown away."""
FEATHER = 16
"""Pixels over which a tile passes into the next."""

Network = Callable[[Tensor], Tensor]
"""[1, 3, H, W] 0..1 -> [1, 3, scale H, scale W] 0..1."""


@dataclass(frozen=True)
class Upscaler:
    """A network for whole pictures, and what the result will say about it."""

    network: Network
    identity: UpscalerIdentity
    device: torch.device

    @torch.no_grad()
    def improve(self, pixels: Pixels) -> Generator[TileDone, None, Pixels]:
        """Sends a photograph through the network; closing it stops at the next tile.

        An enlarged picture is averaged down again: a photograph stays as large as it was scanned.
        Shades of gray stay gray.

        Args:
            pixels: [H, W, 3]; they are not changed.

        Yields:
            TileDone after each tile. Counting starts anew where memory asks for smaller ones.

        Returns:
            Pixels of the same size and type.

        Raises:
            OutOfMemoryError: not even the smallest tile fits.
            NonFiniteError: the network gave no usable picture.
        """
        for side in TILES[self.device.type == "cpu" :]:
            try:
                return (yield from self._tile_by_tile(pixels, side))
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
        raise OutOfMemoryError("background")

    def _tile_by_tile(self, pixels: Pixels, side: int) -> Generator[TileDone, None, Pixels]:
        result = np.empty_like(pixels)
        places = list(product(*(spans(length, side) for length in pixels.shape[:2])))
        for number, (rows, columns) in enumerate(places, start=1):
            _put(result, self._improved(pixels, rows, columns), rows, columns)
            yield TileDone(number, len(places))
        return result

    def _improved(self, pixels: Pixels, rows: slice, columns: slice) -> NDArray[np.float32]:
        """One tile, [h, w, 3] in the photograph's range."""
        peak = float(np.iinfo(pixels.dtype).max)
        tall, wide = (
            _with_context(*each) for each in zip((rows, columns), pixels.shape, strict=False)
        )
        seen = pixels[tall, wide].astype(np.float32) / np.float32(peak)
        x = torch.from_numpy(seen).to(self.device).permute(2, 0, 1)[None]
        y = F.interpolate(self.network(x).float(), size=x.shape[2:], mode="area")
        if not torch.isfinite(y).all():
            raise NonFiniteError("background")
        if bool((x == x[:, :1]).all()):
            y = y.mean(1, keepdim=True).expand(-1, 3, -1, -1)
        inner = y[0, :, _within(rows, tall), _within(columns, wide)].clamp(0, 1) * peak
        return np.asarray(inner.permute(1, 2, 0).cpu().numpy(), np.float32)


def load_upscaler(path: Path, device: torch.device) -> Upscaler:
    """Loads a published upscaler (.pth, .pt, .ckpt or .safetensors) without running its code.

    Raises:
        MissingExtraError: spandrel is not installed.
        CheckpointError: the file cannot be read, or holds no network for whole RGB pictures.
    """
    if not has_background():
        raise MissingExtraError("background")
    tensors = read_checkpoint(path)
    model = _build(path, tensors)
    identity = UpscalerIdentity(path.name, model.architecture.name, model.scale, _sha256(path))
    if (model.input_channels, model.output_channels) == (1, 1):
        network: Network = _each_channel(model)
    elif (model.input_channels, model.output_channels) == (3, 3):
        network = model
    else:
        detail = f"{model.architecture.name}: {model.input_channels} channels"
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, detail)
    model.to(device)
    return Upscaler(network, identity, device)


def _build(path: Path, tensors: dict[str, Tensor]) -> Any:  # noqa: ANN401 - spandrel's own class
    load_torchvision()  # before spandrel asks for it
    import spandrel

    try:
        state = spandrel.canonicalize_state_dict(tensors)
        model = spandrel.ModelLoader().load_from_state_dict(state)
    except spandrel.UnsupportedModelError as error:
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, "") from error
    except Exception as error:  # tensors that fit badly can fail in any way
        detail = str(error).partition("\n")[0][:200]
        raise CheckpointError(path, CheckpointProblem.WRONG_TENSORS, detail) from error
    if model.purpose not in ("SR", "Restoration"):  # for faces alone, or for holes
        detail = f"{model.architecture.name}: {model.purpose}"
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, detail)
    return model.eval()


def _each_channel(model: Network) -> Network:
    """A network for gray pictures, used on red, green and blue."""
    return lambda x: torch.cat([model(channel) for channel in torch.split(x, 1, dim=1)], dim=1)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def spans(length: int, side: int) -> list[slice]:
    """Cuts a length into equal parts of at most `side`; each reaches `FEATHER` into the next."""
    count = -(-length // side)
    edges = [round(number * length / count) for number in range(count + 1)]
    return [slice(low, min(high + FEATHER, length)) for low, high in pairwise(edges)]


def _with_context(span: slice, length: int) -> slice:
    return slice(max(0, span.start - CONTEXT), min(length, span.stop + CONTEXT))


def _within(inner: slice, outer: slice) -> slice:
    return slice(inner.start - outer.start, inner.stop - outer.start)


def _put(result: Pixels, tile: NDArray[np.float32], rows: slice, columns: slice) -> None:
    """Writes a tile; over the first pixels it fades in over those above and to the left."""
    weight = _ramp(rows)[:, None, None] * _ramp(columns)[None, :, None]
    there = result[rows, columns]
    mixed = np.where(weight < 1, there + weight * (tile - there), tile)
    result[rows, columns] = np.rint(mixed).astype(result.dtype)


def _ramp(span: slice) -> NDArray[np.float32]:
    ramp = np.ones(span.stop - span.start, np.float32)
    if span.start > 0:
        ramp[:FEATHER] = (np.arange(FEATHER, dtype=np.float32) + 0.5) / FEATHER
    return ramp
