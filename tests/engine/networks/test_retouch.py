import pytest
import torch
from torch.nn import functional as F

from engine.networks.irn import IRN, IRNConfig
from engine.networks.retouch import Retouch, filled, top_hats


def wide(value, size=64):
    return torch.full((1, 3, size, size), value)


def test_a_mark_is_filled_from_what_lies_around():
    y, cover = wide(0.25), torch.zeros(1, 1, 64, 64)
    y[..., 30:33], cover[..., 30:33] = 1.0, 1.0
    assert torch.allclose(filled(y, cover), wide(0.25), atol=1e-6)


def test_the_fill_follows_what_it_crosses():
    slope = torch.linspace(-1, 1, 64)[:, None].expand(1, 3, 64, 64).clone()
    y, cover = slope.clone(), torch.zeros(1, 1, 64, 64)
    y[..., 30:33], cover[..., 30:33] = 1.0, 1.0
    assert (filled(y, cover) - slope).abs().max() < 0.06


def test_what_is_not_covered_stays_to_the_bit():
    y, cover = torch.rand(2, 3, 48, 80) * 2 - 1, torch.zeros(2, 1, 48, 80)
    cover[0, :, 10:20, 10:20] = 1
    result = filled(y, cover)
    assert torch.equal(result[1], y[1])
    assert torch.equal(result[0, :, 30:], y[0, :, 30:])


def test_a_picture_that_is_covered_whole_stays_finite():
    assert filled(wide(0.5), torch.ones(1, 1, 64, 64)).isfinite().all()


def test_nothing_is_covered_to_begin_with():
    y = torch.rand(1, 3, 64, 64) * 2 - 1
    assert torch.equal(Retouch((4, 8, 8))(y), y)


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
    assert (network(y) - wide(-0.5)).abs().mean() < 0.25 * (y - wide(-0.5)).abs().mean()


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
    apart = network(y) - network.to(dtype)(y.to(dtype)).float()
    assert apart.abs().mean() < 0.02


def test_the_irn_repaints_the_retouched_face():
    sizes = {"widths": (8, 8), "down_blocks": (1, 1), "up_blocks": (1,)}
    irn = IRN(IRNConfig(**sizes, retouch=(4, 8)))
    torch.nn.init.constant_(irn.retouch.head.bias, 4.0)
    irn.retouch.head.weight.data.zero_()  # everything is covered
    y = torch.rand(1, 3, 64, 64) * 2 - 1
    assert irn.retouched(y).std() < 1e-3
    assert irn(y).std() < 1e-3
    assert IRN(IRNConfig(**sizes)).retouched(y) is y
