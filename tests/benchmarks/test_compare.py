from dataclasses import replace

import pytest

from benchmarks import compare
from engine.device import choose_device
from engine.packs import load_pack
from engine.photo import open_photo
from engine.restorer import Restorer
from tests.stress.program import faces_of, photographs


def test_a_line_is_found_and_how_straight_it_is():
    rows = {str(x): {"seconds": 3.0 + 0.5 * x} for x in (1, 4, 12)}
    found = compare.straightness(rows, "seconds")
    assert found == pytest.approx({"slope": 0.5, "start": 3.0, "R^2": 1.0})
    bent = rows | {"24": {"seconds": 3.0}}
    assert compare.straightness(bent, "seconds")["R^2"] < 0.5


def test_goals_are_met_from_the_right_side():
    facts = {name: goal * 1.1 for name, goal in compare.GOALS.items()}
    met = {name: bool(row["met"]) for name, row in compare.verdict(facts).items()}
    assert met == {name: name != "slider seconds" for name in compare.GOALS}


def test_what_grows_with_faces_and_with_the_photograph_is_measured(
    tiny_pack, tmp_path, monkeypatch
):
    monkeypatch.setattr(compare, "FACES", (1, 2))
    monkeypatch.setattr(compare, "MEGAPIXELS", (0.01, 0.02))
    monkeypatch.setattr(compare, "RestoreOptions", lambda: OPTIONS)
    (path,) = photographs(tmp_path, 1)
    photo = open_photo(path)
    restorer = Restorer(load_pack(tiny_pack), choose_device("cpu"))
    monkeypatch.setattr(restorer, "detect", lambda _: None)  # takes its seconds elsewhere
    by_faces, by_size = compare.growth(restorer, photo, faces_of(photo.pixels)[0])
    assert list(by_faces) == ["1", "2"]
    for row in by_size.values():
        assert set(row) == {"detect", "put back", "save PNG", "open PNG"}
        assert min(row.values()) > 0


OPTIONS = replace(compare.RestoreOptions(), steps=1)
