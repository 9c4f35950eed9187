import json
import shutil
from pathlib import Path

import pytest
import torch

from engine.errors import PackError, PackProblem
from engine.manifest import PackInfo
from engine.merged_packs import identity_of, open_packs
from engine.methods.build import build_method, require_networks
from engine.networks.identity import IdentityEncoder, IdentityEncoderConfig
from engine.networks.ldm_vq import LDMVQ, LDMVQConfig
from engine.networks.parsenet import ParseNet, ParseNetConfig
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig
from engine.pack_writer import NetworkWeights, write_pack

CPU = torch.device("cpu")
NETWORKS = {
    "unet": UNet(UNetConfig(64, 3, 6, 32, (1, 1), (1, 1), (2,), 16, scale_shift=True)),
    "compact": PixelPrior(PixelPriorConfig(64, 4, (8, 8), (1, 1), (1,), 8)),
    "backbone": SwinIR(SwinIRConfig(8, 12, (2,), (3,), 8, 24)),
    "vqgan": LDMVQ(LDMVQConfig(32, (1, 1, 1), (1, 1, 1), codes=16)),
    "ldm-prior": UNet(UNetConfig(16, 3, 3, 32, (1, 1), (1, 1), (2,), 32, scale_shift=False)),
    "parser": ParseNet(ParseNetConfig(4, 2, 4, 1)),
    "recognizer": IdentityEncoder(IdentityEncoderConfig((4,), (1,), size=32, embedding=8)),
}


@pytest.fixture
def places(tmp_path, monkeypatch, tiny_pack):
    """Folders of embedded and of the user's packs; the embedded base is the tiny one."""
    embedded, users = tmp_path / "embedded", tmp_path / "users"
    monkeypatch.setattr("engine.packs.embedded_packs", lambda: embedded)
    monkeypatch.setattr("engine.merged_packs.embedded_packs", lambda: embedded)
    monkeypatch.setattr("engine.packs.user_packs", lambda: users)
    shutil.copytree(tiny_pack, embedded / "heirloom-base")
    return embedded, users


@pytest.fixture
def pack():
    def write(folder, *roles, **renamed):
        networks = {role: NETWORKS[role] for role in roles}
        networks |= {role: NETWORKS[name] for role, name in renamed.items()}
        weights = {r: NetworkWeights(n.config, n.state_dict()) for r, n in networks.items()}
        write_pack(folder, PackInfo(folder.name, "1", "", "", ""), weights)
        return folder

    return write


def test_without_a_name_the_embedded_packs_are_one(places, pack):
    pack(places[0] / "heirloom-difface", unet="compact")
    merged = open_packs()
    assert merged.path == places[0] / "heirloom-base"
    assert [part.name for part in merged.parts] == ["heirloom-difface"]
    assert merged.kind("unet") == "pixel-prior"
    assert merged.build("unet", CPU, torch.float32).config == NETWORKS["compact"].config
    assert merged.kind("parser") is None


def test_a_pack_with_one_network_is_completed(places, pack, tmp_path):
    pack(places[0] / "heirloom-difface", unet="compact")
    merged = open_packs([pack(tmp_path / "mine", "unet")])
    assert merged.kind("unet") == "unet"
    assert merged.has("irn")
    assert merged.has("judge")
    assert [part.name for part in merged.parts] == ["tiny"]
    for name in ("difface", "clr-face"):
        build_method(merged, name, CPU, torch.float32)


def test_the_first_name_that_has_a_network_counts(places, pack, tmp_path):
    one = pack(tmp_path / "one", "backbone", unet="compact")
    two = pack(tmp_path / "two", "unet", "parser")
    merged = open_packs([one, two])
    assert merged.kind("unet") == "pixel-prior"
    assert merged.kind("parser") == "parsenet"
    assert open_packs([two, one]).kind("unet") == "unet"


def test_the_users_own_packs_fill_what_is_left_and_are_found_by_name(places, pack):
    pack(places[1] / "b", "parser", "unet")
    pack(places[1] / "a", "backbone")
    merged = open_packs()
    assert [part.name for part in merged.parts] == ["a", "b"]
    assert merged.kind("unet") == "unet"
    assert open_packs([Path("b")]).path == places[1] / "b"


def test_networks_over_latents_are_never_mixed(places, pack, tmp_path):
    """Those of another autoencoder would compute, and give nonsense."""
    merged = open_packs([pack(tmp_path / "ldm", "vqgan", "ldm-prior")])
    assert merged.kind("vqgan") == "ldm-vq"
    assert not merged.has("prior")
    assert not merged.has("mask")
    assert merged.has("guide")
    build_method(merged, "clr-face", CPU, torch.float32)
    pack(places[1] / "theirs", "vqgan", "ldm-prior")
    assert open_packs().kind("vqgan") == "vqgan"
    assert not open_packs().has("ldm-prior")


