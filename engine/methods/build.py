"""From a pack's networks to a method, a detector and a judge."""

from __future__ import annotations

from typing import cast

import torch
from torch import Tensor

from engine.faces.detect import FaceDetector
from engine.faces.identity import Judge
from engine.faces.landmarks import LandmarkRefiner
from engine.methods.base import Method
from engine.methods.clr_face import CLRFace, CLRFaceNetworks
from engine.methods.difface import Backbone, DifFace, irn_backbone, swinir_backbone
from engine.networks.identity import IdentityEncoder
from engine.networks.irn import IRN
from engine.networks.landmarks import LandmarkNet
from engine.networks.latent_mask import LatentMask
from engine.networks.pixel_prior import PixelPrior
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior
from engine.networks.swinir import SwinIR
from engine.networks.unet import UNet
from engine.networks.vqgan import VQGAN
from engine.packs import Pack


def build_method(pack: Pack, name: str, device: torch.device, dtype: torch.dtype) -> Method:
    """Loads what a method needs.

    Raises:
        PackError: the pack lacks a network or holds a broken one.
        ValueError: no method has this name.
    """
    if name == "difface":
        return _difface(pack, device, dtype)
    if name != "clr-face":
        raise ValueError(name)
    networks = CLRFaceNetworks(
        vqgan=cast(VQGAN, pack.build("vqgan", device, dtype)),
        preview=cast(PreviewDecoder, pack.build("preview", device, dtype)),
        irn=cast(IRN, pack.build("irn", device, dtype)),
        prior=cast(Prior, pack.build("prior", device, dtype)),
        guide=cast(IdentityEncoder, pack.build("guide", device, dtype)),
        mask=cast(LatentMask, pack.build("mask", device, dtype)),
    )
    return CLRFace(networks)


def _difface(pack: Pack, device: torch.device, dtype: torch.dtype) -> DifFace:
    """With the published U-Net or the compact prior, whichever the pack has."""
    network = pack.build("unet", device, dtype)
    backbone = _backbone(pack, device, dtype)
    if isinstance(network, UNet):
        return DifFace(network, backbone, size=network.config.image_size)
    prior = cast(PixelPrior, network)

    def predict(x: Tensor, t: Tensor) -> Tensor:
        eps: Tensor = prior(x.to(dtype), t)
        return eps.float()

    return DifFace(predict, backbone, size=prior.config.image_size)


def _backbone(pack: Pack, device: torch.device, dtype: torch.dtype) -> Backbone:
    """SwinIR where the pack has one, else the Identity Recovery Network."""
    if pack.has("backbone"):
        return swinir_backbone(cast(SwinIR, pack.build("backbone", device, dtype)))
    return irn_backbone(cast(IRN, pack.build("irn", device, dtype)))


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
