import json
import os

import numpy as np
import pytest
from PIL import Image

from engine.cli.restore import choose_faces
from engine.errors import OutOfMemoryError, PackError, PackProblem
from engine.types import Fallback


def files(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_one_photograph_is_restored_to_the_file_named(call, restorer, photo, pixels, tmp_path):
    source = photo("großmutter 祖母.png")
    before = source.read_bytes()
    result = call("restore", source, "-o", tmp_path / "out.png")
    assert result.code == 0
    assert "1 face restored" in result.out
    assert result.err == ""
    assert source.read_bytes() == before
    restored, original = pixels(tmp_path / "out.png"), pixels(source)
    assert (restored[10:30, 10:30] == 255).all()
    restored[10:30, 10:30] = original[10:30, 10:30]
    assert (restored == original).all()


def test_options_reach_the_restorer(call, restorer, photo, tmp_path):
    words = "--steps 3 --identity 0.9 --seed 5 --candidates 2 --quiet"
    result = call("restore", photo("a.png"), "-o", tmp_path / "o.png", *words.split())
    assert (result.out, result.err) == ("", "")
    _, _, (options,), _ = restorer.asked[0]
    assert (options.steps, options.identity, options.seed, options.candidates) == (3, 0.9, 5, 2)


def test_a_folder_keeps_its_tree_and_one_bad_file_stops_nothing(call, restorer, photo, tmp_path):
    photo("in/a.jpg")
    photo("in/deep/b.png")
    (tmp_path / "in" / "bad.jpg").write_text("no picture")
    (tmp_path / "in" / "empty.png").touch()
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == 3
    assert files(tmp_path / "out") == ["a.jpg", "deep/b.png"]
    assert "bad.jpg is not a photograph" in result.err
    assert "empty.png is empty" in result.err
    assert len(result.err.splitlines()) == 2


def test_no_face_is_told_and_nothing_is_written(call, restorer, photo, tmp_path):
    restorer.found["a.jpg"] = ()
    result = call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg")
    assert result.code == 4
    assert "No face was found" in result.err
    assert files(tmp_path) == ["a.jpg"]


def test_uncertain_faces_are_restored_only_when_named(call, restorer, photo, face, tmp_path):
    restorer.found["a.jpg"] = (face(0, 0, 10, 0.6),)
    source = photo("a.jpg")
    result = call("restore", source, "-o", tmp_path / "o.jpg")
    assert result.code == 4
    assert "1 found" in result.err
    assert call("restore", source, "-o", tmp_path / "o.jpg", "--faces", "0").code == 0


def test_faces_keep_the_numbers_that_detect_gave_them(call, restorer, photo, face, tmp_path):
    restorer.found["a.png"] = (face(0, 0, 8), face(20, 0, 8), face(40, 0, 8))
    words = ("--faces", "2,1,7", "--json")
    result = call("restore", photo("a.png"), "-o", tmp_path / "o.png", *words)
    *events, done = result.records
    numbers = [record["face"] for record in events if record["event"] == "face-started"]
    assert numbers == [1, 2]
    assert [one["index"] for one in done["faces"]] == [1, 2]
    notes = [record["message"] for record in events if record["event"] == "note"]
    assert notes == ["no face has the number 7"]


def test_no_faces_asked_for_gives_the_photograph_back(call, restorer, photo, pixels, tmp_path):
    source = photo("a.png")
    assert call("restore", source, "-o", tmp_path / "o.png", "--faces", "none").code == 0
    assert (pixels(tmp_path / "o.png") == pixels(source)).all()
    assert restorer.asked == []


def test_choosing_prefers_sure_faces(face):
    faces = (face(0, 0, 9, 0.6), face(0, 0, 5), face(0, 0, 8))
    assert choose_faces(faces, "all") == [1, 2]
    assert choose_faces(faces, "largest") == [2]
    assert choose_faces(faces[:1], "largest") == [0]
    assert choose_faces(faces, (0, 9)) == [0]
    assert choose_faces((), "largest") == []


def test_json_tells_every_step_and_then_the_result(call, restorer, photo, tmp_path):
    restorer.fallback = Fallback(0, "float32", "not finite: refine")
    source = photo("a.jpg")
    result = call("restore", source, "-o", tmp_path / "o.jpg", "--json", "--steps", "2")
    assert [record["event"] for record in result.records] == [
        "faces-found",
        "face-started",
        "fallback",
        "step-done",
        "step-done",
        "face-restored",
        "photo-restored",
        "done",
    ]
    done = result.records[-1]
    assert (done["input"], done["output"]) == (str(source), str(tmp_path / "o.jpg"))
    assert (done["device"], done["seed"], done["pack"]["name"]) == ("cpu", 0, "tiny")
    one = done["faces"][0]
    assert one["box"] == [10, 10, 20, 20]
    assert len(one["landmarks"]) == 5
    assert (one["score"], one["similarity_before"], one["similarity_after"]) == (0.95, 0.5, 0.8)
    assert one["seconds"] == 1.5


def test_json_tells_errors_with_code_and_sentence(call, restorer, tmp_path):
    result = call("restore", tmp_path / "none.jpg", "-o", tmp_path / "o.jpg", "--json")
    assert result.code == 3
    (record,) = result.records
    assert (record["code"], record["problem"]) == (3, "missing")
    assert record["message"] == result.err.strip()


def test_a_fallback_is_told(call, restorer, photo, tmp_path):
    restorer.fallback = Fallback(0, "float32", "not finite: refine")
    result = call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg")
    assert "face 0: computed again in float32 (not finite: refine)" in result.out


def test_an_existing_output_is_left_unless_told(call, restorer, photo, tmp_path):
    source, there = photo("a.jpg"), photo("o.jpg", (8, 8))
    before = there.read_bytes()
    result = call("restore", source, "-o", there)
    assert result.code == 3
    assert "--overwrite" in result.err
    assert restorer.asked == []  # refused before the work
    assert there.read_bytes() == before
    assert call("restore", source, "-o", there, "--overwrite").code == 0
    assert there.read_bytes() != before


def test_an_original_is_never_written_over(call, restorer, photo, tmp_path):
    source = photo("a.jpg")
    before = source.read_bytes()
    (tmp_path / "link.jpg").symlink_to(source)
    for target in (source, tmp_path, tmp_path / "link.jpg"):
        result = call("restore", source, "-o", target, "--overwrite")
        assert result.code == 3
        assert "the photograph itself" in result.err
    assert source.read_bytes() == before


def test_a_missing_folder_is_named(call, restorer, photo, tmp_path):
    result = call("restore", photo("a.jpg"), "-o", tmp_path / "none" / "o.jpg")
    assert result.code == 3
    assert "folder is not there" in result.err
    assert files(tmp_path) == ["a.jpg"]


def test_a_file_in_the_way_of_a_folder_is_refused(call, restorer, photo, tmp_path):
    photo("in/x/a.jpg")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x").touch()
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == 3
    assert restorer.asked == []


def test_the_before_after_picture_shows_both(call, restorer, photo, pixels, tmp_path):
    source = photo("a.png", (64, 48))
    assert call("restore", source, "-o", tmp_path / "o.png", "--before-after").code == 0
    both = pixels(tmp_path / "o.before-after.jpg").astype(int)
    assert both.shape == (48, 64 + 12 + 64, 3)
    assert both[14:26, 64 + 12 + 14 : 64 + 12 + 26].mean() > 235
    assert both[14:26, 14:26].mean() < 150


def test_the_result_says_that_faces_were_restored(call, restorer, photo, tmp_path):
    assert call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg", "--sidecar").code == 0
    content = (tmp_path / "o.jpg").read_bytes()
    assert b"compositeWithTrainedAlgorithmicMedia" in content
    record = json.loads((tmp_path / "o.jpg.heirloom.json").read_text())
    assert record["pack"]["name"] == "tiny"
    assert len(record["faces"]) == 1


def test_an_untouched_photograph_claims_nothing(call, restorer, photo, tmp_path):
    assert call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg", "--faces", "none").code == 0
    assert b"TrainedAlgorithmicMedia" not in (tmp_path / "o.jpg").read_bytes()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OutOfMemoryError("refine"), 6),
        (RuntimeError("DefaultCPUAllocator: not enough memory"), 6),
        (ZeroDivisionError("oops"), 1),
    ],
)
def test_an_error_in_one_photograph_spares_the_others(call, restorer, photo, tmp_path, error, code):
    photo("in/a.jpg")
    photo("in/b.jpg")
    restorer.errors["a.jpg"] = error
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == code
    assert files(tmp_path / "out") == ["b.jpg"]
    assert "Traceback" not in result.err
    assert len(result.err.splitlines()) == 1


