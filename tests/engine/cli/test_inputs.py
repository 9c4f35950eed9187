from pathlib import Path

import pytest

from engine.cli.exit_codes import UsageError
from engine.cli.inputs import Job, list_photos, plan_jobs


@pytest.fixture
def tree(tmp_path):
    def make(*names):
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        return tmp_path

    return make


def targets(jobs, below):
    return [job.target.relative_to(below).as_posix() for job in jobs]


def test_one_file_goes_to_the_file_named(tree):
    root = tree("a.jpg")
    assert plan_jobs([root / "a.jpg"], root / "b.png") == [
        Job(root / "a.jpg", root / "b.png", makes_folders=False)
    ]


def test_one_file_goes_into_a_folder_that_is_there(tree):
    root = tree("a.jpg", "out/other.jpg")
    assert plan_jobs([root / "a.jpg"], root / "out")[0].target == root / "out" / "a.jpg"


def test_an_output_that_is_no_picture_is_refused(tree):
    root = tree("a.jpg")
    with pytest.raises(UsageError, match=r"b\.gif"):
        plan_jobs([root / "a.jpg"], root / "b.gif")


def test_a_folder_keeps_its_tree(tree):
    root = tree("in/b.JPG", "in/x/a.tif", "in/x/y/ä.heic", "in/notes.txt", "in/x/.hidden.jpg")
    jobs = plan_jobs([root / "in"], root / "out")
    assert targets(jobs, root / "out") == ["b.JPG", "x/a.tif", "x/y/ä.heic"]


def test_what_is_only_read_here_becomes_png(tree, monkeypatch):
    monkeypatch.setattr("engine.photo.writing.writes_heif", lambda: False)
    root = tree("in/a.png", "in/a.heic", "out/other.jpg")
    assert targets(plan_jobs([root / "in"], root / "out"), root / "out") == ["a.png", "a-2.png"]
    assert plan_jobs([root / "in/a.heic"], root / "out")[0].target == root / "out" / "a.png"


def test_results_of_an_earlier_call_are_no_input(tree):
    root = tree("in/a.jpg", "in/out/a.jpg", "in/.thumbnails/a.jpg")
    jobs = plan_jobs([root / "in"], root / "in" / "out")
    assert [job.source for job in jobs] == [root / "in" / "a.jpg"]


def test_several_inputs_never_share_an_output(tree):
    root = tree("x/a.jpg", "y/a.jpg", "y/A.jpg", "z/a.jpg")
    jobs = plan_jobs([root / "x/a.jpg", root / "y/a.jpg", root / "y/A.jpg"], root / "out")
    assert targets(jobs, root / "out") == ["a.jpg", "a-2.jpg", "A-3.jpg"]
    folders = plan_jobs([root / "x", root / "z"], root / "out")
    assert targets(folders, root / "out") == ["x/a.jpg", "z/a.jpg"]


def test_several_inputs_need_a_folder(tree):
    root = tree("a.jpg", "b.jpg", "out.jpg")
    with pytest.raises(UsageError, match=r"out\.jpg is a file"):
        plan_jobs([root / "a.jpg", root / "b.jpg"], root / "out.jpg")


def test_a_folder_without_photographs_is_named(tree):
    root = tree("in/notes.txt")
    for find in (lambda: plan_jobs([root / "in"], root / "out"), lambda: list_photos([root])):
        with pytest.raises(UsageError, match="no photograph in"):
            find()


def test_a_missing_file_is_left_to_be_reported_with_its_name():
    assert list_photos([Path("none.jpg")]) == [Path("none.jpg")]
    assert plan_jobs([Path("none.jpg")], Path("out"))[0].source == Path("none.jpg")
