import pytest
import torch

from engine.networks.irn import IRN, IRNConfig
from engine.networks.stains import Stains


@pytest.fixture
def y():
    torch.manual_seed(0)
    return torch.rand(1, 3, 64, 64) * 2 - 1


def certain(logit, a=0.0, b=0.0):
    network = Stains((8, 8))
    head = network.head.bias.data
    head[0], head[1], head[2:] = logit, torch.atanh(torch.tensor(a)), b
    return network


def test_nothing_is_stained_to_begin_with(y):
    network = Stains((8, 8, 8))
    network.head.bias.data[1:] = 0.5  # however it would be undone
    assert torch.equal(network.lifted(y), y)


def test_a_veil_of_known_strength_and_color_is_undone_exactly(y):
    veil, color = 0.3, 0.2
    veiled = y + veil * (color - y)
    network = certain(4.0, veil / (1 - veil), -veil * color / (1 - veil))
    assert torch.allclose(network.lifted(veiled), y, atol=1e-5)


def test_lifting_learns_to_find_a_gray_veil(y):
    network = Stains((8, 8))
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    for step in range(40):
        x = torch.rand(2, 3, 64, 64) * 0.2 + 0.5
        veiled, place = x.clone(), slice(step % 40, step % 40 + 24)
        veiled[:, :, place] = 0.5 * x[:, :, place]
        cover = torch.zeros(2, 1, 16, 16)
        cover[:, :, place.start // 4 : place.stop // 4] = 1
        logits, a, b = network(torch.nn.functional.avg_pool2d(veiled, 4))
        small, wanted = (torch.nn.functional.avg_pool2d(v, 4) for v in (veiled, x))
        loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, cover)
        loss = loss + (((1 + a) * small + b - wanted).abs() * cover).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    x = torch.rand(1, 3, 64, 64) * 0.2 + 0.5
    veiled = x.clone()
    veiled[:, :, 20:44] *= 0.5
    with torch.no_grad():
        assert (network.lifted(veiled) - x).abs().mean() < 0.4 * (veiled - x).abs().mean()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_does_the_same(y, dtype):
    network = certain(0.2, 0.3, 0.1)
    torch.nn.init.normal_(network.head.weight, std=0.1)
    apart = network.lifted(y) - network.to(dtype).lifted(y.to(dtype)).float()
    assert apart.abs().mean() < 0.02


def test_the_irn_repaints_the_face_without_stains(y):
    sizes = {"widths": (8, 8), "down_blocks": (1, 1), "up_blocks": (1,)}
    irn = IRN(IRNConfig(**sizes, retouch=(4, 8), stains=(8, 8)))
    irn.stains = certain(4.0, 0.25, 0.1)
    retouched, marks = irn.retouched(y)
    assert torch.allclose(retouched, 1.25 * y + 0.1, atol=1e-5)
    assert not marks.any()
    assert torch.allclose(irn.eval()(y), retouched, atol=1e-4)
    alone = IRN(IRNConfig(**sizes, stains=(8, 8)))
    alone.stains = irn.stains
    assert torch.equal(alone.retouched(y)[0], retouched)
    assert alone.retouched(y)[1] is None
