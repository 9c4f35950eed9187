"""Every call of a save fails once, in every way; disks fill, folders close, files change places."""

import contextlib
import dataclasses
import errno
import gc
import hashlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
from functools import partial

import numpy as np
import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo, remove_stale_temporaries, save_photo
from engine.photo.formats import FORMATS
from engine.types import Metadata, Photo
from tests.stress.conftest import linux
from tests.stress.program import forkserver, wait_for_tracer

CALLS = ("openat", "newfstatat", "write", "lseek", "fsync", "close", "chmod", "link", "rename")
CALLS += ("unlink", "flock", "dup", "getdents64")
ACTIONS = ("signal=KILL", "error=ENOSPC", "error=EIO")
EVERY_FAULT = [
    pytest.param(*fault, marks=pytest.mark.stress, id="-".join(("every", *fault)))
    for fault in itertools.product(CALLS, ACTIONS, ("new", "over"))
]
SCRIPTS = (
    "Großmutter",
    "祖母の写真",
    "סבתא",
    "جدتي",
    "бабушка",
    "δόξα",
    "👵🏽",
    "a'b\"c;$(d)",
    "‮evil",
)


@pytest.fixture
def photo(tmp_path):
    pixels = np.random.default_rng(0).integers(0, 255, (40, 56, 3), np.uint8)
    path = tmp_path / "in" / "original.png"
    path.parent.mkdir()
    save_photo(Photo(path, pixels, "PNG", metadata=Metadata(dpi=(300.0, 300.0))), path)
    return open_photo(path)


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def temporaries(folder):
    return [path for path in folder.iterdir() if path.name.startswith(".")]


def failing_at(number, error, work):
    """Run `work` with its C call of that number failing; whether it came to that call."""
    count = 0

    def watch(_frame, event, _function):
        nonlocal count
        if event == "c_call":
            count += 1
            if count == number:
                raise error

    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count >= number


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "full"), MemoryError(), KeyboardInterrupt()], ids=repr
)
@pytest.mark.parametrize("stride", [13, pytest.param(1, marks=pytest.mark.stress, id="every-call")])
def test_any_call_of_a_save_may_fail(photo, tmp_path, error, overwrite, stride):
    out = tmp_path / "out"
    out.mkdir()
    target, before = out / "a.jpg", digest(photo.path)
    save_photo(photo, target)
    whole = target.read_bytes()
    old = b"the picture of the last time"
    number, reached = 1, True
    while reached:
        target.write_bytes(old) if overwrite else target.unlink(missing_ok=True)
        save = partial(save_photo, photo, target, overwrite=overwrite)
        with contextlib.suppress(PhotoError, MemoryError, KeyboardInterrupt, OSError):
            reached = failing_at(number, type(error)(*error.args), save)
        if target.exists() or overwrite:
            assert target.read_bytes() in (whole, old)
        if temporaries(out):  # what failed was Python's call of our cleaning up
            gc.collect()
        assert temporaries(out) == []
        number += stride
    gc.collect()
    assert target.read_bytes() == whole
    assert digest(photo.path) == before


def save_when_told(line, source, target, mode):
    """A save whose process waits until somebody watches it."""
    # Shells start background jobs with SIGINT ignored, and every process of theirs inherits that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    photo = open_photo(source)
    save_photo(photo, target, overwrite=True)
    if mode == "new":
        target.unlink()
    line.send("ready")
    line.recv()
    save_photo(photo, target, overwrite=mode == "over")


def traced(call, number, action, source, target, mode):
    """A save under strace, in which the call of that number fails or kills; whether it did."""
    here, there = forkserver().Pipe()
    child = forkserver().Process(target=save_when_told, args=(there, source, target, mode))
    child.start()
    here.recv()
    inject = f"inject={call}:{action}:when={number}"
    words = ["-f", "-qq", "-e", f"trace={call}", "-e", inject, "-p", str(child.pid)]
    tracer = subprocess.Popen(["strace", *words], stderr=subprocess.PIPE, text=True)
    wait_for_tracer(child.pid)
    here.send("go")
    child.join(60)
    trace = tracer.communicate(timeout=60)[1]
    return "INJECTED" in trace or child.exitcode == -signal.SIGKILL


