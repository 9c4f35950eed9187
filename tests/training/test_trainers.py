"""Every trainer for a moment, on a few pictures and tiny networks: it runs, learns, and resumes."""

import dataclasses

import numpy as np
import pytest
import torch

from engine.diffusion.denoiser import add_noise, start_share
from engine.diffusion.samplers import ddim
from engine.diffusion.schedule import steps_from
from engine.networks.identity import IdentityEncoderConfig
from engine.networks.irn import IRN, IRNConfig
from engine.networks.layers import coordinates
from engine.networks.pixel_prior import PixelPriorConfig
from engine.networks.prior import PriorConfig
from engine.networks.vqgan import VQGAN, VQGANConfig
from tests.engine import tiny
from training import (
    train_coarse,
    train_detail,
    train_identity,
    train_irn,
    train_mask,
    train_pixel_prior,
    train_preview,
    train_prior,
    train_retouch,
    train_stains,
    train_vqgan,
)
from training.data import Faces
from training.latent_pool import Frozen, LatentPool
from training.loop import Budget

CPU = torch.device("cpu")
# Half a second of the tests' clock: five steps.
MOMENT = Budget(0.5 / 60, 1e-3, report_seconds=0.2)


@pytest.fixture
def frozen():
    networks = tiny.networks()
    return Frozen(networks.vqgan, networks.irn)


def saw(out, *words):
    lines = out.readouterr().out
    return all(word in lines for word in words)


@pytest.mark.usefixtures("stand_ins")
def test_vqgan_passes_all_its_phases(data, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("training.train_vqgan.CODEBOOK_AT", 0.2)
    monkeypatch.setattr("training.train_vqgan.CRITIC_AT", 0.4)
    tiny_vqgan = VQGAN(VQGANConfig(4, 64, 8, 1, 8, 1, 8, 1))
    path = tmp_path / "vqgan.pt"
    moment = dataclasses.replace(MOMENT, minutes=1 / 60)
    network = train_vqgan.train(data, data, path, moment, CPU, batch=1, size=32, network=tiny_vqgan)
    assert saw(capsys, "adversarial", "psnr")
    # After k-means every code is a latent that occurs: none is far away from the others.
    assert network.quantizer.codebook.abs().max() < 20
    assert path.with_name("vqgan_critic.pt").exists()


@pytest.mark.usefixtures("stand_ins")
def test_irn_passes_crops_and_whole_faces(data, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("training.train_irn.WHOLE_AT", 0.4)
    config = IRNConfig(
        widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), retouch=(4, 8), detail=(8, 1),
        coarse_widths=(8, 8), coarse_down_blocks=(1, 1), coarse_up_blocks=(1,),
    )  # fmt: skip
    path, coarse = tmp_path / "irn.pt", IRN(config).coarse
    torch.nn.init.constant_(coarse.head.bias, 0.1)
    irn = train_irn.train(data, data, path, MOMENT, CPU, batch=1, config=config, coarse=coarse)
    assert saw(capsys, "l1", "identity", "parts", "shape", "heavy")
    assert irn.head.weight.any()
    assert irn.trust.weight.any()  # so it heard the coarse stage
    for part in ("coarse", "detail"):  # these learn by themselves
        for name, value in irn.get_submodule(part).state_dict().items():
            untouched = coarse if part == "coarse" else IRN(config).detail
            if part == "coarse" or name.startswith("head"):
                assert torch.equal(value, untouched.state_dict()[name])


@pytest.mark.usefixtures("stand_ins")
def test_the_coarse_stage_learns_from_small_faces(data, tmp_path, capsys):
    config = IRNConfig(coarse_widths=(8, 8), coarse_down_blocks=(1, 1), coarse_up_blocks=(1,))
    coarse, path = IRN(config).coarse.requires_grad_(False), tmp_path / "coarse.pt"
    moment = dataclasses.replace(MOMENT, parts=2)
    learned = train_coarse.train(data, path, moment, coarse, CPU, batch=2)
    assert saw(capsys, "l1", "rms", "heavy")
    assert learned.head.weight.any()


def test_a_window_for_the_coarse_stage_is_of_one_place():
    where = coordinates(torch.empty(2, 1, 32, 32))
    y = torch.nn.functional.interpolate(where, scale_factor=4)
    cut_y, cut_x, cut_where = train_coarse.windows(np.random.default_rng(3), y, y + 1, where)
    assert cut_where.shape == (2, 2, 24, 24)
    assert torch.equal(cut_y, torch.nn.functional.interpolate(cut_where, scale_factor=4))
    assert torch.equal(cut_x, cut_y + 1)


@pytest.mark.usefixtures("stand_ins")
def test_detail_learns_on_crops_and_leaves_the_rest_alone(data, tmp_path, capsys):
    irn = IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), detail=(8, 1)))
    irn.requires_grad_(False)
    before = {name: value.clone() for name, value in irn.state_dict().items()}
    path = tmp_path / "detail.pt"
    detail = train_detail.train(data, data, path, MOMENT, irn, CPU, batch=2, pool=2)
    assert saw(capsys, "l1", "perceptual", "heavy")
    assert detail.head.weight.any()
    for name, value in irn.state_dict().items():
        assert name.startswith("detail.") or torch.equal(value, before[name])


