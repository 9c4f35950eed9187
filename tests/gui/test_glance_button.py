import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.app import begin
from tests.gui.test_main_window import settle


@pytest.fixture
def restored(window, photo_file, qtbot):
    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    assert not window.tools.glance.isEnabled()
    window.actions_.restore.trigger()
    settle(window, qtbot)
    return window


def test_the_original_is_seen_while_the_button_is_held(window, restored):
    before = window.view.grab().toImage()
    QTest.mousePress(window.tools.glance, Qt.MouseButton.LeftButton)
    held = window.view.grab().toImage()
    QTest.mouseRelease(window.tools.glance, Qt.MouseButton.LeftButton)
    assert held != before
    assert window.view.grab().toImage() == before
