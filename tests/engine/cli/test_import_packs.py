import os

import pytest
import torch

import engine.converters.convert
from engine.networks.swinir import SwinIR, SwinIRConfig


class Payload:
    def __reduce__(self):
        return os.system, ("exit 1",)


@pytest.fixture
def packs(tmp_path, monkeypatch):
    monkeypatch.setattr(engine.converters.convert, "user_packs", lambda: tmp_path / "packs")
    return tmp_path / "packs"


@pytest.fixture
def checkpoint(tmp_path):
    swinir = SwinIR(SwinIRConfig(grid=8, width=12, depths=(2,), heads=(3,), hidden=24))
    torch.save({"state_dict": swinir.state_dict()}, tmp_path / "any.name")
    return tmp_path / "any.name"


def test_a_checkpoint_is_imported_and_its_license_shown(call, packs, checkpoint):
    result = call("packs", "import", checkpoint, "--name", "mine")
    assert result.code == 0
    assert (packs / "mine" / "pack.json").is_file()
    assert "backbone" in result.out
    assert "non-commercial" in result.out


def test_import_as_json(call, packs, checkpoint):
    (record,) = call("packs", "import", checkpoint, "--json").records
    assert record["networks"] == ["backbone"]
    assert record["path"] == str(packs / "difface-swinir")
    assert "S-Lab" in record["license"]


def test_what_is_refused_is_named_and_ends_with_5(call, packs, tmp_path):
    torch.save({"w": Payload()}, tmp_path / "bad.pth")
    result = call("packs", "import", tmp_path / "bad.pth")
    assert result.code == 5
    assert result.err.count("\n") == 1
    assert "bad.pth was refused" in result.err
    assert "system" in result.err
    assert not packs.exists()


@pytest.mark.parametrize(
    "words",
    [("import",), ("import", "a.pth", "--pack", "x"), ("list", "a"), ("verify", "--name", "n")],
)
def test_arguments_that_make_no_sense_end_with_2(call, packs, words):
    assert call("packs", *words).code == 2
