"""The manifest of a model pack (`pack.json`): parsed strictly, without torch."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import math
import re
import types
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.errors import PackError, PackProblem

FORMAT = 1
MANIFEST = "pack.json"

_MAX_BYTES = 1 << 20  # a manifest is some kilobytes
_MAX_NUMBER = 1 << 16  # no size in a config comes near; larger ones would only eat memory
_MAX_LENGTH = 64
_COUNT = re.compile(r"(.*_)?blocks|depths|body|octaves")
_MAX_COUNT = 128  # layers of one kind; each costs time to build even where it fits no file
_MAX_STEPS = 1000
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,99}\.safetensors")
_ROLE = re.compile(r"[a-z][a-z0-9-]{0,49}")
_SHA256 = re.compile(r"[0-9a-f]{64}")

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Config = TypeVar("Config", bound="DataclassInstance")
Value = TypeVar("Value")


@dataclass(frozen=True)
class NetworkEntry:
    """One network as the manifest describes it."""

    role: str  # what it does in the method: "vqgan", "guide", "judge", ...
    file: str
    bytes: int
    sha256: str
    kind: str  # key into the registry of networks
    config: Mapping[str, object]


@dataclass(frozen=True)
class PackInfo:
    """What a pack says of itself."""

    name: str
    version: str
    license: str
    description: str
    training_data: str


@dataclass(frozen=True)
class Manifest:
    """A manifest that is well-formed; nothing is known yet of the files."""

    info: PackInfo
    entries: Mapping[str, NetworkEntry]  # by role
    digest: str  # SHA-256 of the manifest file, hexadecimal


def read_manifest(folder: Path) -> Manifest:
    """Reads `pack.json` of a pack folder.

    Raises:
        PackError: MISSING, NO_MANIFEST, UNREADABLE, BAD_MANIFEST, NEWER_FORMAT or UNSAFE_NAME.
    """
    content = _read(folder)
    try:
        manifest = _parse(folder, content)
    except (ValueError, RecursionError) as error:
        detail = str(error) if isinstance(error, _InvalidError) else "JSON"
        raise PackError(folder, PackProblem.BAD_MANIFEST, detail) from error
    return manifest


def _read(folder: Path) -> bytes:
    if not folder.is_dir():
        raise PackError(folder, PackProblem.MISSING)
    try:
        with (folder / MANIFEST).open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise PackError(folder, PackProblem.NO_MANIFEST) from error
    except OSError as error:
        raise PackError(folder, PackProblem.UNREADABLE, error.strerror or "") from error
    if len(content) > _MAX_BYTES:
        raise PackError(folder, PackProblem.BAD_MANIFEST, "size")
    return content


class _InvalidError(ValueError):
    """What is wrong in a manifest; the text names the place."""


def _parse(folder: Path, content: bytes) -> Manifest:
    top = json.loads(content, object_pairs_hook=_object, parse_constant=_no_constant)
    if not isinstance(top, dict):
        raise _InvalidError("object expected")
    number = _field(top, "format", int)
    if number > FORMAT:
        raise PackError(folder, PackProblem.NEWER_FORMAT, str(number))
    if number != FORMAT:
        raise _InvalidError("format")
    info = PackInfo(**{f.name: _field(top, f.name, str) for f in dataclasses.fields(PackInfo)})
    if not info.name or not info.version:
        raise _InvalidError("name")
    networks = _field(top, "networks", dict)
    entries = {role: _entry(folder, role, value) for role, value in networks.items()}
    return Manifest(info, entries, hashlib.sha256(content).hexdigest())


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        raise _InvalidError("repeated key")
    return record


def _no_constant(name: str) -> None:
    raise _InvalidError(name)  # NaN and Infinity are not JSON


def _field(record: Mapping[str, Any], name: str, kind: type[Value]) -> Value:
    value = record.get(name)
    if type(value) is not kind:  # a bool is no int here
        raise _InvalidError(name)
    return value


def _entry(folder: Path, role: str, record: object) -> NetworkEntry:
    if not _ROLE.fullmatch(role) or not isinstance(record, dict):
        raise _InvalidError(f"networks.{role}")
    file = _field(record, "file", str)
    if not _FILE_NAME.fullmatch(file):
        raise PackError(folder, PackProblem.UNSAFE_NAME, file)
    sha256 = _field(record, "sha256", str)
    size = _field(record, "bytes", int)
    if not _SHA256.fullmatch(sha256) or size < 0:
        raise _InvalidError(f"networks.{role}")
    kind, config = _field(record, "kind", str), _field(record, "config", dict)
    return NetworkEntry(role, file, size, sha256, kind, config)


def manifest_text(info: PackInfo, entries: Mapping[str, NetworkEntry]) -> str:
    """The manifest as JSON, the same text for the same pack."""
    networks = {role: dataclasses.asdict(entry) for role, entry in entries.items()}
    for network in networks.values():
        del network["role"]
    record = {"format": FORMAT, **dataclasses.asdict(info), "networks": networks}
    return json.dumps(record, indent=2, ensure_ascii=False) + "\n"


def build_config(cls: type[Config], values: Mapping[str, object]) -> Config:
    """Rebuilds a config dataclass from JSON values.

    A field whose metadata says `later` was added when packs were already about: one that lacks it
    means its default. All others must be there, so that no default can change what a pack means.

    Raises:
        ValueError: a key is unknown or missing, a value has the wrong type or is absurdly large;
            the text names the key.
    """
    hints = get_type_hints(cls)
    later = {field.name for field in dataclasses.fields(cls) if field.metadata.get("later")}
    unknown, missing = values.keys() - hints.keys(), hints.keys() - values.keys() - later
    if unknown or missing:
        raise ValueError(", ".join(sorted(unknown) + sorted(missing)))
    return cls(**{key: _convert(hints[key], value, key) for key, value in values.items()})


def _convert(hint: object, value: object, key: str) -> object:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _first_match(get_args(hint), value, key)
    if origin is Literal and value in get_args(hint):
        return value
    if origin is tuple and isinstance(value, list):
        return _tuple(get_args(hint), value, key)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return _finite(value, key)
    if hint is int and type(value) is int and abs(value) > _limit(key):
        raise ValueError(key)
    if hint is type(value) and hint in (int, bool, str, type(None)):
        return value
    raise ValueError(key)


def _limit(key: str) -> int:
    if _COUNT.fullmatch(key):
        return _MAX_COUNT
    return _MAX_STEPS if key == "steps" else _MAX_NUMBER


def _finite(value: float, key: str) -> float:
    if not abs(value) < math.inf:  # JSON's 1e999 reads as infinity
        raise ValueError(key)
    return float(value)


def _tuple(hints: tuple[Any, ...], values: list[object], key: str) -> tuple[object, ...]:
    if hints[-1] is Ellipsis:
        hints = hints[:1] * len(values)
    if len(hints) != len(values) or len(values) > _MAX_LENGTH:
        raise ValueError(key)
    converted = tuple(_convert(hint, value, key) for hint, value in zip(hints, values, strict=True))
    if _COUNT.fullmatch(key) and sum(int(str(each)) for each in converted) > _MAX_COUNT:
        raise ValueError(key)
    return converted


def _first_match(hints: tuple[Any, ...], value: object, key: str) -> object:
    for hint in hints:
        with contextlib.suppress(ValueError):
            return _convert(hint, value, key)
    raise ValueError(key)
