import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QTreeWidget

from gui.shortcut_sheet import ShortcutChange, ShortcutEntry, ShortcutGroup, ShortcutSheet

GROUPS = [
    ShortcutGroup(
        "Photograph",
        (
            ShortcutEntry("open", "Open…", ("Ctrl+O",)),
            ShortcutEntry("export", "Export…", ("Ctrl+E", "Ctrl+S")),
        ),
    ),
    ShortcutGroup("Faces", (ShortcutEntry("box", "Draw a box", ("B",)),)),
]


@pytest.fixture
def sheet(qtbot):
    made = ShortcutSheet(GROUPS)
    qtbot.addWidget(made)
    made.show()
    return made


def _button(sheet, text):
    buttons = sheet.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def _item(sheet, text):
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    return sheet.findChild(QTreeWidget).findItems(text, flags)[0]


def _choose(sheet, text):
    sheet.findChild(QTreeWidget).setCurrentItem(_item(sheet, text))


def test_all_keys_are_shown(sheet):
    assert _item(sheet, "Export…").text(1) == "Ctrl+E   Ctrl+S"


def test_typing_searches_names_and_keys(sheet, qtbot):
    qtbot.keyClicks(sheet.findChild(QLineEdit), "ctrl+s")
    assert not _item(sheet, "Export…").isHidden()
    assert _item(sheet, "Open…").isHidden()
    assert _item(sheet, "Faces").isHidden()


def test_keys_can_be_changed(sheet, qtbot):
    _choose(sheet, "Open…")
    edit = sheet.findChild(QKeySequenceEdit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(sheet.changed) as caught:
        _button(sheet, "Set").click()
    assert caught.args == [ShortcutChange("open", ("Ctrl+M",))]
    assert _item(sheet, "Open…").text(1) == "Ctrl+M"


def test_keys_that_are_taken_are_refused_and_the_owner_is_named(sheet):
    _choose(sheet, "Open…")
    sheet.findChild(QKeySequenceEdit).setKeySequence(QKeySequence("Ctrl+S"))
    assert not _button(sheet, "Set").isEnabled()
    assert any("“Export…” has these keys." in x.text() for x in sheet.findChildren(QLabel))


def test_keys_can_be_taken_away(sheet, qtbot):
    _choose(sheet, "Draw a box")
    with qtbot.waitSignal(sheet.changed) as caught:
        _button(sheet, "Remove").click()
    assert caught.args == [ShortcutChange("box", ())]
    assert not _button(sheet, "Remove").isEnabled()


def test_all_keys_can_come_back(sheet, qtbot):
    _choose(sheet, "Draw a box")
    _button(sheet, "Remove").click()
    sheet.reset_wanted.connect(lambda: sheet.show_groups(GROUPS))
    with qtbot.waitSignal(sheet.reset_wanted):
        _button(sheet, "Restore defaults").click()
    assert _item(sheet, "Draw a box").text(1) == "B"


def test_without_a_chosen_line_nothing_can_be_set(sheet):
    assert not _button(sheet, "Set").isEnabled()
    assert not sheet.findChild(QKeySequenceEdit).isEnabled()
