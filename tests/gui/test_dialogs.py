import pytest
from PySide6.QtWidgets import QMessageBox

from gui import settings as keys
from gui.app import begin
from tests.gui.test_main_window import dialog_of, settle


@pytest.fixture
def asked(window, photo_file, gate, qtbot, monkeypatch):
    """The window that asks whether to cancel a run, while the background waits for its turn."""
    monkeypatch.setattr("gui.dialogs._ASK_AFTER", 0.0)
    begin(window, [photo_file])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched and window.parts.workflow.engine is not None)
    window.actions_.restore.trigger()
    window.parts.settings.set(keys.UPSCALER, str(photo_file))  # which is not read before it is over
    window.parts.background.switch(True)
    window.actions_.cancel.trigger()
    return window


def press(window, text, qtbot):
    box = dialog_of(window, QMessageBox, qtbot)
    next(button for button in box.buttons() if button.text() == text).click()


def test_the_question_goes_away_with_the_run_that_it_is_about(asked, gate, qtbot):
    asked.parts.background.cancel()
    dialog_of(asked, QMessageBox, qtbot)
    gate.release(100)
    settle(asked, qtbot)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in asked.findChildren(QMessageBox)))
    done = [item for item in asked.parts.document.faces if item.result]
    assert len(done) == 2  # it went on meanwhile


def test_going_on_stops_nothing(asked, qtbot):
    press(asked, "&Go On", qtbot)
    assert asked.parts.background.is_working
    asked.actions_.cancel.trigger()
    press(asked, "&Cancel It", qtbot)
    assert not asked.parts.background.is_working