def test_an_imported_recognizer_and_first_guess_serve_imported_latents(places, pack, tmp_path):
    ldm = pack(tmp_path / "ldm", "vqgan", "ldm-prior")
    more = pack(tmp_path / "more", "recognizer", "backbone")
    plain = build_method(open_packs([ldm]), "clr-face", CPU, torch.float32).networks
    given = build_method(open_packs([ldm, more]), "clr-face", CPU, torch.float32).networks
    assert plain.guide.config != NETWORKS["recognizer"].config
    assert given.guide.config == NETWORKS["recognizer"].config
    y = torch.rand(1, 3, 128, 128) * 2 - 1
    assert not torch.allclose(plain.irn(y), given.irn(y), atol=0.01)
    ours = build_method(open_packs([more]), "clr-face", CPU, torch.float32).networks
    assert ours.guide.config == plain.guide.config  # the mask was trained with this one


@pytest.mark.parametrize(
    ("roles", "method", "missing"),
    [
        (("backbone",), "difface", "unet"),
        (("vqgan",), "clr-face", "ldm-prior"),
        (("ldm-prior",), "clr-face", "vqgan"),
    ],
)
def test_what_is_missing_is_named(places, pack, tmp_path, roles, method, missing):
    folder = pack(tmp_path / "mine", *roles)
    with pytest.raises(PackError) as caught:
        require_networks(open_packs([folder]), method)
    error = caught.value
    assert (error.path, error.problem) == (folder, PackProblem.NO_NETWORK)
    assert error.detail == missing


def test_autoencoder_and_prior_must_have_equal_channels(places, pack, tmp_path, monkeypatch):
    narrow = UNet(UNetConfig(16, 4, 4, 32, (1, 1), (1, 1), (2,), 32, scale_shift=False))
    monkeypatch.setitem(NETWORKS, "narrow", narrow)
    folder = pack(tmp_path / "mine", "vqgan", **{"ldm-prior": "narrow"})
    with pytest.raises(PackError, match="3 and 4 channels"):
        build_method(open_packs([folder]), "clr-face", CPU, torch.float32)


def test_a_backbone_must_take_faces_of_the_networks_size(places, pack, tmp_path, monkeypatch):
    small = UNet(UNetConfig(16, 3, 6, 32, (1, 1), (1, 1), (2,), 16, scale_shift=True))
    monkeypatch.setitem(NETWORKS, "small", small)
    folder = pack(tmp_path / "mine", "backbone", unet="small")
    with pytest.raises(PackError, match="64 px, not 16"):
        build_method(open_packs([folder]), "difface", CPU, torch.float32)


def test_a_pack_with_a_broken_manifest_is_passed_over(places, pack):
    (places[1] / "broken").mkdir(parents=True)
    (places[1] / "broken" / "pack.json").write_text("{")
    pack(places[1] / "mine", "parser")
    assert open_packs().has("parser")


def test_a_pack_with_a_broken_file_is_passed_over_and_another_has_its_turn(places, pack):
    broken = pack(places[1] / "a", "parser", "unet")
    pack(places[1] / "b", "parser")
    (broken / "parser.safetensors").write_bytes(b"")
    merged = open_packs()
    assert [part.name for part in merged.parts] == ["b"]
    build_method(merged, "clr-face", CPU, torch.float32)
    with pytest.raises(PackError) as caught:
        require_networks(merged, "difface")
    assert (caught.value.problem, caught.value.detail) == (PackProblem.NO_NETWORK, "unet")


def test_a_pack_that_is_named_must_be_sound(places, pack):
    pack(places[1] / "mine", "parser")
    broken = pack(places[1] / "broken", "backbone")
    (broken / "backbone.safetensors").write_bytes(b"")
    with pytest.raises(PackError) as caught:
        open_packs([Path("mine"), Path("broken")])
    assert caught.value.path == broken


def test_files_that_are_not_needed_are_not_read(places, pack):
    folder = pack(places[1] / "mine", "parser")
    manifest = json.loads((folder / "pack.json").read_text())
    manifest["networks"]["irn"] = manifest["networks"]["parser"] | {"file": "no.safetensors"}
    (folder / "pack.json").write_text(json.dumps(manifest))
    assert open_packs().has("parser")


def test_a_name_that_is_no_pack_is_an_error(places):
    with pytest.raises(PackError) as caught:
        open_packs([Path("none")])
    assert caught.value.problem is PackProblem.MISSING


def test_a_pictures_provenance_names_all_packs(places, pack, tmp_path):
    merged = open_packs([pack(tmp_path / "mine", "unet")])
    identity = identity_of(merged)
    assert (identity.name, identity.sha256) == ("mine", merged.digest)
    assert [part.name for part in identity.parts] == ["tiny"]
