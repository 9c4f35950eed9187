"""From a pack's networks to a method, a detector and a judge."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor

from engine.errors import PackError, PackProblem
from engine.faces.detect import FaceDetector
from engine.faces.identity import Judge
from engine.faces.landmarks import LandmarkRefiner
from engine.faces.parsing import FaceParser
from engine.methods.base import Method
from engine.methods.clr_face import CLRFace, CLRFaceNetworks
from engine.methods.clr_face_ldm import LDMNetworks
from engine.methods.difface import (
    Backbone,
    DifFace,
    DifFaceSettings,
    irn_backbone,
    swinir_backbone,
)
from engine.networks.identity import IdentityEncoder
from engine.networks.irn import IRN
from engine.networks.landmarks import LandmarkNet
from engine.networks.latent_mask import LatentMask
from engine.networks.ldm_vq import LDMVQ
from engine.networks.parsenet import ParseNet
from engine.networks.pixel_prior import PixelPrior
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior
from engine.networks.swinir import SwinIR
from engine.networks.unet import UNet
from engine.networks.vqgan import VQGAN
from engine.packs import Pack
from engine.types import ALIGNED_SIZE


def require_networks(pack: Pack, name: str) -> None:
    """Makes sure that a method has all of its networks, before any work is begun.

    Raises:
        PackError: one is missing; the detail is its role.
    """
    for role, *others in _needed(pack, name):
        if not any(pack.has(each) for each in (role, *others)):
            raise PackError(pack.path, PackProblem.NO_NETWORK, role)


def build_method(pack: Pack, name: str, device: torch.device, dtype: torch.dtype) -> Method:
    """Loads what a method needs.

    Raises:
        PackError: the pack lacks a network or holds a broken one.
        ValueError: no method has this name.
    """
    require_networks(pack, name)
    if name == "difface":
        return _difface(pack, device, dtype)
    build = _ldm_networks if _has_ldm_latents(pack) else _own_networks
    return CLRFace(build(pack, device, dtype), device, dtype)


def _needed(pack: Pack, name: str) -> tuple[tuple[str, ...], ...]:
    """Roles that a method needs; of several in one place any will do."""
    if name == "difface":
        return ("unet",), ("irn", "backbone")
    if name != "clr-face":
        raise ValueError(name)
    if _has_ldm_latents(pack):
        return ("vqgan",), ("ldm-prior",), ("irn", "backbone"), ("guide", "recognizer")
    return ("vqgan",), ("preview",), ("irn",), ("prior",), ("guide",), ("mask",)


def _has_ldm_latents(pack: Pack) -> bool:
    return pack.has("ldm-prior") or pack.kind("vqgan") == "ldm-vq"


def _own_networks(pack: Pack, device: torch.device, dtype: torch.dtype) -> CLRFaceNetworks:
    return CLRFaceNetworks(
        vqgan=cast(VQGAN, pack.build("vqgan", device, dtype)),
        preview=cast(PreviewDecoder, pack.build("preview", device, dtype)),
        irn=cast(IRN, pack.build("irn", device, dtype)),
        prior=cast(Prior, pack.build("prior", device, dtype)),
        guide=cast(IdentityEncoder, pack.build("guide", device, dtype)),
        mask=cast(LatentMask, pack.build("mask", device, dtype)),
    )


def _ldm_networks(pack: Pack, device: torch.device, dtype: torch.dtype) -> LDMNetworks:
    """With ArcFace as the guide where it was imported: it knows faces far better than ours."""
    vqgan = cast(LDMVQ, pack.build("vqgan", device, dtype))
    prior = cast(UNet, pack.build("ldm-prior", device, dtype))
    channels = vqgan.config.channels, prior.config.in_channels
    if channels[0] != channels[1]:
        detail = "vqgan and ldm-prior have {} and {} channels".format(*channels)
        raise PackError(pack.path, PackProblem.WRONG_TENSORS, detail)
    guide = pack.build("recognizer" if pack.has("recognizer") else "guide", device, dtype)
    return LDMNetworks(vqgan, prior, _backbone(pack, device, dtype, ALIGNED_SIZE), guide)


COMPACT = DifFaceSettings(start=25, most_steps=25)
"""The compact prior knows faces too little to be let loose at the published start: from timestep
100 of 1000 instead of 400 it leaves the person in the guess."""


def _difface(pack: Pack, device: torch.device, dtype: torch.dtype) -> DifFace:
    """With the published U-Net or the compact prior, whichever the pack has."""
    network = pack.build("unet", device, dtype)
    size = cast(UNet | PixelPrior, network).config.image_size
    backbone = _backbone(pack, device, dtype, size)
    if isinstance(network, UNet):
        return DifFace(network, backbone, size=size)

    def predict(x: Tensor, t: Tensor) -> Tensor:
        eps: Tensor = network(x.to(dtype), t)
        return eps.float()

    return DifFace(predict, backbone, COMPACT, size=size)


def _backbone(pack: Pack, device: torch.device, dtype: torch.dtype, size: int) -> Backbone:
    """SwinIR where the pack has one, else the Identity Recovery Network; size in pixels."""
    if not pack.has("backbone"):
        return irn_backbone(cast(IRN, pack.build("irn", device, dtype)))
    swinir = cast(SwinIR, pack.build("backbone", device, dtype))
    window = swinir.config.unshuffle * swinir.config.window
    if size % window:
        raise PackError(pack.path, PackProblem.WRONG_TENSORS, f"backbone: {window} px, not {size}")
    return swinir_backbone(swinir)


def detector_of(pack: Pack, device: torch.device) -> FaceDetector:
    """The pack's face detector, in float32: it is small, and boxes deserve the digits.

    Raises:
        PackError: the pack has none, or a broken one.
    """
    return FaceDetector(pack.build("detector", device, torch.float32), device)


def refiner_of(pack: Pack) -> LandmarkRefiner | None:
    """The pack's second look at landmarks; None where the pack has no such network.

    Raises:
        PackError: the network is broken.
    """
    if not pack.has("landmarks"):
        return None
    network = pack.build("landmarks", torch.device("cpu"), torch.float32)
    return LandmarkRefiner(cast(LandmarkNet, network))


def judge_of(pack: Pack) -> Judge:
    """The pack's judge, on the CPU, so that the figure shown does not depend on the device.

    Raises:
        PackError: the pack has none, or a broken one.
    """
    return Judge(cast(IdentityEncoder, pack.build("judge", torch.device("cpu"), torch.float32)))


def parser_of(pack: Pack, device: torch.device) -> FaceParser | None:
    """ParseNet, in float32; None where it was not imported.

    Raises:
        PackError: the network is broken.
    """
    if not pack.has("parser"):
        return None
    return FaceParser(cast(ParseNet, pack.build("parser", device, torch.float32)))
