import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QMessageBox

from engine.errors import PhotoError, PhotoProblem
from gui.error_dialog import ErrorDialog
from gui.error_texts import Remedy
from gui.error_texts import Task as Purpose
from gui.projects import SaveProject
from gui.recovery import session_of
from tests.gui.test_main_window import dialog_of


@pytest.fixture
def restored(restored_window):
    return restored_window


def save(window, file, qtbot):
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.projects.saved):
        dialog.fileSelected.emit(str(file))
    dialog.done(0)


def asks_where(window):
    """Whether Save Work asks for a file: it does where none belongs to the open work."""
    before = set(window.findChildren(QFileDialog))
    window.actions_.save.trigger()
    fresh = set(window.findChildren(QFileDialog)) - before
    for dialog in fresh:
        dialog.reject()
    return bool(fresh)


def open_photo(window, path, qtbot):
    document = window.parts.document
    window.opening.open([path])
    qtbot.waitUntil(lambda: document.photo is not None and document.photo.path == path)
    qtbot.waitUntil(lambda: document.searched)


@pytest.fixture
def project(restored, tmp_path, qtbot):
    """Saved work whose photograph is closed."""
    file = tmp_path / "work.heirloom"
    save(restored, file, qtbot)
    restored.parts.workflow.close()
    return file


@pytest.fixture
def other(photo_file):
    path = photo_file.with_name("zz.png")
    Image.fromarray(np.full((200, 300, 3), 90, np.uint8)).save(path)
    return path


def test_saved_work_is_opened_with_its_results(restored, tmp_path, qtbot):
    document, file = restored.parts.document, tmp_path / "Öta 家族.heirloom"
    assert restored.isWindowModified()
    save(restored, file, qtbot)
    assert not restored.isWindowModified()
    restored.parts.workflow.close()
    restored.opening.open([file])
    qtbot.waitUntil(lambda: document.composed is not None)
    assert [bool(item.result) for item in document.faces] == [True, True, False]
    restored.parts.edits.toggle_included(0)
    with qtbot.waitSignal(restored.projects.saved):  # without asking again
        restored.actions_.save.trigger()


def test_work_moves_together_with_its_photograph(restored, photo_file, tmp_path, qtbot):
    document, other = restored.parts.document, tmp_path / "other"
    other.mkdir()
    save(restored, other / "work.heirloom", qtbot)
    restored.parts.workflow.close()
    photo_file.rename(other / photo_file.name)
    restored.opening.open([other / "work.heirloom"])
    qtbot.waitUntil(lambda: document.photo is not None and bool(document.layers))
    assert document.photo.path == other / photo_file.name


def test_what_cannot_be_opened_or_saved_is_told(restored, tmp_path, qtbot):
    failures = []
    restored.projects.failed.connect(failures.append)
    broken = tmp_path / "broken.heirloom"
    broken.write_text("no project")
    restored.projects.open(broken)
    assert failures[-1].error.problem is PhotoProblem.DAMAGED
    assert failures[-1].purpose is Purpose.OPEN
    (tmp_path / "folder").write_text("in the way of a folder")
    restored.actions_.save.trigger()
    dialog = restored.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "folder" / "work.heirloom"))
    dialog.done(0)
    qtbot.waitUntil(lambda: len(failures) == 2)
    assert isinstance(failures[-1].error, PhotoError)
    assert failures[-1].purpose is Purpose.SAVE


def test_work_that_failed_to_open_gives_its_file_to_no_other_photograph(
    restored, project, photo_file, other, qtbot
):
    gone = photo_file.rename(photo_file.with_name("gone.png"))
    restored.opening.open([project])
    dialog_of(restored, ErrorDialog, qtbot).reject()
    gone.rename(photo_file)
    open_photo(restored, other, qtbot)
    assert asks_where(restored)


def test_work_that_is_opened_and_overtaken_keeps_its_file(restored, project, other, qtbot):
    restored.opening.open([project])
    open_photo(restored, other, qtbot)
    assert asks_where(restored)


def test_opening_is_tried_again_with_the_work(restored, project, photo_file, qtbot):
    gone = photo_file.rename(photo_file.with_name("gone.png"))
    restored.opening.open([project])
    dialog = dialog_of(restored, ErrorDialog, qtbot)
    gone.rename(photo_file)
    dialog.reject()
    dialog.remedy_chosen.emit(Remedy.RETRY)
    qtbot.waitUntil(lambda: bool(restored.parts.document.layers))
    assert not asks_where(restored)


def test_work_on_a_photograph_that_is_another_now_is_told_and_kept(
    restored, project, photo_file, qtbot
):
    work = project.read_bytes()
    Image.fromarray(np.full((200, 300, 3), 77, np.uint8)).save(photo_file)
    restored.opening.open([project])
    box = dialog_of(restored, QMessageBox, qtbot)
    assert photo_file.name in box.text()
    box.accept()
    qtbot.waitUntil(lambda: restored.parts.document.searched)
    assert restored.parts.document.layers == ()
    assert asks_where(restored)
    assert project.read_bytes() == work


def test_work_that_is_saved_late_gives_its_file_to_no_other_photograph(
    restored, tmp_path, photo_file, other, qtbot
):
    old = session_of(restored.parts.document)
    restored.parts.document.undo_stack.setClean()  # else it asks
    open_photo(restored, other, qtbot)
    with qtbot.waitSignal(restored.projects.saved):
        restored.parts.worker.submit(SaveProject(old, tmp_path / "work.heirloom"))
    assert asks_where(restored)


def test_saving_that_failed_is_tried_again(restored, tmp_path, qtbot):
    (tmp_path / "folder").write_text("in the way of a folder")
    restored.actions_.save.trigger()
    chosen = restored.findChild(QFileDialog)
    chosen.fileSelected.emit(str(tmp_path / "folder" / "work.heirloom"))
    chosen.done(0)
    dialog = dialog_of(restored, ErrorDialog, qtbot)
    (tmp_path / "folder").unlink()
    dialog.reject()
    with qtbot.waitSignal(restored.projects.saved):
        dialog.remedy_chosen.emit(Remedy.RETRY)
    assert not restored.isWindowModified()
    assert not asks_where(restored)
