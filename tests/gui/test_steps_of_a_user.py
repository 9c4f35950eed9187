"""The steps of a user, each through the real widgets and with the real engine on small networks.

The last test takes all of them with the embedded pack.
"""

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.photo import open_photo
from engine.places import resources
from gui.export_dialog import ExportDialog
from gui.face_item import FaceState
from gui.history import HistoryPanel
from gui.qimage import to_pixels
from gui.queue_job import JobState
from tests.gui.fakes import FACES
from tests.gui.test_main_window import dialog_of, press, settle

CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 120_000


@pytest.fixture
def opened(program, photo_file, qtbot):
    """The window with a photograph in which two faces are sure and one is not."""
    program.found = FACES
    window = program(photo_file)
    qtbot.waitUntil(lambda: window.parts.document.searched, timeout=PATIENCE)
    return window


def button(parent, text):
    return next(
        b for b in parent.findChildren(QPushButton) if b.text().replace("&", "").startswith(text)
    )


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def place(window, x, y):
    """Where a pixel of the photograph is in the view."""
    return window.view.mapFromScene(QPointF(x, y))


def drag(window, start, end):
    port, left = window.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(port, start + (end - start) * part)
    QTest.mouseRelease(port, left, pos=end)


def restore(window, qtbot):
    click(button(window.faces, "Restore"))
    qtbot.waitUntil(lambda: not window.parts.document.busy, timeout=PATIENCE)
    settle(window, qtbot)


def slider(window, name):
    return next(s for s in window.inspector.findChildren(QSlider) if s.accessibleName() == name)


def test_1_a_dropped_photograph_is_shown_as_it_is(program, photo_file, qtbot):
    window = program()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_file))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, none)
    window.view.dropEvent(event)
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched, timeout=PATIENCE)
    assert np.array_equal(to_pixels(document.image), open_photo(photo_file).pixels)
    assert [photo.path for photo in window.parts.recent.photos()] == [photo_file]


def test_2_faces_are_ticked_drawn_moved_and_deleted(opened):
    document = opened.parts.document
    assert [item.included for item in document.faces] == [True, True, False]
    press(opened, Qt.Key.Key_X)
    assert [item.included for item in document.faces] == [False, True, False]
    press(opened, Qt.Key.Key_B)
    drag(opened, place(opened, 100, 110), place(opened, 180, 190))
    drawn = document.faces[-1]
    assert drawn.face.manual
    assert drawn.included
    assert drawn.face.box[:2] == pytest.approx((100, 110), abs=2)
    assert drawn.face.box[2:] == pytest.approx((80, 80), abs=2)
    drag(opened, place(opened, 140, 150), place(opened, 160, 140))
    moved = document.faces[-1]
    assert moved.face.box[:2] == pytest.approx((120, 100), abs=3)
    QTest.keyClick(opened.view, Qt.Key.Key_Delete)
    assert len(document.faces) == 3


def test_3_settings_hold_for_all_or_for_one(opened):
    document = opened.parts.document
    slider(opened, "Strength").setValue(60)
    this_face = next(b for b in opened.inspector.findChildren(object) if _text(b) == "This face")
    this_face.click()
    slider(opened, "Likeness").setValue(30)
    one, other = (document.options_of(item) for item in document.faces[:2])
    assert (one.identity, one.strength) == (0.3, 0.6)
    assert (other.identity, other.strength) == (document.options.identity, 0.6)


def _text(widget):
    return widget.text() if callable(getattr(widget, "text", None)) else ""


def test_4_faces_form_step_by_step_and_one_by_one(opened, qtbot):
    document, workflow = opened.parts.document, opened.parts.workflow
    steps, finished = [], []
    workflow.previewed.connect(lambda face, image, step, count: steps.append((face, step, count)))
    document.results_changed.connect(finished.append)
    restore(opened, qtbot)
    assert steps == [(0, 1, 2), (0, 2, 2), (1, 1, 2), (1, 2, 2)]
    assert finished == [0, 1]
    assert [item.state for item in document.faces] == [
        FaceState.DONE,
        FaceState.DONE,
        FaceState.FOUND,
    ]


def test_4_a_run_is_cancelled_or_kept_in_the_middle(opened, qtbot):
    document, workflow = opened.parts.document, opened.parts.workflow
    opened.parts.edits.set_options(replace(document.options, steps=50), for_all=True)
    for stop, done in ((Qt.KeyboardModifier.NoModifier, 0), (Qt.KeyboardModifier.ShiftModifier, 1)):
        with qtbot.waitSignal(workflow.previewed, timeout=PATIENCE):
            press(opened, Qt.Key.Key_Return, CONTROL)
        press(opened, Qt.Key.Key_Escape, stop)
        qtbot.waitUntil(lambda: not document.busy, timeout=PATIENCE)
        assert sum(bool(item.result) for item in document.faces) == done


