"""The screen with the photograph's color profile minded, and without."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColorSpace

from gui.app import begin
from gui.background import Background
from gui.qimage import to_pixels
from tests.gui.test_main_window import press, settle


@pytest.fixture
def wide_file(tmp_path):
    """A photograph in Adobe RGB, whose colors are stronger on the screen than its values are."""
    space = QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb)
    pixels = np.full((200, 300, 3), (60, 160, 60), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "wide.png", icc_profile=space.iccProfile().data())
    return tmp_path / "wide.png"


@pytest.fixture
def opened(window, wide_file, qtbot):
    begin(window, [wide_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    return window


def f12(window, qtbot):
    document = window.parts.document
    with qtbot.waitSignal(document.image_changed):
        press(window, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: window.parts.compositor.settled)


def test_f12_shows_the_bare_values_and_the_managed_ones_again(opened, qtbot):
    document = opened.parts.document
    managed = to_pixels(document.image)
    assert not np.array_equal(managed, document.photo.pixels)
    opened.view.set_zoom(2.0, QPointF(10, 10))
    zoom, faces = opened.view.zoom, document.faces
    f12(opened, qtbot)
    assert not opened.actions_.color_managed.isChecked()
    assert np.array_equal(to_pixels(document.image), document.photo.pixels)
    assert opened.view.zoom == zoom
    assert document.faces is faces
    f12(opened, qtbot)
    assert np.array_equal(to_pixels(document.image), managed)


def test_the_result_follows(opened, qtbot):
    document = opened.parts.document
    opened.actions_.restore.trigger()
    settle(opened, qtbot)
    managed = to_pixels(document.composed)
    f12(opened, qtbot)
    bare = to_pixels(document.composed)
    assert np.array_equal(bare[:5], document.photo.pixels[:5])  # beside the faces
    f12(opened, qtbot)
    assert np.array_equal(to_pixels(document.composed), managed)


def test_another_photograph_is_shown_in_the_same_way(opened, wide_file, qtbot):
    f12(opened, qtbot)
    document = opened.parts.document
    with qtbot.waitSignal(document.image_changed):
        opened.opening.open([wide_file])
    assert np.array_equal(to_pixels(document.image), document.photo.pixels)


def test_an_improved_background_follows(opened, qtbot):
    document = opened.parts.document
    document.set_background(Background(document.photo, document.image, None))
    qtbot.waitUntil(lambda: opened.parts.compositor.settled)
    f12(opened, qtbot)
    assert np.array_equal(to_pixels(document.background.image), document.photo.pixels)
    assert np.array_equal(to_pixels(document.composed), document.photo.pixels)
