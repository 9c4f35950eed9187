"""Between the export dialog and the worker: writes the open photograph and tells when it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.document import Document
from gui.engine_events import PhotoSaved
from gui.jobs import ExportPhoto
from gui.safe_point import SafePoint
from gui.wanting import made_with
from gui.worker import Ended, EngineWorker, Happened
from gui.workflow import Workflow

if TYPE_CHECKING:
    from gui.before_after import Captions
    from gui.export_choice import ExportChoice


class Exporting(QObject):
    """Exports the open photograph. What fails is told by the workflow.

    Signals:
        started(Path): this photograph is being written, or waits for the engine's next step.
        exported(Path): the file is written.
    """

    started = Signal(object)
    exported = Signal(object)

    def __init__(self, document: Document, workflow: Workflow, worker: EngineWorker) -> None:
        super().__init__(document)
        self._document, self._workflow, self._worker = document, workflow, worker
        self._point = SafePoint(document, self)
        worker.happened.connect(self._take)

    @property
    def is_possible(self) -> bool:
        """Whether something is restored and the engine is ready to put it into the photograph."""
        document = self._document
        changed = bool(document.layers) or document.background is not None
        return changed and self._workflow.engine is not None

    def export(self, choice: ExportChoice, captions: Captions) -> None:
        """Writes the photograph with what is restored in it."""
        if job := self.job(choice, captions):
            self._point.set()
            self.submit(job)

    def submit(self, job: ExportPhoto) -> None:
        """Has it written; again where it failed."""
        self.started.emit(job.photo.path)
        self._worker.submit(job)

    def job(self, choice: ExportChoice, captions: Captions) -> ExportPhoto | None:
        """What writes it; None while no photograph is open or the engine is not ready."""
        document, engine = self._document, self._workflow.engine
        if document.photo is None or engine is None:
            return None
        layers = document.layers
        items = {item.id: item for item in document.faces}
        made = tuple(made_with(document, items[layer.face_id]) for layer in layers)
        background = document.background
        return ExportPhoto(document.photo, layers, made, engine, choice, captions, background)

    def _take(self, message: Happened | Ended) -> None:
        if isinstance(message, Happened) and isinstance(message.what, PhotoSaved):
            self._point.reach()
            self.exported.emit(message.what.path)
