"""Packs that are damaged in every way are refused with the reason; the sound one stays in use."""

import contextlib
import hashlib
import json
import random
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.device import choose_device
from engine.errors import NonFiniteError, PackError, PackProblem
from engine.packs import load_pack
from engine.photo import open_photo
from engine.restorer import Restorer
from engine.types import RestoreOptions
from gui.workbench import Workbench
from tests.stress.conftest import linux, sizes
from tests.stress.program import faces_of, photographs
from tests.stress.reading import complaints, read_all

CPU = torch.device("cpu")
ROLE = "mask"


@pytest.fixture
def pack(tmp_path, tiny_pack):
    return shutil.copytree(tiny_pack, tmp_path / "pack")


def changed_tensors(pack, change):
    """Change the tensors of one network, and make the manifest believe them."""
    file = pack / f"{ROLE}.safetensors"
    tensors = load_file(file)
    change(tensors)
    save_file(tensors, file)
    believe(pack)


def believe(pack):
    manifest = json.loads((pack / "pack.json").read_text())
    for entry in manifest["networks"].values():
        content = (pack / entry["file"]).read_bytes()
        entry |= {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (pack / "pack.json").write_text(json.dumps(manifest))


def drop_one(tensors):
    tensors.pop(next(iter(tensors)))


def add_one(tensors):
    tensors["extra"] = torch.zeros(3)


def set_all(value):
    def change(tensors):
        for name, tensor in tensors.items():
            tensors[name] = torch.full_like(tensor, value)

    return change


def change_type(kind):
    def change(tensors):
        for name, tensor in tensors.items():
            tensors[name] = tensor.to(kind)

    return change


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (drop_one, PackProblem.WRONG_TENSORS),
        (add_one, PackProblem.WRONG_TENSORS),
        (change_type(torch.int32), PackProblem.WRONG_TENSORS),
        (change_type(torch.float64), PackProblem.WRONG_TENSORS),
        (change_type(torch.complex64), PackProblem.WRONG_TENSORS),
        (set_all(float("nan")), PackProblem.NOT_FINITE),
        (set_all(float("-inf")), PackProblem.NOT_FINITE),
    ],
)
def test_tensors_that_do_not_fit(pack, change, problem):
    changed_tensors(pack, change)
    with pytest.raises(PackError) as caught:
        load_pack(pack).build(ROLE, CPU, torch.float32)
    assert caught.value.problem is problem


def test_huge_weights_end_in_an_error_and_not_in_a_picture(pack):
    file = pack / "irn.safetensors"
    tensors = load_file(file)
    save_file({name: tensor.clamp(1, 1) * 60_000 for name, tensor in tensors.items()}, file)
    believe(pack)
    (path,) = photographs(pack / "in", 1)
    photo = open_photo(path)
    restorer = Restorer(load_pack(pack), choose_device("cpu"))
    with pytest.raises(NonFiniteError):
        list(restorer.restore(photo, faces_of(photo.pixels), RestoreOptions(steps=1)))


@sizes("flips", 25, 1000)
def test_flipped_bits_never_pass(pack, flips):
    """Whatever is flipped in any file, the pack is refused: nothing is left to the networks."""
    draw = random.Random(flips)
    files = sorted(path for path in pack.iterdir() if path.suffix in (".safetensors", ".json"))
    for _ in range(flips):
        file = draw.choice(files)
        sound = file.read_bytes()
        at = draw.randrange(len(sound))
        bad = bytearray(sound)
        bad[at] ^= 1 << draw.randrange(8)
        file.write_bytes(bytes(bad))
        if file.suffix == ".json":  # a letter of the description may change
            with contextlib.suppress(PackError):
                load_pack(pack)
        else:
            with pytest.raises(PackError) as caught:
                load_pack(pack)
            assert caught.value.problem is PackProblem.WRONG_HASH
        file.write_bytes(sound)
    load_pack(pack)


@linux
@sizes("count", 40, 1500)
def test_damaged_checkpoints_are_refused(tmp_path, count):
    """Cut, flipped and renamed: read in a process with little memory, as photographs are."""
    draw = random.Random(count)
    content = {"state_dict": {f"layer.{n}.weight": torch.zeros(8, 8) for n in range(20)}}
    sound = []
    for zipped in (True, False):
        torch.save(content, tmp_path / "sound", _use_new_zipfile_serialization=zipped)
        sound.append((tmp_path / "sound").read_bytes())
    save_file(content["state_dict"], tmp_path / "sound")
    sound.append((tmp_path / "sound").read_bytes())
    paths = []
    for number in range(count):
        bad = bytearray(draw.choice(sound))
        for _ in range(draw.randint(1, 6)):
            bad[draw.randrange(min(len(bad), 1500))] = draw.randrange(256)
        if draw.random() < 0.3:
            del bad[draw.randrange(len(bad)) :]
        paths.append(tmp_path / f"bad-{number}.pth")
        paths[-1].write_bytes(bytes(bad))
    outcomes = list(read_all("checkpoint", paths))
    assert complaints(outcomes) == []
    assert {str(came["outcome"]) for came in outcomes} == {"refused"}


def test_a_pack_that_is_refused_leaves_the_last_working_one_in_use(pack, tiny_pack):
    bench = Workbench()
    bench.choose(tiny_pack, "cpu")
    working = bench.restorer()
    (pack / f"{ROLE}.safetensors").write_bytes(b"nonsense")
    bench.choose(pack, "cpu")
    with pytest.raises(PackError):
        bench.restorer()
    assert bench.restorer() is working
