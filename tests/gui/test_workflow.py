import threading
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.errors import NonFiniteError, PackError, PackProblem, PhotoError, PhotoProblem
from engine.types import RestoreOptions
from gui.compositor import Compositor
from gui.edits import Edits
from gui.error_texts import Task as Purpose
from gui.face_item import FaceState
from gui.qimage import to_pixels
from gui.workbench import Workbench
from gui.worker import EngineWorker
from gui.workflow import Workflow
from tests.gui.fakes import contrast

MIDDLE = (60, 70)  # of the first face


@pytest.fixture
def workflow(document, worker):
    return Workflow(document, worker)


@pytest.fixture
def compositor(document, worker):
    return Compositor(document, worker)


@pytest.fixture
def edits(document):
    return Edits(document)


@pytest.fixture
def opened(workflow, compositor, document, photo_file, qtbot):
    workflow.open(photo_file)
    qtbot.waitUntil(lambda: document.searched)
    return document


def states(document):
    return [item.state for item in document.faces]


def restored(document):
    return [item.id for item in document.faces if item.result]


def shown(document):
    return contrast(document.composed, *MIDDLE)


def test_opening_shows_the_photograph_and_finds_the_faces(opened, photo_file):
    assert opened.photo.path == photo_file
    assert np.array_equal(to_pixels(opened.image), opened.photo.pixels)
    assert [item.included for item in opened.faces] == [True, True, False]


def test_a_file_that_is_no_photograph_leaves_the_open_one(opened, workflow, tmp_path, qtbot):
    bad = tmp_path / "letter.jpg"
    bad.write_bytes(b"Dear Anna")
    with qtbot.waitSignal(workflow.failed) as caught:
        workflow.open(bad)
    failure = caught.args[0]
    assert isinstance(failure.error, PhotoError)
    assert failure.error.problem is PhotoProblem.NOT_A_PHOTO
    assert (failure.purpose, failure.path) == (Purpose.OPEN, bad)
    assert opened.photo is not None
    assert len(opened.faces) == 3


def test_the_search_can_be_cancelled_in_the_middle_and_begun_again(
    workflow, document, restorer, photo_file, qtbot
):
    parts = threading.Semaphore(1)
    restorer.parts, restorer.gate_of_search = 1000, parts.acquire
    workflow.open(photo_file)
    qtbot.waitUntil(lambda: workflow.is_searching)
    workflow.cancel()
    parts.release(2)
    qtbot.waitUntil(lambda: not workflow.is_searching)
    assert not document.searched
    restorer.parts, restorer.gate_of_search = 2, None
    workflow.find_faces()
    qtbot.waitUntil(lambda: len(document.faces) == 3)


def test_a_bad_file_does_not_end_the_run(opened, workflow, gate, tmp_path, qtbot):
    workflow.restore()
    gate.release(1)
    qtbot.waitUntil(lambda: states(opened)[0] is FaceState.RUNNING)
    with qtbot.waitSignal(workflow.failed):
        workflow.open(tmp_path / "gone.jpg")
        gate.release(1)
    gate.release(10)
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [0, 1]


def test_ticked_faces_are_restored_one_by_one(opened, workflow, gate, qtbot):
    workflow.restore()
    assert opened.busy
    qtbot.waitUntil(lambda: states(opened)[0] is FaceState.RUNNING)
    assert states(opened)[1:] == [FaceState.WAITING, FaceState.FOUND]
    gate.release(3)
    qtbot.waitUntil(lambda: restored(opened) == [0])
    gate.release(1)  # what is urgent waits for one step of the second face at most
    qtbot.waitUntil(lambda: opened.composed is not None, timeout=30_000)
    assert restored(opened) == [0]
    assert states(opened)[1] is FaceState.RUNNING
    assert shown(opened) > 3 * contrast(opened.image, *MIDDLE)
    gate.release(10)
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [0, 1]
    assert states(opened) == [FaceState.DONE, FaceState.DONE, FaceState.FOUND]


def test_each_step_is_told_with_a_picture(opened, workflow, qtbot):
    previews, progress = [], []
    workflow.previewed.connect(lambda *args: previews.append(args))
    workflow.progressed.connect(progress.append)
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy)
    assert [(face, step, steps) for face, _, step, steps in previews] == [
        (face, step, 3) for face in (0, 1) for step in (1, 2, 3)
    ]
    assert previews[0][1].width() == 128
    assert progress[-1] is None
    assert [p.position for p in progress[:-1]] == [0, 0, 0, 0, 1, 1, 1]


def test_cancel_keeps_what_is_finished(opened, workflow, restorer, gate, qtbot):
    told = []
    workflow.ended.connect(lambda *counts: told.append(counts))
    workflow.restore()
    gate.release(4)
    qtbot.waitUntil(lambda: states(opened)[1] is FaceState.RUNNING)
    workflow.cancel()
    gate.release(10)
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [0]
    assert states(opened) == [FaceState.DONE, FaceState.FOUND, FaceState.FOUND]
    assert restorer.closed == 2
    assert told == [(1, 2)]


def test_keep_ends_the_run_with_the_face_as_it_is(opened, workflow, gate, qtbot):
    steps = []
    workflow.previewed.connect(lambda *args: steps.append(args[2]))
    workflow.restore()
    gate.release(1)
    qtbot.waitUntil(lambda: steps == [1])
    workflow.keep()
    gate.release(10)
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [0]
    assert len(steps) <= 2


