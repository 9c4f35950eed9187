import torch

from engine.torchvision_fallback import load_torchvision


def test_torchvision_loads_and_stays_loaded() -> None:
    native = load_torchvision()
    assert load_torchvision() is native
    from torchvision.models._utils import IntermediateLayerGetter

    picked = IntermediateLayerGetter(torch.nn.Sequential(torch.nn.ReLU()), {"0": "first"})
    assert picked(torch.tensor([-1.0]))["first"].tolist() == [0.0]