def test_retouching_learns_where_marks_are(data, tmp_path, capsys):
    irn = IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), retouch=(4, 8)))
    irn.requires_grad_(False)
    path = tmp_path / "retouch.pt"
    retouch = train_retouch.train(data, path, MOMENT, irn, CPU, batch=1, pool=2)
    assert saw(capsys, "cover", "precision", "recall", "false")
    assert not torch.equal(retouch.head.weight, IRN(irn.config).retouch.head.weight)
    assert not irn.stem.weight.requires_grad


def test_marks_cover_what_they_change():
    gray = np.full((256, 256, 3), 0.4, np.float32)
    shares = []
    for seed in range(12):
        picture, cover = train_retouch.marked(np.random.default_rng(seed), gray)
        assert picture.shape == gray.shape
        assert set(np.unique(cover)) <= {0, 1}
        if cover.any():
            apart = np.abs(picture - np.median(picture[cover == 0]))
            assert apart[cover == 1].mean() > apart[cover == 0].mean()
        shares.append(cover.mean())
    assert min(shares) == 0  # a face without marks teaches, too
    assert 0.005 < np.mean(shares) < 0.3


def test_marks_fade_and_break_off():
    strengths = [train_retouch.faded(np.random.default_rng(seed), 64) for seed in range(20)]
    assert all(strength.shape == (64, 64, 1) for strength in strengths)
    assert all(strength.min() >= 0 and strength.max() <= 1 for strength in strengths)
    whole = sum(bool((strength == 1).all()) for strength in strengths)
    broken = sum(bool((strength == 0).any() and strength.any()) for strength in strengths)
    assert whole > 2
    assert broken > 5


def test_lifting_learns_where_stains_are(data, tmp_path, capsys):
    irn = IRN(IRNConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), stains=(8, 8)))
    irn.requires_grad_(False)
    path = tmp_path / "stains.pt"
    stains = train_stains.train(data, path, MOMENT, irn, CPU, batch=1, pool=8)
    assert saw(capsys, "place", "undone", "gain", "false")
    assert stains.head.weight.any()
    assert not irn.stem.weight.requires_grad


def test_stains_are_all_that_a_stained_face_and_its_truth_differ_in():
    gray = np.full((512, 512, 3), 0.6, np.float32)
    shares = []
    for seed in range(12):
        picture, truth = train_stains.stained(np.random.default_rng(seed), gray)
        assert picture.shape == truth.shape == (128, 128, 3)
        y, x = (torch.from_numpy(v).permute(2, 0, 1)[None] * 2 - 1 for v in (picture, truth))
        shares.append(float(train_stains.covered(y, x).mean()))
    assert min(shares) < 0.02  # faces without stains teach, too
    assert max(shares) > 0.1


def test_a_crop_shows_the_same_window_of_all_three():
    where = torch.arange(64.0 * 64).view(1, 64, 64).expand(3, -1, -1)
    face = train_detail.Guessed(where, where + 0.25, where + 0.5)
    y, x_id, x = face.crop(np.random.default_rng(3), 32)
    assert y.shape == (3, 32, 32)
    assert torch.equal(x_id, y + 0.25)
    assert torch.equal(x, y + 0.5)


