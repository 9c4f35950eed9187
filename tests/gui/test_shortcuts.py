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
