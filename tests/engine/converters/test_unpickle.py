import os
import pickle
import sys
import types
import zipfile

import pytest
import torch
from safetensors.torch import save_file

from engine.converters.unpickle import read_checkpoint
from engine.errors import CheckpointError, CheckpointProblem


class Payload:
    """Runs a shell command when it is unpickled, if anything lets it."""

    def __init__(self, marker):
        self.marker = marker

    def __reduce__(self):
        return os.system, (f"echo ran > {self.marker}",)


@pytest.fixture
def marker(tmp_path):
    return tmp_path / "ran"


def problem(path):
    with pytest.raises(CheckpointError) as caught:
        read_checkpoint(path)
    assert caught.value.path == path
    return caught.value


def test_the_payload_would_run(marker):
    pickle.loads(pickle.dumps(Payload(marker)))
    assert marker.exists()


@pytest.mark.parametrize("zipped", [True, False], ids=["archive", "before 1.6"])
@pytest.mark.parametrize("place", ["top", "inside", "key"])
def test_a_pickle_that_runs_a_command_is_refused(tmp_path, marker, zipped, place):
    payload = Payload(marker)
    content = {"top": payload, "inside": {"state_dict": {"w": torch.ones(2), "x": payload}}}
    content["key"] = {"state_dict": {"w": torch.ones(2)}, "callbacks": [payload]}
    torch.save(content[place], tmp_path / "a.pth", _use_new_zipfile_serialization=zipped)
    error = problem(tmp_path / "a.pth")
    assert error.problem is CheckpointProblem.HOSTILE
    assert "system" in error.detail
    assert not marker.exists()


def plain_pickle(function, *arguments, protocol=2):
    class Call:
        def __reduce__(self):
            return function, arguments

    return pickle.dumps(Call(), protocol=protocol)


@pytest.mark.parametrize(
    "function", [eval, exec, getattr, __import__, open], ids=lambda function: function.__name__
)
@pytest.mark.parametrize("zipped", [True, False])
def test_no_builtin_is_called(tmp_path, marker, function, zipped):
    arguments = {
        "getattr": (os, "system"),
        "__import__": ("antigravity",),
        "open": (str(marker), "w"),
    }.get(function.__name__, (f"open({str(marker)!r}, 'w')",))
    if function is getattr:
        arguments = ("text", "upper")
    content = plain_pickle(function, *arguments)
    path = tmp_path / "a.pth"
    if zipped:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("archive/data.pkl", content)
            archive.writestr("archive/version", "3\n")
            archive.writestr("archive/byteorder", "little")
    else:
        path.write_bytes(content)
    assert problem(path).problem is CheckpointProblem.HOSTILE
    assert not marker.exists()


def test_a_bare_text_pickle_is_not_even_opened(tmp_path, marker):
    path = tmp_path / "a.pth"
    path.write_bytes(pickle.dumps(Payload(marker), protocol=0))
    assert problem(path).problem is CheckpointProblem.NOT_A_CHECKPOINT
    assert not marker.exists()


def test_a_training_programs_objects_are_left_out_and_not_built(tmp_path, marker, monkeypatch):
    """The class is there on this machine and would act on being made, filled or found."""

    class ModelCheckpoint:
        def __new__(cls, *_):
            marker.touch()
            return super().__new__(cls)

        def __setstate__(self, _):
            marker.touch()

    name = "pytorch_lightning.callbacks.model_checkpoint"
    for parent in ("pytorch_lightning", "pytorch_lightning.callbacks", name):
        monkeypatch.setitem(sys.modules, parent, types.ModuleType(parent))
    ModelCheckpoint.__module__, ModelCheckpoint.__qualname__ = name, "ModelCheckpoint"
    sys.modules[name].ModelCheckpoint = ModelCheckpoint
    made = object.__new__(ModelCheckpoint)
    made.best = 0.5
    content = {"callbacks": {ModelCheckpoint: made}, "state_dict": {"w": torch.ones(2)}}
    torch.save(content, tmp_path / "a.ckpt")
    marker.unlink(missing_ok=True)
    assert read_checkpoint(tmp_path / "a.ckpt")["w"].tolist() == [1, 1]
    assert not marker.exists()


