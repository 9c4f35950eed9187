"""The brush from the press of the mouse to the mask that the engine gets."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from gui import settings as keys
from gui.session import read_session, write_session
from gui.stroke import Stroke, hole_of, reaching
from gui.wanting import is_wanting
from tests.gui.fakes import FACES
from tests.gui.test_session import session_of

DAB = Stroke(((60.0, 60.0),), 10.0)


def test_a_stroke_becomes_a_mask_and_the_eraser_takes_it_away():
    line = Stroke(((20.0, 30.0), (60.0, 30.0)), 5.0)
    hole = hole_of([line], 100, 50)
    assert (hole.dtype, hole.shape) == (np.uint8, (50, 100))
    assert set(np.unique(hole)) == {0, 255}
    assert hole[30, 40] == hole[26, 40] == hole[33, 40] == 255
    assert hole[23, 40] == hole[37, 40] == 0
    expected = 40 * 10 + np.pi * 25
    assert np.count_nonzero(hole) == pytest.approx(expected, rel=0.06)
    erased = hole_of([line, Stroke(((40.0, 30.0),), 6.0, erase=True)], 100, 50)
    assert erased[30, 40] == 0
    assert erased[30, 22] == 255
    assert hole_of([line, replace(line, radius=9.0, erase=True)], 100, 50) is None
    assert hole_of([], 100, 50) is None


def test_only_strokes_near_a_face_count_for_it():
    far = Stroke(((280.0, 190.0),), 3.0)
    eraser = Stroke(((70.0, 70.0),), 4.0, erase=True)
    assert reaching([eraser, DAB, far, eraser], FACES[0]) == (DAB, eraser)
    assert reaching([far, eraser], FACES[0]) == ()


def test_what_was_painted_and_filled_survives_a_crash(tmp_path):
    session = session_of()
    done, unsure = session.faces
    hole, mask = np.zeros((512, 512), np.uint8), np.full((512, 512), 9, np.uint8)
    hole[5, 7] = 255
    done = replace(done, filled=(DAB,), result=replace(done.result, hole=hole, mask=mask))
    eraser = replace(DAB, erase=True)
    write_session(replace(session, faces=(done, unsure), strokes=(DAB, eraser)), tmp_path / "s")
    again = read_session(tmp_path / "s")
    assert again.strokes == (DAB, eraser)
    assert again.faces[0].filled == (DAB,)
    assert np.array_equal(again.faces[0].result.hole, hole)
    assert np.array_equal(again.faces[0].result.mask, mask)
    assert again.faces[1].filled == ()


@pytest.fixture
def opened(window, photo_file, qtbot):
    """A photograph of 300 x 200 with two faces, and an engine that is ready."""
    parts = window.parts
    parts.workflow.prepare(None, "cpu")
    window.opening.open([photo_file])
    qtbot.waitUntil(lambda: parts.document.searched and parts.workflow.engine is not None)
    return window


def _at(window, x, y):
    view = window.view
    return view.viewportTransform().map(QPoint(x, y))


def _paint(window, *places):
    viewport, points = window.view.viewport(), [_at(window, *place) for place in places]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(viewport, point)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=points[-1])


def _restore(window, qtbot):
    window.actions_.restore.trigger()
    parts = window.parts
    qtbot.waitUntil(lambda: not parts.document.busy and parts.compositor.settled)


def test_painting_restoring_and_undoing(opened, restorer, qtbot):
    document, a = opened.parts.document, opened.actions_
    a.paint_hole.trigger()
    assert opened.brush_bar.isVisible()
    _paint(opened, (50, 55), (60, 60), (70, 62))
    (stroke,) = document.strokes
    assert stroke.bounds.contains(QRectF(50, 55, 20, 7))
    assert len(stroke.points) >= 2
    a.erase_hole.trigger()
    assert not a.paint_hole.isChecked()
    _paint(opened, (70, 62))
    assert document.strokes[1].erase
    document.undo_stack.undo()
    assert document.strokes == (stroke,)
    _restore(opened, qtbot)
    first, second = restorer.holes
    assert first.shape == (200, 300)
    assert first[55, 50] == 255
    assert second is None  # it is out of reach of the other face
    face = document.faces[0]
    assert face.filled == (stroke,)
    assert not is_wanting(opened.parts.document, face)
    document.undo_stack.undo()  # the second face
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.strokes == ()
    document.undo_stack.redo()
    document.undo_stack.redo()
    assert document.faces[0].result is not None
    assert document.strokes == (stroke,)


def test_more_painting_makes_a_restored_face_wanting(opened, qtbot):
    document = opened.parts.document
    _restore(opened, qtbot)
    assert not opened.actions_.restore.isEnabled()
    opened.actions_.paint_hole.trigger()
    _paint(opened, (50, 55))
    assert [is_wanting(document, item) for item in document.faces[:2]] == [True, False]
    assert opened.actions_.restore.isEnabled()


def test_what_is_painted_shows_as_long_as_it_is_not_filled(opened, qtbot):
    hole = opened.view._faces.hole
    opened.actions_.paint_hole.trigger()
    _paint(opened, (50, 55))
    opened.view.cancel_gesture()  # Escape lays the brush down
    assert not opened.brush_bar.isVisible()
    assert not opened.actions_.paint_hole.isChecked()
    assert hole.isVisible()
    _restore(opened, qtbot)
    assert not hole.isVisible()
    opened.actions_.paint_hole.trigger()
    assert hole.isVisible()
    opened.view.show_original(True)
    assert not hole.isVisible()
    opened.view.show_original(False)


def test_the_marks_have_a_color_and_a_pattern(opened):
    opened.actions_.paint_hole.trigger()
    opened.view.set_brush(replace(opened.view._faces.brush, diameter=90))
    _paint(opened, (60, 60))
    opened.view._faces.ring.hide()
    after = opened.view.grab().toImage()
    ratio = after.devicePixelRatio()
    middle = _at(opened, 60, 60)
    seen = {
        after.pixel(round((middle.x() + n) * ratio), round(middle.y() * ratio)) for n in range(20)
    }
    assert len(seen) > 3  # lines on the tint


def test_escape_in_the_middle_of_a_stroke_paints_nothing(opened):
    opened.actions_.paint_hole.trigger()
    viewport = opened.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=_at(opened, 50, 55))
    QTest.mouseMove(viewport, _at(opened, 70, 70))
    QTest.keyClick(opened.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=_at(opened, 70, 70))
    assert opened.parts.document.strokes == ()
    assert opened.actions_.paint_hole.isChecked()
    assert not opened.view._faces.hole._painted.pixelColor(50, 55).alpha()


def test_the_keyboard_paints_in_the_middle(opened):
    opened.actions_.paint_hole.trigger()
    QTest.keyClick(opened.view, Qt.Key.Key_Return)
    (stroke,) = opened.parts.document.strokes
    assert stroke.points[0] == pytest.approx((150, 100), abs=2)


def test_drawing_a_box_lays_the_brush_down_and_the_other_way_round(opened):
    a = opened.actions_
    a.paint_hole.trigger()
    a.draw_box.trigger()
    assert not a.paint_hole.isChecked()
    assert a.draw_box.isChecked()
    a.erase_hole.trigger()
    assert a.erase_hole.isChecked()
    assert not a.draw_box.isChecked()
    assert opened.parts.document.strokes == ()


def test_the_size_is_of_the_screen_and_remembered(opened):
    a, settings = opened.actions_, opened.parts.settings
    a.paint_hole.trigger()
    size = settings.get(keys.BRUSH_SIZE)
    a.brush_larger.trigger()
    assert settings.get(keys.BRUSH_SIZE) > size
    for _ in range(30):
        a.brush_smaller.trigger()
    assert settings.get(keys.BRUSH_SIZE) == opened.view._faces.brush.diameter == 4
    radius = opened.view._faces.stroke_radius
    opened.view.set_zoom(opened.view.zoom * 2)
    assert opened.view._faces.stroke_radius == pytest.approx(radius / 2)


def test_it_says_when_the_method_cannot_paint_and_offers_one_that_can(opened):
    document, bar = opened.parts.document, opened.brush_bar
    opened.actions_.paint_hole.trigger()
    assert "Paint over what is torn" in bar._words.text()
    _paint(opened, (290, 190))
    assert "No face is near" in bar._words.text()
    _paint(opened, (50, 55))
    assert "CLR-Face cannot paint what is missing" in bar._words.text()
    assert bar._fill.isVisible()
    bar._fill.click()
    assert document.options_of(document.faces[0]).method == "difface"
    assert document.options_of(document.faces[0]).steps == 100
    assert document.options_of(document.faces[1]).method == "clr-face"
    assert "Filled with what may have been there" in bar._words.text()
    assert not bar._fill.isVisible()


def test_without_its_weights_the_other_method_is_not_offered(opened):
    workflow, bar = opened.parts.workflow, opened.brush_bar
    workflow.engine = replace(workflow.engine, methods=("clr-face",))
    opened.actions_.paint_hole.trigger()
    _paint(opened, (50, 55))
    assert not bar._fill.isVisible()
    assert "can be imported in the preferences" in bar._words.text()


def test_clearing_takes_everything_away_in_one_step(opened):
    opened.actions_.paint_hole.trigger()
    _paint(opened, (50, 55))
    _paint(opened, (80, 55))
    opened.actions_.clear_hole.trigger()
    assert opened.parts.document.strokes == ()
    assert not opened.actions_.clear_hole.isEnabled()
    opened.parts.document.undo_stack.undo()
    assert len(opened.parts.document.strokes) == 2


def test_the_words_go_below_in_a_narrow_window(opened, qtbot):
    bar = opened.brush_bar
    opened.actions_.paint_hole.trigger()
    opened.resize(1280, 700)
    qtbot.waitUntil(lambda: bar._words.y() < bar._size.geometry().bottom())
    assert bar._words.x() > bar._size.geometry().right()
    opened.resize(760, 700)
    qtbot.waitUntil(lambda: bar._words.y() > bar._size.geometry().bottom())
    assert bar._words.width() > 700
