from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from engine.errors import PhotoError, PhotoProblem
from gui.error_dialog import ErrorDialog
from gui.error_report import error_report
from gui.error_texts import Remedy, Task
from gui.explanation import explain

ERROR = PhotoError(Path("/home/ida/a.jpg"), PhotoProblem.NO_SPACE)


@pytest.fixture
def dialog(qtbot):
    made = ErrorDialog(lambda: explain(ERROR, Task.SAVE), "Heirloom: 1\nreport")
    qtbot.addWidget(made)
    made.show()
    return made


def _button(dialog, text):
    buttons = dialog.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def test_the_most_helpful_button_is_the_one_that_return_presses(dialog, qtbot):
    with qtbot.waitSignal(dialog.remedy_chosen) as caught:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert caught.args == [Remedy.RETRY]
    assert not dialog.isVisible()


def test_other_remedies_can_be_chosen(dialog, qtbot):
    with qtbot.waitSignal(dialog.remedy_chosen) as caught:
        qtbot.mouseClick(_button(dialog, "Change the export…"), Qt.MouseButton.LeftButton)
    assert caught.args == [Remedy.CHOOSE_TARGET]


def test_escape_chooses_nothing(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.remedy_chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_report_is_hidden_until_asked_for_and_can_be_copied(dialog, qtbot):
    report = dialog.findChild(QPlainTextEdit)
    assert not report.isVisible()
    _button(dialog, "Show details").click()
    assert report.isVisible()
    _button(dialog, "Copy report").click()
    assert QGuiApplication.clipboard().text() == "Heirloom: 1\nreport"
    assert _button(dialog, "Copied")


def test_the_logs_can_be_asked_for(dialog, qtbot):
    _button(dialog, "Show details").click()
    with qtbot.waitSignal(dialog.logs_wanted):
        _button(dialog, "Show logs").click()


def test_a_report_has_versions_and_the_story_but_not_the_name_of_the_user():
    try:
        raise ERROR
    except PhotoError as error:
        text = error_report(error, Task.SAVE, {"Device": "CPU"}, home=Path("/home/ida"))
    assert "Device: CPU" in text
    assert "Qt 6" in text
    assert "test_error_dialog.py" in text
    assert "~/a.jpg" in text
    assert "/home/ida" not in text


def test_a_folder_that_only_begins_like_the_home_folder_is_not_touched():
    error = ValueError("/home/ida2/x")
    assert "/home/ida2/x" in error_report(error, Task.OPEN, home=Path("/home/ida"))
