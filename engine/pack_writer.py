"""Writes model packs: weights of 16 or 8 bits and a manifest, whole or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.manifest import MANIFEST, NetworkEntry, PackInfo, manifest_text
from engine.networks.registry import kind_of
from engine.quantization import quantized

_DTYPES = {
    torch.float16: "F16",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int8: "I8",
    torch.bool: "BOOL",
}


@dataclass(frozen=True)
class NetworkWeights:
    """A network to be written."""

    config: Any  # the config dataclass of a registered kind
    tensors: Mapping[str, Tensor]  # its state dict
    eight_bits: bool = False  # instead of 16; see `engine.quantization`


def write_pack(folder: Path, info: PackInfo, networks: Mapping[str, NetworkWeights]) -> None:
    """Writes a pack, or replaces one; other files in its folder (the model card) are kept.

    The pack is written beside and moved into place, so a broken write leaves the old pack. Tensors
    are converted one by one, so a large checkpoint that is mapped from its file needs no memory.

    Args:
        folder: the pack's folder; its parent is made when it is not there.
        info: what the pack says of itself.
        networks: by role.

    Raises:
        ValueError: a weight is not finite in float16; the text names the role and the tensor.
        KeyError: a config belongs to no registered kind.
        OSError: the folder could not be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as place:
        fresh = Path(place, "new")
        _copy_other_files(folder, fresh)
        entries = {role: _write_network(fresh, role, networks[role]) for role in networks}
        _write(fresh / MANIFEST, [manifest_text(info, entries).encode()])
        if folder.exists():
            folder.rename(Path(place, "old"))
        fresh.rename(folder)


def _write_network(folder: Path, role: str, network: NetworkWeights) -> NetworkEntry:
    kind, values = kind_of(network.config), dataclasses.asdict(network.config)
    file = f"{role}.safetensors"
    tensors = quantized(network.tensors) if network.eight_bits else network.tensors
    size, digest = _write(folder / file, _safetensors(role, tensors))
    return NetworkEntry(role, file, size, digest, kind, values)


def _safetensors(role: str, tensors: Mapping[str, Tensor]) -> Iterator[bytes]:
    """The safetensors format: length of the header, header, data; wider types first."""
    stored = {name: _stored_type(tensor) for name, tensor in tensors.items()}
    names = sorted(tensors, key=lambda name: (-stored[name].itemsize, name))
    header, end = {}, 0
    for name in names:
        start, end = end, end + tensors[name].numel() * stored[name].itemsize
        header[name] = {
            "dtype": _DTYPES[stored[name]],
            "shape": list(tensors[name].shape),
            "data_offsets": [start, end],
        }
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    yield len(text).to_bytes(8, "little") + text
    for name in names:
        tensor = tensors[name].detach().to("cpu", stored[name]).contiguous()
        if not torch.isfinite(tensor).all():
            raise ValueError(f"{role}: {name}")
        yield tensor.numpy().tobytes()


def _stored_type(tensor: Tensor) -> torch.dtype:
    return torch.float16 if tensor.is_floating_point() else tensor.dtype


def _copy_other_files(folder: Path, fresh: Path) -> None:
    if not folder.exists():
        fresh.mkdir()
        return
    weights = shutil.ignore_patterns(MANIFEST, "*.safetensors")
    shutil.copytree(folder, fresh, ignore=weights)


def _write(path: Path, parts: Iterable[bytes]) -> tuple[int, str]:
    """Writes the parts through to the disk; returns the size in bytes and the SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for part in parts:
            file.write(part)
            digest.update(part)
        file.flush()
        os.fsync(file.fileno())
        return file.tell(), digest.hexdigest()
