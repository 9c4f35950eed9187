"""What goes wrong in real life, through the window: each is explained, and a button helps."""

import errno
import importlib
import os
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.errors import OutOfMemoryError
from engine.photo import open_photo
from gui.app import begin
from gui.error_dialog import ErrorDialog
from gui.export_dialog import ExportDialog
from gui.preferences_dialog import PreferencesDialog
from tests.gui.test_main_window import dialog_of, settle

PUBLISHING = importlib.import_module("engine.photo.publishing")  # the package exports a function


@pytest.fixture
def restored(window, photo_file, qtbot):
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    qtbot.waitUntil(lambda: window.parts.workflow.engine is not None)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    return window


def told(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def press(dialog, text):
    found = [b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def no_parts_left(folder):
    return not [file for file in folder.iterdir() if "restored" in file.name]


def test_out_of_memory(window, restorer, photo_file, qtbot):
    begin(window, [photo_file])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched)
    restorer.failure = OutOfMemoryError("refine")
    window.actions_.restore.trigger()
    dialog = dialog_of(window, ErrorDialog, qtbot)
    assert photo_file.name in told(dialog)
    assert "memory" in told(dialog)
    assert "fewer candidates" in told(dialog)
    restorer.failure = None
    press(dialog, "Try again")
    qtbot.waitUntil(lambda: len(document.layers) == 2)
    settle(window, qtbot)


def test_a_broken_pack(program, tiny_pack, tmp_path, photo_file, qtbot):
    broken = tmp_path / "broken"
    shutil.copytree(tiny_pack, broken)
    weights = next(broken.glob("irn*.safetensors"))
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    window = program(photo_file, pack=broken)
    dialog = dialog_of(window, ErrorDialog, qtbot)
    assert "broken" in told(dialog)
    assert "not as it was made" in told(dialog)
    press(dialog, "Model packs…")
    dialog_of(window, PreferencesDialog, qtbot).close()


def test_a_disk_that_is_lost_while_it_is_written_to(restored, photo_file, monkeypatch, qtbot):
    def lost(descriptor):
        raise OSError(errno.EIO, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lost)
        restored.actions_.export_again.trigger()
        dialog = dialog_of(restored, ErrorDialog, qtbot)
    assert photo_file.stem in told(dialog)
    assert "cable" in told(dialog)
    assert no_parts_left(photo_file.parent)
    with qtbot.waitSignal(restored.parts.exporting.exported) as caught:
        press(dialog, "Try again")
    assert open_photo(caught.args[0]).pixels.shape == (200, 300, 3)


def test_a_folder_that_may_not_be_written_to(restored, photo_file, monkeypatch, qtbot):
    def refused(target):
        raise PermissionError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        patch.setattr(PUBLISHING, "temporary_beside", refused)
        restored.actions_.export_again.trigger()
        dialog = dialog_of(restored, ErrorDialog, qtbot)
    assert "refused access" in told(dialog)
    press(dialog, "Change the export…")
    dialog_of(restored, ExportDialog, qtbot).reject()
    assert no_parts_left(photo_file.parent)


def test_a_folder_that_is_gone_has_no_next_photograph(restored, photo_file):
    shutil.rmtree(photo_file.parent)
    restored.actions_.next_photo.trigger()
    assert restored.parts.document.photo.path == photo_file
