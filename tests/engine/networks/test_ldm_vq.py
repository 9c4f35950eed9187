import pytest
import torch

from engine.networks.ldm_vq import LDMVQ, Downsample, LDMVQConfig

SMALL = LDMVQConfig(width=32, multipliers=(1, 1, 2), res_blocks=(1, 1, 1), codes=64)
# Recorded here after this network had met the published one's outputs to 2e-5.
LATENT = [0.09344, -0.4367, -0.1737, 0.98131, 0.01131, 0.25941, 0.30854, -0.15366]
PICTURE = [0.72801, 0.1988, 0.97337, 0.62923, -0.00227, 0.06766, -0.09661, 0.49878]


@pytest.mark.parametrize(
    ("attention", "parameters", "tensors"), [(True, 55_322_782, 205), (False, 53_219_486, 185)]
)
def test_the_published_sizes_have_the_published_totals(size_of, attention, parameters, tensors):
    assert size_of(LDMVQ, LDMVQConfig(attention=attention)) == (parameters, tensors)


def test_conventions_have_not_moved(seeded, spread, picture):
    vq = seeded(LDMVQ(SMALL))
    z = vq.encode(0.01 * picture(1, 3, 32, 48))
    assert z.shape == (1, 3, 8, 12)
    assert spread(z) == pytest.approx(LATENT, abs=3e-4)
    x = vq.decode(0.01 * picture(1, 3, 8, 12), quantize=False)
    assert x.shape == (1, 3, 32, 48)
    assert spread(x) == pytest.approx(PICTURE, abs=3e-4)


def test_the_nearest_code_is_exact(seeded):
    vq = seeded(LDMVQ(SMALL))
    z = torch.randn(2, 3, 16, 16)
    rows = z.double().permute(0, 2, 3, 1)[..., None, :]
    codes = vq.quantize.embedding.weight.double()
    distances = (rows - codes).square().sum(-1)
    assert torch.equal(vq.quantize.indices(z), distances.argmin(-1))


def test_decoding_quantizes_and_encoding_does_not(seeded, picture):
    vq = seeded(LDMVQ(SMALL))
    z = vq.encode(picture(1, 3, 32, 32))
    codes = vq.quantize(z)
    assert not torch.equal(z, codes)
    assert torch.equal(vq.quantize(codes), codes)
    assert torch.equal(vq.decode(z), vq.decode(codes, quantize=False))


def test_downsampling_pads_at_the_right_and_bottom_only():
    down = Downsample(1)
    with torch.no_grad():
        down.conv.weight.fill_(1.0)
        down.conv.bias.zero_()
        out = down(torch.ones(1, 1, 4, 4))
    assert out[0, 0].tolist() == [[9, 6], [6, 4]]
