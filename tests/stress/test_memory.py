"""Memory that runs out at each stage, and how much the largest photographs take."""

import pkgutil
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

import engine.restorer
from engine.cli.exit_codes import ExitCode, code_of
from engine.device import choose_device
from engine.errors import NonFiniteError, OutOfMemoryError
from engine.memory import is_out_of_memory
from engine.methods.attempts import Attempt, next_attempt
from engine.packs import load_pack
from engine.photo import open_photo
from engine.places import EMBEDDED_PACK, embedded_packs
from engine.restorer import Restorer
from engine.types import Fallback, PhotoRestored, RestoreOptions
from tests.stress.conftest import linux, sizes
from tests.stress.program import faces_of, forkserver, photographs, restore

STAGES = {
    "detection": "engine.faces.search.FaceSearch.everywhere",
    "alignment": "engine.restorer.align",
    "first guess": "engine.networks.irn.IRN.with_marks",
    "encoder": "engine.networks.vqgan.VQGAN.encode",
    "diffusion step": "engine.networks.prior.Prior.forward",
    "decoder": "engine.networks.vqgan.VQGAN.decode",
    "judge": "engine.faces.identity.Judge.similarity",
    "tone": "engine.faces.put_on.match_tone",
    "paste": "engine.faces.put_on.paste",
    "composition": "engine.restorer.compose",
}
REFINING = ("first guess", "encoder", "diffusion step", "decoder")
FALLBACK = 1
"""Levels of 255 by which a fallback's picture may differ from one that is made there at once."""
ERRORS = [
    MemoryError(),
    torch.OutOfMemoryError("x"),
    RuntimeError("[enforce fail] not enough memory"),
]


@pytest.fixture
def photo(tmp_path):
    (path,) = photographs(tmp_path / "in", 1)
    return open_photo(path)


@pytest.fixture(scope="module")
def restorer(tiny_pack):
    choice = replace(choose_device("cpu"), dtype=torch.float32)
    return Restorer(load_pack(tiny_pack), choice)


def failing(monkeypatch, stage, errors):
    """The stage raises these errors, one a call, and then works."""
    place, _, name = STAGES[stage].rpartition(".")
    owner, left = pkgutil.resolve_name(place), list(errors)
    works = getattr(owner, name)

    def stand_in(*args, **options):
        if left:
            raise left.pop(0)
        return works(*args, **options)

    monkeypatch.setattr(owner, name, stand_in)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("stage", STAGES)
def test_no_memory_at_any_stage_is_one_clear_end(restorer, photo, monkeypatch, stage, error):
    """The command line goes on with the next photograph: see `engine.cli.restore`."""
    failing(monkeypatch, stage, [error] * 50)

    def work():
        if stage == "detection":
            restorer.detect(photo)
        list(restorer.restore(photo, faces_of(photo.pixels), RestoreOptions(steps=1)))

    with pytest.raises((MemoryError, RuntimeError, OutOfMemoryError)) as caught:
        work()
    known = MemoryError() if is_out_of_memory(caught.value) else caught.value
    assert code_of(known) is ExitCode.MEMORY


@pytest.mark.parametrize("stage", REFINING)
def test_smaller_batches_give_what_one_batch_gives(restorer, photo, monkeypatch, stage):
    options = RestoreOptions(steps=2, candidates=2)
    faces = faces_of(photo.pixels)
    *_, reference = restorer.restore(photo, faces, options)
    failing(monkeypatch, stage, [MemoryError()])
    *before, last = restorer.restore(photo, faces, options)
    assert [event.kind for event in before if isinstance(event, Fallback)] == ["smaller-batch"]
    assert isinstance(last, PhotoRestored)
    pairs = zip(last.faces[0].candidates, reference.faces[0].candidates, strict=True)
    assert max(np.abs(one.pixels - other.pixels).max() for one, other in pairs) < 2 / 255


def restored(restorer, photo):
    """The pixels, and which fallbacks led to them."""
    options = RestoreOptions(steps=2, candidates=2)
    *before, last = restorer.restore(photo, faces_of(photo.pixels), options)
    return last.photo.pixels, [event.kind for event in before if isinstance(event, Fallback)]


def test_numbers_that_are_none_in_half_precision_end_as_in_float32(restorer, photo, monkeypatch):
    reference, _ = restored(restorer, photo)
    failing(monkeypatch, "decoder", [NonFiniteError("refine")])
    half = Restorer(restorer.pack, replace(restorer.choice, dtype=torch.bfloat16))
    pixels, kinds = restored(half, photo)
    assert kinds == ["float32"]
    assert np.abs(pixels.astype(int) - reference).max() <= FALLBACK


