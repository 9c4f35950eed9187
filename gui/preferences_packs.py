"""The page of the preferences on model packs: what they are, their license, if they are sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from gui import settings as keys
from gui.error_texts import Task
from gui.explanation import explain
from gui.form import Form, button_row
from gui.labels import CopyableText, Heading, Remark, foreign
from gui.pack_catalog import PackEntry
from gui.pack_verification import PackVerified
from gui.preferences_pages import page_layout
from gui.settings import Settings
from gui.translated import TranslatedWidget

_MIB = 1 << 20


class PacksPage(TranslatedWidget):
    """Lists packs, shows the chosen one, and lets it be used and verified.

    Signals:
        verify_wanted(Path): this pack is to be checked; answered by `show_verified`.
        folder_wanted(Path): show this folder.
    """

    verify_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(
        self, settings: Settings, packs: Sequence[PackEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._packs = settings, tuple(packs)
        self._results: dict[Path, PackVerified | None] = {}  # None = being checked
        self._heading, self._remark, self._list = Heading(1.15), Remark(), QListWidget()
        self._use, self._verify, self._folder = QPushButton(), QPushButton(), QPushButton()
        self._result = CopyableText()
        self._fields = [CopyableText() for _ in range(5)]
        self._place()
        self._connect()
        self._fill()
        self.retranslate()

    def _place(self) -> None:
        self._list.setMaximumHeight(self.fontMetrics().lineSpacing() * 7)
        self._list.setAlternatingRowColors(True)
        form = Form()
        self._labels = [form.field(value) for value in self._fields]
        buttons = button_row(self._use, self._verify, self._folder)
        page_layout(self, self._heading, self._remark, self._list, form, self._result, buttons)

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(lambda: self._show())
        self._use.clicked.connect(self._use_chosen)
        self._verify.clicked.connect(self._verify_chosen)
        self._folder.clicked.connect(lambda: self.folder_wanted.emit(self._chosen().path))

    def _fill(self) -> None:
        for pack in self._packs:
            item = QListWidgetItem(pack.name)
            item.setSizeHint(QSize(0, round(self.fontMetrics().lineSpacing() * 1.7)))
            self._list.addItem(item)
        used = [pack for pack in self._packs if self._is_used(pack)]
        if self._packs:
            self._list.setCurrentRow(self._packs.index(used[0]) if used else 0)

    def _chosen(self) -> PackEntry:
        return self._packs[self._list.currentRow()]

    def _is_used(self, pack: PackEntry) -> bool:
        return self._settings.get(keys.PACK) == _setting_for(pack)

    def _use_chosen(self) -> None:
        self._settings.set(keys.PACK, _setting_for(self._chosen()))
        self.retranslate()

    def _verify_chosen(self) -> None:
        pack = self._chosen()
        self._results[pack.path] = None
        self._show()
        self.verify_wanted.emit(pack.path)

    def set_packs(self, packs: Sequence[PackEntry]) -> None:
        """Lists other packs, the one in use chosen."""
        self._packs = tuple(packs)
        blocked = self._list.blockSignals(True)
        self._list.clear()
        self._fill()
        self._list.blockSignals(blocked)
        self.retranslate()

    def show_verified(self, result: PackVerified) -> None:
        """Tells what a check found."""
        self._results[result.path] = result
        self._show()

    def _show(self) -> None:
        usable = self._list.currentRow() >= 0
        for button in (self._use, self._verify, self._folder):
            button.setEnabled(usable)
        if not usable:
            return
        pack = self._chosen()
        for value, text in zip(self._fields, self._values(pack), strict=True):
            value.setText(foreign(text or "–", self.layoutDirection()))
        self._use.setEnabled(pack.info is not None and not self._is_used(pack))
        checking = pack.path in self._results and self._results[pack.path] is None
        self._verify.setEnabled(not checking)
        self._result.setText(self._verdict(pack))

    def _values(self, pack: PackEntry) -> tuple[str, ...]:
        if pack.info is None:
            return ("", "", "", "", "")
        size = self.tr("%n network(s), {size} MiB", "", pack.networks)
        info = pack.info
        size = size.format(size=QLocale().toString(pack.bytes / _MIB, "f", 1))
        return info.version, info.license, info.description, info.training_data, size

    def _verdict(self, pack: PackEntry) -> str:
        if pack.error:
            return "✗ " + explain(pack.error, Task.OPEN).why
        if pack.path not in self._results:
            return ""
        result = self._results[pack.path]
        if result is None:
            return self.tr("Checking…")
        if result.is_sound:
            return "✓ " + self.tr("Sound: %n network(s) as they were made.", "", result.networks)
        told = [explain(error, Task.OPEN) for error in result.errors]
        return "\n".join(f"✗ {one.why} ({one.detail})" for one in told)

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Model packs"))
        self._remark.setText(self.tr("A pack holds the trained networks that restore a face."))
        self._list.setAccessibleName(self.tr("Installed packs"))
        texts = (
            *(self.tr("Version:"), self.tr("License:"), self.tr("About:")),
            *(self.tr("Trained on:"), self.tr("Size:")),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._use.setText(self.tr("&Use this pack"))
        self._verify.setText(self.tr("&Verify"))
        self._verify.setToolTip(self.tr("Checks every file against the pack's own hashes"))
        self._folder.setText(self.tr("Show the f&older"))
        for row, pack in enumerate(self._packs):
            used = self.tr("{name} (in use)") if self._is_used(pack) else "{name}"
            self._list.item(row).setText(used.format(name=pack.name))
        self._show()


def _setting_for(pack: PackEntry) -> str:
    """How the settings name a pack: nothing for the one that comes with the program."""
    return "" if pack.embedded else str(pack.path)
