"""A command line whose networks are replaced by a painter of white rectangles."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

import engine.cli.detect
import engine.cli.restore
from engine.cli.app import run
from engine.device import DeviceChoice
from engine.packs import Pack
from engine.types import (
    Candidate,
    DeviceReason,
    Face,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    PhotoRestored,
    RestoredFace,
    StepDone,
)

PREVIEW = np.zeros((128, 128, 3), np.uint8)


def make_face(x, y, side, score=0.95):
    points = np.array([[x, y], [x + side, y], [x, y], [x, y], [x, y]], np.float32)
    return Face((x, y, side, side), points, score)


@dataclass
class FakeRestorer:
    """Restores by painting; `found` and `errors` are given by file name."""

    found: dict[str, tuple[Face, ...]] = field(default_factory=dict)
    errors: dict[str, BaseException] = field(default_factory=dict)
    asked: list = field(default_factory=list)
    fallback: Fallback | None = None

    choice = DeviceChoice(torch.device("cpu"), torch.float32, DeviceReason.ASKED, "a chip")
    pack = Pack("tiny", "1.0", "MIT", "", "", Path("packs/tiny"), "ab" * 32, {})

    def detect(self, photo):
        return FacesFound(self.found.get(photo.path.name, (make_face(10, 10, 20),)))

    def restore(self, photo, faces, options, hole=None) -> Iterator:
        self.asked.append((photo.path.name, list(faces), options, hole))
        pixels, results = photo.pixels.copy(), []
        for index, (one, chosen) in enumerate(zip(faces, options, strict=True)):
            yield from self._steps(index, len(faces), chosen)
            if photo.path.name in self.errors:
                raise self.errors[photo.path.name]
            x, y, width, height = map(int, one.box)
            pixels[y : y + height, x : x + width] = np.iinfo(pixels.dtype).max
            results.append(self._result(index, one, chosen, hole))
            yield FaceRestored(results[-1], (x, y, width, height))
        yield PhotoRestored(replace(photo, pixels=pixels), tuple(results))

    def restore_aligned(self, pixels, options, hole=None) -> Iterator:
        self.asked.append(("aligned", [], options, hole))
        assert pixels.shape == (512, 512, 3)
        assert pixels.dtype == np.float32
        yield from self._steps(0, 1, options)
        result = self._result(0, make_face(0, 0, 512), options, hole)
        yield FaceRestored(result, (0, 0, 512, 512))

    def _steps(self, index, total, options):
        yield FaceStarted(index, index, total)
        if self.fallback:
            yield replace(self.fallback, index=index)
        for step in range(1, options.steps + 1):
            yield StepDone(index, step, options.steps, PREVIEW)

    def _result(self, index, one, options, hole):
        white = Candidate(options.seed, np.ones((512, 512, 3), np.float32), 0.8)
        torn = None
        if hole is not None and hole.any():
            torn = np.zeros((512, 512), np.uint8)
            torn[:9] = 255
        return RestoredFace(index, one, (white,), 0, 0.5, 1.5, hole=torn)


@pytest.fixture
def face():
    """Makes a detected face from x, y, side and score."""
    return make_face


@pytest.fixture
def restorer(monkeypatch):
    fake = FakeRestorer()
    for module in (engine.cli.restore, engine.cli.detect):
        monkeypatch.setattr(module, "load_restorer", lambda _: fake)
    return fake


@pytest.fixture(autouse=True)
def _no_packs_of_this_computers_user(monkeypatch, tmp_path):
    monkeypatch.setattr("engine.packs.user_packs", lambda: tmp_path / "none")


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def records(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def call(capsys):
    """Runs the command line as the shell does."""

    def invoke(*argv):
        try:
            code = run([str(word) for word in argv])
        except SystemExit as stop:  # argparse
            code = stop.code
        printed = capsys.readouterr()
        return Outcome(int(code), printed.out, printed.err)

    return invoke


@pytest.fixture
def photo(tmp_path):
    """Writes a photograph of noise, 64 x 48."""

    def write(name, size=(64, 48)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        noise = np.random.default_rng(1).integers(0, 200, (size[1], size[0], 3), np.uint8)
        Image.fromarray(noise).save(path)
        return path

    return write


@pytest.fixture
def pixels():
    def read(path):
        with Image.open(path) as picture:
            return np.array(picture)

    return read
