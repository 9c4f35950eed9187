"""The queue as a whole: its window, its journal and the work, made when first wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.before_after import Captions
from gui.error_texts import Task
from gui.export_settings import load_choice, store_choice
from gui.export_subject import ExportSubject
from gui.failure import Failure
from gui.parts import Parts

if TYPE_CHECKING:
    from gui.queue_model import QueueModel
    from gui.queue_runner import QueueRunner
    from gui.queue_window import QueueWindow


class Batch(QObject):
    """Gives photographs to the queue and shows it.

    Signals:
        failed(Failure): the queue cannot go on; to be tried again by starting it.
    """

    failed = Signal(object)

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._parent = parts, window

    @cached_property
    def model(self) -> QueueModel:
        """All photographs of the queue, those of the last time too."""
        from gui.queue_journal import QueueJournal, journal_path
        from gui.queue_model import QueueModel

        journal = QueueJournal(journal_path())
        model = QueueModel(journal.load(), self)
        journal.follow(model)
        return model

    @cached_property
    def runner(self) -> QueueRunner:
        """Works it off."""
        from gui.queue_feed import QueueFeed
        from gui.queue_runner import QueueRunner

        runner = QueueRunner(self.model, self)
        runner.gave_up.connect(self._tell)
        QueueFeed(runner, self._parts.worker)
        return runner

    @cached_property
    def window(self) -> QueueWindow:
        """Shows it."""
        from gui.queue_window import QueueWindow

        window = QueueWindow(self.model, self.runner, self._parent)
        window.start_wanted.connect(self.start)
        window.choice_wanted.connect(self._ask_choice)
        window.folder_wanted.connect(show_in_folder)
        self._say_where(window)
        return window

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
        if "window" in self.__dict__:
            self.window.end()
            self.window.close()

    def start(self) -> None:
        """Works it off with the settings for all faces."""
        from gui.queue_runner import QueuePlan

        choice = load_choice(self._parts.settings)
        self.runner.start(QueuePlan(self._parts.document.options, choice, self.captions()))

    def captions(self) -> Captions:
        """The words of a before and after picture."""
        rtl = self.window.isRightToLeft()
        return Captions(self.tr("Before"), self.tr("After"), right_to_left=rtl)

    def _tell(self, error: BaseException) -> None:
        self.failed.emit(Failure(error, Task.RESTORE, None, self.start))

    def _ask_choice(self) -> None:
        from gui.export_dialog import ExportDialog

        settings, jobs = self._parts.settings, self.model.jobs()
        subject = ExportSubject(jobs[0].source, "JPEG", others=len(jobs) - 1)
        dialog = ExportDialog(subject, load_choice(settings), self.window, choosing_only=True)
        dialog.confirmed.connect(lambda choice: store_choice(settings, choice))
        dialog.confirmed.connect(lambda: self._say_where(self.window))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_where(self, window: QueueWindow) -> None:
        choice = load_choice(self._parts.settings)
        name = choice.pattern.replace("{name}", "…")
        if choice.folder is None:
            window.set_saving(self.tr("Results go beside each photograph, as {0}").format(name))
        else:
            folder = QDir.toNativeSeparators(str(choice.folder))
            window.set_saving(self.tr("Results go to {0}, as {1}").format(folder, name))


def show_in_folder(path: Path) -> None:
    """Opens the folder that a file lies in, or the folder itself."""
    folder = path if path.is_dir() else path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
