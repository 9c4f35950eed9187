"""The keys of the actions: shown on a sheet, changed there, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions import Actions, plain
from gui.settings import SHORTCUTS, Settings

if TYPE_CHECKING:
    from gui.shortcut_sheet import ShortcutChange, ShortcutEntry, ShortcutGroup

_BETWEEN = "\t"  # stands in no key sequence


class Shortcuts(QObject):
    """Holds which keys differ from the usual ones.

    Args:
        actions: whose keys; their parent is the window.
        settings: remembers.
    """

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        self._usual = {name: _keys(action) for name, action in actions.all.items()}
        for name, keys in self._stored().items():
            self._use(name, keys)

    def show(self) -> None:
        """Opens the sheet, imported with the first."""
        from gui.shortcut_sheet import ShortcutSheet

        window = self._actions.parent()
        sheet = ShortcutSheet(self.groups(), window if isinstance(window, QWidget) else None)
        sheet.changed.connect(self.change)
        sheet.reset_wanted.connect(self.reset)
        sheet.reset_wanted.connect(lambda: sheet.show_groups(self.groups()))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def groups(self) -> tuple[ShortcutGroup, ...]:
        """All actions in the order of the menus."""
        from gui.shortcut_sheet import ShortcutGroup

        a = self._actions
        names = list(a.all)
        starts = [names.index(n) for n in ("open", "undo", "restore", "split", "shortcuts")]
        titles = (
            self.tr("Photographs"),
            self.tr("Editing"),
            self.tr("Faces"),
            self.tr("View"),
            self.tr("Help"),
        )
        ends = [*starts[1:], len(names)]
        return tuple(
            ShortcutGroup(
                title, tuple(self._entry(n) for n in names[start:end] if a.all[n].isVisible())
            )
            for title, start, end in zip(titles, starts, ends, strict=True)
        )

    def change(self, change: ShortcutChange) -> None:
        """Gives an action other keys; whichever had them before loses them."""
        for name, action in self._actions.all.items():
            keys = _keys(action)
            left = tuple(key for key in keys if key not in change.keys)
            if name != change.name and left != keys:
                self._use(name, left)
        self._use(change.name, change.keys)
        self._store()

    def reset(self) -> None:
        """Gives every action its usual keys."""
        for name, keys in self._usual.items():
            self._use(name, keys)
        self._store()

    def _entry(self, name: str) -> ShortcutEntry:
        from gui.shortcut_sheet import ShortcutEntry

        action = self._actions.all[name]
        return ShortcutEntry(name, plain(action.text()), _keys(action))

    def _use(self, name: str, keys: tuple[str, ...]) -> None:
        action = self._actions.all.get(name)
        if action is not None:
            action.setShortcuts([_sequence(key) for key in keys])
            self._actions.retranslate()

    def _store(self) -> None:
        now = {name: _keys(action) for name, action in self._actions.all.items()}
        lines = [
            _BETWEEN.join((name, *keys)) for name, keys in now.items() if keys != self._usual[name]
        ]
        self._settings.set(SHORTCUTS, "\n".join(lines))

    def _stored(self) -> dict[str, tuple[str, ...]]:
        lines = [line.split(_BETWEEN) for line in self._settings.get(SHORTCUTS).split("\n") if line]
        return {name: tuple(keys) for name, *keys in lines}


def _keys(action: QAction) -> tuple[str, ...]:
    portable = QKeySequence.SequenceFormat.PortableText
    return tuple(sequence.toString(portable) for sequence in action.shortcuts())


def _sequence(key: str) -> QKeySequence:
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
