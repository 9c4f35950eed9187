"""The kinds of network that a pack may hold, by the name its manifest uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import nn

from engine.networks.arcface import ArcFace, ArcFaceConfig
from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from engine.networks.irn import IRN, IRNConfig
from engine.networks.landmarks import LandmarkNet, LandmarkNetConfig
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.networks.ldm_vq import LDMVQ, LDMVQConfig
from engine.networks.parsenet import ParseNet, ParseNetConfig
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.networks.preview import PreviewDecoder, PreviewDecoderConfig
from engine.networks.prior import Prior, PriorConfig
from engine.networks.retinaface import RetinaFace, RetinaFaceConfig
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig
from engine.networks.vqgan import VQGAN, VQGANConfig


@dataclass(frozen=True)
class NetworkKind:
    """How to build a network of this kind."""

    config: type[Any]  # a frozen dataclass
    module: Callable[[Any], nn.Module]  # takes the config


NETWORKS: dict[str, NetworkKind] = {
    "vqgan": NetworkKind(VQGANConfig, VQGAN),
    "preview-decoder": NetworkKind(PreviewDecoderConfig, PreviewDecoder),
    "irn": NetworkKind(IRNConfig, IRN),
    "prior": NetworkKind(PriorConfig, Prior),
    "pixel-prior": NetworkKind(PixelPriorConfig, PixelPrior),
    "identity-encoder": NetworkKind(IdentityEncoderConfig, IdentityEncoder),
    "landmarks": NetworkKind(LandmarkNetConfig, LandmarkNet),
    "latent-mask": NetworkKind(LatentMaskConfig, LatentMask),
    "retinaface": NetworkKind(RetinaFaceConfig, RetinaFace),
    "unet": NetworkKind(UNetConfig, UNet),
    "swinir": NetworkKind(SwinIRConfig, SwinIR),
    "ldm-vq": NetworkKind(LDMVQConfig, LDMVQ),
    "parsenet": NetworkKind(ParseNetConfig, ParseNet),
    "arcface": NetworkKind(ArcFaceConfig, ArcFace),
}


def kind_of(config: object) -> str:
    """The name of the kind that this config belongs to.

    Raises:
        KeyError: no registered kind has such a config.
    """
    for name, kind in NETWORKS.items():
        if type(config) is kind.config:
            return name
    raise KeyError(type(config).__name__)
