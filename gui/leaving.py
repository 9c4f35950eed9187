"""Asks before results are lost that nobody exported: to another photograph, or to the end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.dialogs import Dialogs
from gui.jobs import ExportPhoto
from gui.parts import Parts
from gui.projects import Projects, SaveProject
from gui.recovery import is_unfinished
from gui.settings import RECOVER
from gui.worker import Ended, Happened

_WRITES = (ExportPhoto, SaveProject)


class Leaving(QObject):
    """Stands before everything that takes the open photograph's place, and before closing."""

    def __init__(self, parts: Parts, dialogs: Dialogs, projects: Projects, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._dialogs, self._projects = parts, dialogs, projects
        self._window = window
        self._then: Callable[[], None] | None = None  # to be done once the work is safe
        self._waiting: QMessageBox | None = None  # tells that something is written before the end
        self._is_over = False
        parts.workflow.ask_first = self.ask
        for safe in (parts.exporting.exported, projects.saved):
            safe.connect(self._go_on)
        for stay in (dialogs.given_up, projects.given_up, projects.failed, parts.workflow.failed):
            stay.connect(self._stay)
        parts.worker.happened.connect(self._look)

    def ask(self, go_on: Callable[[], None]) -> None:
        """Goes on at once where nothing would be lost, else once it is safe or given up."""
        self._then = None
        photo = self._parts.document.photo
        if photo is None or not is_unfinished(self._parts.document):
            go_on()
            return
        box = self._box(
            self.tr("“{0}” was not exported. Do that first?").format(photo.path.name),
            self.tr("Its restored faces would be lost."),
        )
        roles = QMessageBox.ButtonRole
        export = box.addButton(self.tr("&Export…"), roles.AcceptRole)
        save = box.addButton(self.tr("&Save Work"), roles.AcceptRole)
        discard = box.addButton(self.tr("&Discard"), roles.DestructiveRole)
        box.setEscapeButton(box.addButton(self.tr("Cancel"), roles.RejectRole))
        export.setEnabled(self._parts.exporting.is_possible)
        export.clicked.connect(lambda: self._first(self._dialogs.export, go_on))
        save.clicked.connect(lambda: self._first(self._projects.save, go_on))
        discard.clicked.connect(go_on)
        box.open()

    def accepts(self, event: QCloseEvent) -> bool:
        """Whether the window may close now; if not, it is asked, and closed where that is wanted.

        Work that was not exported is offered at the next start, unless the user chose otherwise.
        """
        event.setAccepted(self._may_close())
        return event.isAccepted()

    def _may_close(self) -> bool:
        document = self._parts.document
        if self._is_over:
            return True
        if self._parts.worker.is_due(*_WRITES):
            self._wait()
            return False
        if is_unfinished(document) and not self._parts.settings.get(RECOVER):
            self.ask(self._close)
            return False
        return True

    def _first(self, write: Callable[[], None], then: Callable[[], None]) -> None:
        self._then = then
        write()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.ask(then)  # for the work may have gone on meanwhile

    def _stay(self) -> None:
        self._then = None

    def _wait(self) -> None:
        if self._waiting is not None:
            return
        box = self._waiting = self._box(
            self.tr("A file is still being written."),
            self.tr("Heirloom closes as soon as it is there."),
        )
        roles = QMessageBox.ButtonRole
        at_once = box.addButton(self.tr("&Close at Once"), roles.DestructiveRole)
        box.setEscapeButton(box.addButton(self.tr("&Stay Open"), roles.RejectRole))
        box.finished.connect(self._wait_no_more)
        at_once.clicked.connect(self._close)
        box.open()

    def _wait_no_more(self) -> None:
        self._waiting = None

    def _look(self, message: Happened | Ended) -> None:
        """The window closes after the last file, but stays where one could not be written."""
        if self._waiting is None or not isinstance(message, Ended):
            return
        if not isinstance(message.task.job, _WRITES):
            return
        if message.error is not None:
            self._waiting.done(0)
        elif not self._parts.worker.is_due(*_WRITES):
            self._waiting.done(0)
            self._window.close()

    def _close(self) -> None:
        self._is_over = True
        self._window.close()

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Heirloom")
        box.setText(text)
        box.setInformativeText(more)
        return box
