import errno
import os
from pathlib import Path

import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.photo.publishing import publishing


def publish(path, meanwhile=None, *, overwrite=False):
    with publishing(path, overwrite=overwrite) as stream:
        stream.write(b"new")
        if meanwhile:
            meanwhile()


def raises(error):
    def fail(*args, **options):
        raise error

    return fail


@pytest.mark.parametrize("overwrite", [False, True])
def test_the_file_appears_when_it_is_whole(tmp_path, overwrite):
    path = tmp_path / "a.bin"
    with publishing(path, overwrite=overwrite) as stream:
        stream.write(b"new")
        assert not path.exists()
        (hidden,) = tmp_path.iterdir()
        assert hidden.name.startswith(".heirloom-")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("failing", ["fsync", "replace", "link"])
@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (OSError(errno.ENOSPC, "full"), PhotoProblem.NO_SPACE),
        (OSError(errno.EDQUOT, "quota"), PhotoProblem.NO_SPACE),
        (OSError(errno.EACCES, "denied"), PhotoProblem.NO_PERMISSION),
        (OSError(errno.EROFS, "read-only"), PhotoProblem.NO_PERMISSION),
        (OSError(errno.EIO, "broken"), PhotoProblem.IO),
        (KeyboardInterrupt(), None),
    ],
)
def test_a_failing_system_call_leaves_everything_as_it_was(
    tmp_path, monkeypatch, failing, error, problem
):
    path = tmp_path / "a.bin"
    if failing == "replace":
        path.write_bytes(b"old")
    monkeypatch.setattr(os, failing, raises(error))
    with pytest.raises(PhotoError if problem else KeyboardInterrupt) as caught:
        publish(path, overwrite=failing == "replace")
    if problem:
        assert (caught.value.problem, caught.value.path) == (problem, path)
    left = [p.name for p in tmp_path.iterdir()]
    assert left == (["a.bin"] if failing == "replace" else [])
    assert failing != "replace" or path.read_bytes() == b"old"


def test_a_failing_write_and_any_other_error_leave_nothing(tmp_path):
    for error in (OSError(errno.ENOSPC, "full"), RuntimeError("x"), KeyboardInterrupt()):
        expected = PhotoError if isinstance(error, OSError) else type(error)
        with pytest.raises(expected):
            publish(tmp_path / "a", meanwhile=raises(error), overwrite=True)
        assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path, monkeypatch):
    # The tests may run as root, whom no permission bits stop.
    monkeypatch.setattr(Path, "open", raises(PermissionError(errno.EACCES, "denied")))
    with pytest.raises(PhotoError) as caught:
        publish(tmp_path / "a.bin")
    assert caught.value.problem is PhotoProblem.NO_PERMISSION


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder closed even to root")
def test_a_folder_closed_even_to_root():
    with pytest.raises(PhotoError) as caught:
        publish(Path("/proc/self/a.bin"))
    assert caught.value.problem in (PhotoProblem.NO_PERMISSION, PhotoProblem.NO_FOLDER)


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path):
    path = tmp_path / "a.bin"
    with pytest.raises(PhotoError) as caught:
        publish(path, meanwhile=lambda: path.write_bytes(b"someone else's"))
    assert caught.value.problem is PhotoProblem.EXISTS
    assert path.read_bytes() == b"someone else's"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("meanwhile", [False, True])
def test_the_same_holds_on_disks_without_links(tmp_path, monkeypatch, meanwhile):
    path = tmp_path / "a.bin"

    def no_links(*args):
        if meanwhile:
            path.write_bytes(b"someone else's")
        raise OSError(errno.EPERM, "no links on this disk")

    monkeypatch.setattr(os, "link", no_links)
    if meanwhile:
        with pytest.raises(PhotoError) as caught:
            publish(path)
        assert caught.value.problem is PhotoProblem.EXISTS
    else:
        publish(path)
    assert path.read_bytes() == (b"someone else's" if meanwhile else b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_permissions_is_written_all_the_same(tmp_path, monkeypatch):
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "chmod", raises(PermissionError(errno.EPERM, "no permissions here")))
    publish(path, overwrite=True)
    assert path.read_bytes() == b"new"


def test_without_links_a_failed_move_takes_its_placeholder_away(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", raises(OSError(errno.ENOTSUP, "no links")))
    monkeypatch.setattr(os, "replace", raises(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        publish(tmp_path / "a.bin")
    assert list(tmp_path.iterdir()) == []


def test_an_overwritten_link_stays_a_link(tmp_path):
    (tmp_path / "folder").mkdir()
    real, link = tmp_path / "folder" / "real.bin", tmp_path / "link.bin"
    real.write_bytes(b"old")
    link.symlink_to(real)
    publish(link, overwrite=True)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_link_to_nothing_is_not_written_through(tmp_path):
    link = tmp_path / "link.bin"
    link.symlink_to(tmp_path / "elsewhere.bin")
    with pytest.raises(PhotoError) as caught:
        publish(link)
    assert caught.value.problem is PhotoProblem.EXISTS
    assert not (tmp_path / "elsewhere.bin").exists()