def test_5_a_result_is_compared_chosen_blended_and_rejected(opened, qtbot):
    document, parts = opened.parts.document, opened.parts
    parts.edits.set_options(replace(document.options, candidates=2), for_all=True)
    restore(opened, qtbot)
    item = document.current_item
    assert len(item.result.candidates) == 2
    views = []
    for _ in opened.actions_.modes:
        views.append(to_pixels(opened.view.grab().toImage()))
        press(opened, Qt.Key.Key_Y)
    assert len({view.tobytes() for view in views}) == len(views)
    chosen = 1 - item.result.chosen
    opened.inspector.candidate_chosen.emit(chosen)
    assert document.current_item.result.chosen == chosen
    before = document.current_item.result.candidates[chosen].pixels
    slider(opened, "Likeness").setValue(10)
    settle(opened, qtbot)
    qtbot.waitUntil(lambda: document.current_item.made_with.identity == 0.1, timeout=PATIENCE)
    assert not np.array_equal(document.current_item.result.candidates[chosen].pixels, before)
    shown = to_pixels(document.composed)
    click(button(opened.inspector, "Reject"))
    settle(opened, qtbot)
    assert not np.array_equal(to_pixels(document.composed), shown)
    assert document.current_item.accepted is False


def test_6_the_history_goes_back_to_the_beginning_and_forward_again(opened, qtbot):
    document = opened.parts.document
    restore(opened, qtbot)
    shown = to_pixels(document.composed)
    history = opened.findChild(HistoryPanel)
    assert history.model().rowCount() == 3  # as it was opened, and two faces
    history.setCurrentIndex(history.model().index(0, 0))
    qtbot.waitUntil(lambda: document.composed is None, timeout=PATIENCE)
    assert not any(item.result for item in document.faces)
    history.setCurrentIndex(history.model().index(2, 0))
    settle(opened, qtbot)
    assert np.array_equal(to_pixels(document.composed), shown)


def test_7_the_result_is_exported_with_its_story(opened, photo_file, qtbot):
    restore(opened, qtbot)
    original = photo_file.read_bytes()
    press(opened, Qt.Key.Key_E, CONTROL)
    dialog = dialog_of(opened, ExportDialog, qtbot)
    for box in ("Recipe beside the file", "Before and after picture, to share"):
        next(b for b in dialog.findChildren(object) if _text(b).replace("&", "") == box).click()
    dialog.findChild(QLineEdit).setText("{name} again")
    with qtbot.waitSignal(opened.parts.exporting.exported, timeout=PATIENCE) as caught:
        click(button(dialog, "Export"))
    file = caught.args[0]
    written = open_photo(file)
    assert file.name == f"{photo_file.stem} again.png"
    assert np.array_equal(written.pixels, to_pixels(opened.parts.document.composed))
    assert b"compositeWithTrainedAlgorithmicMedia" in written.metadata.xmp
    assert photo_file.read_bytes() == original
    names = {other.name for other in file.parent.iterdir() if other.stem.startswith(file.stem)}
    assert len(names) == 3
    (recipe,) = file.parent.glob("*.json")
    assert len(json.loads(recipe.read_text("utf-8"))["faces"]) == 2


def test_8_a_bad_file_never_stops_the_queue(opened, photo_file, qtbot, tmp_path):
    bad, other = tmp_path / "letter.jpg", tmp_path / "other.png"
    bad.write_text("Dear Anna")
    other.write_bytes(photo_file.read_bytes())
    opened.opening.open([bad, other])
    queue = opened.batch
    click(button(queue.window, "Start"))
    qtbot.waitUntil(lambda: queue.model.counts().finished == 2, timeout=PATIENCE)
    assert [job.state for job in queue.model.jobs()] == [JobState.FAILED, JobState.DONE]
    assert open_photo(queue.model.job(1).target).pixels.shape == (200, 300, 3)
    qtbot.waitUntil(lambda: button(queue.window, "Copy the report").isEnabled())
    click(button(queue.window, "Copy the report"))
    assert "letter.jpg" in QGuiApplication.clipboard().text()


def test_all_steps_with_the_embedded_pack(program, tmp_path, qtbot):
    (sample,) = (resources() / "sample").glob("*.jpg")
    file = tmp_path / "family.png"
    Image.open(sample).convert("RGB").save(file)
    window = program(file, pack=None, steps=1)
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched, timeout=PATIENCE)
    assert len(document.included) == 1
    restore(window, qtbot)
    assert [bool(item.result) for item in document.included] == [True]
    slider(window, "Likeness").setValue(50)
    qtbot.waitUntil(lambda: document.current_item.made_with.identity == 0.5, timeout=PATIENCE)
    settle(window, qtbot)
    shown = to_pixels(document.composed)
    assert not np.array_equal(shown, document.photo.pixels)
    press(window, Qt.Key.Key_E, CONTROL)
    dialog = dialog_of(window, ExportDialog, qtbot)
    with qtbot.waitSignal(window.parts.exporting.exported, timeout=PATIENCE) as caught:
        click(button(dialog, "Export"))
    assert np.array_equal(open_photo(caught.args[0]).pixels, shown)
    while window.actions_.undo.isEnabled():
        window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: document.composed is None, timeout=PATIENCE)
