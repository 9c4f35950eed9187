from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.diffusion.respaced import sqrt_linear_betas
from engine.methods.clr_face import CLRFace
from engine.methods.clr_face_ldm import TAU, LDMNetworks, OvalMask, fit_colors
from engine.methods.difface import irn_backbone
from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from engine.networks.ldm_vq import LDMVQ, LDMVQConfig
from engine.networks.unet import UNet, UNetConfig
from engine.types import RestoreOptions
from tests.engine import tiny

OPTIONS = RestoreOptions(steps=2, seed=3)
ABAR = torch.cumprod(1 - sqrt_linear_betas(), 0)
FULL_VQ = LDMVQConfig()
FULL_PRIOR = UNetConfig(64, 3, 3, 224, (1, 2, 3, 4), (2, 2, 2, 2), (2, 4, 8), 32, scale_shift=False)


def networks(vqgan, prior):
    guide = IdentityEncoder(IdentityEncoderConfig((4, 4), (1, 0), size=32, embedding=8)).eval()
    return LDMNetworks(vqgan.eval(), prior.eval(), irn_backbone(tiny.networks().irn), guide)


@pytest.fixture(scope="module")
def small():
    torch.manual_seed(1)
    vqgan = LDMVQ(LDMVQConfig(32, (1, 1, 1), (1, 1, 1), codes=64, attention=False))
    prior = UNet(UNetConfig(16, 3, 3, 32, (1, 1), (1, 1), (), 32, scale_shift=False))
    return networks(vqgan, prior)


def face_of(side):
    return torch.rand(1, 3, side, side, generator=torch.Generator().manual_seed(1)) * 2 - 1


@pytest.fixture(scope="module")
def face():
    return face_of(128)  # nothing in the method hangs on the size, and 512 px take long


def run(method, face, options):
    refinement, steps = method.refine(face, options), []
    while True:
        try:
            steps.append(next(refinement))
        except StopIteration as end:
            return steps, end.value


@pytest.mark.parametrize("start", [0.0, 1.0])
def test_it_may_start_at_either_end_of_the_noise(small, face, start):
    _, refined = run(CLRFace(small), face, replace(OPTIONS, start=start))
    assert np.isfinite(refined.latents.z).all()
    assert torch.isfinite(refined.pictures).all()


def test_it_runs_like_our_own_networks(small, face):
    method = CLRFace(small)
    steps, refined = run(method, face, replace(OPTIONS, candidates=2))
    assert [(step.index, step.total) for step in steps] == [(1, 2), (2, 2)]
    assert steps[0].preview.shape == (2, 3, 128, 128)
    assert refined.pictures.shape == (2, 3, 128, 128)
    assert refined.latents.z.shape == (2, 3, 32, 32)
    assert torch.equal(method.blend(refined.latents, OPTIONS.identity), refined.pictures)
    _, again = run(method, face, replace(OPTIONS, candidates=2))
    assert torch.equal(again.pictures, refined.pictures)


def test_a_prior_that_knows_the_answer_gives_its_decoded_latent(small, face):
    """With the guide's pull off, nothing but the prior decides."""
    truth = torch.randn(1, 3, 32, 32, generator=torch.Generator().manual_seed(2))

    def knowing(x, t):
        snr = (ABAR / (1 - ABAR)).log()
        between = torch.lerp(snr[t.floor().long()], snr[t.ceil().long()], (t % 1).double())
        abar = between.sigmoid().float()[:, None, None, None]
        return (x - abar.sqrt() * truth) / (1 - abar).sqrt()

    class Closed(torch.nn.Module):
        def forward(self, z_0, z_id, t):
            return torch.zeros_like(z_0)

    method = CLRFace(replace(small, prior=knowing, mask=Closed()))
    _, refined = run(method, face, replace(OPTIONS, identity=0.0, start=0.4, steps=4))
    latents = replace(refined.latents, rest=refined.latents.rest * 0, damage=np.float16([1]))
    assert torch.allclose(torch.from_numpy(latents.z).float(), truth, atol=2e-3)
    decoded = small.vqgan.decode(torch.from_numpy(latents.z).float(), quantize=False)
    expected = decoded.clamp(-1, 1)
    assert torch.allclose(method.blend(latents, 0.0), expected, atol=1e-4)


def test_guidance_moves_latents_inside_the_oval_only(small, face):
    class Closed(torch.nn.Module):
        def forward(self, z_0, z_id, t):
            return torch.zeros_like(z_0)

    one = replace(OPTIONS, steps=1, identity=0.0)
    _, closed = run(CLRFace(replace(small, mask=Closed())), face, one)
    _, guided = run(CLRFace(small), face, one)
    moved = abs(guided.latents.z.astype("f4") - closed.latents.z.astype("f4"))[0].max(axis=0)
    assert moved[15:20, 12:20].max() > 0.01
    assert moved[0].max() == 0
    assert moved[:, 0].max() == 0


def test_the_start_follows_the_damage(small, face):
    start = CLRFace(small).prepare(face, None)
    assert start.tau == pytest.approx(TAU[0] + (TAU[1] - TAU[0]) * start.damage)
    assert small.damage(start.z_y, start.z_y) == 0


def test_colors_are_fitted_to_the_face():
    x = torch.rand(1, 3, 512, 512) * 2 - 1
    small = torch.nn.functional.interpolate(x, size=(128, 128), mode="area")
    turned = torch.einsum("ij,njhw->nihw", torch.tensor([[2.0, 1, 0], [0, 1, 0], [1, 0, 3]]), small)
    z = (turned + 0.5).requires_grad_()
    preview = fit_colors(z.detach(), x)
    assert torch.allclose(preview(z), small, atol=0.01)
    preview(z).sum().backward()
    assert z.grad.abs().min() > 0


def test_a_coarser_latent_has_the_same_preview_size():
    x = torch.rand(1, 3, 512, 512)
    assert fit_colors(torch.rand(1, 4, 64, 64), x)(torch.rand(2, 4, 64, 64)).shape[2:] == (128, 128)


def test_the_oval_is_the_paste_mask_at_the_latents_size():
    z = torch.zeros(2, 3, 128, 128)
    mask = OvalMask()(z, z, torch.zeros(2))
    assert mask.shape == z.shape
    assert mask[0, 0, 70, 64] == 1
    assert mask[0, 0, 0].max() == 0


@pytest.mark.stress
def test_the_published_sizes_fit_together():
    """330 million random weights: some gigabytes and a minute."""
    full = networks(LDMVQ(FULL_VQ), UNet(FULL_PRIOR))
    count = sum(p.numel() for net in (full.vqgan, full.prior) for p in net.parameters())
    assert count == 55_322_782 + 274_056_163
    steps, refined = run(CLRFace(full), face_of(512), replace(OPTIONS, steps=1))
    assert steps[0].preview.shape == (1, 3, 128, 128)
    assert refined.pictures.shape == (1, 3, 512, 512)
    assert torch.isfinite(refined.pictures).all()
