"""Zoom and pan with real wheel, mouse and key events."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsScene

from gui.zoom import LARGEST, LARGEST_FIT, ZoomView


@pytest.fixture
def view(qtbot):
    scene = QGraphicsScene(QRectF(0, 0, 2000, 1000))
    view = ZoomView(scene)
    scene.setParent(view)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.fit()
    return view


def _turn(view, delta, at):
    event = QWheelEvent(
        QPointF(at),
        QPointF(view.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def _under(view, position):
    return view.viewportTransform().inverted()[0].map(QPointF(position))


def test_fitting_shows_all_and_follows_the_window(view):
    assert view.zoom == pytest.approx(0.25)
    view.resize(1000, 800)
    assert view.zoom == pytest.approx(0.5)


def test_a_tiny_picture_is_not_fitted_until_its_pixels_are_squares(view):
    view.scene().setSceneRect(QRectF(0, 0, 20, 20))
    view.fit()
    assert view.zoom == LARGEST_FIT


def test_the_wheel_zooms_at_the_cursor(view, qtbot):
    view.set_zoom(0.6)
    at = QPoint(130, 220)
    before = _under(view, at)
    with qtbot.waitSignal(view.zoom_changed) as changed:
        _turn(view, 120, at)
    assert changed.args == [view.zoom]
    assert view.zoom == pytest.approx(0.6 * 2 ** (1 / 3))
    assert (_under(view, at) - before).manhattanLength() < 2 / view.zoom


def test_a_fine_wheel_adds_up_to_a_coarse_one(view):
    view.set_zoom(0.3)
    _turn(view, 120, QPoint(250, 200))
    coarse = view.zoom
    view.set_zoom(0.3)
    for _ in range(40):
        _turn(view, 3, QPoint(250, 200))
    assert view.zoom == pytest.approx(coarse)


def test_zoom_has_ends(view):
    for _ in range(60):
        view.zoom_in()
    assert view.zoom == LARGEST
    for _ in range(60):
        view.zoom_out()
    assert view.zoom == pytest.approx(0.125)


def test_a_window_resized_after_zooming_keeps_the_zoom(view):
    view.actual_size()
    view.resize(600, 500)
    assert view.zoom == 1.0
    view.fit()
    assert view.fitted


def test_space_and_drag_pans_and_shows_hands(view, qtbot):
    view.set_zoom(1.0)
    view.setFocus()
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    view.start_pan(QPointF(200, 200))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ClosedHandCursor
    before = _under(view, QPoint(200, 200))
    view.pan_to(QPointF(150, 230))
    assert _under(view, QPoint(150, 230)) == before
    view.stop_pan()
    qtbot.keyRelease(view, Qt.Key.Key_Space)


def test_the_arrow_is_no_hand_when_all_is_shown(view):
    view.fit()
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_control_and_arrows_pan(view, qtbot, direction):
    view.setLayoutDirection(direction)
    view.set_zoom(1.0)
    view.centerOn(1000, 500)
    before = _under(view, QPoint(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert _under(view, QPoint(0, 0)) - before == QPointF(50, 40)


def test_a_region_can_be_shown(view):
    view.show_region(QRectF(100, 100, 200, 100))
    assert view.zoom == pytest.approx(2.5)
    assert (_under(view, QPoint(250, 200)) - QPointF(200, 150)).manhattanLength() < 2


def test_following_shows_the_same_part(view, qtbot):
    other = ZoomView(view.scene())
    qtbot.addWidget(other)
    other.resize(500, 400)
    other.show()
    view.set_zoom(0.8, QPointF(10, 10))
    other.follow(view)
    assert other.viewportTransform() == view.viewportTransform()
    assert other.zoom == view.zoom


EXACT = """
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
application = QApplication([])
from gui.photo_view import PhotoView
from gui.qimage import to_pixels
rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (900, 1100, 3), dtype=np.uint8)
image = QImage(pixels.data, 1100, 900, 3300, QImage.Format.Format_RGB888).copy()
view = PhotoView()
view.resize(301, 203)
view.show()
view.set_image(image)
view.actual_size()
for shift in range(4):
    view.horizontalScrollBar().setValue(100 + shift)
    view.verticalScrollBar().setValue(77 + shift)
    seen = to_pixels(view.viewport().grab().toImage())[4:100, 4:120]
    windows = np.lib.stride_tricks.sliding_window_view(pixels[..., 0], (1, 8))[:, :, 0]
    found = np.argwhere((windows == seen[0, :8, 0]).all(axis=2))
    assert len(found) == 1, (shift, len(found))
    y, x = found[0]
    assert (pixels[y : y + 96, x : x + 116] == seen).all(), shift
print("exact at", view.devicePixelRatioF())
"""


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_at_100_percent_pixels_are_exact_on_a_dense_screen(scale, monkeypatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", EXACT], capture_output=True, text=True, cwd=root, check=False
    )
    assert run.stdout == f"exact at {float(scale)}\n", run.stderr
