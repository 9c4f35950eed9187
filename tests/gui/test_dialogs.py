import pytest
from PySide6.QtWidgets import QMessageBox

from gui import settings as keys
from gui.app import begin
from gui.error_dialog import ErrorDialog
from gui.recovery import session_of, sessions_folder
from gui.session import write_session
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


@pytest.fixture
def leftover(restored_window, photo_file):
    """Work of a window that is gone."""
    window, file = restored_window, sessions_folder() / "gone" / "session.npz"
    write_session(session_of(window.parts.document), file)
    window.parts.document.undo_stack.setClean()
    window.parts.workflow.close()
    return file


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


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


def test_work_that_is_gone_on_with_is_still_there_after_the_next_end(
    restored_window, leftover, qtbot
):
    window, parts = restored_window, restored_window.parts
    window.dialogs.offer_recovery()
    press(window, "&Go On", qtbot)
    qtbot.waitUntil(lambda: not leftover.exists())
    assert parts.document.layers
    assert window.isWindowModified()
    assert parts.worker.stop(5000)
    parts.recovery.close()
    (kept,) = parts.recovery.leftovers()
    assert parts.recovery.read(kept).path == parts.document.photo.path


def test_work_on_a_photograph_that_does_not_open_stays(
    restored_window, leftover, photo_file, qtbot
):
    restored_window.dialogs.offer_recovery()
    photo_file.write_bytes(b"broken")
    press(restored_window, "&Go On", qtbot)
    dialog_of(restored_window, ErrorDialog, qtbot).reject()
    assert leftover.exists()


def test_work_is_offered_again_when_its_drive_is_back(restored_window, leftover, photo_file, qtbot):
    away = photo_file.rename(photo_file.with_name("away"))
    restored_window.dialogs.offer_recovery()
    assert boxes(restored_window) == []
    away.rename(photo_file)
    restored_window.dialogs.offer_recovery()
    press(restored_window, "&Discard It", qtbot)
    assert not leftover.exists()
