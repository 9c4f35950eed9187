import os
from pathlib import Path

import pytest

from engine.errors import (
    NoFaceError,
    NonFiniteError,
    OutOfMemoryError,
    PackError,
    PackProblem,
    PhotoError,
    PhotoProblem,
)
from gui.error_record import UnknownError, from_record, to_record
from gui.queue_job import JobState, QueueJob
from gui.queue_journal import QueueJournal, journal_path
from gui.queue_model import QueueModel

pytestmark = pytest.mark.usefixtures("qapp")
A, B = Path("/album/a.jpg"), Path("/album/Ünï 日本.jpg")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "queue.jsonl"


def _restart(path):
    return {job.source: job for job in QueueJournal(path).load()}


def test_nothing_was_written_yet(path):
    assert QueueJournal(path).load() == ()
    assert not path.exists()


def test_what_was_finished_is_known_after_a_crash(path):
    model = QueueModel()
    QueueJournal(path).follow(model)
    model.add([QueueJob(A, Path("/album")), QueueJob(B)])
    done = QueueJob(
        A, Path("/album"), JobState.DONE, 3, 1.0, Path("/album/a_restored.jpg"), seconds=2.5
    )
    model.put(done)
    model.put(QueueJob(B, state=JobState.WORKING, progress=0.4))
    assert _restart(path) == {A: done, B: QueueJob(B)}


def test_why_a_photograph_failed_is_known_after_a_crash(path):
    model = QueueModel([QueueJob(B)])
    QueueJournal(path).follow(model)
    model.put(QueueJob(B, state=JobState.FAILED, error=PhotoError(B, PhotoProblem.DAMAGED, "x")))
    error = _restart(path)[B].error
    assert (error.problem, error.detail) == (PhotoProblem.DAMAGED, "x")


def test_what_was_removed_stays_away(path):
    model = QueueModel()
    QueueJournal(path).follow(model)
    model.add([QueueJob(A), QueueJob(B)])
    model.remove([0])
    assert list(_restart(path)) == [B]


@pytest.mark.parametrize("cut", [1, 10, 40])
def test_a_line_cut_by_a_crash_costs_only_itself(path, cut):
    journal = QueueJournal(path)
    journal.record([QueueJob(A)])
    journal.record([QueueJob(B)])
    path.write_bytes(path.read_bytes()[:-cut])
    journal.record([QueueJob(Path("/c.jpg"))])
    found = _restart(path)
    assert A in found
    assert Path("/c.jpg") in found


def test_nonsense_is_passed_over(path):
    path.parent.mkdir()
    path.write_bytes(b'[]\n{"source": 3}\n\xff\xfe\n{"source": "/a", "state": "flying"}\nnull\n')
    assert QueueJournal(path).load() == ()


def test_loading_makes_the_file_small_again(path):
    journal = QueueJournal(path)
    for _ in range(50):
        journal.record([QueueJob(A)])
    large = path.stat().st_size
    journal.load()
    assert path.stat().st_size < large / 10
    assert list(path.parent.iterdir()) == [path]


def test_a_disk_that_takes_nothing_does_not_stop_the_queue(tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.touch()
    QueueJournal(blocked / "queue.jsonl").record([QueueJob(A)])
    assert "could not be written down" in caplog.text


def test_it_lies_with_the_users_data():
    assert journal_path().name == "queue.jsonl"
    assert "Heirloom" in str(journal_path())


@pytest.mark.parametrize(
    "error",
    [
        PhotoError(A, PhotoProblem.NO_SPACE, "d"),
        PackError(A, PackProblem.WRONG_HASH, "d"),
        NoFaceError(A, found=2),
        OutOfMemoryError("refine"),
        NonFiniteError("refine"),
    ],
)
def test_errors_survive_the_journal(error):
    back = from_record(to_record(error))
    assert type(back) is type(error)
    assert vars(back) == vars(error)


def test_an_unknown_error_keeps_its_name_and_text():
    back = from_record(to_record(ZeroDivisionError("by zero")))
    assert isinstance(back, UnknownError)
    assert str(back) == "ZeroDivisionError: by zero"


@pytest.mark.parametrize(
    "line", ["[" * 100_000, '{"source": "a", "state": "done", "faces": Infinity}', "7", '"a"', "[]"]
)
def test_a_line_that_makes_no_sense_is_passed_over(tmp_path, line):
    path = tmp_path / "queue.jsonl"
    path.write_text(line + "\n" + '{"source": "b.png", "state": "waiting"}\n')
    assert [job.source.name for job in QueueJournal(path).load()] == ["b.png"]


def test_a_rewriting_that_a_kill_cut_short_leaves_nothing_for_ever(tmp_path):
    path, left = tmp_path / "queue.jsonl", tmp_path / ".heirloom-0123456789abcdef.tmp"
    path.write_text('{"source": "b.png", "state": "waiting"}\n')
    left.write_text("half")
    os.utime(left, (0, 0))
    QueueJournal(path).load()
    assert list(tmp_path.iterdir()) == [path]
