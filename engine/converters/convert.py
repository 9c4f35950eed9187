"""Makes a model pack of published checkpoints: checked and with its license, or not at all."""

from __future__ import annotations

import errno
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from engine.converters.recognize import RecognizedNetwork, recognize
from engine.errors import CheckpointError, CheckpointProblem, PackError
from engine.manifest import MANIFEST, Manifest, NetworkEntry, PackInfo, read_manifest
from engine.pack_writer import NetworkWeights, write_pack
from engine.photo.temporaries import folder_in
from engine.places import user_packs

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_FULL_DISK = (errno.ENOSPC, errno.EDQUOT)
_BYTES_A_VALUE = 2  # float16


@dataclass(frozen=True)
class ImportedPack:
    """A pack that was made of checkpoints."""

    folder: Path
    info: PackInfo
    roles: tuple[str, ...]


def import_checkpoints(
    files: Sequence[Path], *, name: str | None = None, destination: Path | None = None
) -> ImportedPack:
    """Recognizes checkpoints and writes them as one pack.

    Args:
        files: at least one; together they hold each network once.
        name: of the pack and its folder; None takes a free one after what was recognized.
        destination: folder of packs; None is the user's own.

    Raises:
        CheckpointError: a file is not what is needed, a pack with this name or these weights is
            there already, or the destination cannot be written. Nothing was written.
    """
    networks = recognize_all(files)
    destination = destination or user_packs()
    name = name or _free_name(destination, networks[0].source.name)
    if not _NAME.fullmatch(name):
        raise CheckpointError(files[0], CheckpointProblem.BAD_NAME, name)
    folder = destination / name
    info = describe(networks, name)
    try:
        _write(folder, info, networks)
    except OSError as error:
        full = error.errno in _FULL_DISK
        problem = CheckpointProblem.NO_SPACE if full else CheckpointProblem.NOT_WRITABLE
        raise CheckpointError(folder, problem, error.strerror or "") from error
    except ValueError as error:
        raise CheckpointError(files[0], CheckpointProblem.NOT_FINITE, str(error)) from error
    return ImportedPack(folder, info, tuple(network.role for network in networks))


def recognize_all(files: Sequence[Path]) -> list[RecognizedNetwork]:
    """The networks of several checkpoints, each role once.

    Raises:
        CheckpointError: a file is not what is needed, or two hold the same network.
    """
    networks: list[RecognizedNetwork] = []
    for file in files:
        for network in recognize(file):
            if any(network.role == other.role for other in networks):
                raise CheckpointError(file, CheckpointProblem.TWICE, network.source.name)
            networks.append(network)
    return networks


def describe(networks: Sequence[RecognizedNetwork], name: str) -> PackInfo:
    """What the pack will say of itself, its license above all; to be shown before it is used."""
    sources = [network.source for network in networks]
    return PackInfo(
        name=name,
        version="imported",
        license="; ".join(dict.fromkeys(source.license for source in sources)),
        description="; ".join(dict.fromkeys(source.description for source in sources)),
        training_data="; ".join(dict.fromkeys(source.training_data for source in sources)),
    )


def _free_name(destination: Path, name: str) -> str:
    numbered = (f"{name}-{number}" if number > 1 else name for number in count(1))
    return next(free for free in numbered if not (destination / free).exists())


def _write(folder: Path, info: PackInfo, networks: Sequence[RecognizedNetwork]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    values = sum(t.numel() for network in networks for t in network.tensors.values())
    if shutil.disk_usage(folder.parent).free < values * _BYTES_A_VALUE:
        raise CheckpointError(folder, CheckpointProblem.NO_SPACE)
    weights = {n.role: NetworkWeights(n.config, n.tensors) for n in networks}
    with folder_in(folder.parent, ".import-") as place:
        fresh = place / folder.name
        write_pack(fresh, info, weights)
        _check_new(folder, read_manifest(fresh))
        fresh.rename(folder)


def _check_new(folder: Path, manifest: Manifest) -> None:
    """Neither the name nor the weights may be there already."""
    for other in sorted(folder.parent.glob(f"*/{MANIFEST}")):
        try:
            entries = read_manifest(other.parent).entries
        except PackError:
            continue  # a broken neighbor does not stop an import
        if _hashes(manifest.entries).items() <= _hashes(entries).items():
            raise CheckpointError(other.parent, CheckpointProblem.ALREADY_IMPORTED)
    if folder.exists():
        raise CheckpointError(folder, CheckpointProblem.NAME_TAKEN)


def _hashes(entries: Mapping[str, NetworkEntry]) -> dict[str, str]:
    return {role: entry.sha256 for role, entry in entries.items()}
