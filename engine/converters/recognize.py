"""Recognizes published networks by names and shapes of their tensors, never by a file's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from engine.converters import derive, sources
from engine.converters.sources import Source
from engine.converters.unpickle import read_checkpoint
from engine.errors import CheckpointError, CheckpointProblem
from engine.networks.registry import NETWORKS, kind_of

Tensors = Mapping[str, Tensor]


@dataclass(frozen=True)
class RecognizedNetwork:
    """A network that a checkpoint holds, complete and ready to be loaded strictly."""

    path: Path  # of the checkpoint
    role: str  # in a pack
    config: Any  # of a registered kind
    tensors: Tensors  # its state dict, mapped from the file where possible
    source: Source


@dataclass(frozen=True)
class _Family:
    """One kind of published network."""

    signature: str  # a tensor that no other family has
    role: str
    source: Source
    config: Callable[[Tensors], Any]  # from the shapes
    dropped: str = "\0"  # prefix of tensors that are not needed


_DIFFUSION_UNET = "time_embed.0.weight"
_FAMILIES = (
    _Family("conv_first.1.weight", "backbone", sources.SWINIR, derive.swinir),
    _Family("quantize.embedding.weight", "vqgan", sources.VQ, derive.ldm_vq, "loss."),
    _Family("ClassHead.0.conv1x1.weight", "detector", sources.RETINAFACE, derive.retinaface),
    _Family(
        "out_mask_conv.conv2d.weight", "parser", sources.PARSENET, derive.parsenet, "out_img_conv."
    ),
    _Family("output_layer.3.weight", "recognizer", sources.ARCFACE, derive.arcface),
)
_DIFFACE = _Family(_DIFFUSION_UNET, "unet", sources.DIFFACE, derive.unet)
_LDM = _Family(_DIFFUSION_UNET, "ldm-prior", sources.LDM_PRIOR, derive.unet)

_RAW, _EMA, _FIRST_STAGE = "model.diffusion_model.", "model_ema.", "first_stage_model."
_COUNTER = "num_batches_tracked"  # batch norms saved by old PyTorch have none


def recognize(path: Path) -> tuple[RecognizedNetwork, ...]:
    """The networks in a checkpoint.

    Raises:
        CheckpointError: the file cannot be read, or fits nothing, or not entirely; the detail says
            what was found in it.
    """
    return networks_in(path, read_checkpoint(path))


def networks_in(path: Path, tensors: Tensors) -> tuple[RecognizedNetwork, ...]:
    """The networks that these tensors are, by names and shapes alone; see `recognize`."""
    if any(name.startswith(_RAW) for name in tensors):
        return _latent_diffusion(path, tensors)
    return (_network(path, tensors),)


def _latent_diffusion(path: Path, tensors: Tensors) -> tuple[RecognizedNetwork, ...]:
    """A whole LDM checkpoint: prior, its moving average (EMA), autoencoder, schedule tables."""
    raw, first_stage = _below(_RAW, tensors), _below(_FIRST_STAGE, tensors)
    prior = _fit(path, _LDM, _averaged(path, raw, _below(_EMA, tensors)))
    if prior.config.in_channels != prior.config.out_channels:
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, "conditional prior")
    return (prior, _network(path, first_stage)) if first_stage else (prior,)


def _averaged(path: Path, raw: Tensors, averages: Tensors) -> Tensors:
    """The moving averages under the names of the raw weights; LDM takes the dots out of them.

    A checkpoint without averages gives its raw weights; one with a part of them is refused.
    """
    averages = {name: t for name, t in averages.items() if name not in ("decay", "num_updates")}
    if not averages:
        return raw
    dotless = {name: ("diffusion_model." + name).replace(".", "") for name in raw}
    if averages.keys() != set(dotless.values()):
        odd = sorted(averages.keys() ^ set(dotless.values()))
        raise CheckpointError(path, CheckpointProblem.WRONG_TENSORS, f"{_EMA}{odd[0]}")
    return {name: averages[dotless[name]] for name in raw}


def _network(path: Path, tensors: Tensors) -> RecognizedNetwork:
    diffusion = _LDM if _adds_embedding(tensors) else _DIFFACE
    fitting = [f for f in (*_FAMILIES, diffusion) if f.signature in tensors]
    if not fitting:
        raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, found_in(tensors))
    if len(fitting) > 1:
        mixed = " + ".join(family.source.name for family in fitting)
        raise CheckpointError(path, CheckpointProblem.WRONG_TENSORS, mixed)
    return _fit(path, fitting[0], tensors)


def _adds_embedding(tensors: Tensors) -> bool:
    """LDM adds the time's embedding; DifFace scales and shifts by it, which takes twice as many."""
    emb = tensors.get("input_blocks.1.0.emb_layers.1.weight")
    conv = tensors.get("input_blocks.1.0.in_layers.2.weight")
    return emb is not None and conv is not None and emb.shape[:1] == conv.shape[:1]


def _fit(path: Path, family: _Family, tensors: Tensors) -> RecognizedNetwork:
    tensors = {n: t for n, t in tensors.items() if not n.startswith(family.dropped)}
    try:
        config = family.config(tensors)
        with torch.device("meta"):
            expected = NETWORKS[kind_of(config)].module(config).state_dict()
    except (KeyError, IndexError, ValueError, TypeError, ArithmeticError, RuntimeError) as error:
        raise _misfit(path, family, str(error), tensors) from error
    for name in expected.keys() - tensors.keys():
        if name.endswith(_COUNTER):
            tensors[name] = torch.zeros((), dtype=torch.int64)
    different = [
        name
        for name in sorted(expected.keys() | tensors.keys())
        if _shape(expected, name) != _shape(tensors, name)
    ]
    if different:
        raise _misfit(path, family, different[0], tensors)
    return RecognizedNetwork(path, family.role, config, tensors, family.source)


def _misfit(path: Path, family: _Family, where: str, tensors: Tensors) -> CheckpointError:
    detail = f"{family.source.name}: {where}; {found_in(tensors)}"
    return CheckpointError(path, CheckpointProblem.WRONG_TENSORS, detail)


def _shape(tensors: Tensors, name: str) -> tuple[int, ...] | None:
    return tuple(tensors[name].shape) if name in tensors else None


def _below(prefix: str, tensors: Tensors) -> dict[str, Tensor]:
    return {n.removeprefix(prefix): t for n, t in tensors.items() if n.startswith(prefix)}


def found_in(tensors: Tensors) -> str:
    """How many tensors and values there are, and the first few by name and shape."""
    values = sum(tensor.numel() for tensor in tensors.values())
    first = [f"{name} {list(tensor.shape)}" for name, tensor in list(tensors.items())[:3]]
    return f"{len(tensors)} tensors, {values} values: {', '.join(first)}"


def build(network: RecognizedNetwork) -> nn.Module:
    """The network itself, loaded strictly, in float32 and eval mode."""
    module = NETWORKS[kind_of(network.config)].module(network.config)
    module.load_state_dict(network.tensors)
    return module.eval().requires_grad_(False)
