"""The parts of the running program that have no place in the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from gui.background_flow import BackgroundFlow
from gui.compositor import Compositor
from gui.document import Document
from gui.edits import Edits
from gui.exporting import Exporting
from gui.garbage import GarbageCollector
from gui.i18n import Languages
from gui.recent import RecentPhotos
from gui.recovery import Recovery
from gui.settings import Settings
from gui.theme import Theme
from gui.worker import EngineWorker
from gui.workflow import Workflow


@dataclass(frozen=True, eq=False)
class Parts:
    """What `gui.app.build` puts together and the window connects."""

    application: QApplication
    settings: Settings
    theme: Theme
    languages: Languages
    worker: EngineWorker
    document: Document
    edits: Edits
    workflow: Workflow
    exporting: Exporting
    compositor: Compositor
    background: BackgroundFlow
    recent: RecentPhotos
    recovery: Recovery
    garbage: GarbageCollector
