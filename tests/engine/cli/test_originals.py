"""Whatever the command line says, no photograph that it names is written over."""

import os

import pytest
from PIL import Image

from engine.cli.inputs import list_photos, plan_jobs
from engine.photo import open_photo
from engine.provenance import sidecar_path


def files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_another_photograph_of_the_call_is_no_place_for_a_result(call, restorer, photo, tmp_path):
    """Both are called a.png, and the result of the first would go where the second is."""
    first, second = photo("x/a.png"), photo("y/a.png")
    second.write_bytes(second.read_bytes() + b"another")
    before = second.read_bytes()
    result = call("restore", first, second, "-o", tmp_path / "y", "--overwrite")
    assert result.code == 3
    assert "originals are never written over" in result.err
    assert second.read_bytes() == before


@pytest.mark.parametrize("make_link", [os.symlink, os.link])
def test_a_link_in_the_output_folder_leads_to_no_original(
    call, restorer, photo, tmp_path, make_link
):
    a, b = photo("in/a.png"), photo("in/b.png")
    before = a.read_bytes()
    (tmp_path / "out").mkdir()
    make_link(a, tmp_path / "out" / "b.png")
    result = call("restore", a.parent, "-o", tmp_path / "out", "--overwrite")
    assert result.code == 3
    assert a.read_bytes() == b.read_bytes() == before


def test_a_link_that_appears_during_the_work_leads_to_no_original(
    call, restorer, photo, tmp_path, monkeypatch
):
    source, target = photo("a.png"), tmp_path / "out.png"
    before, works = source.read_bytes(), restorer.restore

    def slow(*args):
        yield from works(*args)
        target.symlink_to(source)

    monkeypatch.setattr(restorer, "restore", slow)
    assert call("restore", source, "-o", target, "--overwrite").code == 3
    assert source.read_bytes() == before


def test_the_mask_is_not_written_over(call, restorer, photo, tmp_path):
    source, mask = photo("a.png"), tmp_path / "mask.png"
    Image.new("L", (64, 48)).save(mask)
    before = mask.read_bytes()
    words = ("--mask", mask, "--method", "difface", "--overwrite")
    assert call("restore", source, "-o", mask, *words).code == 3
    assert mask.read_bytes() == before


def test_a_link_that_leads_nowhere_or_in_a_circle_is_told_before_the_work(
    call, restorer, photo, tmp_path
):
    source, nowhere, circle = photo("a.png"), tmp_path / "n.png", tmp_path / "c.png"
    nowhere.symlink_to(tmp_path / "gone.png")
    circle.symlink_to(circle)
    for link in (nowhere, circle):
        result = call("restore", source, "-o", link)
        assert (result.code, "there already" in result.err) == (3, True)
    assert restorer.asked == []
    assert call("restore", source, "-o", circle, "--overwrite").code == 0
    assert open_photo(circle).pixels.shape == (48, 64, 3)


def test_what_lies_beside_is_checked_before_the_work(call, restorer, photo, tmp_path):
    source, target = photo("a.png"), tmp_path / "out.png"
    sidecar_path(target).write_text("of another picture")
    result = call("restore", source, "-o", target, "--sidecar")
    assert (result.code, restorer.asked, target.exists()) == (3, [], False)
    assert sidecar_path(target).read_text() == "of another picture"


def test_a_name_that_leaves_no_room_for_the_sidecars(call, restorer, photo, tmp_path):
    source, target = photo("a.png"), tmp_path / ("ä" * 122 + ".png")
    words = ("--sidecar", "--before-after")
    assert call("restore", source, "-o", target, *words).code == 0
    assert len(files(tmp_path)) == 4
    assert all(len(os.fsencode(name)) <= 255 for name in files(tmp_path))
    assert call("restore", source, "-o", target, *words, "--resume").code == 0
    assert len(restorer.asked) == 1


def test_pictures_that_differ_in_their_suffix_have_their_own_comparison(
    call, restorer, photo, tmp_path
):
    for name in ("a.jpg", "a.png", "a.before-after.png"):
        photo(f"in/{name}")
    words = ("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert call(*words, "--before-after").code == 0
    assert len(files(tmp_path / "out")) == 6


def test_a_photograph_named_twice_is_restored_once(photo, tmp_path):
    photo("in/a.jpg"), photo("in/b.jpg")
    twice = [tmp_path / "in" / "a.jpg", tmp_path / "in" / ".." / "in" / "a.jpg", tmp_path / "in"]
    jobs = plan_jobs(twice, tmp_path / "out")
    assert [job.source.name for job in jobs] == ["a.jpg", "b.jpg"]


def test_accents_written_in_two_ways_are_one_name_on_some_disks(photo, tmp_path):
    inputs = [photo("x/\N{LATIN SMALL LETTER A WITH DIAERESIS}.jpg"), photo("y/a\u0308.jpg")]
    assert plan_jobs(inputs, tmp_path / "out")[1].target.stem.endswith("-2")


def test_an_output_folder_reached_by_another_name_is_no_input(photo, tmp_path):
    photo("in/a.jpg"), photo("in/out/a.jpg")
    (tmp_path / "other").symlink_to(tmp_path / "in" / "out")
    jobs = plan_jobs([tmp_path / "in"], tmp_path / "other")
    assert [job.source for job in jobs] == [tmp_path / "in" / "a.jpg"]


def test_a_folder_that_may_not_be_read_is_named(call, restorer, photo, tmp_path, monkeypatch):
    photo("in/a.png")
    closed = photo("in/closed/b.png").parent
    scan, access = os.scandir, os.access

    def refuse(place):
        if str(place) == str(closed):
            raise PermissionError(13, "Permission denied", str(closed))
        return scan(place)

    monkeypatch.setattr(os, "scandir", refuse)
    monkeypatch.setattr(os, "access", lambda p, mode: p != closed and access(p, mode))
    assert closed in list_photos([tmp_path / "in"])
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert (result.code, files(tmp_path / "out")) == (3, ["a.png"])
    assert "closed may not be used" in result.err


def test_bmp_is_resumed_too_but_not_taken_for_ours(call, restorer, photo, tmp_path):
    source, out = photo("in/a.bmp"), tmp_path / "out"
    words = ("restore", source.parent, "-o", out, "--resume")
    assert call(*words).code == 0
    made = (out / "a.bmp").read_bytes()
    assert int.from_bytes(made[2:6], "little") == len(made)
    assert call(*words).code == 0
    assert len(restorer.asked) == 1
    (out / "a.bmp").write_bytes(source.read_bytes())
    assert call(*words).code == 3
    assert (out / "a.bmp").read_bytes() == source.read_bytes()
