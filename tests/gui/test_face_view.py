"""Faces on the photograph, driven by real mouse and key events."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from engine.types import Face
from tests.gui.test_photo_view import LEFT, ONE, TWO, shown_view


@pytest.fixture
def view(qtbot):
    return shown_view(qtbot)


def _drag(qtbot, view, start, end):
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(*start))
    middle = (QPoint(*start) + QPoint(*end)) / 2
    qtbot.mouseMove(port, middle)
    _move(port, middle)
    _move(port, QPoint(*end))
    qtbot.mouseRelease(port, LEFT, pos=QPoint(*end))


def _move(port, position):
    """A move with the button held: `qtbot.mouseMove` sends one without."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(position),
        QPointF(port.mapToGlobal(position)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(port, event)


def test_clicking_a_face_tells_which(view, qtbot):
    with qtbot.waitSignal(view.face_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(140, 140))
    assert clicked.args == [7]


def test_clicking_beside_the_faces_tells_nothing(view, qtbot):
    with qtbot.assertNotEmitted(view.face_clicked):
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(20, 20))


def test_clicking_the_tick_toggles(view, qtbot):
    with qtbot.waitSignal(view.face_toggled) as toggled:
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(183, 87))
    assert toggled.args == [7]


def test_the_tick_of_a_face_in_the_corner_stays_in_the_photograph(view, qtbot):
    corner = Face((320.0, 0.0, 80.0, 80.0), ONE.face.landmarks, 0.9)
    view.set_faces((replace(ONE, face=corner),))
    with qtbot.waitSignal(view.face_toggled) as toggled:
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(390, 10))
    assert toggled.args == [7]


def test_dragging_the_current_face_moves_it_once(view, qtbot):
    view.set_current(7)
    moves = []
    view.box_changed.connect(lambda *args: moves.append(args))
    _drag(qtbot, view, (140, 140), (170, 150))
    assert moves == [(7, QRectF(130, 110, 80, 80), 0.0)]


def test_dragging_another_face_pans(view, qtbot):
    view.set_zoom(3.0, QPointF(0, 0))
    with qtbot.assertNotEmitted(view.box_changed), qtbot.assertNotEmitted(view.face_clicked):
        _drag(qtbot, view, (350, 280), (300, 200))
    assert view.horizontalScrollBar().value() == 50
    assert view.verticalScrollBar().value() == 80


def test_a_handle_resizes(view, qtbot):
    view.set_current(7)
    with qtbot.waitSignal(view.box_changed) as changed:
        _drag(qtbot, view, (180, 180), (200, 190))
    assert changed.args == [7, QRectF(100, 100, 100, 90), 0.0]


def test_the_handle_above_turns(view, qtbot):
    view.set_current(7)
    with qtbot.waitSignal(view.box_changed) as changed:
        _drag(qtbot, view, (140, 74), (206, 140))
    assert changed.args == [7, QRectF(100, 100, 80, 80), pytest.approx(90.0)]


def test_escape_puts_a_dragged_box_back(view, qtbot):
    view.set_current(7)
    port = view.viewport()
    with qtbot.assertNotEmitted(view.box_changed):
        qtbot.mousePress(port, LEFT, pos=QPoint(140, 140))
        _move(port, QPoint(200, 200))
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseRelease(port, LEFT, pos=QPoint(200, 200))
    with qtbot.waitSignal(view.face_clicked):
        qtbot.mouseClick(port, LEFT, pos=QPoint(110, 110))


def test_a_drag_survives_news_about_the_faces(view, qtbot):
    view.set_current(7)
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=QPoint(140, 140))
    _move(port, QPoint(160, 140))
    view.set_faces((ONE, replace(TWO, included=True)))
    with qtbot.waitSignal(view.box_changed) as changed:
        qtbot.mouseRelease(port, LEFT, pos=QPoint(160, 140))
    assert changed.args[1] == QRectF(120, 100, 80, 80)


def test_a_box_is_drawn_and_the_tool_laid_down(view, qtbot):
    view.set_drawing(True)
    assert view.viewport().cursor().shape() == Qt.CursorShape.CrossCursor
    with qtbot.waitSignal(view.drawing_changed) as laid, qtbot.waitSignal(view.box_drawn) as drawn:
        _drag(qtbot, view, (20, 30), (80, 110))
    assert drawn.args == [QRectF(20, 30, 60, 80), 0.0]
    assert laid.args == [False]


def test_a_box_is_drawn_with_the_keyboard(view, qtbot):
    view.set_drawing(True)
    with qtbot.waitSignal(view.box_drawn) as drawn:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert drawn.args[0].center() == QPointF(200, 150)


def test_a_click_with_the_tool_draws_nothing(view, qtbot):
    view.set_drawing(True)
    with qtbot.assertNotEmitted(view.box_drawn):
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(30, 30))


def test_delete_tells_the_current_face(view, qtbot):
    with qtbot.assertNotEmitted(view.box_deleted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    view.set_current(9)
    with qtbot.waitSignal(view.box_deleted) as deleted:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert deleted.args == [9]


def test_alt_and_arrows_move_the_box(view, qtbot):
    view.set_current(7)
    with qtbot.waitSignal(view.box_changed) as changed:
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert changed.args[1].left() == pytest.approx(101.6)


def test_a_double_click_zooms_to_the_face_and_elsewhere_to_fit(view, qtbot):
    qtbot.mouseDClick(view.viewport(), LEFT, pos=QPoint(140, 140))
    assert view.zoom > 1.5
    view.set_zoom(2.0, QPointF(0, 0))
    qtbot.mouseDClick(view.viewport(), LEFT, pos=QPoint(10, 10))
    assert view.fitted


def test_hidden_boxes_cannot_be_clicked(view, qtbot):
    view.set_boxes_visible(False)
    with qtbot.assertNotEmitted(view.face_clicked):
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(140, 140))
