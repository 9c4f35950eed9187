"""Tiny random networks in the shape of the embedded ones."""

import torch

from engine.methods.clr_face import CLRFaceNetworks
from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from engine.networks.irn import IRN, IRNConfig
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.networks.preview import PreviewDecoder, PreviewDecoderConfig
from engine.networks.prior import Prior, PriorConfig
from engine.networks.vqgan import VQGAN, VQGANConfig

_IDENTITY = IdentityEncoderConfig(widths=(4, 4, 4), blocks=(1, 0, 0), size=32, embedding=8)


def networks() -> CLRFaceNetworks:
    """The six networks of CLR-Face, a few channels wide, in eval mode."""
    torch.manual_seed(0)
    built = CLRFaceNetworks(
        vqgan=VQGAN(
            VQGANConfig(
                codes=64, encoder_width=8, encoder_blocks=1, decoder_width=8, decoder_blocks=1,
                head_width=4, head_blocks=1,
            )
        ),
        preview=PreviewDecoder(PreviewDecoderConfig(width=4)),
        irn=IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,))),
        prior=Prior(PriorConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), embedding=8)),
        guide=IdentityEncoder(_IDENTITY),
        mask=LatentMask(LatentMaskConfig(width=4)),
    )  # fmt: skip
    # Layers that start at zero would make every test see an identity.
    for network in vars(built).values():
        for parameter in network.parameters():
            if not parameter.any():
                torch.nn.init.normal_(parameter, std=0.1)
        network.eval().requires_grad_(False)
    return built
