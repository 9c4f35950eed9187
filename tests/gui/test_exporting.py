import numpy as np
import pytest

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.photo import open_photo
from gui.before_after import Captions
from gui.error_dialog import ErrorDialog
from gui.error_texts import Remedy
from gui.export_choice import ExportChoice
from gui.qimage import to_pixels
from tests.gui.test_main_window import dialog_of

CAPTIONS = Captions("Before", "After")


@pytest.fixture
def restored(restored_window):
    return restored_window


@pytest.fixture
def exporting(restored):
    return restored.parts.exporting


def test_what_is_shown_is_written(restored, exporting, photo_file, qtbot):
    document = restored.parts.document
    with qtbot.waitSignal(exporting.exported) as caught:
        exporting.export(ExportChoice(), CAPTIONS)
    written = open_photo(caught.args[0])
    assert caught.args[0] != photo_file
    assert np.array_equal(written.pixels, to_pixels(document.composed))
    assert b"compositeWithTrainedAlgorithmicMedia" in written.metadata.xmp
    assert document.undo_stack.isClean()


def test_it_is_said_while_it_is_written(restored, exporting, photo_file, qtbot):
    with qtbot.waitSignal(exporting.exported):
        restored.actions_.export_again.trigger()
        assert restored.status.currentMessage() == f"Exporting {photo_file.name}…"
    assert restored.status.currentMessage().startswith("Exported to")


def test_what_is_changed_meanwhile_is_not_taken_for_exported(restored, exporting, qtbot):
    with qtbot.waitSignal(exporting.exported):
        exporting.export(ExportChoice(), CAPTIONS)
        restored.parts.edits.toggle_included(0)
    assert restored.isWindowModified()


def test_an_export_that_failed_is_tried_again(restored, exporting, tmp_path, qtbot):
    folder = tmp_path / "stick"
    exporting.export(ExportChoice(folder=folder), CAPTIONS)
    dialog = dialog_of(restored, ErrorDialog, qtbot)
    assert "Exporting" not in restored.status.currentMessage()
    assert restored.isWindowModified()
    folder.mkdir()
    dialog.reject()
    with qtbot.waitSignal(exporting.exported):
        dialog.remedy_chosen.emit(Remedy.RETRY)
        assert "Exporting" in restored.status.currentMessage()
    assert not restored.isWindowModified()