def test_an_error_marks_the_face_and_leaves_the_rest(opened, workflow, restorer, qtbot):
    restorer.failure = NonFiniteError("refine")
    with qtbot.waitSignal(workflow.failed) as caught:
        workflow.restore()
    assert caught.args[0].purpose is Purpose.RESTORE
    assert not opened.busy
    assert states(opened) == [FaceState.FAILED, FaceState.FOUND, FaceState.FOUND]
    restorer.failure = None
    workflow.retry(caught.args[0])
    qtbot.waitUntil(lambda: len(restored(opened)) == 2)


def test_restoring_the_current_face_ticks_it_in_the_same_step(
    opened, workflow, compositor, restorer, qtbot
):
    opened.set_current(2)
    restorer.failure = NonFiniteError("refine")
    with qtbot.waitSignal(workflow.failed) as caught:
        workflow.restore_current()
    assert not opened.item(2).included
    restorer.failure = None
    workflow.retry(caught.args[0])
    qtbot.waitUntil(lambda: not opened.busy and compositor.settled)
    assert [layer.face_id for layer in opened.layers] == [2]
    opened.undo_stack.undo()
    assert (opened.item(2).included, opened.item(2).result) == (False, None)


def test_a_face_that_was_unticked_meanwhile_stays_so(opened, workflow, edits, gate, qtbot):
    workflow.restore()
    edits.set_included(0, False)
    gate.release(10)
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [0, 1]
    assert not opened.faces[0].included


def test_unticking_puts_the_original_back(opened, workflow, compositor, edits, qtbot):
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy and compositor.settled)
    regions = []
    opened.composed_changed.connect(regions.append)
    edits.set_included(1, False)
    qtbot.waitUntil(lambda: bool(regions))
    assert regions[0].contains(170, 60)
    assert not regions[0].contains(*MIDDLE)
    edits.set_included(0, False)
    qtbot.waitUntil(lambda: opened.composed is None)
    edits.set_included(0, True)
    qtbot.waitUntil(lambda: opened.composed is not None)
    assert shown(opened) > 3 * contrast(opened.image, *MIDDLE)


def test_the_identity_slider_answers_without_a_new_run(
    opened, workflow, compositor, edits, restorer, qtbot
):
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy and compositor.settled)
    runs, strong = restorer.closed, shown(opened)
    for identity in np.linspace(0.4, 0.1, 20):
        compositor.slide_identity(float(identity), False)
    qtbot.waitUntil(lambda: abs(opened.faces[0].made_with.identity - 0.1) < 0.01)
    qtbot.waitUntil(lambda: shown(opened) < strong / 2)
    assert restorer.blended <= 20
    assert opened.faces[1].made_with.identity == RestoreOptions.identity
    edits.set_options(replace(opened.options, identity=0.1), for_all=True)
    qtbot.waitUntil(lambda: abs(opened.faces[1].made_with.identity - 0.1) < 0.01)
    assert restorer.closed == runs
    opened.undo_stack.undo()
    qtbot.waitUntil(lambda: opened.faces[0].made_with.identity == RestoreOptions.identity)


def test_strength_only_recomposes(opened, workflow, compositor, edits, restorer, qtbot):
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy and compositor.settled)
    edits.set_options(replace(opened.options, strength=0.0), for_all=True)
    qtbot.waitUntil(lambda: np.array_equal(to_pixels(opened.composed), opened.photo.pixels))
    assert restorer.closed == 2


def test_restore_does_again_only_what_has_other_settings(opened, workflow, edits, restorer, qtbot):
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy)
    workflow.restore()
    assert not opened.busy
    edits.set_options(replace(opened.options, seed=9), for_all=False)
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy)
    seeds = [item.result.candidates[0].seed for item in opened.faces if item.result]
    assert seeds == [9, 0]


def test_a_box_drawn_by_hand_is_restored_too(opened, workflow, edits, qtbot):
    edits.include_none()
    edits.add_box(QRectF(100, 90, 70, 80), 0.0)
    workflow.restore()
    qtbot.waitUntil(lambda: not opened.busy)
    assert restored(opened) == [3]


def test_opening_another_photograph_ends_the_run(opened, workflow, photo_file, gate, qtbot):
    other = photo_file.with_name("other.png")
    other.write_bytes(photo_file.read_bytes())
    workflow.restore()
    qtbot.waitUntil(lambda: states(opened)[0] is FaceState.RUNNING)
    workflow.open(other)
    gate.release(10)
    qtbot.waitUntil(lambda: opened.photo.path == other and opened.searched)
    assert not opened.busy
    assert restored(opened) == []
    assert opened.composed is None


def test_an_engine_that_fails_is_told_once_and_found_faces_follow_when_it_works(
    document, photo_file, restorer, qtbot
):
    works = []

    def load(pack, device):
        if not works:
            raise PackError(photo_file.parent, PackProblem.MISSING)
        return restorer

    worker = EngineWorker(Workbench(load))
    workflow = Workflow(document, worker)
    failures = []
    workflow.failed.connect(failures.append)
    workflow.prepare(None, "auto")
    workflow.open(photo_file)
    qtbot.waitUntil(lambda: document.photo is not None and not workflow.is_searching)
    assert [type(failure.error) for failure in failures] == [PackError]
    works.append(True)
    workflow.prepare(None, "cpu")
    qtbot.waitUntil(lambda: len(document.faces) == 3)
    assert worker.stop(5000)
