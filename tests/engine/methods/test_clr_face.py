from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.methods.clr_face import TAU, CLRFace, damage_between, seeded_noise
from engine.types import RestoreOptions
from tests.engine import tiny

OPTIONS = RestoreOptions(steps=3, seed=5)


@pytest.fixture(scope="module")
def method():
    return CLRFace(tiny.networks())


@pytest.fixture(scope="module")
def face():
    return torch.rand(1, 3, 512, 512, generator=torch.Generator().manual_seed(1)) * 2 - 1


def run(method, face, options):
    refinement, steps = method.refine(face, options), []
    while True:
        try:
            steps.append(next(refinement))
        except StopIteration as end:
            return steps, end.value


def test_yields_each_step_and_returns_a_picture_for_each_candidate(method, face):
    steps, refined = run(method, face, replace(OPTIONS, candidates=2))
    assert [(step.index, step.total) for step in steps] == [(1, 3), (2, 3), (3, 3)]
    assert steps[0].preview.shape == (2, 3, 128, 128)
    assert refined.pictures.shape == (2, 3, 512, 512)
    assert refined.pictures.abs().max() <= 1
    assert refined.guess.shape == (1, 3, 512, 512)


def test_the_same_seed_gives_the_same_bytes_alone_and_in_a_batch(method, face):
    _, alone = run(method, face, replace(OPTIONS, seed=6))
    _, again = run(method, face, replace(OPTIONS, seed=6))
    _, batch = run(method, face, replace(OPTIONS, seed=5, candidates=2))
    assert torch.equal(alone.pictures, again.pictures)
    assert not torch.equal(batch.pictures[0], batch.pictures[1])
    # A batch of two may take other kernels, so the last bit may differ.
    assert torch.allclose(batch.pictures[1], alone.pictures[0], atol=1e-3)


def test_refining_leaves_the_gradient_mode_of_the_caller_alone(method, face):
    refinement = method.refine(face, OPTIONS)
    next(refinement)
    assert torch.is_grad_enabled()
    refinement.close()
    assert torch.is_grad_enabled()


def test_blend_at_the_same_identity_gives_the_same_picture(method, face):
    _, refined = run(method, face, OPTIONS)
    again = method.blend(refined.latents, OPTIONS.identity)
    assert torch.equal(again, refined.pictures)


def with_damage(method, refined, damage):
    """The latents of a face that was damaged so much."""
    vqgan, of = method.networks.vqgan, refined.latents
    rest = refined.guess - damage * vqgan.decode(torch.from_numpy(of.z_id).float(), quantize=False)
    return replace(of, rest=rest.detach().half().numpy(), damage=np.float16([damage]))


def test_an_undamaged_face_keeps_the_first_guess(method, face):
    _, refined = run(method, face, OPTIONS)
    clean = with_damage(method, refined, 0)
    assert torch.allclose(method.blend(clean, 0.0), refined.guess, atol=1e-3)


def test_nothing_is_decoded_and_one_step_is_enough_for_an_undamaged_face(face, monkeypatch):
    method, options = CLRFace(tiny.networks()), replace(OPTIONS, candidates=2)
    monkeypatch.setattr("engine.methods.clr_face.damage_between", lambda z_y, z_id: 0.0)
    monkeypatch.setattr(method.networks.vqgan, "decode", None)
    steps, refined = run(method, face, options)
    assert [(step.index, step.total) for step in steps] == [(1, 1)]
    assert torch.allclose(refined.pictures, refined.guess.expand(2, -1, -1, -1), atol=1e-3)


@pytest.mark.parametrize("start", [0.0, 1.0])
def test_a_damaged_face_may_start_at_either_end_of_the_noise(method, face, start):
    steps, refined = run(method, face, replace(OPTIONS, start=start))
    assert refined.latents.damage > 0
    assert [(step.index, step.total) for step in steps] == [(1, 3), (2, 3), (3, 3)]
    assert all(torch.isfinite(step.preview).all() for step in steps)
    assert torch.isfinite(refined.pictures).all()


def test_full_identity_is_the_first_guess_whatever_the_mask(method, face):
    _, refined = run(method, face, OPTIONS)
    damaged = with_damage(method, refined, 1)
    assert torch.allclose(method.blend(damaged, 1.0), refined.guess, atol=2e-3)


def test_without_identity_the_diffusion_s_change_is_added_to_the_guess(method, face):
    _, refined = run(method, face, OPTIONS)
    damaged = with_damage(method, refined, 1)
    z, z_id = (torch.from_numpy(v).float() for v in (damaged.z, damaged.z_id))
    change = method.networks.vqgan.decode(torch.cat([z, z_id]), quantize=False)
    expected = (refined.guess + change[:1] - change[1:]).clamp(-1, 1)
    assert change[0].sub(change[1]).abs().mean() > 1e-3
    assert torch.allclose(method.blend(damaged, 0.0), expected, atol=2e-3)


def test_some_identity_returns_most_where_the_mask_is_open(method, face):
    _, refined = run(method, face, OPTIONS)
    latents, seen = replace(refined.latents, damage=np.float16([1])), []

    def decode(z, quantize):
        seen.append(z.clone())
        return torch.zeros(1, 3, 512, 512)

    for value in (0, 1):
        mask = np.full_like(latents.mask, value)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(method.networks.vqgan, "decode", decode)
            method.blend(replace(latents, mask=mask), 0.5)
    z, z_id = (torch.from_numpy(v).float() for v in (latents.z, latents.z_id))
    closed, opened = seen
    assert torch.allclose(closed, torch.lerp(z, z_id, 0.25), atol=1e-5)
    assert torch.allclose(opened, torch.lerp(z, z_id, 0.5), atol=1e-5)


def test_guidance_moves_only_what_the_mask_lets_through(face):
    class Half(torch.nn.Module):
        def forward(self, z_0, z_id, t):
            mask = torch.zeros_like(z_0)
            mask[..., :64] = 1
            return mask

    class Closed(torch.nn.Module):
        def forward(self, z_0, z_id, t):
            return torch.zeros_like(z_0)

    networks = tiny.networks()
    one_step = replace(OPTIONS, steps=1, start=0.2)  # a step grows with the noise
    _, closed = run(CLRFace(replace(networks, mask=Closed())), face, one_step)
    _, half = run(CLRFace(replace(networks, mask=Half())), face, one_step)
    difference = np.abs(half.latents.z.astype(np.float32) - closed.latents.z.astype(np.float32))
    assert difference[..., :64].max() > 0.01
    assert difference[..., 64:].max() == 0


def test_the_more_the_guess_had_to_change_the_greater_the_damage():
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    levels = [damage_between(z, z + gap) for gap in (0.0, 0.1, 0.15, 5.0)]
    assert levels == sorted(levels)
    assert levels[0] == 0
    assert 0 < levels[1] < levels[2] < levels[3] == 1


def test_a_damaged_face_starts_earlier(method, face):
    start = method.prepare(face, None)
    assert start.tau == pytest.approx(TAU[0] + (TAU[1] - TAU[0]) * start.damage)
    assert method.prepare(face, 0.33).tau == 0.33


def test_noise_belongs_to_the_seed_not_to_the_batch():
    shape = torch.Size((4, 8, 8))
    both = seeded_noise(shape, RestoreOptions(seed=3, candidates=2))
    second = seeded_noise(shape, RestoreOptions(seed=4))
    assert torch.equal(both[1], second[0])
    assert not torch.equal(both[0], both[1])
