"""Reads checkpoints without running anything that may be in them.

PyTorch's files are pickles, which can name any function and call it. Here they are only ever read
with `weights_only`, which builds tensors and plain containers and refuses everything else.
"""

from __future__ import annotations

import pickle
import re
import warnings
import zipfile
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.errors import CheckpointError, CheckpointProblem

_WRAPPERS = ("state_dict", "params_ema", "params")
_MAX_TENSORS = 10_000  # the largest published checkpoint has 1,500
_MAX_DEPTH = 4  # of wrappers; a pickle may contain itself
_HARMLESS = (
    "pytorch_lightning.",
    "lightning.",
    "lightning_fabric.",
    "omegaconf.",
    "argparse.Namespace",
    "numpy.dtype",
    "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar",
)
"""What training programs leave in a checkpoint beside the weights: settings, counters, progress."""
_MEMORY_BOMB = b"\nbytearray\n"  # the one thing that `weights_only` lets a pickle make of any size
_CHUNK = 1 << 24


class _StandIn:
    """Stands where such an object was; takes what would have filled it and forgets it."""

    def __init__(self, *_: object) -> None:
        pass

    def __setstate__(self, _: object) -> None:
        pass


def read_checkpoint(path: Path) -> dict[str, Tensor]:
    """The tensors of a checkpoint by name, on the CPU, mapped from the file where possible.

    Wrappers (`state_dict`, `params_ema`, `params`) and a leading `module.` are taken off.

    Args:
        path: a .pth, .pt, .ckpt or .safetensors file; the contents count, not the name.

    Raises:
        CheckpointError: MISSING, NOT_A_CHECKPOINT, UNREADABLE, HOSTILE or UNRECOGNIZED.
    """
    tensors = {
        name: value.detach()
        for name, value in _state_dict(_read(path)).items()
        if isinstance(name, str) and isinstance(value, Tensor)
    }
    if not 0 < len(tensors) <= _MAX_TENSORS:
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, f"{len(tensors)} tensors")
    for name, tensor in tensors.items():
        _check(path, name, tensor)
    if all(name.startswith("module.") for name in tensors):
        tensors = {name.removeprefix("module."): tensor for name, tensor in tensors.items()}
    return tensors


def _read(path: Path) -> Any:  # noqa: ANN401 - a pickle may hold anything
    try:
        with path.open("rb") as file:
            start = file.read(9)
    except FileNotFoundError as error:
        raise CheckpointError(path, CheckpointProblem.MISSING) from error
    except OSError as error:
        raise CheckpointError(path, CheckpointProblem.UNREADABLE, error.strerror or "") from error
    if start.startswith(b"PK\x03\x04"):
        return _read_archive(path)
    if start.startswith(b"\x80"):  # a bare pickle: how PyTorch saved before 1.6
        return _unpickle(path, mapped=False)
    if start[8:] == b"{":
        return _read_safetensors(path)
    raise CheckpointError(path, CheckpointProblem.NOT_A_CHECKPOINT)


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointError(path, CheckpointProblem.UNREADABLE, _first_line(error)) from error


def _read_archive(path: Path) -> Any:  # noqa: ANN401
    try:
        with zipfile.ZipFile(path) as archive:
            packed = [
                e.filename for e in archive.infolist() if e.compress_type != zipfile.ZIP_STORED
            ]
        foreign = torch.serialization.get_unsafe_globals_in_checkpoint(path)
    except Exception as error:  # a broken archive or pickle can fail in any way
        raise CheckpointError(path, CheckpointProblem.UNREADABLE, _first_line(error)) from error
    if packed:  # PyTorch never compresses; a few bytes could unpack to any size
        raise CheckpointError(path, CheckpointProblem.HOSTILE, packed[0])
    hostile = [name for name in foreign if not name.startswith(_HARMLESS)]
    if hostile:
        raise CheckpointError(path, CheckpointProblem.HOSTILE, ", ".join(sorted(hostile)[:3]))
    with torch.serialization.safe_globals([(_StandIn, name) for name in foreign]):
        return _unpickle(path, mapped=True)


def _unpickle(path: Path, *, mapped: bool) -> Any:  # noqa: ANN401
    if _names_bytearray(path):
        raise CheckpointError(path, CheckpointProblem.HOSTILE, "bytearray")
    try:
        with warnings.catch_warnings(action="ignore"):  # PyTorch's remarks on damaged files
            return torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)
    except pickle.UnpicklingError as error:
        named = re.search(r"GLOBAL (\S+)", str(error))
        if "truncated" in str(error):
            problem = CheckpointProblem.UNREADABLE
        else:
            problem = CheckpointProblem.HOSTILE
        raise CheckpointError(path, problem, named[1] if named else "") from error
    except Exception as error:  # a broken pickle can fail in any way
        raise CheckpointError(path, CheckpointProblem.UNREADABLE, _first_line(error)) from error


def _names_bytearray(path: Path) -> bool:
    """Whether the file names it anywhere: what zip readers take for an entry is open to dispute."""
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if _MEMORY_BOMB in tail + chunk:
                return True
            tail = chunk[-len(_MEMORY_BOMB) :]
    return False


def _state_dict(content: object) -> dict[object, object]:
    for _ in range(_MAX_DEPTH):
        if not isinstance(content, dict):
            return {}
        inner = (content[key] for key in _WRAPPERS if isinstance(content.get(key), dict))
        wrapped = next(inner, None)
        if wrapped is None:
            return content
        content = wrapped
    return {}


def _check(path: Path, name: str, tensor: Tensor) -> None:
    """A tensor must be plain, and as large in the file as it claims to be."""
    plain = tensor.layout == torch.strided and not (tensor.is_quantized or tensor.is_complex())
    if not plain or tensor.device.type != "cpu":
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, f"{name}: {tensor.layout}")
    if tensor.numel() * tensor.element_size() > tensor.untyped_storage().nbytes():
        raise CheckpointError(path, CheckpointProblem.HOSTILE, f"{name} {tuple(tensor.shape)}")


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).partition("\n")[0][:200]