@pytest.mark.usefixtures("stand_ins")
def test_identity_learns_from_damaged_faces_and_morphs(data, tmp_path, capsys):
    config = IdentityEncoderConfig((4, 4, 4), (1, 0, 0), size=32, wide=8)
    path = tmp_path / "guide.pt"
    train_identity.train(data, data, path, MOMENT, config, CPU, batch=4)
    assert saw(capsys, "angle", "hint", "clean", "old_impostor")


def test_a_morph_lies_between_two_faces():
    a, b = np.zeros((16, 16, 3), np.float32), np.ones((16, 16, 3), np.float32)
    between = train_identity.morph(np.random.default_rng(0), a, b)
    assert 0 <= between.min() <= between.max() <= 1
    assert 0.05 < between.mean() < 0.95


def test_pixel_prior_learns_on_crops_and_is_judged_on_whole_faces(data, tmp_path, capsys):
    config = PixelPriorConfig(32, 4, (8, 8), (1, 1), (1,), 8)
    train_pixel_prior.train(
        data, tmp_path / "unet.pt", MOMENT, CPU, batch=2, crop=32, config=config
    )
    assert saw(capsys, "error@50", "error@400")


@pytest.mark.usefixtures("stand_ins")
def test_prior_learns_on_latent_crops(data, tmp_path, capsys, frozen):
    config = PriorConfig(widths=(8, 8), down_blocks=(1, 1), up_blocks=(1,), embedding=8)
    path = tmp_path / "prior.pt"
    preview = tiny.networks().preview
    train_prior.train(
        data, data, path, MOMENT, frozen, preview, CPU, batch=1, crop=32, pool=1, config=config
    )
    assert saw(capsys, "l1", "perceptual", "light_guess", "old_4")


def test_preview_learns_the_small_picture(data, tmp_path, capsys, frozen):
    train_preview.train(data, tmp_path / "preview.pt", MOMENT, frozen.vqgan, CPU, batch=1)
    assert saw(capsys, "l1", "psnr")


@pytest.mark.usefixtures("stand_ins")
def test_mask_weighs_identity_quality_and_price(data, tmp_path, capsys, frozen):
    networks = tiny.networks()
    sampler = train_mask.Sampler(frozen, networks.prior, networks.preview, networks.guide)
    train_mask.train(data, data, tmp_path / "mask.pt", MOMENT, sampler, CPU, batch=1, pool=1)
    assert saw(capsys, "identity", "quality", "price")


def test_crops_know_their_place(data, frozen):
    pool = LatentPool(frozen, Faces(data, "train", small_share=0), 1, CPU)
    batch = pool.draw(np.random.default_rng(0), 3, 16)
    whole = pool.kept[0].latents
    assert batch.z.shape == (3, 4, 16, 16)
    for crop, where in zip(batch.z, batch.condition.where, strict=True):
        # The coordinates say where in the face this crop was cut: cut there again.
        left, top = (round(float((v + 1) / 2 * 63)) * 2 for v in (where[1, 0, 0], where[0, 0, 0]))
        assert torch.equal(whole[0, :, top : top + 16, left : left + 16], crop)


def test_an_estimate_comes_from_the_middle_of_a_run(data, frozen):
    pool = LatentPool(frozen, Faces(data, "train", small_share=0), 1, CPU)
    batch = pool.draw(np.random.default_rng(0), 1, 16)
    prior = tiny.networks().prior.requires_grad_()
    levels = []
    prior.register_forward_hook(lambda module, inputs, output: levels.append(inputs[0]))
    z_0 = train_prior.estimate_in_a_run(prior, batch, 0.2, steps=4, index=2)
    assert len(levels) == 3
    assert z_0.shape == batch.z.shape
    z_0.sum().backward()  # through the last step alone: the others kept no graph
    assert prior.head.weight.grad is not None


def test_the_guess_fades_from_the_latents_as_the_noise_does():
    """What `start_share` says is what a DDIM run with a perfect denoiser does."""
    z, z_id, noise = torch.randn(3, 1, 4, 8, 8)
    tau = torch.tensor([0.6])
    seen = []

    def perfect(z_t, t):
        seen.append((z_t, t))
        return z

    list(ddim(perfect, add_noise(z_id, tau, noise), steps_from(0.6, 4), lambda z_0, t: z_0))
    for z_t, t in seen:
        meant = torch.lerp(z, z_id, start_share(t, tau)[:, None, None, None])
        assert torch.allclose(z_t, add_noise(meant, t, noise), atol=1e-5)
