"""The result, dragged out of the window: a file for whatever program it is dropped on."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import platformdirs
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap

from gui.before_after import Captions
from gui.error_texts import Task as Purpose
from gui.export_choice import CollisionRule, ExportChoice
from gui.export_settings import load_choice
from gui.failure import Failure
from gui.jobs import ExportPhoto
from gui.parts import Parts
from gui.photo_view import PhotoView
from gui.worker import Ended, Happened, Task

if TYPE_CHECKING:
    from gui.workbench import Workbench

_KEPT_SECONDS = 86_400  # whoever it was dropped on may still be copying
_THUMBNAIL = 128  # logical pixels, under the mouse


def dragged_folder() -> Path:
    """Where the files lie that were dragged out."""
    return Path(platformdirs.user_cache_dir("Heirloom", appauthor=False)) / "dragged"


@dataclass(frozen=True)
class ReadyToDrag:
    """The file is written."""

    file: Path


@dataclass(frozen=True, eq=False)
class WriteToDrag:
    """Exports the photograph into a folder of the program's own, which it tidies first."""

    urgent: ClassVar[bool] = True
    export: ExportPhoto

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields ReadyToDrag."""
        folder = dragged_folder()
        folder.mkdir(parents=True, exist_ok=True)
        for file in folder.iterdir():
            with contextlib.suppress(OSError):
                if time.time() - file.stat().st_mtime > _KEPT_SECONDS:
                    file.unlink()
        yield ReadyToDrag(self.export.write(bench))


class DragOut(QObject):
    """Writes the result when it is dragged, and lets it go on its way while the button is held.

    Signals:
        failed(Failure): the file could not be written.
    """

    failed = Signal(object)

    def __init__(self, parts: Parts, view: PhotoView) -> None:
        super().__init__(view)
        self._parts, self._view = parts, view
        self._writing: Task | None = None
        view.result_dragged.connect(self._write)
        parts.worker.happened.connect(self._take)

    def _write(self) -> None:
        export = self._parts.exporting.job(self._choice(), Captions("", ""))
        if export is not None and self._writing is None:
            self._writing = self._parts.worker.submit(WriteToDrag(export))

    def _choice(self) -> ExportChoice:
        return replace(
            load_choice(self._parts.settings),
            folder=dragged_folder(),
            collision=CollisionRule.REPLACE,
            sidecar=False,
            before_after=False,
        )

    def _take(self, message: Happened | Ended) -> None:
        task = message.task
        if task is not self._writing or not isinstance(task.job, WriteToDrag):
            return
        if isinstance(message, Ended):
            self._writing = None
            if message.error is not None:
                path = task.job.export.photo.path
                self.failed.emit(Failure(message.error, Purpose.SAVE, path, task.job))
        elif isinstance(message.what, ReadyToDrag):
            self._drag(message.what.file)

    def _drag(self, file: Path) -> None:
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return  # let go before the file was there
        self._view.stop_gesture()  # the release goes to whom it is dropped on
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        drag = QDrag(self._view)
        drag.setMimeData(mime)
        picture = self._parts.document.composed
        if picture is not None:
            keep = Qt.AspectRatioMode.KeepAspectRatio
            drag.setPixmap(QPixmap.fromImage(picture.scaled(_THUMBNAIL, _THUMBNAIL, keep)))
        drag.exec(Qt.DropAction.CopyAction)
