import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.cli import self_test
from engine.cli.exit_codes import ExitCode
from engine.cli.self_test import CHECKS, DoesNotHoldError, require_local_change, run
from engine.errors import PackError, PackProblem
from engine.types import Photo
from main import main


@pytest.fixture
def checks(monkeypatch):
    """Replaces all checks by those that are given."""

    def use(**given):
        monkeypatch.setattr(self_test, "CHECKS", given)

    return use


def holds():
    yield "all is well"


def breaks():
    yield "so far so good"
    raise PackError(Path("pack"), PackProblem.WRONG_HASH, "irn.safetensors")


def test_everything_that_the_program_is_for_is_checked():
    assert list(CHECKS) == ["window", "packs", "restore", "formats"]


def test_it_ends_with_0_if_everything_holds(checks, capsys):
    checks(one=holds, other=holds)
    assert main(["--self-test"]) == ExitCode.DONE
    assert capsys.readouterr().out.endswith("Everything holds.\n")


def test_one_failure_is_told_and_the_rest_goes_on(checks, capsys):
    checks(one=breaks, other=holds)
    assert run([]) == ExitCode.PACK
    out = capsys.readouterr().out
    for part in ("one: FAILED", "so far so good", "irn.safetensors", "other: holds"):
        assert part in out
    assert out.endswith("Not everything holds.\n")


def test_as_json_each_check_is_an_object(checks, capsys):
    checks(one=breaks, other=holds)
    run(["--json"])
    one, other = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (one["name"], one["code"], one["facts"]) == ("one", 5, ["so far so good"])
    assert (other["code"], other["problem"]) == (0, "")


def test_single_checks_can_be_named(checks, capsys):
    checks(one=breaks, other=holds)
    assert run(["other"]) == ExitCode.DONE
    with pytest.raises(SystemExit) as stopped:
        run(["another"])
    assert stopped.value.code == ExitCode.USAGE
    assert "no check another" in capsys.readouterr().err


def test_the_packs_are_verified(tiny_pack, monkeypatch):
    monkeypatch.setattr("engine.packs.find_packs", lambda: (tiny_pack,))
    assert list(self_test.check_packs()) == ["tiny 1.0: 8 networks"]


def test_a_pack_with_a_changed_file_does_not_hold(tiny_pack, monkeypatch, tmp_path):
    for file in tiny_pack.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = tmp_path / "irn.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    monkeypatch.setattr("engine.packs.find_packs", lambda: (tmp_path,))
    with pytest.raises(PackError, match="irn"):
        list(self_test.check_packs())


def test_without_any_pack_it_does_not_hold(monkeypatch):
    monkeypatch.setattr("engine.packs.find_packs", lambda: ())
    with pytest.raises(DoesNotHoldError):
        list(self_test.check_packs())


def photo(value=100):
    return Photo(Path("x.png"), np.full((8, 8, 3), value, np.uint8), "PNG")


def changed(before, y, x):
    pixels = before.pixels.copy()
    pixels[y, x] += 1
    return replace(before, pixels=pixels)


def test_a_changed_face_is_what_is_wanted():
    require_local_change(photo(), changed(photo(), 3, 2), (1, 2, 4, 4))


@pytest.mark.parametrize(("place", "problem"), [((7, 7), "beside"), (None, "not changed")])
def test_any_other_change_is_not(place, problem):
    after = photo()
    if place:
        after = changed(changed(after, 3, 2), *place)
    with pytest.raises(DoesNotHoldError, match=problem):
        require_local_change(photo(), after, (1, 2, 4, 4))


def test_every_format_comes_back(monkeypatch, tmp_path):
    from PIL import Image

    rows = np.linspace(40, 200, 64, dtype=np.uint8)
    Image.fromarray(np.broadcast_to(rows[:, None, None], (64, 64, 3)).copy()).save(
        tmp_path / "sample.png"
    )
    monkeypatch.setattr(self_test, "SAMPLE", tmp_path / "sample.png")
    facts = list(self_test.check_formats())
    assert [fact.partition(":")[0] for fact in facts] == [
        "JPEG, 8 bit",
        *("PNG, 8 bit", "PNG, 16 bit", "TIFF, 8 bit", "TIFF, 16 bit"),
        *("WEBP, 8 bit", "BMP, 8 bit", "HEIF, 8 bit", "HEIF, 16 bit", "AVIF, 8 bit"),
        "HEIF, read",
    ]


def test_a_format_that_is_only_read_here_is_read(monkeypatch):
    monkeypatch.setattr("engine.photo.writing.writes_heif", lambda: False)
    facts = list(self_test.check_formats())
    assert [fact for fact in facts if fact.startswith("HEIF")] == ["HEIF, read"]


def test_a_format_that_changes_the_picture_does_not_hold(monkeypatch, tmp_path):
    noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)
    source = Photo(tmp_path / "source.png", noise, "PNG")

    def save_another(picture, path, **settings):
        from engine.photo.writing import save_photo

        save_photo(replace(picture, pixels=picture.pixels ^ 1), path, **settings)

    monkeypatch.setattr("engine.photo.save_photo", save_another)
    with pytest.raises(DoesNotHoldError, match="PNG came back changed"):
        self_test._round_trip(source, tmp_path, "PNG", ".png")
