"""The photograph's view, driven by real mouse and key events."""

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from engine.types import Face
from gui.face_item import FaceItem, FaceState
from gui.face_place import TEMPLATE
from gui.photo_view import PhotoView

BEFORE, AFTER = QColor("#204060"), QColor("#c0a080")
LEFT = Qt.MouseButton.LeftButton


def _picture(color, width=400, height=300):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def _item(face_id, box, **changes):
    x, y, side, _ = box
    landmarks = np.float32(TEMPLATE / 512 * side + (x, y))
    return FaceItem(face_id, Face(box, landmarks, 0.9), **changes)


ONE = _item(7, (100, 100, 80, 80))
TWO = _item(9, (250, 60, 60, 60), included=False, uncertain=True)


@pytest.fixture
def view(qtbot):
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_image(_picture(BEFORE))
    view.set_faces((ONE, TWO))
    view.actual_size()
    return view


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


def _color(view, x, y):
    return view.grab().toImage().pixelColor(x, y)


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


def test_the_split_shows_both(view):
    view.set_faces(())
    view.set_result(_picture(AFTER))
    assert _color(view, 100, 200) == BEFORE
    assert _color(view, 300, 200) == AFTER


def test_right_to_left_the_original_is_on_the_right(view):
    view.set_faces(())
    view.set_result(_picture(AFTER))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert _color(view, 100, 200) == AFTER
    assert _color(view, 300, 200) == BEFORE


def test_holding_shows_the_original_everywhere(view):
    view.set_faces(())
    view.set_result(_picture(AFTER))
    view.show_original(True)
    assert _color(view, 300, 200) == BEFORE
    view.show_original(False)
    assert _color(view, 300, 200) == AFTER


@pytest.mark.parametrize(
    ("mode", "color"),
    [("original", BEFORE), ("result", AFTER), ("difference", QColor(255, 255, 128))],
)
def test_one_picture_modes(view, mode, color):
    view.set_faces(())
    view.set_result(_picture(AFTER))
    view.set_mode(mode)
    assert _color(view, 100, 200) == color
    assert _color(view, 300, 200) == color


def test_modes_keep_the_zoom(view):
    view.set_result(_picture(AFTER))
    view.set_zoom(2.5)
    for mode in ("original", "side-by-side", "difference", "result", "split"):
        view.set_mode(mode)
        assert view.zoom == 2.5


def test_an_unknown_mode_is_refused(view):
    with pytest.raises(ValueError, match="sideways"):
        view.set_mode("sideways")


def test_without_a_result_every_mode_shows_the_original(view):
    view.set_faces(())
    for mode in ("split", "side-by-side", "result", "difference"):
        view.set_mode(mode)
        assert _color(view, 300, 150) == BEFORE


def test_a_part_of_the_result_is_replaced(view):
    view.set_faces(())
    view.set_mode("result")
    view.set_result(_picture(AFTER))
    changed = _picture(AFTER)
    for x in range(200, 240):
        for y in range(100, 140):
            changed.setPixelColor(x, y, BEFORE)
    view.set_result(changed, QRect(200, 100, 40, 40))
    assert _color(view, 220, 120) == BEFORE
    assert _color(view, 180, 120) == AFTER


def test_a_face_forms_in_its_place(view):
    view.set_faces((replace(ONE, state=FaceState.RUNNING), TWO))
    view.set_preview(7, _picture(AFTER, 128, 128), 3, 8)
    assert _color(view, 130, 150) == AFTER
    assert _color(view, 60, 250) == BEFORE
    view.set_faces((replace(ONE, state=FaceState.DONE), TWO))
    assert _color(view, 130, 150) == BEFORE


def _drop(widget, data):
    """A drag of `data` that enters a widget and is let go there."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # Deprecated in Qt 6.12; what replaces it is not in 6.7 yet.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, none)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(50, 50), copy, data, LEFT, none))


def test_files_are_dropped(view, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/Öl 日本.jpg"), QUrl("https://example.org/b.jpg")])
    with qtbot.waitSignal(view.files_dropped) as dropped:
        _drop(view.viewport(), data)
    assert dropped.args == [[Path("/a/Öl 日本.jpg")]]


def test_a_picture_is_dropped(view, qtbot):
    data = QMimeData()
    data.setImageData(_picture(AFTER, 20, 10))
    with qtbot.waitSignal(view.image_dropped) as dropped:
        _drop(view.viewport(), data)
    assert dropped.args[0].width() == 20


def test_an_empty_view_says_how_to_begin(qtbot):
    view = PhotoView()
    qtbot.addWidget(view)
    view.show()
    button = view.findChild(QPushButton)
    with qtbot.waitSignal(view.open_requested):
        qtbot.mouseClick(button, LEFT)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/b.jpg")])
    with qtbot.waitSignal(view.files_dropped):
        _drop(button.parentWidget(), data)
    view.set_image(_picture(BEFORE))
    assert not button.isVisible()


def test_screen_readers_hear_what_is_shown(view):
    assert view.accessibleName()
    assert "2" in view.accessibleDescription()
    assert "1" in view.accessibleDescription()
