import os
import subprocess
import sys

import pytest

from engine.photo import publishing, remove_stale_temporaries
from engine.photo.temporaries import folder_in, tidy_once

KILLED = """
import os, sys
from pathlib import Path
from engine.photo import publishing
with publishing(Path(sys.argv[1]), overwrite=False) as stream:
    stream.write(b"half")
    stream.flush()
    os.kill(os.getpid(), 9)
"""


def aged(path):
    os.utime(path, (0, 0))
    return path


def no_locks(*_):
    raise OSError


def test_only_old_temporaries_of_ours_are_removed(tmp_path):
    names = {
        ".heirloom-0123456789abcdef.tmp": True,
        ".heirloom-fedcba9876543210.tmp": False,  # young
        ".heirloom-notes.tmp": False,
        "x.heirloom-0123456789abcdef.tmp": False,
        "photo.heirloom.json": False,
    }
    for name in names:
        (tmp_path / name).write_bytes(b"x")
        if not name.startswith(".heirloom-f"):
            aged(tmp_path / name)
    assert remove_stale_temporaries(tmp_path) == (tmp_path / ".heirloom-0123456789abcdef.tmp",)
    assert {p.name for p in tmp_path.iterdir()} == {n for n, gone in names.items() if not gone}
    assert remove_stale_temporaries(tmp_path / "none") == ()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed like this there")
def test_what_a_kill_leaves_is_gone_when_the_folder_is_next_written_to(tmp_path):
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "a.bin")], check=False)
    assert run.returncode == -9
    (left,) = tmp_path.iterdir()
    aged(left)
    tidy_once.cache_clear()
    with publishing(tmp_path / "b.bin", overwrite=False):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["b.bin"]


@pytest.mark.skipif(sys.platform == "win32", reason="the system itself keeps open files there")
def test_what_is_being_written_stays_however_old(tmp_path):
    with publishing(tmp_path / "a.bin", overwrite=False) as stream:
        stream.write(b"new")
        stream.flush()
        aged(next(tmp_path.iterdir()))
        assert remove_stale_temporaries(tmp_path) == ()
    assert (tmp_path / "a.bin").read_bytes() == b"new"


def test_without_locks_an_hour_has_to_pass(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.photo.temporaries._lock", no_locks)
    old, young = (tmp_path / f".heirloom-{digit * 16}.tmp" for digit in "01")
    old.touch()
    aged(old)
    young.touch()
    minutes = young.stat().st_mtime - 600
    os.utime(young, (minutes, minutes))
    assert remove_stale_temporaries(tmp_path) == (old,)
    with publishing(tmp_path / "a.bin", overwrite=False) as stream:
        stream.write(b"new")
    assert (tmp_path / "a.bin").read_bytes() == b"new"


def test_what_a_clock_set_back_makes_young_for_ever_is_removed(tmp_path):
    left = tmp_path / ".heirloom-0123456789abcdef.tmp"
    left.write_bytes(b"x")
    os.utime(left, (4e9, 4e9))
    assert remove_stale_temporaries(tmp_path) == (left,)


def test_a_folder_that_a_kill_left_goes_and_one_in_use_stays(tmp_path):
    left, other = aged_folder(tmp_path / ".import-left"), aged_folder(tmp_path / "import-of-mine")
    with folder_in(tmp_path, ".import-") as first:
        assert (left.exists(), other.exists()) == (False, True)
        (first / "half").write_bytes(b"x")
        aged(first)
        with folder_in(tmp_path, ".import-"):
            assert first.exists()
    assert list(tmp_path.iterdir()) == [other]


def aged_folder(path):
    path.mkdir()
    (path / "net.safetensors").write_bytes(b"x")
    return aged(path)
