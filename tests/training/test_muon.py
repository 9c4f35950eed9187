import pytest
import torch
from torch import nn

from training.muon import Muon, orthogonal


@pytest.mark.parametrize("shape", [(6, 20), (20, 6), (8, 4, 3, 3)])
def test_singular_values_come_near_one(shape):
    gradient = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    values = torch.linalg.svdvals(orthogonal(gradient).flatten(1))
    assert values.min() > 0.5
    assert values.max() < 1.5
    assert torch.sum(orthogonal(gradient) * gradient) > 0  # still downhill


def test_matrices_and_vectors_both_learn():
    torch.manual_seed(0)
    layer, x = nn.Conv2d(3, 8, 3), torch.randn(4, 3, 8, 8)
    wanted = nn.Conv2d(3, 8, 3)(x).detach()
    optimizer = Muon(layer.parameters(), weight_decay=0.0)
    errors = []
    for _ in range(60):
        for group in optimizer.param_groups:
            group["lr"] = 0.02
        error = (layer(x) - wanted).square().mean()
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        errors.append(error.item())
    assert errors[-1] < 0.05 * errors[0]


def test_its_momentum_is_kept_in_a_checkpoint():
    def optimizer():
        torch.manual_seed(1)
        layer = nn.Linear(4, 4)
        layer(torch.ones(1, 4)).square().sum().backward()
        return layer, Muon(layer.parameters(), weight_decay=0.0)

    _, first = optimizer()
    first.step()
    layer, second = optimizer()
    second.load_state_dict(first.state_dict())
    assert "momentum" in second.state[layer.weight]


def test_several_cores_step_as_one_does():
    def stepped(cores):
        torch.manual_seed(2)
        layers = nn.Sequential(nn.Linear(6, 8), nn.Linear(8, 4))
        optimizer = Muon(layers.parameters(), weight_decay=0.0, cores=cores)
        for group in optimizer.param_groups:
            group["lr"] = 0.1
        layers(torch.ones(1, 6)).square().sum().backward()
        optimizer.step()
        return layers.state_dict()

    one, several = stepped(1), stepped(3)
    for name, value in one.items():
        torch.testing.assert_close(several[name], value)
