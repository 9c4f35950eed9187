import pytest
import torch

from benchmarks.compare import PUBLISHED_UNET
from engine.networks.unet import UNet, UNetConfig, attention_factors, timestep_embedding

DIFFACE = UNetConfig(16, 3, 6, 32, (1, 2), (1, 2), (2,), 16, scale_shift=True)
LDM = UNetConfig(16, 3, 3, 64, (1, 1), (1, 1), (1, 2), 32, scale_shift=False)

# Recorded here after these networks had met the published ones' outputs to 2e-6.
OUTPUTS = {
    DIFFACE: [-0.42597, -0.32926, 0.09245, -0.53041, -0.67796, -0.37912, -1.39431, -0.07563],
    LDM: [-0.38404, -0.75571, 1.56685, 0.04301, 0.2466, 1.81291, 0.01593, -0.50039],
}


@pytest.mark.parametrize(
    ("config", "parameters", "tensors"),
    [
        (
            PUBLISHED_UNET,
            159_788_454,
            630,
        ),
        (
            UNetConfig(
                image_size=256,
                in_channels=3,
                out_channels=6,
                width=128,
                multipliers=(1, 1, 2, 2, 4, 4),
                res_blocks=(2, 2, 2, 2, 2, 2),
                attention=attention_factors(256, (16, 8)),
                head_channels=64,
                scale_shift=True,
            ),
            124_056_710,
            456,
        ),
        (
            UNetConfig(
                image_size=64,
                in_channels=3,
                out_channels=3,
                width=224,
                multipliers=(1, 2, 3, 4),
                res_blocks=(2, 2, 2, 2),
                attention=(2, 4, 8),
                head_channels=32,
                scale_shift=False,
            ),
            274_056_163,
            368,
        ),
    ],
    ids=["DifFace 512", "DifFace 256", "LDM"],
)
def test_the_published_sizes_have_the_published_totals(size_of, config, parameters, tensors):
    assert size_of(UNet, config) == (parameters, tensors)


def test_attention_by_map_size_is_attention_by_factor():
    assert attention_factors(512, (32, 16, 8)) == (16, 32, 64)


@pytest.mark.parametrize("config", [DIFFACE, LDM], ids=["DifFace", "LDM"])
def test_conventions_have_not_moved(seeded, spread, picture, config):
    out = seeded(UNet(config))(0.01 * picture(2, 3, 16, 16), torch.tensor([396, 3]))
    assert spread(out) == pytest.approx(OUTPUTS[config], abs=2e-4)


def test_the_embedding_is_cosines_then_sines_of_falling_frequencies():
    embedding = timestep_embedding(torch.tensor([0, 100]), 4)
    assert embedding[0].tolist() == [1, 1, 0, 0]
    expected = torch.tensor([100.0, 1.0])  # 100 / 10000^(0/2), 100 / 10000^(1/2)
    assert torch.allclose(embedding[1], torch.cat([expected.cos(), expected.sin()]), atol=1e-5)


def test_each_picture_of_a_batch_has_its_own_time(seeded, picture):
    unet, x = seeded(UNet(LDM)), picture(1, 3, 16, 16)
    both = unet(x.repeat(2, 1, 1, 1), torch.tensor([3, 900]))
    alone = unet(x, torch.tensor([900]))
    assert torch.allclose(both[1:], alone, atol=1e-5)
    assert not torch.allclose(both[:1], alone, atol=1e-2)


def test_rectangles_work(seeded, picture):
    out = seeded(UNet(DIFFACE))(picture(1, 3, 16, 24), torch.tensor([5]))
    assert out.shape == (1, 6, 16, 24)


def test_half_precision_answers_in_float32_and_nearly_the_same(seeded, picture):
    unet, x, t = seeded(UNet(DIFFACE)), picture(1, 3, 16, 16), torch.tensor([100])
    expected = unet(x, t)
    out = unet.to(torch.bfloat16)(x, t)
    assert out.dtype is torch.float32
    assert (out - expected).abs().max() < 0.1 * expected.std()
