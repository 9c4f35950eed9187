"""The result, dragged out of the window with the mouse."""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest

from engine.photo import open_photo
from gui import drag_out
from gui.app import begin
from gui.drag_out import dragged_folder
from gui.error_dialog import ErrorDialog
from gui.qimage import to_pixels
from tests.gui.test_main_window import dialog_of, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(window, photo_file, qtbot):
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    qtbot.waitUntil(lambda: window.parts.workflow.engine is not None)
    return window


@pytest.fixture
def restored(opened, qtbot):
    opened.actions_.restore.trigger()
    settle(opened, qtbot)
    opened.actions_.result.trigger()
    return opened


@pytest.fixture
def dragged(monkeypatch):
    """The files of the drags that began, and whether the button is held meanwhile."""
    files, held = [], [LEFT]

    def follow(drag, action):
        assert action is Qt.DropAction.CopyAction
        files.extend(url.toLocalFile() for url in drag.mimeData().urls())
        return action

    monkeypatch.setattr(QDrag, "exec", follow)
    monkeypatch.setattr(drag_out.QGuiApplication, "mouseButtons", lambda: held[0])
    return files, held


def drag(window):
    """From a corner of the photograph, where no face is."""
    view = window.view
    at = view.mapFromScene(5, view.sceneRect().height() - 5)
    QTest.mousePress(view.viewport(), LEFT, pos=at)
    QTest.mouseMove(view.viewport(), at + QPoint(40, -40))
    QTest.mouseMove(view.viewport(), at + QPoint(80, -80))


def test_the_result_is_dragged_out_as_a_file(restored, dragged, photo_file, qtbot):
    files, _ = dragged
    drag(restored)
    qtbot.waitUntil(lambda: len(files) == 1)
    photo = open_photo(Path(files[0]))
    assert photo.path.parent == dragged_folder()
    assert photo.path.stem == f"{photo_file.stem}_restored"
    assert np.array_equal(photo.pixels, to_pixels(restored.parts.document.composed))
    assert restored.isWindowModified()  # nothing was exported where the user keeps it
    assert [file.name for file in photo_file.parent.glob("*restored*")] == []
    drag(restored)  # the view takes the mouse again
    qtbot.waitUntil(lambda: len(files) == 2)


def test_a_button_that_is_let_go_early_drags_nothing(restored, dragged, qtbot):
    files, held = dragged
    held[0] = Qt.MouseButton.NoButton
    drag(restored)
    qtbot.waitUntil(lambda: any(dragged_folder().glob("*restored*")))
    qtbot.wait(50)
    assert files == []


def test_without_a_result_there_is_nothing_to_drag(opened, dragged, qtbot):
    with qtbot.assertNotEmitted(opened.view.result_dragged):
        drag(opened)


def test_enlarged_the_picture_is_panned(restored, qtbot):
    restored.view.set_zoom(20.0)
    with qtbot.assertNotEmitted(restored.view.result_dragged):
        drag(restored)


def test_old_files_are_tidied_away(restored, dragged, qtbot):
    files, _ = dragged
    dragged_folder().mkdir(parents=True)
    old, fresh = dragged_folder() / "old.png", dragged_folder() / "fresh.png"
    for file in (old, fresh):
        file.touch()
    os.utime(old, (0, 0))
    drag(restored)
    qtbot.waitUntil(lambda: bool(files))
    assert not old.exists()
    assert fresh.exists()


def test_a_file_that_cannot_be_written_is_told(restored, dragged, qtbot):
    dragged_folder().parent.mkdir(parents=True, exist_ok=True)
    dragged_folder().touch()  # not a folder
    drag(restored)
    dialog_of(restored, ErrorDialog, qtbot).reject()
