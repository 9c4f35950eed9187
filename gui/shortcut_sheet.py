"""All keys on one sheet: searched by typing, and changed where they do not fit the hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.labels import Remark
from gui.translated import TranslatedDialog

_NATIVE = QKeySequence.SequenceFormat.NativeText
_ROW_LINES = 1.7  # height of a row in lines of text
_PORTABLE = QKeySequence.SequenceFormat.PortableText


@dataclass(frozen=True)
class ShortcutEntry:
    """Something that can be done, and its keys."""

    name: str  # stays the same in every language
    text: str
    keys: tuple[str, ...]  # in Qt's portable spelling, as "Ctrl+Shift+E"


@dataclass(frozen=True)
class ShortcutGroup:
    """Entries that belong together."""

    title: str
    entries: tuple[ShortcutEntry, ...]


@dataclass(frozen=True)
class ShortcutChange:
    """What the user wants: other keys for one thing; () for none."""

    name: str
    keys: tuple[str, ...]


class ShortcutSheet(TranslatedDialog):
    """Shows keys and lets them be changed.

    Signals:
        changed(ShortcutChange): other keys were chosen; they are shown already.
        reset_wanted(): all keys are to be as they were; answered by `show_groups`.
    """

    changed = Signal(object)
    reset_wanted = Signal()

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._tree = QLineEdit(), QTreeWidget()
        self._label, self._keys, self._note = QLabel(), QKeySequenceEdit(), Remark()
        self._set, self._clear = QPushButton(), QPushButton()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Close | buttons.RestoreDefaults)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._entries: dict[str, ShortcutEntry] = {}
        self._place()
        self._connect()
        self.show_groups(groups)
        self.retranslate()
        self.resize(560, 600)

    def _place(self) -> None:
        self._search.setClearButtonEnabled(True)
        self._tree.setColumnCount(2)
        self._tree.setRootIsDecorated(False)
        self._tree.setAlternatingRowColors(True)
        self._tree.setUniformRowHeights(True)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._keys.setMaximumSequenceLength(1)
        self._label.setBuddy(self._keys)
        editing = QHBoxLayout()
        editing.addWidget(self._label)
        editing.addWidget(self._keys, 1)
        editing.addWidget(self._set)
        editing.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self._search)
        layout.addWidget(self._tree, 1)
        layout.addLayout(editing)
        layout.addWidget(self._note)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._tree.currentItemChanged.connect(lambda: self._show_chosen())
        self._keys.keySequenceChanged.connect(lambda: self._check())
        self._set.clicked.connect(lambda: self._change((_text(self._keys, _PORTABLE),)))
        self._clear.clicked.connect(lambda: self._change(()))
        self._buttons.rejected.connect(self.accept)
        defaults = self._buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        defaults.clicked.connect(self.reset_wanted)
        for button in (defaults, self._set, self._clear):
            button.setAutoDefault(False)

    def show_groups(self, groups: Sequence[ShortcutGroup]) -> None:
        """Shows these keys in place of those before."""
        chosen = self._chosen()
        self._tree.clear()
        self._items, self._entries = {}, {}
        for group in groups:
            self._add_group(group)
        self._tree.expandAll()
        if chosen in self._items:
            self._tree.setCurrentItem(self._items[chosen])
        self._filter(self._search.text())
        self._show_chosen()

    def _add_group(self, group: ShortcutGroup) -> None:
        title = QTreeWidgetItem(self._tree, [group.title, ""])
        title.setFlags(Qt.ItemFlag.ItemIsEnabled)
        title.setSizeHint(0, QSize(0, round(self.fontMetrics().lineSpacing() * _ROW_LINES)))
        font = title.font(0)
        font.setWeight(font.Weight.DemiBold)
        title.setFont(0, font)
        for entry in group.entries:
            item = QTreeWidgetItem(title, [entry.text, _shown(entry.keys)])
            item.setData(0, Qt.ItemDataRole.UserRole, entry.name)
            item.setSizeHint(0, QSize(0, round(self.fontMetrics().lineSpacing() * _ROW_LINES)))
            self._items[entry.name], self._entries[entry.name] = item, entry

    def _chosen(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole) or "") if item else ""

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for item in self._items.values():
            found = wanted in f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not found)
        for row in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(row)
            if group is not None:
                children = (group.child(index) for index in range(group.childCount()))
                group.setHidden(all(child is None or child.isHidden() for child in children))

    def _show_chosen(self) -> None:
        entry = self._entries.get(self._chosen())
        self._keys.setEnabled(entry is not None)
        self._clear.setEnabled(entry is not None and bool(entry.keys))
        self._keys.setKeySequence(QKeySequence(entry.keys[0] if entry and entry.keys else ""))
        self._check()

    def _check(self) -> None:
        """Says who has the keys already; keys are never taken away silently."""
        wanted, chosen = _text(self._keys, _PORTABLE), self._chosen()
        owner = next((e for e in self._entries.values() if wanted in e.keys), None)
        mine = owner is not None and owner.name == chosen
        self._set.setEnabled(bool(wanted and chosen) and owner is None)
        if owner is None or mine:
            self._note.setText("" if chosen else self.tr("Choose a line to change its keys."))
        else:
            self._note.setText(self.tr("“{name}” has these keys.").format(name=owner.text))

    def _change(self, keys: tuple[str, ...]) -> None:
        name = self._chosen()
        before = self._entries[name]
        self._entries[name] = ShortcutEntry(name, before.text, keys)
        self._items[name].setText(1, _shown(keys))
        self._show_chosen()
        self.changed.emit(ShortcutChange(name, keys))

    def retranslate(self) -> None:
        """Sets every text but the entries', which come anew through `show_groups`."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._tree.setHeaderLabels([self.tr("What it does"), self.tr("Keys")])
        self._tree.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._label.setText(self.tr("&New keys:"))
        self._keys.setToolTip(self.tr("Press the keys you want"))
        self._set.setText(self.tr("&Set"))
        self._clear.setText(self.tr("&Remove"))
        buttons = QDialogButtonBox.StandardButton
        self._buttons.button(buttons.Close).setText(self.tr("Close"))
        self._buttons.button(buttons.RestoreDefaults).setText(self.tr("Restore defaults"))
        self._check()


def _shown(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    return "   ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


def _text(edit: QKeySequenceEdit, form: QKeySequence.SequenceFormat) -> str:
    return edit.keySequence().toString(form)
