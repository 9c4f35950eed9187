"""The networks around the VQGAN: shapes, ranges, and what each must be sensitive to."""

import pytest
import torch

from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from engine.networks.irn import IRN, IRNConfig
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.networks.layers import Places, coordinates, timestep_features
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.networks.preview import PreviewDecoder, PreviewDecoderConfig
from engine.networks.prior import Prior, PriorConfig

IRN_CONFIG = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,))
PRIOR_CONFIG = PriorConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), embedding=8)


def test_an_untrained_irn_returns_its_input():
    y = torch.rand(2, 3, 64, 32)
    assert torch.equal(IRN(IRN_CONFIG)(y), y)


def test_a_crop_of_a_face_is_placed_by_its_coordinates():
    irn = IRN(IRN_CONFIG)
    torch.nn.init.normal_(irn.head.weight, std=0.1)
    y = torch.zeros(1, 3, 64, 64)
    elsewhere = torch.full((1, 2, 8, 8), 0.5)
    assert not torch.equal(irn.paint(y), irn.paint(y, elsewhere))
    assert torch.equal(irn.paint(y), irn.paint(y, coordinates(torch.empty(1, 1, 8, 8))))


def test_an_irn_that_looks_in_the_mirror_too_treats_both_sides_alike():
    torch.manual_seed(0)
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), mirrored=True)
    irn, y = IRN(config), torch.rand(2, 3, 64, 64)
    torch.nn.init.normal_(irn.head.weight, std=0.1)
    guess = irn.guess(y)
    assert torch.allclose(guess, irn.guess(y.flip(-1)).flip(-1), atol=1e-5)
    assert not torch.allclose(guess, irn.paint(y), atol=1e-3)  # as it learns


def test_each_place_of_a_face_has_its_vector():
    places = Places(3, 8)
    torch.nn.init.normal_(places.table)
    whole = coordinates(torch.empty(1, 1, 8, 8))
    assert torch.allclose(places(whole), places.table, atol=1e-6)
    crop = places(whole[:, :, 2:6, 3:7])
    assert torch.allclose(crop, places.table[:, :, 2:6, 3:7], atol=1e-6)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_places_are_found_in_half_precision_and_channels_last(dtype):
    places = Places(16, 32)
    torch.nn.init.normal_(places.table)
    halved = Places(16, 32).to(dtype=dtype, memory_format=torch.channels_last)
    halved.load_state_dict(places.state_dict())
    where = coordinates(torch.empty(1, 1, 32, 32))
    found = halved(where.to(dtype))
    assert found.dtype == dtype
    assert (found - places.table).abs().mean() < 0.2


def test_an_irn_with_places_sees_where_it_is_at_every_level():
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), side=8)
    irn = IRN(config)
    torch.nn.init.normal_(irn.head.weight, std=0.1)
    y = torch.zeros(1, 3, 64, 64)
    plain = irn(y)
    for level in irn.places:
        torch.nn.init.normal_(level.table)
        assert not torch.equal(irn(y), plain)
        torch.nn.init.zeros_(level.table)
    assert [level.table.shape[-1] for level in irn.places] == [8, 4]


def test_detail_is_added_last_and_from_both_pictures():
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), detail=(8, 1))
    irn, y = IRN(config), torch.rand(1, 3, 64, 64)
    assert torch.equal(irn(y), y)
    torch.nn.init.normal_(irn.detail.head.weight, std=0.1)
    guess = irn.guess(y)
    assert torch.equal(guess, y)
    finished = irn.finished(guess, y)
    assert torch.equal(irn(y), finished)
    assert not torch.allclose(finished, y, atol=1e-3)
    assert not torch.allclose(irn.finished(guess + 0.1, y), finished + 0.1, atol=1e-3)


def test_detail_leaves_alone_what_a_recognizer_could_see():
    config = IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), detail=(8, 1))
    irn, y = IRN(config), torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        torch.nn.init.constant_(irn.detail.head.bias, 0.5)
        assert torch.allclose(irn.detail(y, y), y, atol=1e-6)  # all pixels would be brighter
        torch.nn.init.normal_(irn.detail.head.bias, std=0.5)
        assert not torch.allclose(irn.detail(y, y), y, atol=0.1)


def test_the_prior_hears_everything_it_is_told():
    prior = Prior(PRIOR_CONFIG)
    torch.nn.init.normal_(prior.head.weight, std=0.1)
    for parameter in prior.parameters():
        if not parameter.any():
            torch.nn.init.normal_(parameter, std=0.1)
    z = torch.randn(3, 1, 4, 16, 16)
    inputs = [torch.tensor([0.3]), *z, prior.positions(z[0])]
    reference = prior(*inputs)
    assert reference.shape == (1, 4, 16, 16)
    for place in range(len(inputs)):
        changed = [value + 0.5 * (i == place) for i, value in enumerate(inputs)]
        assert not torch.allclose(prior(*changed), reference, atol=1e-4), place


def test_the_pixel_prior_knows_noise_before_it_has_learned_anything():
    """It starts as a Wiener filter: on a plain picture it takes most of the noise for noise."""
    prior = PixelPrior(PixelPriorConfig(64, 4, (8, 8), (1, 1), (1,), 8))
    noise = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    for index in (100, 400):
        t = torch.tensor([index])
        alpha, sigma = prior.signal_and_noise(t, noise)
        found = prior(alpha * torch.full_like(noise, 0.3) + sigma * noise, t)
        assert (found - noise).square().mean() < 0.2


def test_embeddings_have_unit_length_at_any_size():
    encoder = IdentityEncoder(IdentityEncoderConfig(widths=(4, 4), blocks=(1, 1), size=32)).eval()
    for side in (512, 128, 48):
        embedding = encoder(torch.rand(2, 3, side, side))
        assert embedding.shape == (2, 128)
        assert torch.allclose(embedding.norm(dim=1), torch.ones(2), atol=1e-5)


def test_the_mask_is_a_gate_of_the_latents_shape():
    mask = LatentMask(LatentMaskConfig(width=4))
    gate = mask(torch.randn(2, 4, 8, 8), torch.randn(2, 4, 8, 8), torch.tensor([0.1, 0.9]))
    assert gate.shape == (2, 4, 8, 8)
    assert 0 < gate.min() < gate.max() < 1


def test_the_preview_has_the_latents_size():
    preview = PreviewDecoder(PreviewDecoderConfig(width=4))
    assert preview(torch.randn(2, 4, 8, 12)).shape == (2, 3, 8, 12)


def test_coordinates_run_from_minus_one_to_one():
    y, x = coordinates(torch.empty(1, 3, 3, 5))[0]
    assert y[:, 0].tolist() == [-1, 0, 1]
    assert x[0].tolist() == [-1, -0.5, 0, 0.5, 1]


def test_times_are_told_apart():
    features = timestep_features(torch.tensor([0.0, 0.01, 0.5]), 64)
    assert features.shape == (3, 64)
    assert torch.cdist(features, features).fill_diagonal_(1).min() > 0.1


def test_an_identity_encoder_runs_in_bfloat16_on_a_cpu(picture):
    """PyTorch has no antialiased resize in that type, which pays on the newest processors."""
    config = IdentityEncoderConfig(widths=(4, 4), blocks=(1, 0), size=32, embedding=8)
    encoder = IdentityEncoder(config).eval()
    y = picture(1, 3, 64, 64)
    half = encoder.to(torch.bfloat16)(y.bfloat16())
    assert half.dtype == torch.bfloat16
    assert torch.cosine_similarity(half.float(), encoder.float()(y)).item() > 0.98
