from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from engine.errors import PhotoError, PhotoProblem
from gui.queue_files import jobs_for
from gui.queue_job import JobState, QueueCounts, QueueJob
from gui.queue_model import Column, QueueModel

pytestmark = pytest.mark.usefixtures("qapp")
A, B, C = (Path(f"/album/{name}.jpg") for name in "abc")
FAILED = QueueJob(
    B, state=JobState.FAILED, error=PhotoError(B, PhotoProblem.TRUNCATED), progress=0.3
)


@pytest.fixture
def model():
    made = QueueModel()
    made.tester = QAbstractItemModelTester(made)
    made.add([QueueJob(A), QueueJob(B), QueueJob(C)])
    return made


def _text(model, row, column):
    return model.index(row, column).data()


def test_a_photograph_is_in_the_queue_only_once(model):
    assert model.add([QueueJob(B), QueueJob(Path("/d.jpg")), QueueJob(Path("/d.jpg"))]) == 1
    assert [job.source.name for job in model.jobs()] == ["a.jpg", "b.jpg", "c.jpg", "d.jpg"]


@pytest.mark.parametrize("state", [JobState.DONE, JobState.FAILED, JobState.NO_FACE])
def test_a_finished_photograph_that_is_added_again_waits_again(model, qtbot, state):
    root = Path("/album")
    model.add([QueueJob(root / "in" / "d.jpg", root)])
    model.put(QueueJob(root / "in" / "d.jpg", root, state, target=Path("/album/in/d_r.jpg")))
    with qtbot.waitSignal(model.stored) as caught:
        model.add([QueueJob(root / "in" / "d.jpg")])
    assert caught.args[0] == (model.job(3),)
    assert model.job(3) == QueueJob(root / "in" / "d.jpg", root)
    assert model.rowCount() == 4


def test_a_folder_that_is_added_again_brings_only_what_is_new(model):
    model.put(QueueJob(A, state=JobState.DONE))
    model.put(QueueJob(B, state=JobState.WORKING))
    assert model.add([QueueJob(path, A.parent) for path in (A, B, Path("/album/z.jpg"))]) == 1
    model.add([QueueJob(B)])
    assert [str(job.state) for job in model.jobs()] == ["done", "working", "waiting", "waiting"]


def test_a_row_says_what_happened(model):
    model.put(FAILED)
    model.put(QueueJob(C, state=JobState.DONE, faces=2, progress=1, target=Path("/x/c_r.jpg")))
    assert _text(model, 1, Column.STATE) == "✗ Failed"
    assert _text(model, 1, Column.MESSAGE).startswith("The file ends too early")
    assert _text(model, 2, Column.FACES) == "2"
    assert _text(model, 2, Column.MESSAGE) == "c_r.jpg"
    assert model.index(2, Column.PROGRESS).data(QueueModel.ProgressRole) == 1
    spoken = model.index(1, Column.STATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Failed"


def test_the_next_one_is_the_first_that_waits(model):
    model.put(QueueJob(A, state=JobState.DONE))
    assert model.next_waiting() == QueueJob(B)
    model.put(FAILED)
    assert model.next_waiting() == QueueJob(C)
    assert model.counts() == QueueCounts(waiting=1, done=1, failed=1)
    assert model.counts().finished == 2


def test_retry_lets_what_failed_wait_and_nothing_else(model):
    model.put(FAILED)
    model.put(QueueJob(C, state=JobState.DONE))
    model.retry([0, 1, 2])
    assert [job.state for job in model.jobs()] == [
        JobState.WAITING,
        JobState.WAITING,
        JobState.DONE,
    ]
    assert model.job(1) == QueueJob(B)


def test_what_is_in_work_is_not_removed(model):
    model.put(QueueJob(B, state=JobState.WORKING))
    model.remove([0, 1, 2, 2])
    assert [job.source for job in model.jobs()] == [B]
    model.put(QueueJob(B, state=JobState.DONE))
    model.remove_finished()
    assert model.rowCount() == 0


def test_progress_alone_is_not_written_down(model, qtbot):
    with qtbot.assertNotEmitted(model.stored):
        model.put(QueueJob(A, progress=0.5))
    with qtbot.waitSignal(model.stored) as caught:
        model.put(QueueJob(A, state=JobState.WORKING, progress=0.6))
    assert caught.args[0][0].state is JobState.WORKING


def test_another_language_asks_for_every_text_again(model, qtbot):
    with qtbot.waitSignals([model.headerDataChanged, model.dataChanged]):
        model.retranslate()


def test_folders_are_walked_for_photographs(tmp_path):
    for name in ("b/2.TIF", "b/1.jpg", "a.png", ".hidden/x.jpg", "b/notes.txt", "b/._1.jpg"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    single = tmp_path / "b" / "notes.txt"
    jobs = list(jobs_for([tmp_path, single]))
    names = [str(job.source.relative_to(tmp_path)) for job in jobs]
    assert names == ["a.png", "b/1.jpg", "b/2.TIF", "b/notes.txt"]
    assert jobs[1].root == tmp_path
    assert jobs[3].root is None


def test_results_beside_their_originals_are_not_restored_again(tmp_path):
    results = ("a_restored.png", "a_restored 2.jpg", "a_restored.before-after.jpg")
    for name in (*results, "a.jpg", "b_restored.jpg", "well_restored house.jpg"):
        (tmp_path / name).touch()
    found = [job.source.name for job in jobs_for([tmp_path])]
    assert found == ["a.jpg", "b_restored.jpg", "well_restored house.jpg"]
    single = tmp_path / results[0]
    assert [job.source for job in jobs_for([single])] == [single]  # who chooses it wants it
