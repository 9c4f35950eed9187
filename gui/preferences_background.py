"""The part of the preferences on the picture around the faces: which upscaler improves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.form import button_row
from gui.labels import Remark, foreign
from gui.settings import UPSCALER, Settings
from gui.translated import TranslatedWidget

_SUFFIXES = "*.pth *.pt *.ckpt *.safetensors"


class BackgroundChoice(TranslatedWidget):
    """Names the upscaler, and lets another be chosen, or none."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._name, self._remark = QLabel(), Remark()
        self._choose, self._remove = QPushButton(), QPushButton()
        buttons = button_row(self._choose, self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._name)
        layout.addLayout(buttons)
        layout.addWidget(self._remark)
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: settings.set(UPSCALER, ""))
        settings.changed.connect(self._follow)
        self.retranslate()

    def _ask(self) -> None:
        dialog = upscaler_dialog(self)
        dialog.fileSelected.connect(lambda file: self._settings.set(UPSCALER, file))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, key: str) -> None:
        if key == UPSCALER.key:
            self.retranslate()

    def retranslate(self) -> None:
        """Sets every text."""
        file = self._settings.get(UPSCALER)
        name = foreign(Path(file).name, self.layoutDirection())
        self._name.setText(name if file else self.tr("None chosen"))
        self._name.setToolTip(QDir.toNativeSeparators(file))
        self._choose.setText(self.tr("C&hoose…"))
        self._remove.setText(self.tr("&Remove"))
        self._remove.setEnabled(bool(file))
        self._remark.setText(
            self.tr(
                "Real-ESRGAN and many others, from a file of your own. It is used where you "
                "switch it on; the photograph keeps its size."
            )
        )


def upscaler_dialog(parent: QWidget) -> QFileDialog:
    """Asks for an upscaler's file; not open yet."""
    dialog = QFileDialog(parent)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    upscalers = QCoreApplication.translate("BackgroundChoice", "Upscalers")
    everything = QCoreApplication.translate("BackgroundChoice", "All files")
    dialog.setNameFilters([f"{upscalers} ({_SUFFIXES})", f"{everything} (*)"])
    return dialog
