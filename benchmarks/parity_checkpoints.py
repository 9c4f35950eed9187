"""Whole checkpoint files through the converters, against recorded outputs of what they hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from benchmarks.reference import Check, Reference, compare, meta, same, unet_config
from engine.converters.recognize import RecognizedNetwork, build, networks_in, recognize
from engine.converters.unpickle import read_checkpoint
from engine.errors import CheckpointError


@torch.no_grad()
def checks(reference: Reference) -> Iterator[Check]:
    """Section 6 of the reference."""
    files = reference.facts("checkpoints/checkpoints")["files"]
    yield from _unet(reference, files["difface_unet_ema.pth"])
    yield from _swinir(reference, files["difface_swinir.pth"])
    yield from _latent_diffusion(reference, files["ldm_ffhq_like.ckpt"])
    yield from _first_stage(reference, files["ldm_vq_first_stage.ckpt"])
    yield from _lightning(reference)
    yield from _full_size(reference)


def _networks(reference: Reference, name: str) -> dict[str, RecognizedNetwork]:
    found = recognize(reference.folder / "checkpoints" / name)
    return {network.role: network for network in found}


def _build_unet(network: RecognizedNetwork, constructor: dict[str, Any]) -> nn.Module:
    """The reference's small U-Nets have narrower heads than any published one."""
    config = unet_config(constructor)
    assert replace(network.config, **_assumed(config)) == config
    return build(replace(network, config=config))


def _assumed(config: Any) -> dict[str, int]:
    return {"head_channels": config.head_channels, "image_size": config.image_size}


def _unet(reference: Reference, facts: dict[str, Any]) -> Iterator[Check]:
    io = reference.tensors("checkpoints/difface_unet_ema.expected")
    network = _networks(reference, "difface_unet_ema.pth")["unet"]
    ours = _build_unet(network, facts["constructor"])(io["x"], io["t"])
    yield compare("difface_unet_ema.pth", ours, io["out"], facts["suggested_atol"]["out"])


def _swinir(reference: Reference, facts: dict[str, Any]) -> Iterator[Check]:
    io = reference.tensors("checkpoints/difface_swinir.expected")
    network = _networks(reference, "difface_swinir.pth")["backbone"]
    tolerance = facts["suggested_atol"]["out"]
    yield compare("difface_swinir.pth", build(network)(io["x"]), io["out"], tolerance)


def _latent_diffusion(reference: Reference, facts: dict[str, Any]) -> Iterator[Check]:
    name = "ldm_ffhq_like.ckpt"
    io = reference.tensors("checkpoints/ldm_ffhq_like.expected")
    networks, tolerance = _networks(reference, name), facts["suggested_atol"]
    unet = _build_unet(networks["ldm-prior"], facts["unet_constructor"])
    yield compare(f"{name} EMA", unet(io["z"], io["t"]), io["out_ema"], tolerance["out_ema"])
    vq: Any = build(networks["vqgan"])
    yield compare(f"{name} enc", vq.encode(io["x"]), io["enc"], tolerance["enc"])
    yield compare(f"{name} dec", vq.decode(io["zd"]), io["dec"], tolerance["dec"])
    plain = vq.decode(io["zd"], quantize=False)
    yield compare(f"{name} dec_noquant", plain, io["dec_noquant"], tolerance["dec_noquant"])


def _first_stage(reference: Reference, facts: dict[str, Any]) -> Iterator[Check]:
    name, tolerance = "ldm_vq_first_stage.ckpt", facts["suggested_atol"]
    io = reference.tensors("checkpoints/ldm_vq_first_stage.expected")
    vq: Any = build(_networks(reference, name)["vqgan"])
    yield compare(f"{name} z", vq.encode(io["x"]), io["z"], tolerance["z"])
    yield compare(f"{name} dec", vq.decode(io["z"]), io["dec"], tolerance["dec"])
    plain = vq.decode(io["z"], quantize=False)
    yield compare(f"{name} dec_noquant", plain, io["dec_noquant"], tolerance["dec_noquant"])


def _lightning(reference: Reference) -> Iterator[Check]:
    """A file that pickles a class of a training program: read all the same, and safely."""
    name = "ldm_lightning_pickle"
    path = reference.folder / "checkpoints" / f"{name}.ckpt"
    tensors = read_checkpoint(path)
    for key, expected in reference.tensors(f"checkpoints/{name}.expected").items():
        yield compare(f"{name} {key}"[:58], tensors[key], expected, 0)
    try:
        refused = not recognize(path)
    except CheckpointError:
        refused = True
    yield same(f"{name} is incomplete and refused", refused, True)


def _full_size(reference: Reference) -> Iterator[Check]:
    """All names of the published FFHQ checkpoint; the averages go where the reference says."""
    facts = reference.facts("keys/ldm_ffhq_checkpoint")
    tensors = meta(facts["keys"])
    networks = networks_in(Path("ldm_ffhq"), tensors)
    roles = sorted(network.role for network in networks)
    yield same(f"ldm_ffhq_checkpoint holds {roles}", roles, ["ldm-prior", "vqgan"])
    ours = {f"model.diffusion_model.{name}": t for name, t in networks[0].tensors.items()}
    right = [ours[raw] is tensors[ema] for ema, raw in facts["ema_key_to_raw_key"].items()]
    yield same(f"ldm_ffhq_checkpoint averages ({len(right)})", right, [True] * len(ours))
