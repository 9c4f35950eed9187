"""The page of the preferences that makes a model pack of published checkpoints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from gui.checkpoint_import import CheckpointsImported, CheckpointsRead, ImportRefused
from gui.error_texts import Task
from gui.explanation import explain
from gui.form import Form, button_row
from gui.labels import CopyableText, Heading, Remark, foreign
from gui.preferences_pages import page_layout
from gui.translated import TranslatedWidget

_SUFFIXES = "*.pth *.pt *.ckpt *.safetensors *.bin"
Told = CheckpointsRead | CheckpointsImported | ImportRefused


class ImportPage(TranslatedWidget):
    """Asks for files, shows what they hold and under which license, and imports them.

    Nothing is imported before the license is accepted.

    Signals:
        read_wanted(tuple): these files (`pathlib.Path`) are to be recognized.
        import_wanted(tuple, object): they are to be imported under a name; None = a free one.
        use_wanted(Path): this pack is to be used from now on.
    """

    read_wanted = Signal(tuple)
    import_wanted = Signal(tuple, object)
    use_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._read: CheckpointsRead | None = None  # what they hold; stays if the name was no good
        self._told: Told | None = None
        self._working = False
        self._heading, self._remark = Heading(1.15), Remark()
        self._choose, self._import, self._use = QPushButton(), QPushButton(), QPushButton()
        self._found, self._license, self._data = (CopyableText() for _ in range(3))
        self._accepted, self._name, self._verdict = QCheckBox(), QLineEdit(), CopyableText()
        self._busy, self._doing = QProgressBar(), QLabel()
        self._details = QWidget()
        self._place()
        self._connect()
        self.retranslate()

    def choose(self, files: Sequence[Path]) -> None:
        """Takes files, as the dialog gives them, and asks for them to be read."""
        if files:
            self._files, self._working = tuple(files), True
            self._read = self._told = None
            self._accepted.setChecked(False)
            self._name.clear()
            self._show()
            self.read_wanted.emit(self._files)

    def tell(self, told: Told) -> None:
        """Shows what came of it."""
        self._told, self._working = told, False
        if not isinstance(told, ImportRefused):
            self._read = told if isinstance(told, CheckpointsRead) else None
        self._show()

    def _place(self) -> None:
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        form = Form()
        self._details.setLayout(form)
        fields = (self._found, self._license, self._data)
        self._labels = [form.field(field) for field in fields]
        form.below(self._accepted)
        self._name_label = form.field(self._name)
        chooser, buttons = button_row(self._choose), button_row(self._import, self._use)
        above = (self._heading, self._remark, chooser, self._details, buttons)
        page_layout(self, *above, self._doing, self._busy, self._verdict)

    def _connect(self) -> None:
        self._choose.clicked.connect(self._ask)
        self._accepted.toggled.connect(lambda: self._show())
        self._import.clicked.connect(self._start)
        self._use.clicked.connect(self._use_imported)

    def _ask(self) -> None:
        dialog = QFileDialog(self)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Checkpoints") + f" ({_SUFFIXES})", self.tr("All files") + " (*)"]
        )
        dialog.filesSelected.connect(lambda files: self.choose([Path(file) for file in files]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self) -> None:
        self._working = True
        self._show()
        self.import_wanted.emit(self._files, self._name.text().strip() or None)

    def _use_imported(self) -> None:
        if isinstance(self._told, CheckpointsImported):
            self.use_wanted.emit(self._told.folder)
            self._use.setEnabled(False)

    def _show(self) -> None:
        read, idle = self._read, not self._working
        if read is not None:
            self._describe(read)
        for part in (self._details, self._import):
            part.setVisible(read is not None)
        for control in (self._choose, self._name, self._accepted):
            control.setEnabled(idle)
        self._import.setEnabled(idle and self._accepted.isChecked())
        imported = isinstance(self._told, CheckpointsImported)
        self._use.setVisible(imported)
        self._use.setEnabled(imported)
        self._busy.setVisible(self._working)
        self._doing.setVisible(self._working)
        self._doing.setText(self.tr("Importing…") if read else self.tr("Reading…"))
        self._verdict.setText("" if self._working else self._words())

    def _describe(self, read: CheckpointsRead) -> None:
        side = self.layoutDirection()
        lines = [f"{path.name}: {what}" for path, what in read.found]
        self._found.setText("\n".join(foreign(line, side) for line in lines))
        self._license.setText(foreign(read.info.license, side))
        self._data.setText(foreign(read.info.training_data, side))
        self._name.setPlaceholderText(read.info.name)

    def _words(self) -> str:
        match self._told:
            case CheckpointsImported(info=info):
                told = self.tr("“{name}” is imported, and in the list of model packs.")
                return "✓ " + told.format(name=info.name)
            case ImportRefused(error=error):
                words = explain(error, Task.OPEN)
                detail = f" ({error.detail})" if error.detail else ""
                return f"✗ {words.what} {words.why}{detail} {words.advice}"
        return ""

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Import published weights"))
        self._remark.setText(
            self.tr(
                "Checkpoints of DifFace, latent diffusion, ResShift and facexlib become a model "
                "pack. They are only read: nothing in them is run, and nothing is downloaded."
            )
        )
        self._choose.setText(self.tr("Choose &files…"))
        texts = (self.tr("Found:"), self.tr("License:"), self.tr("Trained on:"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self._accepted.setText(self.tr("I have &read the license and keep to it"))
        self._name_label.setText(self.tr("&Name:"))
        self._name.setAccessibleDescription(self.tr("What the pack is called; empty for this name"))
        self._import.setText(self.tr("&Import"))
        self._use.setText(self.tr("&Use this pack"))
        self._busy.setAccessibleName(self.tr("Importing…"))
        self._show()
