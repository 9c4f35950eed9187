"""The command line with the real engine, on networks that are small and random."""

import hashlib
import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.manifest import PackInfo
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig
from engine.pack_writer import NetworkWeights, write_pack


@pytest.fixture
def restore(call, photo, tmp_path, tiny_pack):
    source = photo("face.png", (512, 512))

    def invoke(name, *words, pack=tiny_pack):
        fixed = ("--aligned", "--steps", "2", "--device", "cpu", "--json", "--pack", pack)
        return call("restore", source, "-o", tmp_path / name, *fixed, *words)

    return invoke


def test_the_same_seed_gives_the_same_bytes(restore, tmp_path):
    assert [restore(name).code for name in ("a.png", "b.png")] == [0, 0]
    assert restore("c.png", "--seed", "1").code == 0
    a, b, c = ((tmp_path / name).read_bytes() for name in ("a.png", "b.png", "c.png"))
    assert a == b
    assert a != c


def test_every_step_is_told(restore):
    records = restore("a.png", "--candidates", "2").records
    steps = [(r["step"], r["steps"]) for r in records if r["event"] == "step-done"]
    assert steps == [(1, 2), (2, 2)]
    assert records[-1]["faces"][0]["seed"] in (0, 1)


def test_weights_that_are_no_numbers_end_with_5_and_leave_nothing(restore, tmp_path, tiny_pack):
    broken = shutil.copytree(tiny_pack, tmp_path / "broken")
    file = broken / "irn.safetensors"
    tensors = load_file(file)
    tensors["stem.weight"][0] = float("nan")
    save_file(tensors, file)
    manifest = json.loads((broken / "pack.json").read_text())
    content = file.read_bytes()
    manifest["networks"]["irn"] |= {
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    (broken / "pack.json").write_text(json.dumps(manifest))
    result = restore("a.png", pack=broken)
    assert result.code == 5
    assert result.records[-1]["problem"] == "not-finite"
    assert not (tmp_path / "a.png").exists()


def test_a_flipped_byte_ends_with_5(restore, tmp_path, tiny_pack):
    broken = shutil.copytree(tiny_pack, tmp_path / "broken")
    file = broken / "prior.safetensors"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 4
    file.write_bytes(content)
    result = restore("a.png", pack=broken)
    assert result.code == 5
    assert result.records[-1]["problem"] == "wrong-hash"
    assert "prior.safetensors" in result.err


def test_difface_without_its_network_is_told_before_any_work(restore, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.packs.embedded_packs", lambda: tmp_path / "none")
    result = restore("a.png", "--method", "difface")
    assert result.code == 5
    assert result.records[-1]["problem"] == "no-network"
    assert len(result.records) == 1
    assert "DifFace's diffusion model" in result.err
    assert "packs import" in result.err


def test_two_packs_are_one(restore, tmp_path):
    prior = PixelPrior(PixelPriorConfig(64, 4, (8, 8), (1, 1), (1,), 8))
    weights = {"unet": NetworkWeights(prior.config, prior.state_dict())}
    write_pack(tmp_path / "p", PackInfo("p", "1", "", "", ""), weights)
    words = ("--method", "difface", "--pack", tmp_path / "p")
    assert [restore(name, *words).code for name in ("a.png", "b.png")] == [0, 0]
    a, b = ((tmp_path / name).read_bytes() for name in ("a.png", "b.png"))
    assert a == b
    assert restore("c.png").code == 0
    assert (tmp_path / "c.png").read_bytes() != a


def test_what_was_imported_restores(call, restore, tmp_path, monkeypatch):
    users = tmp_path / "users"
    monkeypatch.setattr("engine.packs.user_packs", lambda: users)
    monkeypatch.setattr("engine.converters.convert.user_packs", lambda: users)
    sizes = (1, 1, 1, 1)
    unet = UNet(UNetConfig(64, 3, 6, 64, sizes, sizes, (8,), 64, scale_shift=True))
    swinir = SwinIR(SwinIRConfig(grid=8, width=12, depths=(2,), heads=(3,), hidden=24))
    torch.save({f"module.{n}": t for n, t in unet.state_dict().items()}, tmp_path / "u.pth")
    torch.save({"state_dict": swinir.state_dict()}, tmp_path / "s.pth")
    assert call("packs", "import", tmp_path / "u.pth", tmp_path / "s.pth").code == 0
    records = restore("a.png", "--method", "difface", pack="difface").records
    assert records[-1]["event"] == "done"
    assert records[-1]["pack"]["name"] == "difface"
    assert len([r for r in records if r["event"] == "step-done"]) == 2
    listed = call("packs", "list", "--pack", "difface", "--json").records
    assert listed[0]["networks"] == {"unet": "unet", "backbone": "swinir"}
