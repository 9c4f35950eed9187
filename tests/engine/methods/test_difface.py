from dataclasses import replace

import pytest
import torch
from torch import nn

from engine.diffusion.respaced import linear_betas
from engine.manifest import PackInfo
from engine.methods.build import build_method
from engine.methods.difface import (
    DifFace,
    DifFaceSettings,
    Inpainting,
    irn_backbone,
    swinir_backbone,
)
from engine.networks.irn import IRN, IRNConfig
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig
from engine.pack_writer import NetworkWeights, write_pack
from engine.packs import load_pack
from engine.types import RestoreOptions

ABAR = torch.cumprod(1 - linear_betas(), 0).float()
SIZE = 16
CONFIG = UNetConfig(SIZE, 3, 6, 32, (1, 1), (1, 1), (2,), 16, scale_shift=True)


class Oracle(nn.Module):
    """Knows the clean picture, and so which noise must have been added to it."""

    def __init__(self, target, variances=3):
        super().__init__()
        self.target, self.times, self.variances = target, [], variances

    def forward(self, x, t):
        self.times.append(t[0].item())
        abar = ABAR[t][:, None, None, None]
        eps = (x - abar.sqrt() * self.target) / (1 - abar).sqrt()
        return torch.cat([eps, torch.zeros_like(eps)[:, : self.variances]], dim=1)


@pytest.fixture
def target():
    return torch.linspace(-0.9, 0.9, 3 * SIZE**2).reshape(1, 3, SIZE, SIZE)


@pytest.fixture
def unet():
    torch.manual_seed(1)
    return UNet(CONFIG).eval()


def unchanged(y):
    return y


def difface(network, backbone=unchanged, settings=None):
    return DifFace(network, backbone, settings, size=SIZE)


def refine(method, y, hole=None, **options):
    steps, generator = [], method.refine(y, RestoreOptions(**options), hole)
    while True:
        try:
            steps.append(next(generator))
        except StopIteration as end:
            return steps, end.value


@pytest.mark.parametrize("variances", [3, 0], ids=["learned variance", "no variance"])
@pytest.mark.parametrize("ancestral", [False, True])
def test_a_perfect_network_gives_its_picture_whatever_the_guess(target, ancestral, variances):
    respacing = "250" if ancestral else "ddim250"
    oracle = Oracle(target, variances)
    method = difface(oracle, settings=DifFaceSettings(respacing, ancestral=ancestral))
    steps, refined = refine(method, torch.zeros_like(target), steps=100, candidates=2)
    assert refined.pictures.shape == (2, 3, SIZE, SIZE)
    assert torch.allclose(refined.pictures, target.expand(2, -1, -1, -1), atol=1e-4)
    assert refined.latents is None
    assert [(step.index, step.total) for step in steps] == [(n, 100) for n in range(1, 101)]
    assert steps[-1].preview.shape == (2, 3, 128, 128)


def test_the_published_timesteps_are_used(target):
    oracle = Oracle(target)
    refine(difface(oracle), target, steps=100)
    assert oracle.times == list(range(396, -1, -4))


def test_the_first_releases_respacing(target):
    oracle = Oracle(target)
    refine(difface(oracle, settings=DifFaceSettings("250", ancestral=True)), target, steps=100)
    assert (oracle.times[0], oracle.times[-42], oracle.times[-1]) == (397, 164, 0)


@pytest.mark.parametrize(
    ("options", "times"),
    [
        ({"steps": 8}, [350, 300, 250, 200, 150, 100, 50, 0]),
        ({"steps": 4, "start": 0.8}, [600, 400, 200, 0]),
        ({"steps": 50, "start": 0.002}, [1, 0]),
        ({"steps": 2, "start": 0.0}, [0]),
    ],
)
def test_fewer_steps_share_the_way_evenly(target, options, times):
    oracle = Oracle(target)
    steps, _ = refine(difface(oracle), target, **options)
    assert oracle.times == times
    assert len(steps) == len(times)


