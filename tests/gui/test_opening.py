"""The ways of a photograph into the window that no other test takes."""

import numpy as np
from PIL import Image
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from engine.photo import draft
from gui import settings as keys
from gui.app import begin
from gui.export_destination import ExportDestination
from gui.export_dialog import ExportDialog
from gui.export_settings import load_choice
from gui.qimage import to_pixels
from tests.gui.test_main_window import dialog_of, settle


def test_the_first_start_opens_the_sample_and_the_second_none(window, settings, qtbot):
    settings.set(keys.FIRST_START, True)
    begin(window, [])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.photo is not None)
    assert document.photo.path.parent.name == "sample"
    window.parts.workflow.close()
    opened = []
    window.parts.workflow.opening.connect(opened.append)
    begin(window, [])
    assert opened == []


def test_a_photograph_is_chosen_in_the_dialog(window, photo_file, qtbot):
    window.actions_.open.trigger()
    dialog = window.findChild(QFileDialog)
    assert "*.jpg" in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(photo_file)])
    dialog.reject()
    qtbot.waitUntil(lambda: window.parts.document.photo is not None)
    assert window.parts.document.photo.path == photo_file


def test_the_sample_is_offered_while_nothing_is_open(window, qtbot):
    window.view.hint.sample_requested.emit()
    qtbot.waitUntil(lambda: window.parts.document.photo is not None)
    assert not window.view.hint.isVisible()


def test_what_is_copied_is_what_is_shown(restored_window):
    actions, document = restored_window.actions_, restored_window.parts.document
    clipboard = QGuiApplication.clipboard()
    for mode, shown in (("original", document.image), ("split", document.composed)):
        actions.modes[mode].trigger()
        actions.copy.trigger()
        assert np.array_equal(to_pixels(clipboard.image()), to_pixels(shown))
    clipboard.clear()


def test_a_large_photograph_is_seen_before_it_is_read(window, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(draft, "LARGE", 100_000)
    monkeypatch.setattr(draft, "LONG_SIDE", 128)
    Image.fromarray(np.full((400, 600, 3), 90, np.uint8)).save(tmp_path / "large.jpg")
    seen = []
    window.parts.workflow.drafted.connect(
        lambda image: seen.append((image.width(), window.parts.document.photo is not None))
    )
    begin(window, [tmp_path / "large.jpg"])
    qtbot.waitUntil(lambda: len(seen) == 2)
    (width, was_open), (nothing, is_open) = seen
    assert 128 <= width < 600
    assert (was_open, nothing, is_open) == (False, 0, True)
    assert not window.view.draft.isVisible()


def test_the_sample_s_result_goes_to_the_user_s_pictures_and_later_ones_beside_theirs(
    window, settings, tmp_path, monkeypatch, qtbot
):
    monkeypatch.setattr("platformdirs.user_pictures_dir", lambda: str(tmp_path))
    document = window.parts.document
    window.opening.open_sample()
    qtbot.waitUntil(lambda: document.searched)
    window.parts.workflow.prepare(None, "auto")
    window.actions_.restore.trigger()
    settle(window, qtbot)
    qtbot.waitUntil(lambda: window.actions_.export.isEnabled())
    window.actions_.export.trigger()
    dialog = dialog_of(window, ExportDialog, qtbot)
    assert dialog.findChild(ExportDestination)._folder.values() == (tmp_path,)
    with qtbot.waitSignal(window.parts.exporting.exported) as caught:
        dialog.confirmed.emit(dialog.choice())
        dialog.accept()
    assert caught.args[0].parent == tmp_path
    assert load_choice(settings).folder is None
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog.directory().path() == str(tmp_path)
    dialog.reject()
