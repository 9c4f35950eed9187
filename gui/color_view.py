"""The photograph on the screen with its color profile minded, or with its bare values."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from engine.types import Photo
from gui.background import Background
from gui.document import Document
from gui.worker import Ended, EngineWorker, Happened, Task

if TYPE_CHECKING:
    from gui.workbench import Workbench


@dataclass(frozen=True, eq=False)
class Converted:
    """The pictures for the screen, made anew."""

    image: QImage
    background: Background | None


@dataclass(frozen=True, eq=False)
class ConvertPhoto:
    """Makes the pictures for the screen from the pixels."""

    urgent: ClassVar[bool] = True
    photo: Photo
    background: Background | None
    managed: bool  # the profile says what the values mean; else they go to the screen as they are

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields Converted."""
        from gui.qimage import to_qimage

        profile = self.photo.metadata.icc_profile if self.managed else None
        background = self.background
        if background is not None:
            image = to_qimage(background.photo.pixels, profile)
            background = replace(background, image=image)
        yield Converted(to_qimage(self.photo.pixels, profile), background)


class ColorView(QObject):
    """Keeps the document's pictures as the switch says; files are opened color-managed."""

    def __init__(self, document: Document, worker: EngineWorker) -> None:
        super().__init__(document)
        self._document, self._worker = document, worker
        self._task: Task | None = None
        worker.happened.connect(self._take)
        document.photo_changed.connect(self._follow)
        document.background_changed.connect(self._follow)

    def switch(self, managed: bool) -> None:
        """Minds the profile, or shows the bare values."""
        self._document.managed = managed
        self._convert()

    def _follow(self) -> None:
        if not self._document.managed:
            self._convert()

    def _convert(self) -> None:
        document, before = self._document, self._task
        if before is not None:
            before.cancel()
        self._task = None
        if document.photo is not None:
            job = ConvertPhoto(document.photo, document.background, document.managed)
            self._task = self._worker.submit(job)

    def _take(self, message: Happened | Ended) -> None:
        if message.task is not self._task:
            return
        if isinstance(message, Ended):
            self._task = None
        elif isinstance(message.what, Converted):
            self._document.set_images(message.what.image, message.what.background)
