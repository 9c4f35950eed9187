import itertools
import json
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import torch

from training.recognizer import Seen


class ColorDistance(torch.nn.Module):
    """Stands in for the perceptual network, which is not part of the repository."""

    def __init__(self, teachers=None):
        super().__init__()

    def forward(self, x, target):
        return (x - target).square().mean((1, 2, 3))


class MeanColor(torch.nn.Module):
    """Stands in for the teacher recognizer: the mean color as a direction of 128 numbers."""

    maps = ((4, 6), (4, 3), (8, 2))  # channels and side

    def __init__(self, teachers=None):
        super().__init__()

    def forward(self, faces, rng=None):
        colors = faces.mean((2, 3)) + 1
        return torch.nn.functional.normalize(colors.repeat(1, 43)[:, :128], dim=1)

    def see(self, faces, rng=None):
        maps = (
            torch.nn.functional.adaptive_avg_pool2d(faces, side).repeat(1, 3, 1, 1)[:, :channels]
            for channels, side in self.maps
        )
        return Seen(self(faces), tuple(maps))


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """A step takes a tenth of a second, on any machine."""
    ticks = itertools.count()
    fake = SimpleNamespace(monotonic=lambda: next(ticks) / 10)
    monkeypatch.setattr("training.loop.time", fake)


@pytest.fixture
def stand_ins(monkeypatch):
    for module in ("train_vqgan", "train_irn", "train_detail", "train_prior", "train_mask"):
        monkeypatch.setattr(f"training.{module}.Perceptual", ColorDistance)
    for module in ("train_identity", "train_irn", "train_mask", "train_prior"):
        monkeypatch.setattr(f"training.{module}.Recognizer", MeanColor)


def blob(seed, size):
    """A smooth picture with something like a face in its middle."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (8, 8, 3), dtype=np.uint8)
    return cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC)


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    """A folder laid out as the recipe wants it, with a handful of pictures."""
    root = tmp_path_factory.mktemp("data")
    meta = {}
    for folder, size in (("faces512", 512), ("faces256", 256)):
        for split, people in (("train", 3), ("val", 2)):
            (root / folder / split).mkdir(parents=True)
            for person in range(people):
                name = f"{folder}/{split}/{person}.png"
                cv2.imwrite(str(root / name), blob(person, size))
                meta[name] = {"laplacian_variance": 500.0}
    (root / "faces256" / "meta.json").write_text(json.dumps(meta))
    return root
