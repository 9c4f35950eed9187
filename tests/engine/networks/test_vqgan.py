import pytest
import torch

from engine.networks.vqgan import VQGAN, Quantizer, VQGANConfig, nearest_code

SMALL = VQGANConfig(
    codes=128, encoder_width=8, encoder_blocks=1, decoder_width=8, decoder_blocks=1,
    head_width=4, head_blocks=1,
)  # fmt: skip


def test_the_tree_finds_the_nearest_code_exactly():
    z, codebook = torch.randn(500, 4), torch.randn(300, 4)
    assert torch.equal(nearest_code(z, codebook), torch.cdist(z, codebook).argmin(1))


def test_quantizing_returns_codes_and_passes_the_gradient():
    quantizer = Quantizer(16, 4)
    z = torch.randn(2, 4, 3, 5, requires_grad=True)
    quantized = quantizer(z)
    vectors = quantized.permute(0, 2, 3, 1).reshape(-1, 4)
    codes = quantizer.codebook[nearest_code(vectors, quantizer.codebook)]
    assert torch.allclose(vectors, codes, atol=1e-6)
    quantized.sum().backward()
    assert torch.equal(z.grad, torch.ones_like(z))


@pytest.mark.parametrize(("height", "width"), [(32, 32), (16, 48)])
def test_a_latent_is_a_quarter_of_the_picture(height, width):
    vqgan = VQGAN(SMALL).eval()
    x = torch.rand(2, 3, height, width) * 2 - 1
    z = vqgan.encode(x)
    assert z.shape == (2, 4, height // 4, width // 4)
    assert vqgan.decode(z).shape == x.shape
    assert vqgan(x).shape == x.shape


def test_latents_have_unit_variance_while_training():
    vqgan = VQGAN(SMALL)
    z = vqgan.encode(torch.rand(4, 3, 32, 32))
    assert torch.allclose(z.std((0, 2, 3)), torch.ones(4), atol=0.02)


def test_decoding_without_the_codebook_differs():
    vqgan = VQGAN(SMALL).eval()
    z = torch.randn(1, 4, 4, 4)
    assert not torch.equal(vqgan.decode(z), vqgan.decode(z, quantize=False))
