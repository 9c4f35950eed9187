import pytest
import torch

from engine.networks.ldm_vq import LDMVQ, LDMVQConfig
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig

DIFFACE = UNetConfig(16, 3, 6, 64, (1, 2), (1, 2), (2,), 64, scale_shift=True)
LDM = UNetConfig(16, 3, 3, 32, (1, 1), (1, 1), (1, 2), 32, scale_shift=False)
SWINIR = SwinIRConfig(grid=16, width=12, depths=(2, 3), heads=(3, 2), hidden=24)
VQ = LDMVQConfig(width=32, multipliers=(1, 2), res_blocks=(1, 2), codes=16)


@pytest.fixture(scope="session")
def tiny_unet():
    torch.manual_seed(1)
    return UNet(DIFFACE)


@pytest.fixture(scope="session")
def tiny_swinir():
    torch.manual_seed(2)
    return SwinIR(SWINIR)


@pytest.fixture(scope="session")
def tiny_vq():
    torch.manual_seed(3)
    return LDMVQ(VQ)


@pytest.fixture(scope="session")
def tiny_ldm_prior():
    torch.manual_seed(4)
    return UNet(LDM)


@pytest.fixture
def ldm_checkpoint(tiny_ldm_prior, tiny_vq):
    """What latent diffusion's training saves; the averages are the raw weights plus 1."""
    raw = tiny_ldm_prior.state_dict()
    averages = {"diffusion_model." + name: tensor + 1 for name, tensor in raw.items()}
    state_dict = {
        "betas": torch.zeros(1000),
        **{f"model.diffusion_model.{name}": tensor for name, tensor in raw.items()},
        "model_ema.decay": torch.tensor(0.9999),
        "model_ema.num_updates": torch.tensor(5),
        **{"model_ema." + name.replace(".", ""): tensor for name, tensor in averages.items()},
        **{f"first_stage_model.{name}": t for name, t in tiny_vq.state_dict().items()},
        "first_stage_model.loss.discriminator.main.0.weight": torch.zeros(3),
    }
    return {"epoch": 3, "global_step": 100, "state_dict": state_dict}
