import pytest
import torch
from torch.nn import functional as F

from engine.networks.filling import filled
from engine.networks.irn import IRN, IRNConfig
from engine.networks.retouch import Retouch, top_hats


def wide(value, size=64):
    return torch.full((1, 3, size, size), value)


def test_nothing_is_covered_to_begin_with():
    y = torch.rand(1, 3, 64, 64) * 2 - 1
    assert not Retouch((4, 8, 8)).cover(y).any()


def test_retouching_learns_where_a_line_is():
    torch.manual_seed(0)
    network = Retouch((4, 8))
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    for step in range(60):
        y, cover = wide(-0.5), torch.zeros(1, 1, 64, 64)
        column = 4 + 7 * step % 56
        y[..., column : column + 2], cover[..., column : column + 2] = 0.5, 1
        loss = F.binary_cross_entropy_with_logits(network.logits(y), cover)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    y = wide(-0.5)
    y[..., 33:35] = 0.5
    retouched = filled(y, network.cover(y))
    assert (retouched - wide(-0.5)).abs().mean() < 0.25 * (y - wide(-0.5)).abs().mean()


def test_top_hats_show_what_is_narrow_and_nothing_that_is_wide():
    x = torch.zeros(1, 1, 64, 64)
    x[..., 10:13], x[..., 30:33], x[..., 45:] = 1, -1, 1
    light, dark = top_hats(x, 9)[0]
    assert light[32, 10:13].tolist() == [1, 1, 1]
    assert dark[32, 30:33].tolist() == [1, 1, 1]
    assert light.sum() == dark.sum() == 3 * 64


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_does_the_same(dtype):
    torch.manual_seed(0)
    network = Retouch((4, 8))
    torch.nn.init.normal_(network.head.weight, std=0.5)
    torch.nn.init.zeros_(network.head.bias)
    y = torch.rand(1, 3, 64, 64) * 2 - 1
    apart = network.cover(y) - network.to(dtype).cover(y.to(dtype)).float()
    assert apart.abs().mean() < 0.02


def test_the_irn_repaints_the_retouched_face():
    sizes = {"widths": (8, 8), "down_blocks": (1, 1), "up_blocks": (1,)}
    irn = IRN(IRNConfig(**sizes, retouch=(4, 8)))
    torch.nn.init.constant_(irn.retouch.head.bias, 4.0)
    irn.retouch.head.weight.data.zero_()  # everything is covered
    y = torch.rand(1, 3, 64, 64) * 2 - 1
    retouched, marks = irn.retouched(y)
    assert retouched.std() < 1e-3
    assert (marks == 1).all()
    assert irn(y).std() < 1e-3
    assert torch.equal(irn.with_marks(y)[1], marks)
    assert IRN(IRNConfig(**sizes)).retouched(y) == (y, None)