@linux
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize(
    ("call", "action", "mode"),
    [("fsync", "signal=KILL", "new"), ("fsync", "error=EIO", "over"), *EVERY_FAULT],
)
def test_the_system_fails_or_the_power_does_at_each_system_call(
    photo, tmp_path, call, action, mode
):
    out = tmp_path / "out"
    out.mkdir()
    target, before = out / "a.jpg", digest(photo.path)
    save_photo(photo, target)
    whole, number, reached = target.read_bytes(), 1, True
    while reached and number < 40:
        reached = traced(call, number, action, photo.path, target, mode)
        assert not target.exists() or target.read_bytes() == whole
        assert mode == "new" or target.exists()
        for path in out.glob(".heirloom-*"):
            os.utime(path, (0, 0))
        remove_stale_temporaries(out)
        assert [path.name for path in out.iterdir() if path != target] == []
        save_photo(photo, target, overwrite=True)
        number += 1
    assert digest(photo.path) == before


@pytest.mark.parametrize("format", list(FORMATS))
def test_a_full_disk(photo, small_disk, format):
    suffix = FORMATS[format].suffixes[0]
    noise = np.random.default_rng(1).integers(0, 2**16, (200, 200, 3), np.uint16)
    pixels = noise if FORMATS[format].deep else noise.astype(np.uint8)
    big = dataclasses.replace(photo, pixels=pixels)
    (small_disk / "other").write_bytes(bytes(2**20 - 45_000))
    with pytest.raises(PhotoError) as caught:
        save_photo(big, small_disk / f"a{suffix}", quality=100)
    assert caught.value.problem is PhotoProblem.NO_SPACE
    assert [path.name for path in small_disk.iterdir()] == ["other"]
    save_photo(photo, small_disk / f"a{suffix}")  # a small one still fits


def test_a_disk_that_becomes_read_only(photo, small_disk):
    save_photo(photo, small_disk / "a.jpg")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for name in ("a.jpg", "b.jpg"):
        with pytest.raises(PhotoError) as caught:
            save_photo(photo, small_disk / name, overwrite=True)
        assert caught.value.problem is PhotoProblem.NO_PERMISSION
    assert [path.name for path in small_disk.iterdir()] == ["a.jpg"]


@linux
def test_a_folder_that_closes_in_the_middle_of_a_save(photo, tmp_path, monkeypatch):
    out = tmp_path / "out"
    out.mkdir()
    if shutil.which("chattr") is None:
        pytest.skip("no chattr here")
    sync = os.fsync

    def close_folder(descriptor):
        sync(descriptor)
        if subprocess.run(["chattr", "+i", out], check=False, capture_output=True).returncode:
            pytest.skip("folders cannot be closed to root here")

    monkeypatch.setattr(os, "fsync", close_folder)
    try:
        with pytest.raises(PhotoError) as caught:
            save_photo(photo, out / "a.jpg")
    finally:
        subprocess.run(["chattr", "-i", out], check=False, capture_output=True)
    assert caught.value.problem is PhotoProblem.NO_PERMISSION
    assert not (out / "a.jpg").exists()
    for path in out.iterdir():
        os.utime(path, (0, 0))
    remove_stale_temporaries(out)
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_names_in_any_script(photo, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    save_photo(photo, folder / f"{name}.png")
    assert np.array_equal(open_photo(folder / f"{name}.png").pixels, photo.pixels)


def test_a_name_of_250_bytes_and_one_too_long(photo, tmp_path):
    save_photo(photo, tmp_path / ("a" * 246 + ".png"))
    with pytest.raises(PhotoError) as caught:
        save_photo(photo, tmp_path / ("a" * 256 + ".png"))
    assert caught.value.problem is PhotoProblem.NAME_TOO_LONG
    deep = tmp_path
    while len(str(deep)) < 1000:
        deep = deep / ("folder-" * 20)
    deep.mkdir(parents=True)
    save_photo(photo, deep / "a.png")


def test_a_photograph_that_is_removed_or_replaced_while_it_is_open(photo, tmp_path):
    pixels = photo.pixels.copy()
    photo.path.write_bytes(b"another file")
    save_photo(photo, tmp_path / "a.png")
    assert photo.path.read_bytes() == b"another file"
    photo.path.unlink()
    save_photo(photo, tmp_path / "b.png")
    assert np.array_equal(open_photo(tmp_path / "b.png").pixels, pixels)


def test_links_lead_to_the_original_but_never_over_it(photo, tmp_path):
    link, before = tmp_path / "link.png", digest(photo.path)
    link.symlink_to(photo.path)
    assert np.array_equal(open_photo(link).pixels, photo.pixels)
    hard = tmp_path / "hard.png"
    os.link(photo.path, hard)
    for target in (link, hard):
        with pytest.raises(PhotoError) as caught:
            save_photo(photo, target)
        assert caught.value.problem is PhotoProblem.SAME_FILE
    assert digest(photo.path) == before
    loop = tmp_path / "loop.png"
    loop.symlink_to(loop)
    with pytest.raises(PhotoError):
        open_photo(loop)
