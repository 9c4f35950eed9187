"""The page of the preferences on what is remembered, and what is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from gui import settings as keys
from gui.form import button_row
from gui.labels import Heading, Remark
from gui.preferences_pages import page_layout
from gui.setting_controls import bind_check
from gui.settings import Settings
from gui.translated import TranslatedWidget


class PrivacyPage(TranslatedWidget):
    """Recent photographs, unfinished work, logs.

    Signals:
        forget_wanted(): the list of recent photographs is to be cleared.
        logs_wanted(): the folder with the logs is to be shown.
        clear_logs_wanted(): the logs are to be deleted.
    """

    forget_wanted = Signal()
    logs_wanted = Signal()
    clear_logs_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._heading, self._promise = Heading(1.15), Remark()
        self._remember, self._recover = QCheckBox(), QCheckBox()
        self._forget, self._logs, self._clear_logs = QPushButton(), QPushButton(), QPushButton()
        self._logs_remark, self._logs_heading = Remark(), Heading()
        photographs = (self._remember, button_row(self._forget), self._recover)
        of_logs = (self._logs_remark, button_row(self._logs, self._clear_logs))
        page_layout(self, self._heading, self._promise, *photographs, self._logs_heading, *of_logs)
        self._connect()
        self.retranslate()
        bind_check(self._remember, settings, keys.REMEMBER_PHOTOS)
        bind_check(self._recover, settings, keys.RECOVER)

    def _connect(self) -> None:
        self._forget.clicked.connect(self._forget_now)
        self._logs.clicked.connect(self.logs_wanted)
        self._clear_logs.clicked.connect(self._clear_logs_now)

    def _forget_now(self) -> None:
        self.forget_wanted.emit()
        self._forget.setText(self.tr("Forgotten"))
        self._forget.setEnabled(False)

    def _clear_logs_now(self) -> None:
        self.clear_logs_wanted.emit()
        self._clear_logs.setText(self.tr("Deleted"))
        self._clear_logs.setEnabled(False)

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Privacy"))
        self._promise.setText(
            self.tr(
                "Heirloom has no code that uses a network. Your photographs and everything about "
                "the faces in them stay on this computer."
            )
        )
        self._remember.setText(self._settings.label(keys.REMEMBER_PHOTOS))
        self._recover.setText(self._settings.label(keys.RECOVER))
        self._forget.setText(self.tr("&Forget them now"))
        self._forget.setToolTip(self.tr("Empties the list of recent photographs"))
        self._logs_heading.setText(self.tr("Logs"))
        self._logs_remark.setText(
            self.tr("What the program did, for the case that something fails.")
        )
        self._logs.setText(self.tr("Open the f&older"))
        self._clear_logs.setText(self.tr("&Delete them"))
