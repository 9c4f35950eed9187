import json
import os
from dataclasses import dataclass

import pytest
import torch
from torch import nn

from engine import packs, places
from engine.errors import PackError, PackProblem
from engine.manifest import PackInfo
from engine.networks.ldm_vq import LDMVQConfig
from engine.networks.parsenet import ParseNetConfig
from engine.networks.registry import NETWORKS, NetworkKind
from engine.networks.swinir import SwinIRConfig
from engine.networks.unet import UNetConfig
from engine.pack_writer import NetworkWeights, write_pack
from engine.packs import find_packs, load_pack, pack_folder, verify_pack

CPU = torch.device("cpu")
INFO = PackInfo("tiny", "1.0", "MIT", "für Tests", "none")


@dataclass(frozen=True)
class TinyConfig:
    width: int = 4


class Tiny(nn.Module):
    def __init__(self, config: TinyConfig) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, config.width, 3)
        self.norm = nn.BatchNorm2d(config.width)


@pytest.fixture(autouse=True)
def _tiny_kind(monkeypatch):
    monkeypatch.setitem(NETWORKS, "tiny", NetworkKind(TinyConfig, Tiny))


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "packs" / "tiny"
    write_pack(path, INFO, {"irn": NetworkWeights(TinyConfig(), Tiny(TinyConfig()).state_dict())})
    return path


def rewrite(folder, tensors):
    write_pack(folder, INFO, {"irn": NetworkWeights(TinyConfig(), tensors)})


def edit(folder, **fields):
    manifest = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    manifest["networks"]["irn"] |= fields
    (folder / "pack.json").write_text(json.dumps(manifest), encoding="utf-8")


def problem(folder):
    with pytest.raises(PackError) as error:
        load_pack(folder).build("irn", CPU, torch.float32)
    assert error.value.path == folder
    return error.value.problem


def test_convolutions_are_laid_out_channels_last(folder):
    network = load_pack(folder).build("irn", CPU, torch.float32)
    assert network.conv.weight.is_contiguous(memory_format=torch.channels_last)


def test_what_is_written_is_loaded_again_to_half_precision(tmp_path):
    module = Tiny(TinyConfig(6))
    write_pack(tmp_path / "p", INFO, {"irn": NetworkWeights(TinyConfig(6), module.state_dict())})
    pack = load_pack(tmp_path / "p")
    built = pack.build("irn", CPU, torch.float32)
    assert (pack.name, pack.version, pack.license) == ("tiny", "1.0", "MIT")
    assert pack.entries["irn"].config == {"width": 6}
    assert not built.training
    assert not any(p.requires_grad for p in built.parameters())
    for name, tensor in module.state_dict().items():
        loaded = built.state_dict()[name]
        assert torch.equal(loaded, tensor.half().to(loaded.dtype) if "num" not in name else tensor)


SMALL = {  # the published sizes take seconds
    "unet": UNetConfig(16, 3, 6, 32, (1, 2), (1, 1), (2,), 16, scale_shift=True),
    "swinir": SwinIRConfig(8, 12, (2,), (3,), 8, 24),
    "ldm-vq": LDMVQConfig(32, (1, 1), (1, 1), codes=16),
    "parsenet": ParseNetConfig(8, 2, 16, 1, 64),
}


@pytest.mark.parametrize("name", sorted(set(NETWORKS) - {"tiny", "arcface"}))  # 44 M weights
def test_every_registered_kind_survives_a_pack(tmp_path, name):
    config = SMALL[name] if name in SMALL else NETWORKS[name].config()
    tensors = NETWORKS[name].module(config).state_dict()
    write_pack(tmp_path / "p", INFO, {"role": NetworkWeights(config, tensors)})
    built = load_pack(tmp_path / "p").build("role", CPU, torch.float32)
    assert built.state_dict().keys() == tensors.keys()


def test_the_digest_changes_with_any_weight(folder):
    before = load_pack(folder).digest
    rewrite(folder, Tiny(TinyConfig()).state_dict())
    assert load_pack(folder).digest != before


def test_the_dtype_asked_for_is_used(folder):
    built = load_pack(folder).build("irn", CPU, torch.bfloat16)
    assert built.get_parameter("conv.weight").dtype is torch.bfloat16


def test_a_missing_file_is_named(folder):
    (folder / "irn.safetensors").unlink()
    assert problem(folder) is PackProblem.FILE_MISSING


def test_a_truncated_file_has_the_wrong_size(folder):
    os.truncate(folder / "irn.safetensors", 100)
    assert problem(folder) is PackProblem.WRONG_SIZE


