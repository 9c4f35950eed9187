"""Shows the preferences, and makes what is changed in them hold."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from engine.places import logs
from engine.types import METHODS, options_for
from gui import settings as keys
from gui.batch import show_in_folder
from gui.checkpoint_import import (
    CheckpointsImported,
    CheckpointsRead,
    ImportCheckpoints,
    ImportRefused,
    ReadCheckpoints,
)
from gui.options import default_options, pack_choice
from gui.pack_verification import PackVerified, VerifyPack
from gui.parts import Parts
from gui.status_bar import StatusBar
from gui.worker import Ended, Happened

if TYPE_CHECKING:
    from gui.preferences_dialog import Page, PreferencesDialog

_OPTIONS = {
    keys.STEPS.key: "steps",
    keys.IDENTITY.key: "identity",
    keys.STRENGTH.key: "strength",
    keys.CANDIDATES.key: "candidates",
}
"""Which field of the options a setting is for."""


class Preferences(QObject):
    """Opens the dialog, imported with the first; follows the settings whether it is open or not."""

    def __init__(self, parts: Parts, status: StatusBar, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._status, self._window = parts, status, window
        self._dialog: PreferencesDialog | None = None
        parts.settings.changed.connect(self._follow)
        parts.worker.happened.connect(self._take)
        parts.workflow.engine_ready.connect(self._show_device)

    def show(self, page: Page | None = None) -> None:
        """Opens the dialog at a page; None = the first."""
        from gui.preferences_dialog import Page

        if self._dialog is None:
            self._dialog = self._build()
        self._dialog.show_page(page or Page.GENERAL)
        self._dialog.show()
        self._dialog.activateWindow()

    def show_device(self) -> None:
        """Opens it at the devices."""
        from gui.preferences_dialog import Page

        self.show(Page.DEVICE)

    def show_packs(self) -> None:
        """Opens it at the model packs."""
        from gui.preferences_dialog import Page

        self.show(Page.PACKS)

    def _build(self) -> PreferencesDialog:
        from gui.pack_catalog import installed_packs
        from gui.preferences_dialog import PreferencesDialog

        in_use = self._status.device_words()
        dialog = PreferencesDialog(self._parts.settings, installed_packs(), in_use, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget)
        dialog.packs.verify_wanted.connect(lambda path: self._parts.worker.submit(VerifyPack(path)))
        dialog.packs.folder_wanted.connect(show_in_folder)
        submit = self._parts.worker.submit
        dialog.imports.read_wanted.connect(lambda files: submit(ReadCheckpoints(files)))
        dialog.imports.import_wanted.connect(
            lambda files, name: submit(ImportCheckpoints(files, name))
        )
        dialog.imports.use_wanted.connect(self._use)
        dialog.privacy.forget_wanted.connect(self._parts.recent.clear)
        dialog.privacy.logs_wanted.connect(lambda: show_in_folder(logs()))
        dialog.privacy.clear_logs_wanted.connect(_clear_logs)
        return dialog

    def _forget(self) -> None:
        self._dialog = None

    def _take(self, message: Happened | Ended) -> None:
        what = message.what if isinstance(message, Happened) else None
        if isinstance(what, CheckpointsImported):
            self._prepare(again=True)
        dialog = self._dialog
        if dialog is None:
            return
        match what:
            case PackVerified() as verified:
                dialog.packs.show_verified(verified)
            case CheckpointsRead() | CheckpointsImported() | ImportRefused() as told:
                dialog.imports.tell(told)
                if isinstance(told, CheckpointsImported):
                    self._list_packs()

    def _use(self, folder: Path) -> None:
        self._parts.settings.set(keys.PACK, str(folder))
        self._list_packs()

    def _list_packs(self) -> None:
        from gui.pack_catalog import installed_packs

        if self._dialog is not None:
            self._dialog.packs.set_packs(installed_packs())

    def _prepare(self, *, again: bool = False) -> None:
        settings = self._parts.settings
        self._status.set_engine(None)
        device = settings.get(keys.DEVICE)
        self._parts.workflow.prepare(pack_choice(settings), device, again=again)

    def _show_device(self) -> None:
        if self._dialog is not None:
            self._dialog.device.show_in_use(self._status.device_words())

    def _take_option(self, field: str) -> None:
        """Brings one field to the open photograph; the others were chosen for it."""
        options = self._parts.document.options
        wanted = replace(options, **{field: getattr(default_options(self._parts.settings), field)})
        most = METHODS[options.method].most_steps
        self._parts.edits.set_options(replace(wanted, steps=min(wanted.steps, most)), for_all=True)

    def _follow(self, key: str) -> None:
        parts, settings = self._parts, self._parts.settings
        if key == keys.THEME.key:
            parts.theme.set_name(settings.get(keys.THEME))
        elif key == keys.LANGUAGE.key:
            parts.languages.switch(settings.get(keys.LANGUAGE))
        elif key in (keys.DEVICE.key, keys.PACK.key):
            self._prepare()
        elif key == keys.METHOD.key:
            method = METHODS[settings.get(keys.METHOD)]
            options = options_for(method.name, parts.document.options)
            parts.edits.set_options(options, for_all=True)
            settings.set(keys.STEPS, method.steps)
            settings.set(keys.IDENTITY, method.identity)
        elif key in _OPTIONS:
            self._take_option(_OPTIONS[key])
        elif key == keys.REMEMBER_PHOTOS.key and not settings.get(keys.REMEMBER_PHOTOS):
            parts.recent.clear()


def _clear_logs() -> None:
    for file in logs().glob("*.log*"):
        with contextlib.suppress(OSError):
            file.write_bytes(b"")  # emptied first: those in use stay, and stay open
            if file.suffix != ".log":
                file.unlink()
