"""Originals as the system sees them: opened to be read, and nothing else ever done to them."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from engine.photo import open_photo
from gui.app import begin
from gui.export_choice import ExportChoice
from tests.corpus.pictures import pictures
from tests.gui.fakes import FakeRestorer
from tests.gui.test_main_window import settle
from tests.stress.conftest import linux, sizes
from tests.stress.program import (
    detect_in_the_middle,
    forkserver,
    photographs,
    restore,
    wait_for_tracer,
)

pytestmark = [
    linux,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
]
# Every call that takes a name and could change what it leads to.
CALLS = "open,openat,openat2,creat,truncate,rename,renameat,renameat2,unlink,unlinkat,link,linkat"
CALLS += ",symlinkat,chmod,fchmodat,chown,fchownat,utimensat,setxattr,removexattr"
KINDS = ("plain.jpg", "deep.tif", "plain.heic", "plain.png", "deep.png", "plain.tif", "plain.webp")
KINDS += ("plain.bmp", "plain.avif")


@contextlib.contextmanager
def watched(pid, trace):
    """Write the calls of a process that take a file's name to `trace`."""
    words = ["strace", "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o", str(trace)]
    tracer = subprocess.Popen([*words, "-p", str(pid)], stderr=subprocess.DEVNULL)
    try:
        wait_for_tracer(pid)
        yield
    finally:
        tracer.send_signal(signal.SIGINT)
        tracer.wait(timeout=60)


def calls_on(paths, trace):
    """The calls that name one of the files."""
    names = [f'"{path}"' for path in paths]
    return [line for line in trace.read_text().splitlines() if any(n in line for n in names)]


def is_harmless(call):
    """Whether a call only reads."""
    return re.search(r" open(at|at2)?\(", call) and not re.search(
        "O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", call
    )


def restore_when_told(line, *arguments):
    """A restoration whose process waits until somebody watches it."""
    line.send("ready")
    line.recv()
    restore(*arguments)


@sizes("kinds", KINDS[:2], KINDS)
def test_a_batch_only_reads_its_originals(tmp_path, tiny_pack, kinds):
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in kinds:
        (source / f"{name.partition('.')[0]}-{name}").write_bytes(pictures()[name])
    before = {path: path.read_bytes() for path in source.iterdir()}
    here, there = forkserver().Pipe()
    words = ("--sidecar", "--before-after", "--overwrite")
    arguments = (there, tiny_pack, source, out, words, tmp_path / "log")
    process = forkserver().Process(target=restore_when_told, args=arguments)
    process.start()
    here.recv()
    with watched(process.pid, tmp_path / "trace"):
        here.send("go")
        process.join(300)
    assert process.exitcode == 0, (tmp_path / "log").read_text()
    for path, content in before.items():
        calls = calls_on([path], tmp_path / "trace")
        assert calls
        assert [call for call in calls if not is_harmless(call)] == []
        assert path.read_bytes() == content


@pytest.fixture
def restorer():
    return FakeRestorer()


def test_the_window_only_reads_its_originals(window, tmp_path, qtbot):
    (photo,) = photographs(tmp_path / "in", 1)
    document, before = window.parts.document, photo.read_bytes()
    with watched(os.getpid(), tmp_path / "trace"):
        begin(window, [photo])
        qtbot.waitUntil(lambda: document.searched)
        window.actions_.restore.trigger()
        settle(window, qtbot)
        with qtbot.waitSignal(window.parts.exporting.exported) as caught:
            window.parts.exporting.export(ExportChoice(), window.batch.captions())
        window.parts.recovery.write()
        settle(window, qtbot)
    calls = calls_on([photo], tmp_path / "trace")
    assert calls
    assert [call for call in calls if not is_harmless(call)] == []
    assert photo.read_bytes() == before != caught.args[0].read_bytes()


def test_photographs_that_go_or_change_during_a_batch(tmp_path, tiny_pack, monkeypatch, capsys):
    """One is gone before its turn; another is replaced while it is being restored."""
    from engine.cli.app import run
    from engine.faces.detect import FaceDetector

    replaced, gone, kept = photographs(tmp_path / "in", 3, (".png",))
    other = kept.read_bytes()
    monkeypatch.setattr(FaceDetector, "search", FaceDetector.search)  # put back afterwards
    detect_in_the_middle()
    search = FaceDetector.search

    def change(self, pixels):
        gone.unlink(missing_ok=True)
        replaced.write_bytes(other)
        return search(self, pixels)

    monkeypatch.setattr(FaceDetector, "search", change)
    words = ["-o", str(tmp_path / "out"), "--steps", "1", "--device", "cpu"]
    assert run(["restore", str(tmp_path / "in"), *words, "--pack", str(tiny_pack)]) == 3
    (sentence,) = [line for line in capsys.readouterr().err.splitlines() if gone.name in line]
    assert "Traceback" not in sentence
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [replaced.name, kept.name]
    first, last = (open_photo(tmp_path / "out" / p.name).pixels for p in (replaced, kept))
    assert (first != last).any()  # made of what was opened
    assert replaced.read_bytes() == kept.read_bytes() == other


def test_a_photograph_that_goes_while_the_window_shows_it(window, tmp_path, qtbot):
    (photo,) = photographs(tmp_path / "in", 1)
    document = window.parts.document
    begin(window, [photo])
    qtbot.waitUntil(lambda: document.searched)
    photo.unlink()
    window.actions_.restore.trigger()
    settle(window, qtbot)
    with qtbot.waitSignal(window.parts.exporting.exported) as caught:
        window.parts.exporting.export(ExportChoice(), window.batch.captions())
    assert open_photo(caught.args[0]).pixels.shape == document.photo.pixels.shape
    assert not Path(photo).exists()
