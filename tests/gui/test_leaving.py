import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from gui.error_dialog import ErrorDialog
from gui.export_choice import ExportChoice
from gui.export_dialog import ExportDialog
from gui.settings import RECOVER
from tests.gui.test_exporting import CAPTIONS
from tests.gui.test_main_window import dialog_of


@pytest.fixture
def restored(restored_window, photo_file):
    """The window with results that were not exported, and another photograph in the folder."""
    path = photo_file.with_name("zz.png")
    Image.fromarray(np.full((200, 300, 3), 90, np.uint8)).save(path)
    return restored_window


@pytest.fixture
def held(restored, restorer):
    """The engine is busy until the test releases it."""
    steps = threading.Semaphore(0)
    restorer.gate = steps.acquire
    restored.parts.workflow.restore_current()
    yield steps
    steps.release(1000)


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(window, text, qtbot):
    box = dialog_of(window, QMessageBox, qtbot)
    next(button for button in box.buttons() if button.text() == text).click()


def wait_for(window, name, qtbot):
    document = window.parts.document
    qtbot.waitUntil(lambda: document.photo is not None and document.photo.path.name == name)
    qtbot.waitUntil(lambda: document.searched)


def another_ways(window, photo_file):
    other = photo_file.with_name("zz.png")
    return {
        "key": lambda: QTest.keyClick(window.view, Qt.Key.Key_Right),
        "action": window.actions_.next_photo.trigger,
        "drop": lambda: window.view.files_dropped.emit([other]),
        "paste": lambda: window.opening.open_image(window.parts.document.image),
        "sample": window.actions_.sample.trigger,
        "close": window.actions_.close.trigger,
    }


@pytest.mark.parametrize("way", ["key", "action", "drop", "paste", "sample", "close"])
def test_whatever_takes_the_photograph_s_place_asks_first(restored, photo_file, way, qtbot):
    opening = []
    restored.parts.workflow.opening.connect(opening.append)
    another_ways(restored, photo_file)[way]()
    box = dialog_of(restored, QMessageBox, qtbot)
    assert photo_file.name in box.text()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert opening == []
    assert restored.parts.document.layers


def test_a_project_asks_first(restored, tmp_path, qtbot):
    file = tmp_path / "work.heirloom"
    with qtbot.waitSignal(restored.projects.saved):
        restored.projects._write(file)
    restored.parts.edits.toggle_included(0)
    restored.opening.open([file])
    press(restored, "Cancel", qtbot)
    assert not restored.parts.document.item(0).included


def test_what_is_discarded_gives_way(restored, qtbot):
    restored.opening.step(1)
    press(restored, "&Discard", qtbot)
    wait_for(restored, "zz.png", qtbot)


def test_what_is_exported_gives_way_afterwards(restored, photo_file, qtbot):
    restored.opening.step(1)
    press(restored, "&Export…", qtbot)
    dialog = dialog_of(restored, ExportDialog, qtbot)
    dialog._confirm()
    wait_for(restored, "zz.png", qtbot)
    assert list(photo_file.parent.glob("*_restored.png"))
    assert boxes(restored) == []


def test_what_is_saved_gives_way_afterwards(restored, tmp_path, qtbot):
    restored.opening.step(1)
    press(restored, "&Save Work", qtbot)
    dialog = restored.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "work.heirloom"))
    dialog.done(1)
    wait_for(restored, "zz.png", qtbot)
    assert (tmp_path / "work.heirloom").is_file()


def test_who_gives_the_export_up_stays(restored, photo_file, qtbot):
    restored.opening.step(1)
    press(restored, "&Export…", qtbot)
    dialog_of(restored, ExportDialog, qtbot).reject()
    with qtbot.waitSignal(restored.parts.exporting.exported):
        restored.actions_.export_again.trigger()
    assert restored.parts.document.photo.path == photo_file


def test_what_is_exported_is_not_asked_about(restored, photo_file, qtbot):
    with qtbot.waitSignal(restored.parts.exporting.exported):
        restored.actions_.export_again.trigger()
    restored.opening.step(1)
    assert boxes(restored) == []
    qtbot.waitUntil(lambda: restored.parts.document.photo.path != photo_file)


def test_the_window_closes_once_the_export_is_written(restored, photo_file, held, qtbot):
    restored.actions_.export_again.trigger()
    restored.close()
    assert dialog_of(restored, QMessageBox, qtbot)
    assert restored.isVisible()
    held.release(1000)
    qtbot.waitUntil(lambda: not restored.isVisible())
    assert list(photo_file.parent.glob("*_restored.png"))


def test_the_window_stays_where_the_export_fails(restored, tmp_path, held, qtbot):
    restored.parts.exporting.export(ExportChoice(folder=tmp_path / "gone"), CAPTIONS)
    restored.close()
    held.release(1000)
    dialog_of(restored, ErrorDialog, qtbot).reject()
    assert boxes(restored) == []
    assert restored.isVisible()


def test_who_does_not_wait_closes_at_once(restored, held, qtbot):
    restored.actions_.export_again.trigger()
    restored.close()
    press(restored, "&Close at Once", qtbot)
    assert not restored.isVisible()


def test_closing_asks_only_where_nothing_is_kept_for_the_next_start(restored, settings, qtbot):
    settings.set(RECOVER, False)
    restored.close()
    press(restored, "Cancel", qtbot)
    assert restored.isVisible()
    restored.close()
    press(restored, "&Discard", qtbot)
    assert not restored.isVisible()
