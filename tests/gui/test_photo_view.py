"""The photograph's view: before against after, what is dropped on it, what it says."""

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
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
    landmarks = np.float32(np.array(TEMPLATE) / 512 * side + (x, y))
    return FaceItem(face_id, Face(box, landmarks, 0.9), **changes)


ONE = _item(7, (100, 100, 80, 80))
TWO = _item(9, (250, 60, 60, 60), included=False, uncertain=True)


def shown_view(qtbot):
    """A view of two faces in a photograph, pixel for pixel."""
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_image(_picture(BEFORE))
    view.set_faces((ONE, TWO))
    view.actual_size()
    return view


@pytest.fixture
def view(qtbot):
    return shown_view(qtbot)


def _color(view, x, y):
    return view.grab().toImage().pixelColor(x, y)


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


def test_the_box_of_an_uncertain_face_is_dashed(view):
    image = view.grab().toImage()
    sure = [image.pixelColor(x, 100).lightness() for x in range(115, 165)]
    unsure = [image.pixelColor(x, 60).lightness() for x in range(262, 298)]
    assert max(sure) - min(sure) < 20
    assert max(unsure) - min(unsure) > 80
