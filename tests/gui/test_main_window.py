import time

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.errors import NonFiniteError
from engine.photo import open_photo
from gui import settings as keys
from gui.app import begin
from gui.error_dialog import ErrorDialog
from gui.export_dialog import ExportDialog
from gui.face_item import FaceState
from gui.preferences_dialog import PreferencesDialog
from gui.qimage import to_pixels
from gui.shortcut_sheet import ShortcutSheet


@pytest.fixture
def opened(window, photo_file, qtbot):
    begin(window, [photo_file])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched and window.parts.workflow.engine is not None)
    return document


@pytest.fixture
def restored(opened, window, qtbot):
    window.actions_.restore.trigger()
    settle(window, qtbot)
    return opened


def settle(window, qtbot):
    parts = window.parts
    qtbot.waitUntil(lambda: not parts.document.busy and parts.compositor.settled, timeout=20_000)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window, key, modifiers)


def dialog_of(window, kind, qtbot):
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(kind)))
    return next(dialog for dialog in window.findChildren(kind) if dialog.isVisible())


def test_the_path_of_a_user_from_a_file_to_a_file(window, restored, photo_file, qtbot):
    assert window.status.device_words().startswith("Test CPU")
    assert window.windowTitle().startswith(photo_file.name)
    assert window.isWindowModified()
    window.actions_.export.trigger()
    dialog = dialog_of(window, ExportDialog, qtbot)
    with qtbot.waitSignal(window.parts.exporting.exported, timeout=20_000) as caught:
        dialog.confirmed.emit(dialog.choice())
        dialog.accept()
    written = open_photo(caught.args[0])
    assert caught.args[0].parent == photo_file.parent
    assert np.array_equal(written.pixels, to_pixels(restored.composed))
    assert not window.isWindowModified()


def test_actions_are_possible_only_when_they_make_sense(window, photo_file, qtbot, gate):
    a = window.actions_
    assert not any(action.isEnabled() for action in (a.restore, a.export, a.undo, a.copy, a.fit))
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched and not a.cancel.isEnabled())
    assert a.restore.isEnabled()
    assert not a.export.isEnabled()
    a.restore.trigger()
    assert a.cancel.isEnabled()
    assert a.keep.isEnabled()
    assert not a.restore.isEnabled()
    gate.release(100)
    settle(window, qtbot)
    assert a.export.isEnabled()
    assert a.split.isEnabled()
    assert not a.restore.isEnabled()  # nothing is left to do
    assert a.undo.isEnabled()


def test_escape_cancels_and_the_window_answers_meanwhile(window, opened, gate, qtbot):
    window.actions_.restore.trigger()
    gate.release(1)
    qtbot.waitUntil(
        lambda: window.status.isVisible() and opened.faces[0].state is FaceState.RUNNING
    )
    press(window, Qt.Key.Key_Period)
    assert opened.current == 1
    press(window, Qt.Key.Key_Escape)
    gate.release(100)
    settle(window, qtbot)
    assert not any(item.result for item in opened.faces)


def test_cancel_asks_where_much_would_be_lost(window, opened, gate, qtbot, monkeypatch):
    monkeypatch.setattr("gui.dialogs._ASK_AFTER", 0.0)
    window.actions_.restore.trigger()
    gate.release(1)
    window.actions_.cancel.trigger()
    box = dialog_of(window, QMessageBox, qtbot)
    keep = next(button for button in box.buttons() if "Keep" in button.text())
    gate.release(100)
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert [bool(item.result) for item in opened.faces] == [True, False, False]


def test_keys_tick_step_draw_and_undo(window, opened):
    press(window, Qt.Key.Key_X)
    assert not opened.faces[0].included
    press(window, Qt.Key.Key_Comma)
    assert opened.current == 2
    press(window, Qt.Key.Key_B)
    assert window.actions_.draw_box.isChecked()
    press(window, Qt.Key.Key_Delete)
    assert len(opened.faces) == 2
    control = Qt.KeyboardModifier.ControlModifier
    press(window, Qt.Key.Key_Z, control)
    press(window, Qt.Key.Key_Z, control)
    assert len(opened.faces) == 3
    assert opened.faces[0].included
    press(window, Qt.Key.Key_Y, control)
    assert not opened.faces[0].included


def test_backslash_shows_the_original_while_it_is_held(window, restored, qtbot):
    window.view.setFocus()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.view.hasFocus())
    before = window.view.grab().toImage()
    QTest.keyPress(window.view, Qt.Key.Key_Backslash)
    held = window.view.grab().toImage()
    QTest.keyRelease(window.view, Qt.Key.Key_Backslash)
    assert held != before
    assert window.view.grab().toImage() == before


def test_modes_go_round_and_are_remembered(window, restored, settings):
    seen = []
    for _ in range(5):
        press(window, Qt.Key.Key_Y)
        seen.append(str(window.view.mode))
    assert sorted(seen) == sorted(window.actions_.modes)
    press(window, Qt.Key.Key_D)
    assert settings.get(keys.COMPARE_MODE) == "difference"