def test_the_guess_is_noised_one_index_above_the_first_call(target, unet, monkeypatch):
    monkeypatch.setattr(torch, "randn", lambda shape, generator: torch.zeros(shape))
    seen = []

    def forward(x, t):
        seen.append((x, t))
        return torch.zeros(1, 6, SIZE, SIZE)

    monkeypatch.setattr(unet, "forward", forward)
    next(difface(unet).refine(target, RestoreOptions(steps=100)))
    x, t = seen[0]
    assert t.tolist() == [396]
    assert torch.allclose(x, ABAR[400].sqrt() * target)


def test_a_seed_gives_the_same_bytes_alone_and_in_a_batch(target, unet):
    method = difface(unet)
    _, batch = refine(method, target, steps=3, seed=5, candidates=3)
    _, again = refine(method, target, steps=3, seed=5, candidates=3)
    _, alone = refine(method, target, steps=3, seed=7)
    assert torch.equal(batch.pictures, again.pictures)
    assert torch.allclose(batch.pictures[2:], alone.pictures, atol=1e-5)
    assert not torch.allclose(batch.pictures[0], batch.pictures[1], atol=0.1)


def test_identity_takes_the_fresh_noise_away(target, unet, monkeypatch):
    """At identity 1 only the first draw counts, at 0 all of them do."""
    draw = torch.randn

    def later_draws_scaled(factor):
        drawn = []

        def randn(shape, generator):
            drawn.append(draw(shape, generator=generator))
            return drawn[-1] * (factor if len(drawn) > 1 else 1)

        return randn

    def result(identity, factor):
        monkeypatch.setattr(torch, "randn", later_draws_scaled(factor))
        return refine(difface(unet), target, steps=5, identity=identity)[1].pictures

    assert torch.equal(result(1.0, 0.0), result(1.0, 1.0))
    assert not torch.allclose(result(0.5, 0.0), result(0.5, 1.0), atol=0.01)


def test_other_sizes_are_resized_and_come_back(unet):
    y = torch.rand(1, 3, 24, 20) * 2 - 1
    steps, refined = refine(difface(unet), y, steps=2)
    assert refined.pictures.shape == refined.guess.shape == y.shape
    assert refined.pictures.abs().max() <= 1
    assert len(steps) == 2


def test_the_guess_is_clamped(target):
    _, refined = refine(difface(Oracle(target), lambda y: y * 3), target, steps=2)
    assert torch.equal(refined.guess, (target * 3).clamp(-1, 1))


PUBLISHED = DifFaceSettings(inpainting=Inpainting(published=True))


def test_the_published_branch_fills_a_hole_and_keeps_the_rest(target):
    mask = torch.zeros(1, 1, SIZE, SIZE)
    mask[..., 4:9, 5:12] = 1
    y = target.roll(3, 2) * (1 - mask) - mask
    oracle = Oracle(target)
    steps, refined = refine(difface(oracle, settings=PUBLISHED), y, mask, steps=120)
    assert len(steps) == 120
    assert oracle.times == list(range(476, -1, -4))
    outside, inside = (mask == 0).expand_as(y), (mask == 1).expand_as(y)
    assert torch.equal(refined.pictures[outside], y[outside])
    assert torch.allclose(refined.pictures[inside], target[inside], atol=1e-4)


@pytest.mark.parametrize(("identity", "share"), [(1.0, 0.0), (0.5, 0.5), (0.0, 1.0)])
def test_outside_a_hole_identity_holds_the_guess(target, identity, share):
    """At 1 what is known stays the backbone's, at 0 the network's, and between them between."""
    mask = torch.zeros(1, 1, SIZE, SIZE)
    mask[..., :8, :] = 1
    method = difface(Oracle(target), lambda y: torch.zeros_like(y))
    step = next(method.refine(torch.ones_like(target), RestoreOptions(identity=identity), mask))
    expected = torch.nn.functional.interpolate(target, size=(128, 128), mode="area")
    assert torch.allclose(step.preview[..., 64:, :], share * expected[..., 64:, :], atol=1e-4)
    assert torch.allclose(step.preview[..., :64, :], expected[..., :64, :], atol=1e-4)


