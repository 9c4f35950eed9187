"""The embedded pack on the bundled sample: from a damaged photograph to a better one."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.types import SURE_SCORE
from main import main

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "resources" / "sample" / "portrait.jpg"
PACK = ROOT / "resources" / "packs" / "heirloom-base"


@pytest.fixture(scope="module")
def restored(tmp_path_factory):
    """The result's path."""
    out = tmp_path_factory.mktemp("restored") / "großmutter.png"
    assert main(["restore", str(SAMPLE), "-o", str(out), "--quiet", "--device", "cpu"]) == 0
    return out


@pytest.fixture
def face(capsys):
    """The box of the one sure face in the sample: x, y, width, height."""
    assert main(["detect", str(SAMPLE), "--json", "--device", "cpu"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    # Unsure ones are listed too, but only sure ones are restored.
    (found,) = [one for one in records[-1]["faces"] if one["score"] >= SURE_SCORE]
    return np.array(found["box"]).astype(int)


def luminance(path):
    return np.asarray(Image.open(path).convert("L"), np.float32)


def test_the_face_comes_closer_to_the_truth(restored, face):
    data = pytest.importorskip("skimage.data")
    truth = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2GRAY).astype(np.float32)
    truth = cv2.resize(truth, (1024, 1024), interpolation=cv2.INTER_CUBIC)
    x, y, width, height = face
    window = np.s_[y : y + height, x : x + width]

    def likeness(picture):
        # The print's tone differs from the truth's; correlation does not mind. Grain and blur do
        # the harm at small sizes, so the coarsest light and shade is taken away.
        pair = [p[window] - cv2.GaussianBlur(p[window], (0, 0), 24) for p in (picture, truth)]
        return np.corrcoef(pair[0].ravel(), pair[1].ravel())[0, 1]

    assert likeness(luminance(restored)) > likeness(luminance(SAMPLE)) + 0.002


def test_the_rest_of_the_photograph_is_untouched(restored, face):
    before, after = (np.asarray(Image.open(path).convert("RGB")) for path in (SAMPLE, restored))
    x, y, width, height = face
    outside = np.ones(before.shape[:2], bool)
    outside[max(0, y - height // 2) : y + height * 3 // 2, max(0, x - width) : x + 2 * width] = (
        False
    )
    assert np.array_equal(before[outside], after[outside])
    assert not np.array_equal(before, after)


def test_a_sepia_face_stays_sepia(restored, face):
    x, y, width, height = face
    window = np.s_[y : y + height, x : x + width]
    casts = []
    for path in (SAMPLE, restored):
        red, _, blue = np.asarray(Image.open(path).convert("RGB"), np.float32)[window].mean((0, 1))
        casts.append(red - blue)
    assert casts[1] == pytest.approx(casts[0], abs=4)


def test_the_embedded_pack_is_small_and_sound(capsys):
    assert sum(file.stat().st_size for file in PACK.iterdir()) <= 32 * 2**20
    assert main(["packs", "verify"]) == 0
    assert "heirloom-base" in capsys.readouterr().out
