import torch
from torch import nn
from torch.nn import functional as F

from engine.diffusion.schedule import alpha_sigma
from engine.methods.guidance import STEP, IdentityGuidance


class Encoder(nn.Module):
    """A linear 'recognizer': the direction of the mean color."""

    def forward(self, x):
        return F.normalize(x.mean((2, 3)), dim=1)


class Open(nn.Module):
    def forward(self, z_0, z_id, t):
        return torch.ones_like(z_0)


def guidance(target):
    z_id = torch.zeros(1, 3, 4, 4)
    return IdentityGuidance(nn.Identity(), Encoder(), Open(), F.normalize(target, dim=1), z_id)


def test_a_step_brings_the_face_closer_to_the_person():
    z_0 = torch.randn(2, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    target = torch.tensor([[1.0, 2.0, -1.0]])
    guide = guidance(target)
    guided = guide(z_0, torch.tensor([0.5, 0.5]))
    before, after = (Encoder()(z) @ F.normalize(target, dim=1).T for z in (z_0, guided.z_0))
    assert (after > before).all()


def test_the_step_has_the_size_of_the_noise():
    z_0 = torch.randn(2, 3, 4, 4, generator=torch.Generator().manual_seed(0))
    t = torch.tensor([0.2, 0.7])
    moved = guidance(torch.tensor([[1.0, 0.0, 0.0]]))(z_0, t).z_0 - z_0
    _, sigma = alpha_sigma(t)
    assert torch.allclose(moved.square().mean((1, 2, 3)).sqrt(), STEP * sigma, rtol=1e-4)


def test_a_face_that_is_already_the_person_stays_finite():
    z_0 = torch.ones(1, 3, 4, 4)
    guided = guidance(torch.tensor([[1.0, 1.0, 1.0]]))(z_0, torch.tensor([0.5]))
    assert torch.isfinite(guided.z_0).all()


def test_half_precision_holds_the_small_gradient_of_a_whole_face():
    z_0 = 1 + torch.randn(1, 3, 128, 128, generator=torch.Generator().manual_seed(0))
    guide = guidance(torch.tensor([[1.0, 2.0, -1.0]]))
    exact = guide.gradient(z_0)
    half = IdentityGuidance(
        guide.preview, guide.encoder, guide.mask, guide.target.half(), z_0.half()
    )
    rounded = half.gradient(z_0.half())
    assert rounded.dtype == torch.float16
    assert torch.allclose(rounded.float(), exact, atol=0.05)
