from pathlib import Path

import numpy as np
import pytest

from engine.errors import NoFaceError, PackError, PackProblem, PhotoError, PhotoProblem
from engine.types import Face, FacesFound, FaceStarted, RestoreOptions, StepDone
from gui.before_after import Captions
from gui.export_choice import ExportChoice
from gui.export_photo import Exported
from gui.queue_job import JobState, QueueCounts, QueueJob
from gui.queue_model import QueueModel
from gui.queue_runner import QueuePlan, QueueRunner
from gui.queue_work import PhotoSaved

pytestmark = pytest.mark.usefixtures("qapp")
PATHS = [Path(f"/album/{name}.jpg") for name in "abc"]
PLAN = QueuePlan(RestoreOptions(seed=5), ExportChoice(quality=70), Captions("b", "a"))
FACE = Face((0, 0, 9, 9), np.zeros((5, 2), np.float32), 0.9)
GHOST = Face((0, 0, 9, 9), np.zeros((5, 2), np.float32), 0.3)


class _Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return _Clock()


@pytest.fixture
def model():
    return QueueModel(QueueJob(path) for path in PATHS)


@pytest.fixture
def runner(model, clock):
    made = QueueRunner(model, clock=clock)
    made.requests, made.reports = [], []
    made.request.connect(made.requests.append)
    made.finished.connect(made.reports.append)
    return made


def _save(runner, name="a_restored.jpg"):
    runner.on_event(PhotoSaved(Exported(Path("/album") / name), 1))
    runner.on_done()


def _states(model):
    return [job.state for job in model.jobs()]


def test_one_request_is_out_at_a_time_and_carries_the_plan(runner, model):
    runner.start(PLAN)
    assert [r.source for r in runner.requests] == PATHS[:1]
    assert runner.requests[0].options.seed == 5
    assert runner.requests[0].choice.quality == 70
    _save(runner)
    assert [r.source for r in runner.requests] == PATHS[:2]
    assert _states(model) == [JobState.DONE, JobState.WORKING, JobState.WAITING]
    assert model.job(0).target == Path("/album/a_restored.jpg")


def test_a_bad_file_never_stops_the_rest_and_the_report_counts(runner, model, clock):
    runner.start(PLAN)
    runner.on_failed(PhotoError(PATHS[0], PhotoProblem.DAMAGED))
    clock.now = 30.0
    runner.on_failed(NoFaceError(PATHS[1]))
    _save(runner)
    assert _states(model) == [JobState.FAILED, JobState.NO_FACE, JobState.DONE]
    (report,) = runner.reports
    assert report.counts == QueueCounts(done=1, no_face=1, failed=1)
    assert report.seconds == 30.0
    assert not runner.is_running


def test_progress_goes_forward_with_the_steps(runner, model):
    runner.start(PLAN)
    seen = [model.job(0).progress]
    preview = np.zeros((128, 128, 3), np.uint8)
    events = [FacesFound((FACE, FACE, GHOST))]
    for position in range(2):
        events.append(FaceStarted(position, position, 2))
        events += [StepDone(position, step, 4, preview) for step in range(1, 5)]
    for event in events:
        runner.on_event(event)
        seen.append(model.job(0).progress)
    assert seen == sorted(seen)
    assert 0.9 < seen[-1] < 1
    assert model.job(0).faces == 2


def test_pause_ends_after_the_photograph_in_work(runner, model):
    runner.start(PLAN)
    runner.pause()
    assert runner.is_pausing
    _save(runner)
    assert len(runner.requests) == 1
    assert _states(model) == [JobState.DONE, JobState.WAITING, JobState.WAITING]
    runner.start(PLAN)
    assert [r.source for r in runner.requests] == PATHS[:2]


def test_start_takes_a_pause_back(runner):
    runner.start(PLAN)
    runner.pause()
    runner.start(PLAN)
    _save(runner)
    assert len(runner.requests) == 2


def test_stop_cancels_and_the_photograph_waits_again(runner, model, qtbot):
    runner.start(PLAN)
    runner.on_event(FacesFound((FACE,)))
    with qtbot.waitSignal(runner.cancel):
        runner.stop()
    runner.on_cancelled()
    assert model.job(0) == QueueJob(PATHS[0])
    assert not runner.is_running
    assert len(runner.reports) == 1


def test_a_broken_pack_ends_the_run_instead_of_failing_every_file(runner, model, qtbot):
    runner.start(PLAN)
    error = PackError(Path("/pack"), PackProblem.WRONG_HASH)
    with qtbot.waitSignal(runner.gave_up) as caught:
        runner.on_failed(error)
    assert caught.args == [error]
    assert _states(model) == [JobState.WAITING] * 3
    assert not runner.is_running


def test_a_crash_right_after_saving_does_not_do_it_again(runner, model):
    runner.start(PLAN)
    runner.on_event(PhotoSaved(Exported(Path("/album/a_restored.jpg")), 1))
    assert model.job(0).state is JobState.DONE


def test_the_time_left_is_learned_from_this_run(runner, clock):
    runner.start(PLAN)
    assert runner.seconds_left() is None
    clock.now = 10.0
    _save(runner)
    assert runner.seconds_left() == pytest.approx(20.0)


def test_an_empty_queue_ends_at_once(clock):
    runner = QueueRunner(QueueModel(), clock=clock)
    reports = []
    runner.finished.connect(reports.append)
    runner.start(PLAN)
    assert reports[0].counts == QueueCounts()


def test_late_words_of_a_stopped_photograph_change_nothing(runner, model):
    runner.start(PLAN)
    runner.stop()
    runner.on_cancelled()
    runner.on_event(FacesFound((FACE,)))
    runner.on_failed(ValueError())
    assert _states(model) == [JobState.WAITING] * 3
