"""`--background`: the engine's composition over a network whose answer is known."""

import json

import cv2
import numpy as np
import pytest
import torch

import engine.cli.background
from engine.background import Upscaler
from engine.errors import CheckpointError, CheckpointProblem
from engine.photo import open_photo
from engine.provenance import UpscalerIdentity, sidecar_path

IDENTITY = UpscalerIdentity("darker.pth", "Test", 1, "ab" * 32)


@pytest.fixture
def upscaler(monkeypatch, tmp_path):
    """A network that halves all values, under a name that exists."""

    def load(path, device):
        if path.name != IDENTITY.file:
            raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, "3 tensors")
        return Upscaler(lambda x: x / 2, IDENTITY, torch.device("cpu"))

    monkeypatch.setattr(engine.cli.background, "load_upscaler", load)
    monkeypatch.setattr("engine.cli.arguments.has_background", lambda: True)
    return tmp_path / IDENTITY.file


def test_the_background_is_improved_and_the_face_put_on_it(
    call, restorer, photo, upscaler, tmp_path
):
    source, out = photo("a.png", (90, 80)), tmp_path / "out.png"
    done = call("restore", source, "-o", out, "--background", upscaler, "--sidecar", "--json")
    assert done.code == 0
    assert [r for r in done.records if r["event"] == "tile-done"] == [
        {"event": "tile-done", "input": str(source), "tile": 1, "tiles": 1}
    ]
    before, after = open_photo(source), open_photo(out)
    halved = np.rint(before.pixels / 2)
    assert after.pixels.shape == before.pixels.shape
    far = np.s_[60:, 60:]
    assert np.abs(after.pixels[far] - halved[far]).max() <= 1
    assert not np.allclose(after.pixels, halved, atol=1)  # the face
    assert b"darker.pth (Test, 1x)" in after.metadata.xmp
    told = json.loads(sidecar_path(out).read_text("utf-8"))
    assert told["background"]["sha256"] == IDENTITY.sha256


def test_without_a_face_asked_for_the_background_alone_is_improved(
    call, restorer, photo, upscaler, tmp_path
):
    source, out = photo("a.png", (90, 80)), tmp_path / "out.png"
    assert call("restore", source, "-o", out, "--faces", "none", "--background", upscaler).code == 0
    after = open_photo(out)
    assert np.abs(after.pixels - np.rint(open_photo(source).pixels / 2)).max() <= 1
    assert b"darker.pth" in after.metadata.xmp


def test_without_it_nothing_is_said_of_a_background(call, restorer, photo, tmp_path):
    out = tmp_path / "out.png"
    assert call("restore", photo("a.png", (90, 80)), "-o", out).code == 0
    assert b"Background" not in open_photo(out).metadata.xmp


def test_a_file_that_is_no_upscaler_ends_before_any_photograph(
    call, restorer, photo, upscaler, tmp_path
):
    wrong = upscaler.with_name("other.pth")
    done = call(
        "restore", photo("a.png", (90, 80)), "-o", tmp_path / "o.png", "--background", wrong
    )
    assert done.code == 2
    assert "other.pth is no upscaler for whole pictures" in done.err
    assert restorer.asked == []


def test_a_face_crop_has_no_background(call, restorer, photo, upscaler, tmp_path):
    words = ("-o", tmp_path / "o.png", "--aligned", "--background", upscaler)
    done = call("restore", photo("a.png", (90, 80)), *words)
    assert done.code == 2
    assert "no background" in done.err


def test_without_spandrel_the_option_is_hidden_and_says_what_to_install(
    call, restorer, photo, monkeypatch, tmp_path
):
    monkeypatch.setattr("engine.cli.arguments.has_background", lambda: False)
    words = ("-o", tmp_path / "o.png", "--background", tmp_path / "any.pth")
    done = call("restore", photo("a.png", (90, 80)), *words)
    assert done.code == 2
    assert "pip install 'heirloom[background]'" in done.err
    assert "--background" not in call("restore", "--help").out


def test_the_improved_background_is_enlarged_with_the_face(
    call, restorer, photo, upscaler, tmp_path
):
    source, out = photo("a.png", (90, 80)), tmp_path / "out.png"
    words = ("--background", upscaler, "--enlarge", "2")
    assert call("restore", source, "-o", out, *words).code == 0
    halved = np.rint(open_photo(source).pixels / 2).astype(np.uint8)
    expected = cv2.resize(halved, (180, 160), interpolation=cv2.INTER_CUBIC)
    after = open_photo(out).pixels
    far = np.s_[120:, 120:]
    assert np.abs(after[far].astype(int) - expected[far]).max() <= 2
    assert (np.abs(after.astype(int) - expected) > 2).any()  # the face
