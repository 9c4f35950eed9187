import copy
import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from benchmarks import quality
from benchmarks.table import markdown
from engine.manifest import PackInfo
from engine.methods.clr_face import CLRFace
from engine.networks.pixel_prior import PixelPrior, PixelPriorConfig
from engine.pack_writer import NetworkWeights, write_pack
from engine.packs import load_pack
from engine.types import RestoreOptions
from tests.engine import tiny


class Yardsticks:
    """Measures only the distance to the truth."""

    def compare(self, picture, truth):
        return {"error": float(np.abs(picture - truth).mean())}


@pytest.fixture
def method():
    return CLRFace(tiny.networks())


@pytest.fixture
def face():
    return np.random.default_rng(0).random((512, 512, 3), np.float32)


def test_the_rows_are_different_restorations(method, face):
    rows = quality.variants(method, RestoreOptions(steps=1, identity=1.0))
    pictures = {name: restore(face) for name, restore in rows.items()}
    assert np.array_equal(pictures["input"], face)
    assert all(picture.shape == face.shape for picture in pictures.values())
    names = list(pictures)
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            assert not np.array_equal(pictures[name], pictures[other]), (name, other)


def test_without_guidance_the_recognizer_has_no_say(method, face):
    options = RestoreOptions(steps=1)
    plain = quality.variants(method, options)["prior without guidance"](face)
    other = copy.deepcopy(method.networks.guide)
    torch.nn.init.normal_(other.project.weight)
    deaf = CLRFace(replace(method.networks, guide=other))
    again = quality.variants(deaf, options)["prior without guidance"](face)
    assert np.array_equal(plain, again)


def test_every_protocol_is_measured(tmp_path, capsys):
    path = tmp_path / "ann.png"
    from PIL import Image

    Image.fromarray(np.full((64, 64, 3), 120, np.uint8)).save(path)
    rows = {"input": lambda face: face, "black": lambda face: face * 0}
    result = quality.measure([path], lambda _: rows, Yardsticks())
    assert set(result) == {"light", "heavy", "old", "small", "worn", "clean"}
    assert result["clean"]["input"] == [{"error": 0, "seconds": pytest.approx(0, abs=60)}]
    light = quality.means(result["light"])
    assert light["black"]["error"] > light["input"]["error"]
    assert json.dumps(result)
    assert "### heavy" in capsys.readouterr().out


def test_a_mean_leaves_out_what_could_not_be_measured():
    figures = [{"landmarks": 2.0}, {"landmarks": float("nan")}]
    assert quality._means(figures) == {"landmarks": 2.0}


def test_tables_have_a_line_for_each_row():
    text = markdown("light", {"input": {"psnr": 25.3456, "angle": 40.0}})
    assert text.splitlines()[2:] == [
        "| | psnr | angle |",
        "|---|---|---|",
        "| input | 25.35 | 40 |",
    ]


def test_difface_has_a_row_where_the_pack_has_its_network(tmp_path, tiny_pack, face):
    prior = PixelPrior(PixelPriorConfig(64, 4, (8, 8), (1, 1), (1,), 8))
    weights = {"unet": NetworkWeights(prior.config, prior.state_dict())}
    write_pack(tmp_path / "p", PackInfo("p", "1", "", "", ""), weights)
    base = load_pack(tiny_pack)
    assert quality.difface_row(base, 2) == {}
    rows = quality.difface_row(replace(base, parts=(load_pack(tmp_path / "p"),)), 2)
    assert list(rows) == ["DifFace, 2 steps at most"]
    assert rows["DifFace, 2 steps at most"](face).shape == face.shape
