import json

import pytest

from engine import packs
from engine.manifest import PackInfo
from engine.networks.latent_mask import LatentMask, LatentMaskConfig
from engine.pack_writer import NetworkWeights, write_pack

INFO = PackInfo("tiny", "1.0", "MIT", "A pack for tests.", "none")
CONFIG = LatentMaskConfig(channels=3, width=4)


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Two packs, `base` embedded and `mine` of the user."""
    for name in ("base", "mine"):
        weights = NetworkWeights(CONFIG, LatentMask(CONFIG).state_dict())
        write_pack(tmp_path / name / name, INFO, {"mask": weights})
    monkeypatch.setattr(packs, "embedded_packs", lambda: tmp_path / "base")
    monkeypatch.setattr(packs, "user_packs", lambda: tmp_path / "mine")
    return tmp_path


def test_list_names_every_pack(call, installed):
    result = call("packs", "list")
    assert result.code == 0
    assert result.out.count("tiny 1.0") == 2
    assert "license MIT" in result.out


def test_list_as_json(call, installed):
    record = call("packs", "list", "--json").records[0]
    assert record["path"] == str(installed / "base" / "base")
    assert record["networks"] == {"mask": "latent-mask"}


def test_verify_finds_sound_packs_sound(call, installed):
    result = call("packs", "verify", "--pack", "mine")
    assert result.code == 0
    assert "sound" in result.out
    assert str(installed / "mine") in result.out


def test_verify_names_what_is_broken_and_ends_with_5(call, installed):
    file = installed / "mine" / "mine" / "mask.safetensors"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    result = call("packs", "verify", "--json")
    assert result.code == 5
    assert [record["sound"] for record in result.records] == [True, False]
    assert result.records[1]["networks"][0]["problem"] == "wrong-hash"
    assert "mask.safetensors" in result.err


def test_a_newer_pack_is_named_and_the_others_are_listed(call, installed):
    (installed / "mine" / "mine" / "pack.json").write_text(json.dumps({"format": 9}))
    result = call("packs", "list")
    assert result.code == 5
    assert result.out.count("tiny") == 1
    assert "newer Heirloom" in result.err


def test_a_pack_that_is_not_there_ends_with_5(call, tmp_path):
    result = call("packs", "verify", "--pack", tmp_path / "none")
    assert result.code == 5
    assert "none is not there" in result.err


def test_without_any_pack_the_call_ends_with_5(call, tmp_path, monkeypatch):
    monkeypatch.setattr(packs, "embedded_packs", lambda: tmp_path)
    monkeypatch.setattr(packs, "user_packs", lambda: tmp_path)
    assert call("packs", "list").code == 5
