import pytest
import torch
from torch.testing import assert_close

from engine.networks.grid import without_grid


def scene():
    """A slope with an edge, nothing regular."""
    ramp = torch.linspace(-0.6, 0.6, 128)
    x = ramp[None, None, :, None] * 0.5 + ramp[None, None, None, :] * 0.5
    x = x.expand(1, 3, 128, 128).clone()
    x[..., 30:60, 45:101] += 0.3
    return x


def test_a_pattern_of_the_cells_goes():
    tile = 0.01 * torch.randn(1, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    tile -= tile.mean((2, 3), keepdim=True)
    left = without_grid(scene() + tile.repeat(1, 1, 16, 16)) - without_grid(scene())
    assert left[..., 16:-16, 16:-16].square().mean() < 0.1 * tile.square().mean()


def test_a_clear_pattern_of_the_larger_cells_goes():
    tile = 0.01 * torch.randn(1, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    tile -= tile.mean((2, 3), keepdim=True)
    left = without_grid(scene() + tile.repeat(1, 1, 8, 8)) - without_grid(scene())
    assert left[..., 32:-32, 32:-32].square().mean() < 0.3 * tile.square().mean()


def test_what_large_cells_share_by_chance_stays():
    noise = 0.02 * torch.randn(1, 3, 512, 512, generator=torch.Generator().manual_seed(0))
    change = without_grid(noise) - noise
    # Of the small cells a 64th of the power goes by chance, of the large ones none.
    assert change.square().mean() < 0.02 * noise.square().mean()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_flat_places_are_safe_in_half_precision(dtype):
    flat = torch.full((1, 3, 64, 64), 0.37, dtype=dtype)
    assert without_grid(flat).dtype == dtype
    assert_close(without_grid(flat), flat)


def test_a_picture_without_a_pattern_stays():
    change = without_grid(scene()) - scene()
    assert change.abs().max() < 2 / 127.5
    assert change.square().mean().sqrt() < 0.4 / 127.5


def test_one_can_learn_through_it_from_nothing():
    flat = torch.zeros(1, 3, 64, 64, requires_grad=True)
    (gradient,) = torch.autograd.grad(
        (without_grid(flat) - scene()[..., :64, :64]).abs().sum(), flat
    )
    assert gradient.isfinite().all()
    assert gradient.any()


def test_flat_places_keep_their_brightness():
    flat = torch.full((2, 3, 64, 64), 0.37)
    assert_close(without_grid(flat), flat)
