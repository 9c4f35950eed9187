import pytest
import torch

from engine.networks.swinir import SwinIR, SwinIRConfig, shift_mask

SMALL = SwinIRConfig(grid=16, width=12, depths=(2, 1), heads=(3, 2), hidden=24)
# Recorded here after this network had met the published one's outputs to 2e-6.
OUTPUT = [0.59504, 0.63722, 0.58896, -0.05177, -0.00998, 0.7209, 0.58734, 0.55913]


def test_the_published_size_has_the_published_totals(size_of):
    assert size_of(SwinIR, SwinIRConfig()) == (15_792_587, 732)


def test_conventions_have_not_moved(seeded, spread, picture):
    out = seeded(SwinIR(SMALL))(picture(1, 3, 64, 128) / 2 + 0.5)
    assert out.shape == (1, 3, 64, 128)
    assert spread(out) == pytest.approx(OUTPUT, abs=2e-4)


def test_stored_masks_are_those_of_the_grid():
    layer = SwinIR(SMALL).layers[0].residual_group.blocks[1]
    assert torch.equal(layer.attn_mask, shift_mask(16, 16, 8))


def test_a_shifted_window_mixes_only_what_lies_together():
    mask = shift_mask(16, 16, 8)
    assert mask.shape == (4, 64, 64)
    assert mask[0].eq(0).all()  # the first window holds no border
    # The last window holds four corners of 4 x 4 tokens, which were far apart before the shift.
    row, column = torch.arange(64) // 8 // 4, torch.arange(64) % 8 // 4
    together = (row[:, None] == row) & (column[:, None] == column)
    assert torch.equal(mask[3] == 0, together)
    assert mask.unique().tolist() == [-100, 0]


def test_any_size_comes_back_at_its_size(seeded, picture):
    swinir = seeded(SwinIR(SMALL))
    y = picture(1, 3, 60, 72) / 2 + 0.5
    padded = torch.nn.functional.pad(y, (0, 56, 0, 4), mode="reflect")
    assert torch.equal(swinir(y), swinir(padded)[:, :, :60, :72])


def test_the_mean_color_passes_through_dark_weights():
    swinir = SwinIR(SMALL)
    with torch.no_grad():
        for parameter in swinir.parameters():
            parameter.zero_()
        out = swinir(torch.zeros(1, 3, 64, 64))
    assert out[0, :, 5, 7].tolist() == pytest.approx([0.4488, 0.4371, 0.4040])
