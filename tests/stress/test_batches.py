"""A thousand photographs, fifty of them bad: the good are done, the bad named, nothing leaks."""

import gc
import json
import os
import time
import weakref
from pathlib import Path

import pytest

from engine.photo import open_photo
from tests.corpus.generate import corpus
from tests.gui.fakes import FakeRestorer
from tests.stress.conftest import linux, sizes
from tests.stress.program import forkserver, photographs, restore

pytestmark = linux
_BAD_SHARE = 20  # one photograph in so many
_GROWTH = 1.05


def bad_files(folder, count):
    """Damaged files of which none opens, named like photographs; their paths."""
    from engine.errors import PhotoError

    paths = []
    for number, (name, content) in enumerate(corpus()):
        suffix = Path(name).suffix
        path = folder / f"bad-{number:04}{suffix if len(suffix) > 3 else '.jpg'}"
        path.write_bytes(content)
        try:
            open_photo(path)
        except PhotoError:
            paths.append(path)
        else:
            path.unlink()
        if len(paths) == count:
            break
    return paths


def records(log):
    return [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]


def resident(pid):
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def watched(process, out):
    """Bytes of memory held, by the number of outputs there, until the process ends."""
    held = {}
    while process.is_alive():
        try:
            held[len(list(out.glob("photo-*")))] = resident(process.pid)
        except (OSError, ValueError, IndexError):
            break
        time.sleep(0.2)
    process.join()
    return held


@sizes("count", 20, 1000)
def test_a_batch_with_bad_photographs(tmp_path, tiny_pack, count):
    source, out, log = tmp_path / "in", tmp_path / "out", tmp_path / "log"
    good = photographs(source, count - count // _BAD_SHARE)
    bad = bad_files(source, count // _BAD_SHARE)
    words = ("--json", "--resume")
    process = forkserver().Process(target=restore, args=(tiny_pack, source, out, words, log))
    process.start()
    held = watched(process, out)
    assert process.exitcode == 3  # a photograph could not be read
    assert {path.name for path in out.iterdir()} == {path.name for path in good}
    reasons = {r["input"]: r["message"] for r in records(log) if r["event"] == "error"}
    assert set(reasons) == {str(path) for path in bad}
    assert all(Path(path).name in message for path, message in reasons.items())
    if count >= 1000:
        _is_flat(held)


def _is_flat(held):
    first = max(size for done, size in held.items() if done <= 100)
    last = max(size for done, size in held.items() if done >= 900)
    print(f"{first / 2**20:.0f} MiB within the first hundred, {last / 2**20:.0f} at the end")  # noqa: T201
    assert last < first * _GROWTH


@sizes("count", 6, 60)
def test_a_batch_goes_on_after_a_kill_without_doing_anything_again(tmp_path, tiny_pack, count):
    source, out = tmp_path / "in", tmp_path / "out"
    photographs(source, count)
    out.mkdir()
    words = ("--json", "--resume", "--sidecar")
    log = tmp_path / "first"
    process = forkserver().Process(target=restore, args=(tiny_pack, source, out, words, log))
    process.start()
    while sum(p.suffix != ".json" for p in out.glob("photo-*")) < count // 2 and process.is_alive():
        time.sleep(0.01)
    process.kill()
    process.join()
    finished = {path: path.stat().st_mtime_ns for path in out.glob("photo-*")}
    whole = [path for path in finished if path.with_name(f"{path.name}.heirloom.json").exists()]
    log = tmp_path / "second"
    process = forkserver().Process(target=restore, args=(tiny_pack, source, out, words, log))
    process.start()
    process.join()
    assert process.exitcode == 0
    events = [record["event"] for record in records(log)]
    assert events.count("kept") == len(whole) >= count // 2
    assert events.count("done") == count - len(whole)
    assert all(path.stat().st_mtime_ns == finished[path] for path in whole)
    assert len(list(out.glob("photo-*.heirloom.json"))) == count


@pytest.fixture
def restorer():
    return FakeRestorer()


@sizes("count", 6, 300)
def test_the_windows_queue_keeps_no_photograph(
    window, restorer, tmp_path, qtbot, monkeypatch, count
):
    """Every second one has no face, and its error is shown as long as the window is there."""
    opened, faces = [], restorer.faces

    def remembered(path):
        photo = open_photo(path)
        restorer.faces = faces if len(opened) % 2 else ()
        opened.append(weakref.ref(photo))
        return photo

    monkeypatch.setattr("engine.photo.open_photo", remembered)
    window.batch.add(photographs(tmp_path / "in", count))
    window.batch.start()
    runner, patience = window.batch.runner, 60_000 + 2_000 * count
    qtbot.waitUntil(lambda: len(opened) == count and not runner.is_running, timeout=patience)
    gc.collect()
    assert [photo() for photo in opened if photo() is not None] == []
    ends = [type(job.error).__name__ for job in window.batch.model.jobs()]
    assert ends == ["NoFaceError", "NoneType"] * (count // 2)
