import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QScrollArea, QSlider

from gui.app import begin


@pytest.fixture
def opened(window, photo_file, qtbot):
    """The window with a photograph that another one follows."""
    path = photo_file.with_name("zz.png")
    Image.fromarray(np.full((20, 30, 3), 90, np.uint8)).save(path)
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("kind", [QSlider, QListView, QScrollArea])
def test_page_keys_stay_with_what_has_pages(opened, kind, qtbot):
    paths = []
    opened.parts.workflow.opening.connect(paths.append)
    panels = (*opened.inspector.findChildren(kind), *opened.faces.findChildren(kind))
    panel = next(panel for panel in panels if panel.isVisible())
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.setFocus()
    qtbot.waitUntil(panel.hasFocus)
    QTest.keyClick(panel, Qt.Key.Key_PageDown)
    QTest.keyClick(panel, Qt.Key.Key_PageUp)
    assert paths == []


def test_page_keys_page_through_the_folder_from_the_photograph(opened, photo_file, qtbot):
    opened.view.setFocus()
    qtbot.waitUntil(opened.view.hasFocus)
    QTest.keyClick(opened.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: opened.parts.document.photo.path != photo_file)


def test_a_slider_pages(opened, qtbot):
    slider = next(one for one in opened.inspector.findChildren(QSlider) if one.isVisible())
    slider.setFocus()
    qtbot.waitUntil(slider.hasFocus)
    before = slider.value()
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert slider.value() != before
