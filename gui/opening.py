"""All the ways in which photographs come into the window."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.home_folder import pasted_folder, sample_folder
from gui.parts import Parts
from gui.projects import SUFFIX as PROJECT
from gui.queue_files import SUFFIXES
from gui.settings import COMPARE_MODE, LAST_FOLDER

_KEPT_SECONDS = 30 * 86_400  # of pasted pictures; unfinished work may still need them


class Opening(QObject):
    """Opens one photograph, or gives several to the queue.

    Signals:
        several(list[Path]): files and folders for the queue.
        project(Path): a file with saved work.
        nothing_to_paste(): the clipboard holds no picture.
    """

    several = Signal(list)
    project = Signal(object)
    nothing_to_paste = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window

    def ask(self) -> None:
        """Asks for a photograph."""
        dialog = self._dialog(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        dialog.setNameFilters(
            [
                self.tr("Photographs and saved work") + f" ({patterns} *{PROJECT})",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.filesSelected.connect(lambda files: self.open([Path(file) for file in files]))
        dialog.open()

    def ask_folder(self) -> None:
        """Asks for a folder of photographs."""
        dialog = self._dialog(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.several.emit([Path(folder)]))
        dialog.open()

    def open(self, paths: Sequence[Path]) -> None:
        """Opens a file; several, or a folder, go to the queue."""
        if len(paths) == 1 and paths[0].suffix.lower() == PROJECT:
            self.project.emit(paths[0])
        elif len(paths) == 1 and not paths[0].is_dir():
            self._parts.settings.set(LAST_FOLDER, str(paths[0].absolute().parent))
            self._parts.workflow.open(paths[0])
        elif paths:
            self.several.emit(list(paths))

    def open_sample(self) -> None:
        """Opens the photograph that comes with the program."""
        samples = sorted(
            file for file in sample_folder().glob("*") if file.suffix.lower() in SUFFIXES
        )
        if samples:
            self._parts.workflow.open(samples[0])

    def paste(self) -> None:
        """Opens the file or the picture in the clipboard."""
        clipboard = QGuiApplication.clipboard()
        mime: QMimeData | None = clipboard.mimeData()
        urls = mime.urls() if mime else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            self.open(paths)
        elif mime and mime.hasImage():
            self.open_image(clipboard.image())
        else:
            self.nothing_to_paste.emit()

    def open_image(self, image: QImage) -> None:
        """Opens a picture that has no file yet."""
        if image.isNull():
            self.nothing_to_paste.emit()
            return
        folder = pasted_folder()
        folder.mkdir(parents=True, exist_ok=True)
        name = self.tr("Pasted picture") + f" {datetime.now():%Y-%m-%d %H-%M-%S}.png"
        image.save(str(folder / name))
        self._parts.workflow.open(folder / name)

    def tidy(self) -> None:
        """Deletes pasted pictures that nobody has opened for long."""
        for file in pasted_folder().glob("*.png"):
            with contextlib.suppress(OSError):
                if time.time() - file.stat().st_mtime > _KEPT_SECONDS:
                    file.unlink()

    def copy(self) -> None:
        """Puts the photograph as it is shown into the clipboard."""
        document = self._parts.document
        original = self._parts.settings.get(COMPARE_MODE) == "original"
        if document.photo is not None:
            shown = None if original else document.composed
            QGuiApplication.clipboard().setImage(shown or document.image)

    def step(self, direction: int) -> None:
        """Opens the next (1) or the previous (-1) photograph of the folder."""
        photo = self._parts.document.photo
        if photo is None:
            return
        files: list[Path] = []
        with contextlib.suppress(OSError):  # the disk may be gone by now
            entries = photo.path.parent.iterdir()
            files = [file for file in entries if file.suffix.lower() in SUFFIXES]
        files.sort(key=lambda file: file.name.casefold())
        place = files.index(photo.path) + direction if photo.path in files else -1
        if 0 <= place < len(files):
            self.open([files[place]])

    def _dialog(self, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window)
        dialog.setFileMode(mode)
        dialog.setDirectory(str(self._parts.settings.last_folder()))
        dialog.finished.connect(dialog.deleteLater)
        return dialog
