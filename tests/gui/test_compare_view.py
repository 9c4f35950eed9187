"""Side by side and the divider."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from gui.compare_view import CompanionView
from gui.photo_view import PhotoView
from gui.split_handle import SplitHandle

BEFORE, AFTER = QColor("#204060"), QColor("#c0a080")


def _picture(color):
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


@pytest.fixture
def view(qtbot):
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(803, 300)
    view.show()
    view.set_image(_picture(BEFORE))
    view.set_result(_picture(AFTER))
    return view


def _companion(view):
    return view.findChild(CompanionView)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_both_halves_show_the_same_part(view, right_to_left):
    if right_to_left:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_mode("side-by-side")
    companion = _companion(view)
    assert companion.viewport().size() == view.viewport().size()
    view.set_zoom(2.0)
    view.centerOn(120, 90)
    assert companion.viewportTransform() == view.viewportTransform()
    companion.set_zoom(3.0)
    companion.centerOn(300, 200)
    assert companion.viewportTransform() == view.viewportTransform()
    assert view.zoom == 3.0


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_original_comes_first(view, right_to_left):
    if right_to_left:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.set_mode("side-by-side")
    grab = view.grab().toImage()
    halves = [grab.pixelColor(200, 150), grab.pixelColor(600, 150)]
    assert halves == ([AFTER, BEFORE] if right_to_left else [BEFORE, AFTER])


def test_a_resized_window_keeps_the_halves_equal(view):
    view.set_mode("side-by-side")
    view.resize(1000, 500)
    assert _companion(view).viewport().size() == view.viewport().size()
    assert _companion(view).viewportTransform() == view.viewportTransform()


def test_leaving_side_by_side_gives_the_room_back(view):
    view.set_mode("side-by-side")
    view.set_mode("split")
    assert not _companion(view).isVisible()
    assert view.viewport().width() == 803


def test_the_divider_is_dragged(view, qtbot):
    handle = view.findChild(SplitHandle)
    grip = handle.rect().center()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(handle, left, pos=grip)
    qtbot.mouseMove(handle, grip + QPoint(100, 0))
    qtbot.mouseRelease(handle, left, pos=grip)
    assert handle.x_in_view == pytest.approx(501.5, abs=1)
    grab = view.grab().toImage()
    assert grab.pixelColor(450, 250) == BEFORE
    assert grab.pixelColor(550, 250) == AFTER


@pytest.mark.parametrize("right_to_left", [False, True])
def test_the_divider_is_moved_with_keys(view, qtbot, right_to_left):
    if right_to_left:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    handle = view.findChild(SplitHandle)
    start = handle.x_in_view
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert handle.x_in_view > start
    qtbot.keyClick(handle, Qt.Key.Key_Left)
    assert handle.x_in_view == start


def test_the_divider_has_a_name_and_is_hidden_without_a_result(view):
    handle = view.findChild(SplitHandle)
    assert handle.accessibleName()
    assert handle.isVisible()
    view.set_result(None)
    assert not handle.isVisible()


def test_the_divider_stays_on_the_visible_photograph(view):
    handle = view.findChild(SplitHandle)
    handle.setValue(0)
    assert handle.x_in_view == pytest.approx(201, abs=1)
    view.set_zoom(4.0)
    assert handle.x_in_view == 0


def test_a_view_ends_quietly(qtbot):
    view = PhotoView()
    view.resize(803, 300)
    view.show()
    view.set_image(_picture(BEFORE))
    view.set_mode("side-by-side")
    view.set_zoom(5.0)
    with qtbot.captureExceptions() as exceptions, qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    assert exceptions == []