def test_a_failure_is_explained_and_can_be_tried_again(window, opened, restorer, qtbot):
    restorer.failure = NonFiniteError("refine")
    window.actions_.restore.trigger()
    dialog = dialog_of(window, ErrorDialog, qtbot)
    assert opened.faces[0].state is FaceState.FAILED
    restorer.failure = None
    dialog.reject()
    window.actions_.restore.trigger()
    settle(window, qtbot)
    assert opened.faces[0].result is not None


def test_a_bad_file_is_named(window, tmp_path, qtbot):
    bad = tmp_path / "Brief an Anna.jpg"
    bad.write_text("Liebe Anna")
    window.opening.open([bad])
    dialog = dialog_of(window, ErrorDialog, qtbot)
    texts = [
        child.text()
        for child in dialog.findChildren(object)
        if hasattr(child, "text") and callable(child.text)
    ]
    assert any("Brief an Anna.jpg" in text for text in texts)
    dialog.reject()


def test_a_picture_is_pasted_and_copied(window, qtbot):
    clipboard = QGuiApplication.clipboard()
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    clipboard.setImage(image)
    window.actions_.paste.trigger()
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched)
    assert document.photo.pixels.shape == (200, 300, 3)
    clipboard.clear()
    window.actions_.copy.trigger()
    assert clipboard.image().size() == image.size()
    clipboard.clear()
    window.actions_.paste.trigger()
    assert "clipboard" in window.status.currentMessage()


def test_a_pasted_file_is_opened_itself(window, photo_file, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo_file))])
    QGuiApplication.clipboard().setMimeData(mime)
    window.actions_.paste.trigger()
    qtbot.waitUntil(lambda: window.parts.document.photo is not None)
    assert window.parts.document.photo.path == photo_file
    assert window.parts.settings.last_folder() == photo_file.parent
    QGuiApplication.clipboard().clear()  # it must not outlive the application


def test_several_files_and_folders_go_to_the_queue(window, photo_file):
    other = photo_file.with_name("b.png")
    other.write_bytes(photo_file.read_bytes())
    window.opening.open([photo_file, other])
    assert window.batch.window.isVisible()
    assert len(window.batch.model.jobs()) == 2
    window.opening.open([photo_file.parent])
    assert {job.source for job in window.batch.model.jobs()} == {photo_file, other}


def test_pages_through_a_folder(window, opened, photo_file, qtbot):
    other = photo_file.with_name("zz.png")
    other.write_bytes(photo_file.read_bytes())
    window.actions_.next_photo.trigger()
    qtbot.waitUntil(lambda: opened.photo.path == other)
    window.actions_.next_photo.trigger()  # the last one: nothing happens
    window.actions_.previous_photo.trigger()
    qtbot.waitUntil(lambda: opened.photo.path == photo_file)
    QTest.keyClick(window.view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: opened.photo.path == other)


def test_settings_changed_in_the_preferences_hold_at_once(window, opened, settings, qtbot):
    window.actions_.preferences.trigger()
    dialog_of(window, PreferencesDialog, qtbot)
    settings.set(keys.THEME, "dark")
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 100)
    settings.set(keys.STEPS, 12)
    assert opened.options.steps == 12
    engines = []
    window.parts.workflow.engine_ready.connect(engines.append)
    settings.set(keys.DEVICE, "cpu")
    qtbot.waitUntil(lambda: len(engines) == 1)
    settings.set(keys.THEME, "light")


def test_the_language_can_be_changed_while_it_runs(window, settings):
    settings.set(keys.LANGUAGE, "ar")
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    settings.set(keys.LANGUAGE, "en")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.actions_.open.text() == "&Open…"


def test_the_shortcut_sheet_opens(window, qtbot):
    window.actions_.shortcuts.trigger()
    dialog_of(window, ShortcutSheet, qtbot).reject()


def test_every_control_has_a_name_for_screen_readers(window, restored):
    nameless = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and not (button.accessibleName() or button.text())
        and not button.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_closing_while_a_face_is_in_work_ends_within_two_seconds(window, opened, restorer, qtbot):
    restorer.gate = lambda: time.sleep(0.05)
    window.parts.edits.set_options(type(opened.options)(steps=50), for_all=True)
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: opened.faces[0].state is FaceState.RUNNING)
    window.close()
    assert window.parts.worker.stop(1900)
    assert restorer.closed == 1


def test_faces_are_restored_at_once_where_that_is_wanted(window, settings, photo_file, qtbot):
    settings.set(keys.RESTORE_AT_ONCE, True)
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: len(window.parts.document.layers) == 2, timeout=20_000)
    settle(window, qtbot)


def test_no_face_is_said_with_what_to_do(window, restorer, photo_file, qtbot):
    restorer.faces = ()
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: "No face" in window.status.currentMessage())
    assert window.actions_.draw_box.isEnabled()


def test_the_panels_change_sides_where_reading_begins_on_the_right(window, settings, qtbot):
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    faces = window.faces.parentWidget()
    assert window.dockWidgetArea(faces) == left
    settings.set(keys.LANGUAGE, "ar")
    qtbot.waitUntil(lambda: window.dockWidgetArea(faces) == right)
    settings.set(keys.LANGUAGE, "en")
    qtbot.waitUntil(lambda: window.dockWidgetArea(faces) == left)