def test_a_broken_pack_stops_everything(call, restorer, photo, tmp_path):
    photo("in/a.jpg")
    photo("in/b.jpg")
    broken = PackError(tmp_path, PackProblem.NOT_FINITE, "irn")
    restorer.errors |= {"a.jpg": broken, "b.jpg": broken}
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == 5
    assert len(result.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_ctrl_c_keeps_what_is_finished_and_leaves_nothing_half_done(
    call, restorer, photo, tmp_path
):
    for name in ("a", "b", "c"):
        photo(f"in/{name}.jpg")
    restorer.errors["b.jpg"] = KeyboardInterrupt()
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out")
    assert result.code == 130
    assert files(tmp_path / "out") == ["a.jpg"]
    assert "Cancelled" in result.err


def test_ctrl_c_while_saving_takes_new_folders_away(call, restorer, photo, tmp_path, monkeypatch):
    photo("in/deep/a.jpg")

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("engine.cli.saving.save_photo", interrupted)
    assert call("restore", tmp_path / "in", "-o", tmp_path / "out").code == 130
    assert not (tmp_path / "out").exists()


def test_a_name_that_is_no_text_is_printed_escaped(call, restorer, photo, tmp_path):
    source = photo("a.jpg")
    strange = os.fsdecode(os.fsencode(tmp_path) + b"/gr\xfc\xdfe.jpg")
    source.rename(strange)
    result = call("restore", strange, "-o", tmp_path / "o.jpg")
    assert result.code == 0
    assert "gr\\udcfc\\udcdfe.jpg" in result.out


def test_sixteen_bits_stay_sixteen_bits(call, restorer, tmp_path):
    deep = np.arange(48 * 64, dtype=np.uint16).reshape(48, 64) * 20
    Image.fromarray(deep).save(tmp_path / "a.png")
    result = call("restore", tmp_path / "a.png", "-o", tmp_path / "o.png")
    assert result.code == 0
    with Image.open(tmp_path / "o.png") as picture:
        restored = np.asarray(picture)
    assert restored[10:30, 10:30].min() == 65_535
    assert (restored[:10] == deep[:10]).all()


@pytest.mark.usefixtures("restorer")
def test_where_both_pictures_are_is_told(call, photo, tmp_path):
    result = call("restore", photo("a.png"), "-o", tmp_path / "b.png", "--before-after")
    assert str(tmp_path / "b.png") in result.out
    assert str(tmp_path / "b.before-after.jpg") in result.out
    assert (tmp_path / "b.before-after.jpg").exists()