def test_a_hole_is_hidden_from_the_backbone(target):
    seen = []
    mask = torch.zeros(1, 1, SIZE, SIZE)
    mask[..., 6:10, 6:10] = 1
    y = torch.where(mask == 1, -1.0, 0.5).expand(1, 3, -1, -1)
    refine(difface(Oracle(target), lambda y: seen.append(y) or y), y, mask, steps=1)
    assert torch.allclose(seen[0], torch.full_like(y, 0.5), atol=1e-5)


class Recorder(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1, dtype=torch.bfloat16))

    def forward(self, y):
        self.seen = y
        return y


def test_swinir_sees_0_to_1_in_its_own_precision(target):
    swinir = Recorder()
    guess = swinir_backbone(swinir)(target)
    assert swinir.seen.dtype is torch.bfloat16
    assert swinir.seen.min() >= 0
    assert torch.allclose(guess, target, atol=0.01)


def test_the_irn_sees_an_aligned_face(target):
    irn = Recorder()
    guess = irn_backbone(irn)(target)
    assert irn.seen.shape == (1, 3, 512, 512)
    assert guess.shape == target.shape
    assert torch.allclose(guess[..., 2:-2, 2:-2], target[..., 2:-2, 2:-2], atol=0.02)


def test_enough_ends_with_the_estimate_so_far(target):
    generator = difface(Oracle(target)).refine(target, RestoreOptions(steps=50))
    next(generator)
    with pytest.raises(StopIteration) as end:
        generator.send(True)
    assert torch.allclose(end.value.value.pictures, target, atol=1e-3)


def test_there_is_nothing_to_blend(unet):
    with pytest.raises(ValueError, match="latents"):
        difface(unet).blend(None, 0.5)


def test_the_compact_prior_is_an_eps_network_too(tmp_path):
    prior = PixelPrior(PixelPriorConfig(64, 4, (8, 8), (1, 1), (1,), 8))
    irn = IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,)))
    networks = {"unet": prior, "irn": irn}
    weights = {r: NetworkWeights(n.config, n.state_dict()) for r, n in networks.items()}
    write_pack(tmp_path / "p", PackInfo("p", "1", "", "", ""), weights)
    pack, cpu = load_pack(tmp_path / "p"), torch.device("cpu")
    y = torch.linspace(-0.5, 0.5, 96).expand(1, 3, 96, 96)
    results = []
    for dtype in (torch.float32, torch.bfloat16):
        method = build_method(pack, "difface", cpu, dtype)
        assert method.size == 64
        _, refined = refine(method, y, steps=3)
        assert refined.pictures.shape == y.shape
        assert refined.pictures.dtype == torch.float32
        results.append(refined.pictures)
    assert torch.allclose(*results, atol=0.1)


@pytest.mark.parametrize("with_backbone", [True, False])
def test_a_pack_gives_the_method(tmp_path, with_backbone):
    unet = UNet(replace(CONFIG, image_size=64))
    y = torch.linspace(-0.5, 0.5, 64).expand(1, 3, 64, 64)
    irn = IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,)))
    networks = {"unet": unet, "irn": irn}
    if with_backbone:
        networks["backbone"] = SwinIR(SwinIRConfig(8, 12, (2,), (3,), 8, 24))
    weights = {r: NetworkWeights(n.config, n.state_dict()) for r, n in networks.items()}
    write_pack(tmp_path / "p", PackInfo("p", "1", "", "", ""), weights)
    device = torch.device("cpu")
    method = build_method(load_pack(tmp_path / "p"), "difface", device, torch.float32)
    _, refined = refine(method, y, steps=2)
    assert refined.pictures.shape == y.shape
    error = (refined.guess - y).abs().mean()
    assert (error < 0.03) != with_backbone  # an untrained IRN changes nothing


def test_gradient_mode_stays_the_callers(target, unet):
    generator = difface(unet).refine(target, RestoreOptions(steps=3))
    with torch.enable_grad():
        step = next(generator)
        assert torch.is_grad_enabled()
    assert not step.preview.requires_grad
    generator.close()
    assert torch.is_grad_enabled()
