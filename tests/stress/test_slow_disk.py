"""A disk behind a slow network: everything takes its time, and nothing else changes."""

import os
import shutil
import signal
import subprocess
import time

import pytest
from PySide6.QtCore import QTimer

from engine.photo import open_photo, save_photo
from gui.app import begin
from gui.export_choice import ExportChoice
from tests.gui.fakes import FakeRestorer
from tests.gui.test_main_window import settle
from tests.stress.conftest import linux
from tests.stress.program import forkserver, photographs, wait_for_tracer
from tests.stress.test_faults import save_when_told, temporaries

CALLS = "read,pread64,write,fsync,openat,newfstatat,link,unlink,flock"
EACH = 20_000
"""Microseconds by which each of these calls is delayed: a network disk in another country."""
TICKS = 10
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.fixture
def saving(tmp_path):
    """A process that saves a photograph on a slow disk; it waits for "go"."""
    (source,) = photographs(tmp_path / "in", 1, (".png",))
    out = tmp_path / "out"
    out.mkdir()
    here, there = forkserver().Pipe()
    child = forkserver().Process(target=save_when_told, args=(there, source, out / "a.png", "new"))
    child.start()
    here.recv()
    inject = ["-e", f"trace={CALLS}", "-e", f"inject={CALLS}:delay_enter={EACH}"]
    words = ["strace", "-f", "-qq", "-o", os.devnull, *inject, "-p", str(child.pid)]
    tracer = subprocess.Popen(words, stderr=subprocess.DEVNULL)
    wait_for_tracer(child.pid)
    yield child, here, source, out
    child.kill()
    child.join()
    tracer.wait(timeout=60)


@linux
@needs_strace
def test_a_save_on_a_slow_disk_is_the_same(saving, tmp_path):
    child, line, source, out = saving
    line.send("go")
    child.join(120)
    save_photo(open_photo(source), tmp_path / "quick.png")
    assert [path.name for path in out.iterdir()] == ["a.png"]
    assert (out / "a.png").read_bytes() == (tmp_path / "quick.png").read_bytes()


@linux
@needs_strace
def test_a_save_on_a_slow_disk_can_be_cancelled(saving):
    child, line, _, out = saving
    line.send("go")
    while not temporaries(out):
        assert child.is_alive()
        time.sleep(0.005)
    os.kill(child.pid, signal.SIGINT)
    child.join(120)
    assert list(out.iterdir()) == []


@pytest.fixture
def restorer():
    return FakeRestorer()


@pytest.fixture
def ticks(qtbot):
    """How often the window's thread was free."""
    counted, timer = [], QTimer()
    timer.timeout.connect(lambda: counted.append(1))
    timer.start(5)
    yield counted
    timer.stop()


def test_the_window_does_not_wait_for_a_slow_disk(window, ticks, tmp_path, qtbot, monkeypatch):
    (photo,) = photographs(tmp_path / "in", 1)
    document, slow = window.parts.document, []

    def until_the_window_moves(function):
        def wait(*args):
            slow.append(function.__name__)
            before, patience = len(ticks), time.monotonic() + 20
            while len(ticks) < before + TICKS:
                assert time.monotonic() < patience, "the window stands still"
                time.sleep(0.005)
            return function(*args)

        return wait

    monkeypatch.setattr(os, "fsync", until_the_window_moves(os.fsync))
    reading = until_the_window_moves(open_photo)
    monkeypatch.setattr("engine.photo.open_photo", reading)
    begin(window, [photo])
    qtbot.waitUntil(lambda: document.searched, timeout=30_000)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    with qtbot.waitSignal(window.parts.exporting.exported, timeout=60_000) as caught:
        window.parts.exporting.export(ExportChoice(), window.batch.captions())
    assert caught.args[0].exists()
    assert {"fsync", "open_photo"} <= set(slow)
