import pytest
import torch
from torch.nn import functional as F

from engine.networks.coarse import Coarse
from engine.networks.irn import IRN, IRNConfig
from engine.networks.layers import coordinates

U_NET = {"widths": (8, 8), "down_blocks": (1, 1), "up_blocks": (1,)}
COARSE = {"coarse_widths": (8, 16), "coarse_down_blocks": (1, 1), "coarse_up_blocks": (1,)}


def learned(module):
    """As if it had learned: nothing is zero any more."""
    torch.manual_seed(0)
    for parameter in module.parameters():
        if not parameter.any():
            torch.nn.init.normal_(parameter, std=0.05)
    return module.eval()


def test_an_untrained_coarse_stage_changes_nothing():
    y = torch.rand(1, 3, 128, 128)
    change = Coarse((8, 16), (1, 1), (1,)).change(y, mirrored=False)
    assert change.shape == (1, 3, 32, 32)
    assert not change.any()


def test_in_the_mirror_both_sides_are_treated_alike():
    coarse, y = learned(Coarse((8, 16), (1, 1), (1,))), torch.rand(2, 3, 128, 128)
    change = coarse.change(y, mirrored=True)
    assert torch.allclose(change, coarse.change(y.flip(-1), mirrored=True).flip(-1), atol=1e-5)
    assert not torch.allclose(change, coarse.change(y, mirrored=False), atol=1e-3)


def test_an_irn_goes_half_the_way_to_a_coarse_stage_that_it_does_not_know_yet():
    irn, y = IRN(IRNConfig(**U_NET, **COARSE)).eval(), torch.rand(1, 3, 128, 128)
    assert torch.equal(irn(y), y)
    torch.nn.init.constant_(irn.coarse.head.bias, 0.5)
    assert torch.allclose(irn.guess(y), y + 0.25, atol=1e-5)


def test_the_u_net_begins_from_a_share_of_what_the_coarse_stage_would_change():
    irn, y = IRN(IRNConfig(**U_NET, **COARSE, coarse_share=0.6)), torch.rand(1, 3, 128, 128)
    torch.nn.init.constant_(irn.coarse.head.bias, 0.5)
    torch.nn.init.constant_(irn.trust.bias, -20.0)  # nothing is taken over at the end
    assert torch.allclose(irn.guess(y), y + 0.3, atol=1e-5)


def test_where_the_coarse_stage_is_trusted_the_guess_is_its_own():
    irn = learned(IRN(IRNConfig(**U_NET, **COARSE)))
    with torch.no_grad():
        irn.trust.weight.zero_()
        irn.trust.bias.fill_(20.0)
        smooth = F.interpolate(torch.rand(1, 3, 4, 4), size=(128, 128), mode="bicubic")
        guess = F.avg_pool2d(irn.guess(smooth), 16)
        wanted = F.avg_pool2d(F.avg_pool2d(smooth, 4) + irn.hints(smooth), 4)
    assert (guess - wanted).abs().mean() < 0.02


def test_the_u_net_hears_the_hints():
    irn, y = learned(IRN(IRNConfig(**U_NET, **COARSE))), torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        irn.trust.weight.zero_()
        irn.trust.bias.fill_(-20.0)  # nothing is taken over as it is
        before = irn.guess(y)
        torch.nn.init.normal_(irn.coarse.head.weight)
        assert not torch.allclose(irn.guess(y), before, atol=1e-3)


def test_a_crop_is_guessed_by_its_own_hints():
    irn, y = learned(IRN(IRNConfig(**U_NET, **COARSE))), torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        hints, where = irn.hints(y), coordinates(torch.empty(1, 1, 16, 16))
        whole = irn.without_detail(y, hints)
        part = irn.without_detail(y[..., :64], hints[..., :16], where[..., :8])
        unhinted = irn.without_detail(y[..., :64], hints[..., 16:], where[..., :8])
    assert (part - whole[..., :64]).abs().mean() < (unhinted - whole[..., :64]).abs().mean()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_it_is_right_in_half_precision(dtype):
    config = IRNConfig(**U_NET, **COARSE, side=16, mirrored=True)
    irn, y = learned(IRN(config)), torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        whole = irn(y)
        halved = irn.to(dtype=dtype, memory_format=torch.channels_last)(y.to(dtype))
    assert halved.dtype == dtype
    assert (halved.float() - whole).abs().mean() < 0.02
