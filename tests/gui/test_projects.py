import pytest
from PySide6.QtWidgets import QFileDialog

from engine.errors import PhotoError, PhotoProblem
from gui.error_texts import Task as Purpose


@pytest.fixture
def restored(restored_window):
    return restored_window


def save(window, file, qtbot):
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.projects.saved):
        dialog.fileSelected.emit(str(file))
    dialog.done(0)


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
