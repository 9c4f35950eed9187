"""Model packs: folders with a manifest and one safetensors file a network, loaded strictly.

Whatever is wrong with a pack is found before any network runs, and is named.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from engine.errors import PackError, PackProblem
from engine.manifest import MANIFEST, NetworkEntry, PackInfo, build_config, read_manifest
from engine.networks.registry import NETWORKS
from engine.places import EMBEDDED_PACK, embedded_packs, user_packs
from engine.quantization import dequantized

_FLOATING = {torch.float16, torch.bfloat16, torch.float32}


@dataclass(frozen=True)
class Pack(PackInfo):
    """A pack whose manifest and file hashes were checked."""

    path: Path
    digest: str  # SHA-256 of the manifest, which holds the hashes of all files
    entries: Mapping[str, NetworkEntry]  # by role
    parts: tuple[Pack, ...] = ()  # others, whose networks fill the roles that this one lacks

    def has(self, role: str) -> bool:
        """Whether there is a network for this role, here or in a part."""
        return self.kind(role) is not None

    def kind(self, role: str) -> str | None:
        """Of which kind the network for this role is; None where there is none."""
        found = (pack.entries[role].kind for pack in (self, *self.parts) if role in pack.entries)
        return next(found, None)

    def build(self, role: str, device: torch.device, dtype: torch.dtype) -> nn.Module:
        """Loads the network for this role: eval mode, no gradients for its weights.

        Channels last: on a CPU the decoder's convolutions then take two thirds of the time.

        Raises:
            PackError: there is no such network, or its config or tensors do not fit.
        """
        for pack in (self, *self.parts):
            if role in pack.entries:
                module = _load_network(pack.path, pack.entries[role])
                module = _channels_last(module.to(device, dtype))
                return module.eval().requires_grad_(False)
        raise PackError(self.path, PackProblem.NO_NETWORK, role)


def _channels_last(module: nn.Module) -> nn.Module:
    for weight in module.parameters():
        if weight.dim() == 4:
            weight.data = weight.data.contiguous(memory_format=torch.channels_last)
    return module


@dataclass(frozen=True)
class NetworkReport:
    """How one network of a pack fared in `verify_pack`."""

    entry: NetworkEntry
    parameters: int
    error: PackError | None


@dataclass(frozen=True)
class PackReport:
    """What `verify_pack` found."""

    path: Path
    info: PackInfo
    networks: tuple[NetworkReport, ...]

    @property
    def is_sound(self) -> bool:
        """Whether every network loads."""
        return all(network.error is None for network in self.networks)


def load_pack(folder: Path, roles: Collection[str] | None = None) -> Pack:
    """Opens a pack and checks its files; the tensors are checked when a network is built.

    Args:
        folder: the pack's folder.
        roles: only these networks are opened and checked; None = all.

    Raises:
        PackError: the folder, the manifest or a file is missing, broken or not known here.
    """
    manifest = read_manifest(folder)
    entries = {r: entry for r, entry in manifest.entries.items() if roles is None or r in roles}
    for entry in entries.values():
        _check_file(folder, entry)
    return Pack(**vars(manifest.info), path=folder, digest=manifest.digest, entries=entries)


def verify_pack(folder: Path) -> PackReport:
    """Checks everything in a pack, and goes on after the first broken network.

    Raises:
        PackError: the manifest cannot be used at all.
    """
    manifest = read_manifest(folder)
    networks = tuple(_verify(folder, entry) for entry in manifest.entries.values())
    return PackReport(folder, manifest.info, networks)


def find_packs(extra: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Folders of all packs: those given, the embedded ones, then the user's, by name."""
    found = list(extra)
    for place in (embedded_packs(), user_packs()):
        found += sorted(manifest.parent for manifest in place.glob(f"*/{MANIFEST}"))
    return tuple(dict.fromkeys(found))


def pack_folder(choice: Path | None = None) -> Path:
    """The folder of the pack to use: a folder, the name of a pack in the usual places, or ours."""
    if choice is None:
        return embedded_packs() / EMBEDDED_PACK
    named = (folder for folder in find_packs() if folder.name == str(choice))
    return choice if choice.exists() else next(named, choice)


def _verify(folder: Path, entry: NetworkEntry) -> NetworkReport:
    try:
        _check_file(folder, entry)
        module = _load_network(folder, entry)
    except PackError as error:
        return NetworkReport(entry, 0, error)
    return NetworkReport(entry, sum(p.numel() for p in module.parameters()), None)


def _check_file(folder: Path, entry: NetworkEntry) -> None:
    file = folder / entry.file
    if not file.is_file():
        raise PackError(folder, PackProblem.FILE_MISSING, entry.file)
    if file.resolve().parent != folder.resolve():
        raise PackError(folder, PackProblem.UNSAFE_NAME, entry.file)
    if file.stat().st_size != entry.bytes:
        raise PackError(folder, PackProblem.WRONG_SIZE, entry.file)
    if _hash(folder, file) != entry.sha256:
        raise PackError(folder, PackProblem.WRONG_HASH, entry.file)
    if entry.kind not in NETWORKS:
        raise PackError(folder, PackProblem.UNKNOWN_NETWORK, entry.kind)


def _hash(folder: Path, file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise PackError(folder, PackProblem.UNREADABLE, file.name) from error


def _load_network(folder: Path, entry: NetworkEntry) -> nn.Module:
    kind = NETWORKS[entry.kind]
    try:
        config = build_config(kind.config, entry.config)
    except ValueError as error:
        detail = f"networks.{entry.role}.config.{error}"
        raise PackError(folder, PackProblem.BAD_MANIFEST, detail) from error
    tensors = _read_tensors(folder, entry)
    # Built without memory first: a config that does not belong to the file cannot eat any.
    with torch.device("meta"):
        _check_tensors(folder, entry, _construct(folder, entry, config), tensors)
    module = _construct(folder, entry, config)
    module.load_state_dict(tensors)
    return module


def _construct(folder: Path, entry: NetworkEntry, config: object) -> nn.Module:
    try:
        return NETWORKS[entry.kind].module(config)
    except (ValueError, TypeError, LookupError, ArithmeticError, RuntimeError) as error:
        detail = f"networks.{entry.role}.config"
        raise PackError(folder, PackProblem.BAD_MANIFEST, detail) from error


def _read_tensors(folder: Path, entry: NetworkEntry) -> dict[str, Tensor]:
    try:
        # safe_open is a class made in Rust, which mypy sees without a context manager's types.
        with safe_open(folder / entry.file, framework="pt") as file:
            opened: Any = file
            stored = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        raise PackError(folder, PackProblem.UNREADABLE, entry.file) from error
    return dequantized(stored)


def _check_tensors(
    folder: Path, entry: NetworkEntry, module: nn.Module, tensors: Mapping[str, Tensor]
) -> None:
    expected = module.state_dict()
    for name in sorted(expected.keys() | tensors.keys()):
        if not _fits(expected.get(name), tensors.get(name)):
            raise PackError(folder, PackProblem.WRONG_TENSORS, f"{entry.file}: {name}")
    for name, tensor in tensors.items():
        if not torch.isfinite(tensor).all():
            raise PackError(folder, PackProblem.NOT_FINITE, f"{entry.file}: {name}")


def _fits(expected: Tensor | None, tensor: Tensor | None) -> bool:
    if expected is None or tensor is None or expected.shape != tensor.shape:
        return False
    return expected.dtype == tensor.dtype or {expected.dtype, tensor.dtype} <= _FLOATING