def test_a_lost_device_ends_as_the_cpu_does(restorer, photo, monkeypatch):
    reference, _ = restored(restorer, photo)
    build = engine.restorer.build_method

    def built(pack, name, device, dtype):
        if device.type == "cuda":
            raise RuntimeError("CUDA error: device lost")
        return build(pack, name, device, dtype)

    monkeypatch.setattr("engine.restorer.build_method", built)
    card = replace(restorer.choice, device=torch.device("cuda"), dtype=torch.float16, name="a card")
    pixels, kinds = restored(Restorer(restorer.pack, card), photo)
    assert kinds == ["cpu"]
    assert np.abs(pixels.astype(int) - reference).max() <= FALLBACK


@pytest.mark.parametrize(
    "words", ["CUDA error: the launch timed out and was terminated", "Metal command buffer failed"]
)
def test_a_device_that_disappears_leads_to_the_cpu(words):
    there = Attempt(torch.device("cuda"), torch.float16)
    attempt, kind = next_attempt(there, RestoreOptions(candidates=4), RuntimeError(words))
    assert (attempt.device.type, attempt.dtype, kind) == ("cpu", torch.float32, "cpu")
    with pytest.raises(RuntimeError, match="shape"):
        next_attempt(there, RestoreOptions(), RuntimeError("shape mismatch"))


def run(*arguments, **options):
    """A restoration in a process of its own; its exit code and what it printed."""
    *_, log = arguments
    process = forkserver().Process(target=restore, args=arguments, kwargs=options)
    process.start()
    process.join()
    return process.exitcode, log.read_text() if log.exists() else ""


@linux
@sizes("rooms", [40], [20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 240, 280, 320, 400])
def test_a_real_limit_ends_in_a_sentence_or_a_picture(tmp_path, tiny_pack, rooms):
    """Megabytes beyond what the program takes before it opens the photograph.

    With 60 memory ends in guidance, where PyTorch's autograd crashes in one of some 25 runs instead
    of raising: the full size still tries it, the short one ends before.
    """
    (path,) = photographs(tmp_path / "in", 1)
    ends = []
    for room in rooms:
        target, log = tmp_path / f"{room}.png", tmp_path / f"{room}.log"
        code, text = run(tiny_pack, path, target, (), log, room=room * 10**6)
        assert code in (ExitCode.DONE, ExitCode.MEMORY, ExitCode.PHOTO), text
        assert target.exists() == (code == ExitCode.DONE)
        if target.exists():
            assert open_photo(target).pixels.shape == (96, 120, 3)
        else:
            assert "memory" in text.lower()
            assert "Traceback" not in text
        ends.append(ExitCode(code).name)
    assert list(tmp_path.glob(".heirloom-*")) == []
    print(dict(zip(rooms, ends, strict=True)))  # noqa: T201


@linux
@pytest.mark.parametrize(
    ("networks", "megapixels"),
    [
        ("tiny", 2),
        pytest.param("tiny", 200, marks=pytest.mark.stress),
        pytest.param("embedded", 200, marks=pytest.mark.stress),
    ],
)
def test_the_peak_for_a_large_photograph_with_forty_faces(
    tmp_path, tiny_pack, networks, megapixels
):
    pack = tiny_pack if networks == "tiny" else embedded_packs() / EMBEDDED_PACK
    source, log = tmp_path / "large.jpg", tmp_path / "log"
    _write_large(source, round((megapixels * 1e6 / 0.8) ** 0.5))
    faces = 40 if megapixels >= 200 else 4
    options = {"faces": faces, "searching": networks == "embedded"}
    code, text = run(pack, source, tmp_path / "out.jpg", (), log, **options)
    peak = int(text.splitlines()[-1])
    print(f"{networks}, {megapixels} MP, {faces} faces: peak {peak / 1e9:.2f} GB")  # noqa: T201
    assert code == 0
    assert (tmp_path / "out.jpg").exists()
    assert peak < 3e9


def _write_large(path, width):
    coarse = np.random.default_rng(0).integers(0, 255, (40, 50, 3), np.uint8)
    pixels = cv2.resize(coarse, (width, round(width * 0.8)), interpolation=cv2.INTER_CUBIC)
    cv2.imwrite(str(path), pixels)
