from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from engine.errors import PhotoError, PhotoProblem
from engine.types import RestoreOptions
from gui.before_after import Captions
from gui.export_choice import ExportChoice
from gui.export_photo import Exported
from gui.queue_job import JobState, QueueCounts, QueueJob
from gui.queue_model import Column, QueueModel
from gui.queue_runner import QueuePlan, QueueRunner
from gui.queue_table import QueueTable
from gui.queue_window import QueueWindow
from gui.queue_words import summary, time_left
from gui.queue_work import PhotoSaved

A, B = Path("/album/a.jpg"), Path("/album/b.jpg")
PLAN = QueuePlan(RestoreOptions(), ExportChoice(), Captions("b", "a"))


@pytest.fixture
def model(qapp):
    return QueueModel()


@pytest.fixture
def runner(model):
    return QueueRunner(model)


@pytest.fixture
def window(qtbot, model, runner):
    made = QueueWindow(model, runner)
    qtbot.addWidget(made)
    made.start_wanted.connect(lambda: runner.start(PLAN))
    made.show()
    return made


def _button(window, text):
    buttons = window.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def _texts(window):
    return [label.text() for label in window.findChildren(QLabel)]


def test_dropped_files_and_folders_become_rows(window, model, tmp_path, qtbot):
    (tmp_path / "in").mkdir()
    for name in ("in/1.jpg", "in/2.png", "3.tif"):
        (tmp_path / name).touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("in", "3.tif")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.findChild(QueueTable).dropEvent(event)
    assert "looking through folders" in _texts(window)
    qtbot.waitUntil(lambda: "3 to do" in _texts(window))
    assert [job.source.name for job in model.jobs()] == ["1.jpg", "2.png", "3.tif"]


def test_files_can_be_chosen_in_a_dialog(window, model, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(A)], ""))
    _button(window, "Add photographs…").click()
    assert model.jobs() == (QueueJob(A),)


def test_a_whole_run_with_one_failure(window, model, runner, qtbot):
    model.add([QueueJob(A), QueueJob(B)])
    assert not _button(window, "Pause").isEnabled()
    qtbot.mouseClick(_button(window, "Start"), Qt.MouseButton.LeftButton)
    assert model.index(0, Column.STATE).data() == "● Working"
    assert not _button(window, "Start").isEnabled()
    runner.on_failed(PhotoError(A, PhotoProblem.EMPTY))
    runner.on_event(PhotoSaved(Exported(Path("/album/b_restored.jpg")), 1))
    runner.on_done()
    assert "1 restored · 1 failed" in _texts(window)
    _button(window, "Copy the report").click()
    text = QGuiApplication.clipboard().text()
    assert "✗ /album/a.jpg: The file has no contents." in text
    assert "✓ /album/b.jpg → /album/b_restored.jpg" in text
    _button(window, "Try again").click()
    assert model.job(0).state is JobState.WAITING
    assert model.job(1).state is JobState.DONE


def test_pause_and_stop_reach_the_runner(window, model, runner, qtbot):
    model.add([QueueJob(A), QueueJob(B)])
    _button(window, "Start").click()
    _button(window, "Pause").click()
    assert any("pausing after this photograph" in text for text in _texts(window))
    with qtbot.waitSignal(runner.cancel):
        _button(window, "Stop").click()
    runner.on_cancelled()
    assert model.job(0).state is JobState.WAITING
    assert _button(window, "Start").isEnabled()


def test_delete_removes_the_chosen_rows(window, model, qtbot):
    model.add([QueueJob(A), QueueJob(B)])
    table = window.findChild(QueueTable)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [job.source for job in model.jobs()] == [B]


def test_a_result_is_shown_where_it_lies(window, model, qtbot):
    model.add([QueueJob(A)])
    model.put(QueueJob(A, state=JobState.DONE, target=Path("/out/a.jpg")))
    window.findChild(QueueTable).selectRow(0)
    with qtbot.waitSignal(window.folder_wanted) as caught:
        _button(window, "Show the file").click()
    assert caught.args == [Path("/out/a.jpg")]


def test_closing_the_window_does_not_stop_the_work(window, model, runner, qtbot):
    model.add([QueueJob(A)])
    _button(window, "Start").click()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert runner.is_running


def test_what_is_restored_leaves_with_one_click(window, model):
    model.add([QueueJob(A), QueueJob(B)])
    button = _button(window, "Remove the finished")
    assert not button.isEnabled()
    model.put(QueueJob(A, state=JobState.DONE))
    model.put(QueueJob(B, state=JobState.FAILED))
    button.click()
    assert [job.source for job in model.jobs()] == [B]
    assert not button.isEnabled()


def test_how_it_saves_is_told_and_can_be_changed(window, model, qtbot):
    assert not _button(window, "How to save…").isEnabled()
    model.add([QueueJob(A)])
    window.set_saving("As PNG")
    assert "As PNG" in _texts(window)
    with qtbot.waitSignal(window.choice_wanted):
        _button(window, "How to save…").click()


def test_every_button_has_a_text_and_its_own_key(window):
    keys = [b.text().partition("&")[2][:1].lower() for b in window.findChildren(QPushButton)]
    visible = [key for key in keys if key]
    assert len(visible) == len(set(visible)) == 11


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, ""), (20, "less than a minute left"), (60, "about 1"), (9000, "2")]
)
def test_time_left_is_told_roughly(qapp, seconds, text):
    assert text in time_left(seconds)


def test_the_summary_leaves_out_what_there_is_not(qapp):
    assert summary(QueueCounts(done=3, waiting=1, working=1)) == "3 restored · 2 to do"


def test_the_state_of_new_rows_is_not_cut_off(window, model):
    table = window.findChild(QueueTable)
    model.add([QueueJob(A)])
    assert table.columnWidth(Column.STATE) >= table.sizeHintForColumn(Column.STATE)