def test_any_flipped_byte_has_the_wrong_hash(folder):
    content = bytearray((folder / "irn.safetensors").read_bytes())
    for place in (0, len(content) // 2, len(content) - 1):
        flipped = content.copy()
        flipped[place] ^= 1
        (folder / "irn.safetensors").write_bytes(flipped)
        assert problem(folder) is PackProblem.WRONG_HASH


def test_a_link_out_of_the_folder_is_unsafe(folder, tmp_path):
    (folder / "irn.safetensors").rename(tmp_path / "elsewhere.safetensors")
    (folder / "irn.safetensors").symlink_to(tmp_path / "elsewhere.safetensors")
    assert problem(folder) is PackProblem.UNSAFE_NAME


def test_an_unknown_kind_of_network_is_named(folder):
    edit(folder, kind="transformer")
    assert problem(folder) is PackProblem.UNKNOWN_NETWORK


def test_a_config_that_no_network_can_have_is_a_bad_manifest(folder):
    for config in ({}, {"width": 4, "depth": 1}, {"width": "4"}, {"width": -4}):
        edit(folder, config=config)
        assert problem(folder) is PackProblem.BAD_MANIFEST


def test_a_config_for_a_huge_network_is_refused_without_building_it(folder):
    edit(folder, config={"width": 60_000})
    assert problem(folder) is PackProblem.WRONG_TENSORS


@pytest.mark.parametrize(
    "change",
    [
        lambda tensors: tensors.pop("conv.bias"),
        lambda tensors: tensors.update(extra=torch.zeros(1)),
        lambda tensors: tensors.update({"conv.bias": torch.zeros(5)}),
        lambda tensors: tensors.update({"conv.bias": torch.zeros(4, dtype=torch.int64)}),
        lambda tensors: tensors.update({"norm.num_batches_tracked": torch.tensor(0.0)}),
    ],
    ids=["missing", "extra", "shape", "integers", "floating"],
)
def test_tensors_must_fit_exactly(folder, change):
    tensors = dict(Tiny(TinyConfig()).state_dict())
    change(tensors)
    rewrite(folder, tensors)
    assert problem(folder) is PackProblem.WRONG_TENSORS


def test_weights_that_are_not_finite_are_never_written(folder):
    for value in (float("nan"), 1e6):  # 1e6 overflows float16
        tensors = dict(Tiny(TinyConfig()).state_dict())
        tensors["conv.bias"] = torch.full((4,), value)
        with pytest.raises(ValueError, match=r"irn: conv\.bias"):
            rewrite(folder, tensors)


def forge(folder, content):
    """Replaces the file, with a manifest that agrees."""
    import hashlib

    (folder / "irn.safetensors").write_bytes(content)
    edit(folder, bytes=len(content), sha256=hashlib.sha256(content).hexdigest())


def test_weights_that_are_not_finite_are_never_loaded(folder):
    from safetensors.torch import save

    tensors = dict(Tiny(TinyConfig()).half().state_dict())
    tensors["conv.bias"][2] = float("nan")
    forge(folder, save(tensors))
    assert problem(folder) is PackProblem.NOT_FINITE


@pytest.mark.parametrize("content", [b"", b"\x80\x04.", b"<html></html>", b"\xff" * 64])
def test_what_is_no_safetensors_file_is_unreadable(folder, content):
    forge(folder, content)
    assert problem(folder) is PackProblem.UNREADABLE


def test_a_role_that_the_pack_lacks_is_named(folder):
    with pytest.raises(PackError, match="judge"):
        load_pack(folder).build("judge", CPU, torch.float32)


def test_verify_reports_every_network_and_counts_parameters(folder):
    tensors = Tiny(TinyConfig()).state_dict()
    roles = {role: NetworkWeights(TinyConfig(), tensors) for role in ("irn", "mask")}
    write_pack(folder, INFO, roles)
    assert verify_pack(folder).is_sound
    (folder / "irn.safetensors").unlink()
    report = verify_pack(folder)
    assert not report.is_sound
    broken, sound = report.networks
    assert broken.error is not None
    assert broken.error.problem is PackProblem.FILE_MISSING
    assert sound.parameters == 4 * 27 + 4 + 8


def test_writing_again_keeps_the_model_card_and_leaves_nothing_beside(folder):
    (folder / "MODEL_CARD.md").write_text("figures")
    rewrite(folder, Tiny(TinyConfig()).state_dict())
    assert (folder / "MODEL_CARD.md").read_text() == "figures"
    assert [path.name for path in folder.parent.iterdir()] == ["tiny"]


def test_a_write_that_breaks_leaves_the_old_pack(folder, monkeypatch):
    before = load_pack(folder).digest

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.pack_writer._write", full)
    with pytest.raises(OSError, match="No space"):
        rewrite(folder, Tiny(TinyConfig()).state_dict())
    assert load_pack(folder).digest == before
    assert [path.name for path in folder.parent.iterdir()] == ["tiny"]


def test_packs_are_found_in_the_program_and_with_the_user(folder, tmp_path, monkeypatch):
    mine = tmp_path / "mine" / "other"
    write_pack(mine, INFO, {})
    monkeypatch.setattr(packs, "embedded_packs", lambda: folder.parent)
    monkeypatch.setattr(packs, "user_packs", lambda: mine.parent)
    assert find_packs() == (folder, mine)
    assert find_packs([mine]) == (mine, folder)
    assert pack_folder() == folder.parent / "heirloom-base"
    assert pack_folder(mine) == mine
    assert pack_folder(type(mine)("other")) == mine
    assert pack_folder(tmp_path / "none") == tmp_path / "none"


def test_a_frozen_program_looks_where_it_was_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(places.sys, "_MEIPASS", str(tmp_path), raising=False)
    assert places.embedded_packs() == tmp_path / "resources" / "packs"
