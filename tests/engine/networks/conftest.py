import pytest
import torch


def _seed(module):
    """Random weights that do not depend on how the module is built: one generator a tensor."""
    for number, (name, tensor) in enumerate(sorted(module.state_dict().items())):
        if tensor.is_floating_point() and not name.endswith("attn_mask"):
            draw = torch.randn(tensor.shape, generator=torch.Generator().manual_seed(number))
            fan_in = max(tensor[0].numel(), 1) if tensor.ndim > 1 else 25
            tensor.copy_(draw / fan_in**0.5 + (name.endswith("weight") and tensor.ndim == 1))
    return module.eval()


@pytest.fixture
def seeded():
    """Gives a module fixed weights, the same wherever the tests run."""
    with torch.no_grad():
        yield _seed


@pytest.fixture
def spread():
    """Eight values of an output, evenly spread over it."""
    return lambda x: x.flatten()[torch.linspace(0, x.numel() - 1, 8).long()].tolist()


@pytest.fixture
def picture():
    """Random numbers, -1..1: picture(n, c, h, w)."""

    def make(*shape):
        return torch.rand(shape, generator=torch.Generator().manual_seed(1)) * 2 - 1

    return make


@pytest.fixture
def size_of():
    """Builds a network without memory; returns its parameters and its state dict's entries."""

    def count(kind, config):
        with torch.device("meta"):
            module = kind(config)
        return sum(p.numel() for p in module.parameters()), len(module.state_dict())

    return count
