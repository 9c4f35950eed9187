"""The sidecar makes the same picture again; other threads and number types come near."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.cli.app import run
from engine.device import choose_device
from engine.packs import load_pack
from engine.photo import open_photo
from engine.places import EMBEDDED_PACK, embedded_packs
from engine.restorer import Restorer
from engine.types import Face, RestoreOptions
from tests.stress.conftest import ROOT
from tests.stress.program import detect_in_the_middle, photographs

OTHER_THREADS = 1.0
"""Levels of 255 by which a pixel may differ on another number of threads."""
OTHER_TYPE = 2.0
"""Levels of 255 by which the restored part may differ on average in another number type."""


@pytest.fixture(params=["tiny", pytest.param("embedded", marks=pytest.mark.stress)])
def pack(request, tiny_pack):
    return tiny_pack if request.param == "tiny" else embedded_packs() / EMBEDDED_PACK


@pytest.fixture
def photograph(pack, tiny_pack, tmp_path, monkeypatch):
    from engine.faces.detect import FaceDetector

    monkeypatch.setattr(FaceDetector, "search", FaceDetector.search)  # put back afterwards
    if pack == tiny_pack:
        detect_in_the_middle()
        return photographs(tmp_path / "in", 1)[0]
    return ROOT / "resources" / "sample" / "portrait.jpg"


@pytest.fixture
def story(photograph, pack, tiny_pack, tmp_path):
    """The result of a call and its sidecar."""
    target = tmp_path / "out.png"
    words = [
        "--sidecar",
        "--device",
        "cpu",
        "--pack",
        str(pack),
        "--seed",
        "7",
        "--candidates",
        "2",
    ]
    assert run(["restore", str(photograph), "-o", str(target), *words]) == 0
    record = json.loads((tmp_path / "out.png.heirloom.json").read_text())
    return photograph, pack, target, record


def again(photograph, pack, record, dtype=None, **changes):
    """The picture, from the photograph and its sidecar alone, but for changes of the options."""
    choice = choose_device(record["device"])
    choice = replace(choice, dtype=dtype or getattr(torch, record["dtype"]))
    faces = [
        Face(tuple(f["box"]), np.float32(f["landmarks"]), f["score"], f["manual"])
        for f in record["faces"]
    ]
    options = RestoreOptions(**record["faces"][0]["options"] | changes)
    restorer = Restorer(load_pack(pack), choice)
    *_, done = restorer.restore(open_photo(photograph), faces, options)
    return done.photo.pixels


def difference(a, b):
    """Greatest, and mean over what either changed, in levels of 255."""
    levels = np.abs(a.astype(int) - b)
    changed = levels.any(axis=2)
    return levels.max(), float(levels[changed].mean()) if changed.any() else 0.0


def test_the_sidecar_makes_the_same_picture_again(story):
    photograph, pack, target, record = story
    assert record["pack"]["sha256"] == load_pack(pack).digest
    assert np.array_equal(again(photograph, pack, record), open_photo(target).pixels)


def test_another_number_of_threads_comes_near(story):
    photograph, pack, target, record = story
    threads = torch.get_num_threads()
    torch.set_num_threads(2 if threads == 1 else 1)
    try:
        other = again(photograph, pack, record)
    finally:
        torch.set_num_threads(threads)
    greatest, mean = difference(other, open_photo(target).pixels)
    print(f"threads: greatest {greatest}, mean {mean:.3f} levels")  # noqa: T201
    assert greatest <= OTHER_THREADS


def test_another_number_type_comes_near(story):
    """With few steps: without instructions for it, bfloat16 takes a hundred times as long."""
    photograph, pack, _, record = story
    few = {"steps": 2, "candidates": 1}
    single, half = (
        again(photograph, pack, record, dtype, **few) for dtype in (torch.float32, torch.bfloat16)
    )
    greatest, mean = difference(single, half)
    print(f"types: greatest {greatest}, mean {mean:.3f} levels")  # noqa: T201
    assert mean <= OTHER_TYPE
