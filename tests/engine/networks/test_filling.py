import torch

from engine.networks.filling import filled


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


def test_a_wide_hole_continues_a_slope():
    y = torch.linspace(-1, 1, 32).expand(1, 3, 32, 32).contiguous()
    cover = torch.zeros(1, 1, 32, 32)
    cover[..., 10:21, 12:20] = 1
    result = filled(y * (1 - cover), cover)
    assert torch.equal(result * (1 - cover), y * (1 - cover))
    assert (result - y).abs().max() < 0.25


def test_any_size_can_be_filled():
    y, cover = torch.full((1, 3, 13, 1), 0.5), torch.zeros(1, 1, 13, 1)
    y[..., 6, 0], cover[..., 6, 0] = -1, 1
    assert torch.allclose(filled(y, cover), torch.tensor(0.5))
