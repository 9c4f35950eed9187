import pytest
import torch

from benchmarks.latent_size import CoarseVQGAN
from engine.networks.vqgan import VQGAN, VQGANConfig

SMALL = VQGANConfig(4, 64, 8, 1, 8, 1, 8, 1)


@pytest.mark.parametrize(("build", "factor"), [(VQGAN, 4), (CoarseVQGAN, 8)])
def test_the_latent_is_that_much_smaller_and_comes_back(build, factor):
    network = build(SMALL).eval()
    x = torch.rand(1, 3, 64, 64) * 2 - 1
    with torch.no_grad():
        z = network.encode(x)
        assert z.shape == (1, 4, 64 // factor, 64 // factor)
        assert network.decode(z).shape == x.shape