def test_a_packed_archive_is_refused_before_it_is_unpacked(tmp_path):
    torch.save({"w": torch.zeros(1000)}, tmp_path / "plain.pth")
    with (
        zipfile.ZipFile(tmp_path / "plain.pth") as plain,
        zipfile.ZipFile(tmp_path / "a.pth", "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in plain.namelist():
            packed.writestr(name, plain.read(name))
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.HOSTILE


@pytest.mark.parametrize("zipped", [True, False])
def test_a_tensor_larger_than_its_file_is_refused(tmp_path, zipped):
    huge = torch.zeros(1).expand(10**9)  # 4 GB once it is copied
    path = tmp_path / "a.pth"
    torch.save({"w": huge}, path, _use_new_zipfile_serialization=zipped)
    assert path.stat().st_size < 10_000
    error = problem(path)
    assert error.problem is CheckpointProblem.HOSTILE
    assert "1000000000" in error.detail


def test_a_pickle_that_contains_itself_ends(tmp_path):
    content = {"w": torch.ones(1)}
    content["state_dict"] = content
    torch.save(content, tmp_path / "a.pth")
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.UNRECOGNIZED


@pytest.mark.parametrize(
    "tensor",
    [torch.ones(3).to_sparse(), torch.ones(3, dtype=torch.complex64), torch.ones(2, device="meta")],
    ids=["sparse", "complex", "meta"],
)
def test_odd_tensors_are_refused(tmp_path, tensor):
    torch.save({"w": tensor}, tmp_path / "a.pth")
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.UNRECOGNIZED


@pytest.mark.parametrize("share", [0.2, 0.9])
@pytest.mark.parametrize("kind", ["archive", "before 1.6", "safetensors"])
def test_truncated_files_are_unreadable(tmp_path, kind, share):
    path, tensors = tmp_path / "a.pth", {"w": torch.rand(5000), "v": torch.rand(10)}
    if kind == "safetensors":
        save_file(tensors, path)
    else:
        torch.save(tensors, path, _use_new_zipfile_serialization=kind == "archive")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert problem(path).problem is CheckpointProblem.UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"PNG", b"<!DOCTYPE html><html>Not found</html>", b"version https://git-lfs"]
)
def test_other_files_are_not_checkpoints(tmp_path, content):
    (tmp_path / "a.pth").write_bytes(content)
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.NOT_A_CHECKPOINT


def test_an_archive_of_something_else_is_unreadable(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.pth", "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8")
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.UNREADABLE


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    assert problem(tmp_path / "none.pth").problem is CheckpointProblem.MISSING
    assert problem(tmp_path).problem is CheckpointProblem.UNREADABLE


@pytest.mark.parametrize("content", [{}, [torch.ones(1)], {"state_dict": {"epoch": 3}}, "text"])
def test_a_checkpoint_without_tensors_is_not_recognized(tmp_path, content):
    torch.save(content, tmp_path / "a.pth")
    assert problem(tmp_path / "a.pth").problem is CheckpointProblem.UNRECOGNIZED


@pytest.mark.parametrize("wrapper", [None, "state_dict", "params_ema", "params"])
@pytest.mark.parametrize("prefix", ["", "module."])
@pytest.mark.parametrize("zipped", [True, False])
def test_wrappers_and_prefixes_are_taken_off(tmp_path, wrapper, prefix, zipped):
    tensors = {prefix + "a.weight": torch.rand(3), prefix + "b": torch.nn.Parameter(torch.rand(2))}
    content = {"iters_start": 7, wrapper: tensors} if wrapper else tensors
    torch.save(content, tmp_path / "a.pth", _use_new_zipfile_serialization=zipped)
    read = read_checkpoint(tmp_path / "a.pth")
    assert read.keys() == {"a.weight", "b"}
    assert torch.equal(read["a.weight"], tensors[prefix + "a.weight"])
    assert not read["b"].requires_grad


def test_tensors_saved_on_a_graphics_processor_are_read(tmp_path, monkeypatch):
    location = torch.serialization.location_tag
    monkeypatch.setattr(torch.serialization, "location_tag", lambda _: "cuda:0")
    torch.save({"w": torch.ones(2)}, tmp_path / "a.pth")
    monkeypatch.setattr(torch.serialization, "location_tag", location)
    assert b"cuda:0" in (tmp_path / "a.pth").read_bytes()
    assert read_checkpoint(tmp_path / "a.pth")["w"].tolist() == [1, 1]


def test_safetensors_are_read_whatever_the_file_is_called(tmp_path):
    save_file({"w": torch.ones(2)}, tmp_path / "a.pth")
    assert read_checkpoint(tmp_path / "a.pth")["w"].tolist() == [1, 1]


@pytest.mark.parametrize("zipped", [True, False])
def test_files_are_mapped_where_they_can_be_and_never_trusted(tmp_path, monkeypatch, zipped):
    torch.save({"w": torch.ones(2)}, tmp_path / "a.pth", _use_new_zipfile_serialization=zipped)
    calls, load = [], torch.load
    monkeypatch.setattr(torch, "load", lambda *a, **k: calls.append(k) or load(*a, **k))
    read_checkpoint(tmp_path / "a.pth")
    assert calls == [{"map_location": "cpu", "weights_only": True, "mmap": zipped}]


@pytest.mark.parametrize("zipped", [True, False], ids=["archive", "before 1.6"])
def test_a_few_bytes_that_ask_for_gigabytes_are_refused(tmp_path, zipped):
    class Bomb:
        def __reduce__(self):
            return bytearray, (1 << 33,)

    path = tmp_path / "a.pth"
    torch.save({"w": torch.ones(2), "x": Bomb()}, path, _use_new_zipfile_serialization=zipped)
    assert problem(path).problem is CheckpointProblem.HOSTILE


def test_ten_thousand_tensors_are_no_network(tmp_path):
    save_file({f"{number}": torch.zeros(1) for number in range(10_001)}, tmp_path / "a.safetensors")
    assert problem(tmp_path / "a.safetensors").problem is CheckpointProblem.UNRECOGNIZED
