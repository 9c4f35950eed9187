"""Writes model packs: float16 weights and a manifest, whole or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from torch import Tensor

from engine.manifest import MANIFEST, NetworkEntry, PackInfo, manifest_text
from engine.networks.registry import kind_of


@dataclass(frozen=True)
class NetworkWeights:
    """A network to be written."""

    config: Any  # the config dataclass of a registered kind
    tensors: Mapping[str, Tensor]  # its state dict


def write_pack(folder: Path, info: PackInfo, networks: Mapping[str, NetworkWeights]) -> None:
    """Writes a pack, or replaces one; other files in its folder (the model card) are kept.

    The pack is written beside and moved into place, so a broken write leaves the old pack.

    Args:
        folder: the pack's folder; its parent is made when it is not there.
        info: what the pack says of itself.
        networks: by role.

    Raises:
        ValueError: a weight is not finite in float16; the text names the role and the tensor.
        KeyError: a config belongs to no registered kind.
        OSError: the folder could not be written.
    """
    contents = {role: _content(role, network.tensors) for role, network in networks.items()}
    entries = {role: _entry(role, networks[role].config, contents[role]) for role in networks}
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.parent) as place:
        fresh = Path(place, "new")
        _copy_other_files(folder, fresh)
        for role, entry in entries.items():
            _write(fresh / entry.file, contents[role])
        _write(fresh / MANIFEST, manifest_text(info, entries).encode())
        if folder.exists():
            folder.rename(Path(place, "old"))
        fresh.rename(folder)


def _content(role: str, tensors: Mapping[str, Tensor]) -> bytes:
    halves = {}
    for name, tensor in tensors.items():
        half = tensor.detach().cpu()
        half = (half.half() if half.is_floating_point() else half).contiguous().clone()
        if not torch.isfinite(half).all():
            raise ValueError(f"{role}: {name}")
        halves[name] = half
    return save(halves)


def _entry(role: str, config: Any, content: bytes) -> NetworkEntry:  # noqa: ANN401
    digest = hashlib.sha256(content).hexdigest()
    values = dataclasses.asdict(config)
    return NetworkEntry(role, f"{role}.safetensors", len(content), digest, kind_of(config), values)


def _copy_other_files(folder: Path, fresh: Path) -> None:
    if not folder.exists():
        fresh.mkdir()
        return
    weights = shutil.ignore_patterns(MANIFEST, "*.safetensors")
    shutil.copytree(folder, fresh, ignore=weights)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
