from PySide6.QtWidgets import QMessageBox

from gui.app import begin
from tests.gui.test_main_window import dialog_of, settle


def test_the_question_goes_away_with_the_run_that_it_is_about(
    window, photo_file, gate, qtbot, monkeypatch
):
    monkeypatch.setattr("gui.dialogs._ASK_AFTER", 0.0)
    begin(window, [photo_file])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched and window.parts.workflow.engine is not None)
    window.actions_.restore.trigger()
    window.actions_.cancel.trigger()
    dialog_of(window, QMessageBox, qtbot)
    gate.release(100)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: not any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert len([item for item in document.faces if item.result]) == 2  # it went on meanwhile
