import errno
import os
import shutil
from collections import namedtuple

import pytest
import torch

from engine.converters.convert import import_checkpoints
from engine.errors import CheckpointError, CheckpointProblem
from engine.packs import load_pack, verify_pack

CPU = torch.device("cpu")


@pytest.fixture
def unet_file(tmp_path, tiny_unet):
    torch.save({"state_dict": tiny_unet.state_dict()}, tmp_path / "u.pth")
    return tmp_path / "u.pth"


@pytest.fixture
def swinir_file(tmp_path, tiny_swinir):
    torch.save({f"module.{n}": t for n, t in tiny_swinir.state_dict().items()}, tmp_path / "s.pth")
    return tmp_path / "s.pth"


@pytest.fixture
def packs(tmp_path):
    return tmp_path / "packs"


def problem(files, packs, **settings):
    before = sorted(packs.rglob("*")) if packs.exists() else []
    with pytest.raises(CheckpointError) as caught:
        import_checkpoints(files, destination=packs, **settings)
    after = sorted(packs.rglob("*")) if packs.exists() else []
    assert after == before  # nothing half-imported
    return caught.value.problem


def test_two_checkpoints_become_one_pack(unet_file, swinir_file, packs, tiny_unet, tiny_swinir):
    imported = import_checkpoints([unet_file, swinir_file], name="mine", destination=packs)
    assert imported.folder == packs / "mine"
    assert imported.roles == ("unet", "backbone")
    assert verify_pack(imported.folder).is_sound
    pack = load_pack(imported.folder)
    assert "non-commercial" in pack.license
    assert pack.license == imported.info.license
    for role, module in (("unet", tiny_unet), ("backbone", tiny_swinir)):
        built = pack.build(role, CPU, torch.float32)
        assert built.config == module.config
        for name, tensor in module.state_dict().items():
            assert torch.allclose(built.state_dict()[name], tensor, rtol=1e-3, atol=1e-7)
    assert [path.name for path in packs.iterdir()] == ["mine"]


def test_a_name_is_found_where_none_is_given(unet_file, packs):
    assert import_checkpoints([unet_file], destination=packs).folder == packs / "difface"


def test_another_of_the_kind_gets_the_next_free_name(tmp_path, unet_file, packs, tiny_unet):
    import_checkpoints([unet_file], destination=packs)
    torch.save({n: t + 1 for n, t in tiny_unet.state_dict().items()}, tmp_path / "u2.pth")
    second = import_checkpoints([tmp_path / "u2.pth"], destination=packs)
    assert second.folder == packs / "difface-2"
    assert second.info.name == "difface-2"


def test_a_whole_latent_diffusion_checkpoint_becomes_a_pack(tmp_path, packs, ldm_checkpoint):
    torch.save(ldm_checkpoint, tmp_path / "last.ckpt")
    imported = import_checkpoints([tmp_path / "last.ckpt"], destination=packs)
    assert imported.roles == ("ldm-prior", "vqgan")
    assert imported.info.license.count("Not stated") == 2
    assert verify_pack(imported.folder).is_sound


def test_the_same_weights_are_not_imported_twice(unet_file, packs):
    first = import_checkpoints([unet_file], destination=packs)
    assert problem([unet_file], packs) is CheckpointProblem.ALREADY_IMPORTED
    with pytest.raises(CheckpointError) as caught:
        import_checkpoints([unet_file], name="again", destination=packs)
    assert caught.value.path == first.folder


def test_what_is_in_a_larger_pack_is_not_imported_again(unet_file, swinir_file, packs):
    both = import_checkpoints([unet_file, swinir_file], name="both", destination=packs)
    with pytest.raises(CheckpointError) as caught:
        import_checkpoints([swinir_file], destination=packs)
    assert caught.value.path == both.folder
    assert problem([unet_file], packs) is CheckpointProblem.ALREADY_IMPORTED


def test_more_than_what_is_there_is_imported(unet_file, swinir_file, packs):
    import_checkpoints([unet_file], destination=packs)
    both = import_checkpoints([unet_file, swinir_file], name="both", destination=packs)
    assert both.roles == ("unet", "backbone")


def test_a_broken_neighbor_does_not_stop_an_import(unet_file, packs):
    (packs / "broken").mkdir(parents=True)
    (packs / "broken" / "pack.json").write_text("{")
    assert import_checkpoints([unet_file], destination=packs).folder.is_dir()


def test_a_taken_name_is_refused(unet_file, swinir_file, packs):
    import_checkpoints([unet_file], name="mine", destination=packs)
    assert problem([swinir_file], packs, name="mine") is CheckpointProblem.NAME_TAKEN


@pytest.mark.parametrize("name", ["..", "a/b", ".hidden", "a\\b", "x" * 65, "ü", "a\n"])
def test_a_name_that_is_no_plain_folder_is_refused(unet_file, packs, name):
    assert problem([unet_file], packs, name=name) is CheckpointProblem.BAD_NAME


def test_the_same_network_twice_is_refused(tmp_path, unet_file, packs):
    shutil.copy(unet_file, tmp_path / "copy.pth")
    files = [unet_file, tmp_path / "copy.pth"]
    assert problem(files, packs) is CheckpointProblem.TWICE


def test_one_bad_file_imports_nothing(tmp_path, unet_file, packs):
    (tmp_path / "bad.pth").write_bytes(b"")
    assert problem([unet_file, tmp_path / "bad.pth"], packs) is CheckpointProblem.NOT_A_CHECKPOINT


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e6], ids=["nan", "inf", "1e6"])
def test_weights_that_are_no_numbers_in_half_precision_are_refused(tmp_path, packs, tiny_vq, value):
    tensors = {name: tensor.clone() for name, tensor in tiny_vq.state_dict().items()}
    tensors["quant_conv.weight"][0] = value
    torch.save(tensors, tmp_path / "v.pth")
    assert problem([tmp_path / "v.pth"], packs) is CheckpointProblem.NOT_FINITE


def test_a_disk_that_is_known_to_be_too_small_is_not_tried(unet_file, packs, monkeypatch):
    usage = namedtuple("usage", "total used free")(10, 10, 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    packs.mkdir()
    assert problem([unet_file], packs) is CheckpointProblem.NO_SPACE


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, CheckpointProblem.NO_SPACE),
        (errno.EDQUOT, CheckpointProblem.NO_SPACE),
        (errno.EIO, CheckpointProblem.NOT_WRITABLE),
    ],
)
def test_a_write_that_fails_half_way_leaves_nothing(
    unet_file, packs, monkeypatch, number, expected
):
    def fail(_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    packs.mkdir()
    assert problem([unet_file], packs) is expected


def test_a_destination_that_is_a_file_is_not_writable(unet_file, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError) as caught:
        import_checkpoints([unet_file], destination=tmp_path / "file")
    assert caught.value.problem is CheckpointProblem.NOT_WRITABLE
