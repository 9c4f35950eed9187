import builtins
import pickle
from itertools import pairwise

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional as F

from engine import background
from engine.background import FEATHER, TILES, Upscaler, load_upscaler, spans
from engine.errors import (
    CheckpointError,
    CheckpointProblem,
    MissingExtraError,
    NonFiniteError,
    OutOfMemoryError,
)
from engine.extras import has_background
from engine.provenance import UpscalerIdentity
from engine.types import TileDone

CPU = torch.device("cpu")
IDENTITY = UpscalerIdentity("net.pth", "Test", 1, "0" * 64)
with_spandrel = pytest.mark.skipif(
    not has_background(), reason="spandrel is not installed (the `background` extra)"
)


def run(network, pixels):
    """What comes out, and the events on the way."""
    events, work = [], Upscaler(network, IDENTITY, CPU).improve(pixels)
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return end.value, events


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(0, 256, (300, 530, 3)).astype(np.uint8)


@pytest.mark.parametrize("length", [1, 40, 256, 257, 1000, 5000])
def test_tiles_cover_the_length_and_overlap(length):
    parts = spans(length, 256)
    assert parts[0].start == 0
    assert parts[-1].stop == length
    for one, other in pairwise(parts):
        assert one.stop == min(other.start + FEATHER, length)
        assert one.stop <= other.stop
    assert max(part.stop - part.start for part in parts) <= 256 + FEATHER


def test_a_network_that_changes_nothing_leaves_every_pixel(pixels):
    result, events = run(lambda x: x, pixels)
    assert np.array_equal(result, pixels)
    assert events[-1] == TileDone(15, 15)


def test_sixteen_bits_stay_sixteen(pixels):
    deep = pixels.astype(np.uint16) * 257
    deep[0, 0] = 12_345
    result, _ = run(lambda x: x, deep)
    assert result.dtype == np.uint16
    assert np.abs(result.astype(int) - deep).max() <= 1


def test_an_enlarged_picture_comes_back_in_the_photographs_size(pixels):
    result, _ = run(lambda x: F.interpolate(x, scale_factor=4, mode="nearest"), pixels)
    assert np.array_equal(result, pixels)


def test_tiles_give_what_the_whole_picture_gives_where_the_network_sees_less_than_the_context():
    pixels = np.random.default_rng(1).integers(0, 256, (90, 600, 3)).astype(np.uint8)
    blur = nn.Conv2d(3, 3, 9, padding=4, padding_mode="replicate", groups=3, bias=False)
    nn.init.constant_(blur.weight, 1 / 81)
    tiled, events = run(blur, pixels)
    assert len(events) == 5
    with torch.no_grad():
        whole = blur(torch.from_numpy(pixels).float().permute(2, 0, 1)[None])
    expected = whole[0].permute(1, 2, 0).round().numpy()
    assert np.abs(tiled - expected).max() <= 1


def test_a_network_that_differs_from_tile_to_tile_leaves_no_seam():
    shades = iter((0.2, 0.8))
    pixels = np.zeros((64, 250, 3), np.uint8)
    pixels[..., 0] = 9  # not gray
    result, _ = run(lambda x: torch.full_like(x, next(shades)), pixels)
    steps = np.abs(np.diff(result[30, :, 1].astype(int)))
    assert steps.sum() == 153
    assert steps.max() <= 1.5 * 153 / FEATHER


def test_gray_stays_gray():
    gray = np.repeat(np.arange(0, 240, dtype=np.uint8).reshape(12, 20, 1), 3, axis=2)
    tint = torch.tensor([0.1, 0.0, -0.05]).view(1, 3, 1, 1)
    result, _ = run(lambda x: x + tint, gray)
    assert (result == result[..., :1]).all()
    assert not np.array_equal(result, gray)


def test_closing_stops_at_the_next_tile(pixels):
    calls = []
    work = Upscaler(lambda x: calls.append(1) or x, IDENTITY, CPU).improve(pixels)
    next(work)
    work.close()
    assert len(calls) == 1


def test_smaller_tiles_where_memory_runs_out(pixels):
    def network(x):
        if x.shape[3] > 120:
            raise RuntimeError("DefaultCPUAllocator: not enough memory")
        return x

    result, events = run(network, pixels)
    assert np.array_equal(result, pixels)
    assert events[-1].tiles > 15
    with pytest.raises(OutOfMemoryError):
        run(lambda x: torch.empty(1 << 60), np.zeros((TILES[-1], 9, 3), np.uint8))


def test_a_picture_of_nothing_is_refused(pixels):
    with pytest.raises(NonFiniteError):
        run(lambda x: x * torch.nan, pixels)


def compact(channels=3, scale=2):
    """Real-ESRGAN's compact network with random weights, as its authors save it."""
    torch.manual_seed(3)
    layers = [nn.Conv2d(channels, 8, 3), nn.PReLU(8), nn.Conv2d(8, 8, 3), nn.PReLU(8)]
    layers.append(nn.Conv2d(8, channels * scale * scale, 3))
    return {f"body.{name}": value for name, value in nn.Sequential(*layers).state_dict().items()}


@with_spandrel
@pytest.mark.parametrize("channels", [3, 1])
def test_a_published_upscaler_is_loaded_and_improves(tmp_path, channels):
    path = tmp_path / "upscaler.pth"
    torch.save({"params": compact(channels)}, path)
    upscaler = load_upscaler(path, CPU)
    assert (upscaler.identity.file, upscaler.identity.scale) == ("upscaler.pth", 2)
    assert "Compact" in upscaler.identity.architecture
    assert len(upscaler.identity.sha256) == 64
    pixels = np.random.default_rng(2).integers(0, 256, (30, 41, 3)).astype(np.uint8)
    work = upscaler.improve(pixels)
    assert next(work) == TileDone(1, 1)
    with pytest.raises(StopIteration) as end:
        next(work)
    assert end.value.value.shape == pixels.shape
    assert not np.array_equal(end.value.value, pixels)


@with_spandrel
@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({"params": {"what.weight": torch.zeros(3)}}, CheckpointProblem.UNRECOGNIZED),
        ({"params": compact() | {"body.4.bias": torch.zeros(5)}}, CheckpointProblem.WRONG_TENSORS),
        ({}, CheckpointProblem.UNRECOGNIZED),
    ],
)
def test_other_networks_are_refused(tmp_path, content, problem):
    path = tmp_path / "other.pth"
    torch.save(content, path)
    with pytest.raises(CheckpointError) as caught:
        load_upscaler(path, CPU)
    assert caught.value.problem is problem


class Hostile:
    def __reduce__(self):
        return builtins.exec, ("raise SystemExit('it ran')",)


@with_spandrel
def test_a_file_that_would_run_a_program_is_refused(tmp_path):
    path = tmp_path / "hostile.pth"
    path.write_bytes(pickle.dumps({"params": Hostile()}, protocol=2))
    with pytest.raises(CheckpointError) as caught:
        load_upscaler(path, CPU)
    assert caught.value.problem is CheckpointProblem.HOSTILE


def test_without_the_extra_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(background, "has_background", lambda: False)
    with pytest.raises(MissingExtraError) as caught:
        load_upscaler(tmp_path / "any.pth", CPU)
    assert caught.value.extra == "background"
