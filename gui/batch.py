"""The queue as a whole: its window, its journal and the work, made when first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.before_after import Captions
from gui.export_dialog import ExportDialog
from gui.export_settings import load_choice, store_choice
from gui.export_subject import ExportSubject
from gui.parts import Parts
from gui.queue_feed import QueueFeed
from gui.queue_journal import QueueJournal, journal_path
from gui.queue_model import QueueModel
from gui.queue_runner import QueuePlan, QueueRunner
from gui.queue_window import QueueWindow


class Batch(QObject):
    """Gives photographs to the queue and shows it."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        journal = QueueJournal(journal_path())
        self.model = QueueModel(journal.load(), self)
        journal.follow(self.model)
        self.runner = QueueRunner(self.model, self)
        self._feed = QueueFeed(self.runner, parts.worker)
        self.window = QueueWindow(self.model, self.runner, window)
        self.window.start_wanted.connect(self.start)
        self.window.choice_wanted.connect(self._ask_choice)
        self.window.folder_wanted.connect(show_in_folder)
        self._say_where()

    def add(self, paths: Sequence[Path]) -> None:
        """Puts photographs at the end, and shows the queue."""
        self.window.add(paths)
        self.show()

    def show(self) -> None:
        """Brings the queue to the front."""
        self.window.show()
        self.window.activateWindow()

    def end(self) -> None:
        """Closes the queue's window for good."""
        self.window.end()
        self.window.close()

    def start(self) -> None:
        """Works it off with the settings for all faces."""
        choice = load_choice(self._parts.settings)
        self.runner.start(QueuePlan(self._parts.document.options, choice, self.captions()))

    def captions(self) -> Captions:
        """The words of a before and after picture."""
        rtl = self.window.isRightToLeft()
        return Captions(self.tr("Before"), self.tr("After"), right_to_left=rtl)

    def _ask_choice(self) -> None:
        settings, jobs = self._parts.settings, self.model.jobs()
        if not jobs:
            return
        subject = ExportSubject(jobs[0].source, "JPEG", others=len(jobs) - 1)
        dialog = ExportDialog(subject, load_choice(settings), self.window, choosing_only=True)
        dialog.confirmed.connect(lambda choice: store_choice(settings, choice))
        dialog.confirmed.connect(self._say_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_where(self) -> None:
        choice = load_choice(self._parts.settings)
        name = choice.pattern.replace("{name}", "…")
        if choice.folder is None:
            self.window.set_saving(
                self.tr("Results go beside each photograph, as {0}").format(name)
            )
        else:
            folder = QDir.toNativeSeparators(str(choice.folder))
            self.window.set_saving(self.tr("Results go to {0}, as {1}").format(folder, name))


def show_in_folder(path: Path) -> None:
    """Opens the folder that a file lies in, or the folder itself."""
    folder = path if path.is_dir() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
