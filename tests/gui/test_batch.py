"""The queue in the window: what it says when it cannot go on, and photographs that come again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.errors import DeviceError, DeviceProblem
from gui import settings as keys
from gui.app import begin
from gui.error_dialog import ErrorDialog
from gui.queue_job import JobState
from tests.gui.test_main_window import dialog_of


@pytest.fixture
def batch(window, photo_file, qtbot):
    begin(window, [])
    qtbot.waitUntil(lambda: window.parts.workflow.engine is not None)
    window.batch.add([photo_file])
    return window.batch


def press(parent, text):
    buttons = parent.findChildren(QPushButton)
    next(b for b in buttons if b.text().replace("&", "") == text).click()


def test_what_stops_the_whole_queue_is_said_and_helped(
    window, batch, restorer, settings, monkeypatch, qtbot
):
    def fail(photo):
        raise DeviceError("cuda", DeviceProblem.TEST_FAILED)
        yield

    monkeypatch.setattr(restorer, "search", fail)
    press(batch.window, "Start")
    dialog = dialog_of(window, ErrorDialog, qtbot)
    assert not batch.runner.is_running
    assert batch.model.job(0).state is JobState.WAITING
    monkeypatch.undo()
    press(dialog, "Use the processor")
    qtbot.waitUntil(lambda: batch.model.job(0).state is JobState.DONE)
    assert settings.get(keys.DEVICE) == "cpu"


def test_a_photograph_that_is_restored_again_replaces_nothing(batch, photo_file, qtbot):
    targets: list[Path] = []
    for _ in range(2):
        batch.add([photo_file])
        assert batch.model.rowCount() == 1
        press(batch.window, "Start")
        qtbot.waitUntil(lambda: batch.model.job(0).state is JobState.DONE)
        targets.append(batch.model.job(0).target)
    assert [target.stem for target in targets] == [
        f"{photo_file.stem}_restored",
        f"{photo_file.stem}_restored 2",
    ]
    assert all(target.is_file() for target in targets)
