"""What every test starts from: fixed seeds, no screen, threads that sleep when they wait."""

import gc
import os
import random
import sys

import numpy as np
import pytest

# Both are read once, when Qt and PyTorch are first imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def pytest_runtest_setup(item):
    """Python collects by itself, but where there are windows: see `gui.garbage`.

    It must not begin again between two of their tests, when the windows of the one are deleted.
    """
    (gc.disable if item.path.parent.name == "gui" else gc.enable)()


@pytest.fixture(autouse=True)
def _seeded():
    random.seed(0)
    np.random.seed(0)
    if "torch" in sys.modules:
        sys.modules["torch"].manual_seed(0)


@pytest.fixture(scope="session")
def tiny_pack(tmp_path_factory):
    """Folder of a whole pack with small random networks: the pictures are nonsense, but real."""
    import torch

    from engine.manifest import PackInfo
    from engine.networks.identity import IdentityEncoderConfig
    from engine.networks.irn import IRNConfig
    from engine.networks.latent_mask import LatentMaskConfig
    from engine.networks.preview import PreviewDecoderConfig
    from engine.networks.prior import PriorConfig
    from engine.networks.registry import NETWORKS, kind_of
    from engine.networks.retinaface import RetinaFaceConfig
    from engine.networks.vqgan import VQGANConfig
    from engine.pack_writer import NetworkWeights, write_pack

    encoder = IdentityEncoderConfig(widths=(8, 8), blocks=(1, 1), size=32, embedding=16)
    configs = {
        "vqgan": VQGANConfig(4, 64, 8, 1, 8, 1, 8, 1),
        "preview": PreviewDecoderConfig(4, 8),
        "irn": IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,)),
        "prior": PriorConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), embedding=8),
        "guide": encoder,
        "judge": encoder,
        "mask": LatentMaskConfig(4, 8),
        "detector": RetinaFaceConfig(),
    }
    torch.manual_seed(0)
    built = {role: NETWORKS[kind_of(config)].module(config) for role, config in configs.items()}
    # Layers that start at zero would leave every face as it is.
    for parameter in built["irn"].parameters():
        if not parameter.any():
            torch.nn.init.normal_(parameter, std=0.1)
    # Random weights give small latents; a trained encoder's have unit variance.
    built["vqgan"].standardize.running_var.fill_(1e-3)
    networks = {
        role: NetworkWeights(configs[role], module.state_dict()) for role, module in built.items()
    }
    folder = tmp_path_factory.mktemp("packs") / "tiny"
    write_pack(folder, PackInfo("tiny", "1.0", "MIT", "Random networks.", "none"), networks)
    return folder
