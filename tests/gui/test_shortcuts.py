import pytest
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.settings import SHORTCUTS
from gui.shortcut_sheet import ShortcutChange
from gui.shortcuts import Shortcuts


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def actions(owner):
    return Actions(owner)


def keys(actions, name):
    return [sequence.toString() for sequence in actions.all[name].shortcuts()]


def test_no_keys_are_taken_twice(actions):
    taken = [key for name in actions.all for key in keys(actions, name)]
    assert len(taken) == len(set(taken))


def test_every_action_has_a_text_and_a_place_in_the_sheet(actions, settings):
    groups = Shortcuts(actions, settings).groups()
    entries = [entry for group in groups for entry in group.entries]
    assert [entry.name for entry in entries] == list(actions.all)
    assert all(entry.text for entry in entries)
    assert [group.entries[0].name for group in groups][:2] == ["open", "undo"]


def test_changed_keys_are_remembered_and_taken_from_others(owner, actions, settings, qtbot):
    shortcuts = Shortcuts(actions, settings)
    shortcuts.change(ShortcutChange("restore", ("Ctrl+E",)))
    assert keys(actions, "restore") == ["Ctrl+E"]
    assert keys(actions, "export") == []
    assert "Ctrl+E" in actions.restore.toolTip()
    second = QWidget()
    qtbot.addWidget(second)
    again = Actions(second)
    other = Shortcuts(again, settings)
    assert keys(again, "restore") == ["Ctrl+E"]
    assert keys(again, "export") == []
    other.reset()
    assert keys(again, "restore") == ["Ctrl+Return", "Ctrl+Enter"]
    assert settings.get(SHORTCUTS) == ""


def test_an_action_may_be_without_keys(actions, settings):
    Shortcuts(actions, settings).change(ShortcutChange("boxes", ()))
    assert keys(actions, "boxes") == []


CONVENTIONS = {
    "open": "Ctrl+O",
    "open-folder": "Ctrl+Shift+O",
    "save": "Ctrl+S",
    "save-as": "Ctrl+Shift+S",
    "export": "Ctrl+E",
    "export-again": "Ctrl+Shift+E",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z Ctrl+Y",
    "copy": "Ctrl+C",
    "paste": "Ctrl+V",
    "fit": "Ctrl+0",
    "actual-size": "Ctrl+1",
    "toggle-zoom": "Z",
    "zoom-in": "Ctrl++",
    "zoom-out": "Ctrl+-",
    "cycle-modes": "Y",
    "split": "Shift+Y",
    "next-photo": "PgDown",
    "previous-photo": "PgUp",
    "next-face": ".",
    "previous-face": ",",
    "boxes": "F",
    "toggle-face": "X",
    "restore": "Ctrl+Return",
    "cancel": "Esc",
    "full-screen": "F11",
    "info": "I",
    "color-managed": "F12",
    "add-to-queue": "Ctrl+B",
    "queue": "Ctrl+Shift+B",
    "shortcuts": "Ctrl+K",
}
"""The keys that users of other photograph programs expect; `\\` is held (gui.hold_key)."""


@pytest.mark.parametrize("name", CONVENTIONS)
def test_the_usual_keys_do_the_usual_things(actions, name):
    assert set(CONVENTIONS[name].split()) <= set(keys(actions, name))
