"""Opens the dialogs, and brings what is answered to where it belongs.

The larger ones are imported when they are first wanted, so that the window comes up quickly.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from engine.places import logs
from gui.batch import show_in_folder
from gui.before_after import Captions
from gui.error_texts import Remedy
from gui.error_texts import Task as Purpose
from gui.export_choice import ExportChoice
from gui.export_settings import load_choice, store_choice
from gui.export_subject import ExportSubject
from gui.failure import Failure
from gui.home_folder import has_home, home_folder
from gui.icons import program_icon
from gui.jobs import ExportPhoto, PrepareEngine
from gui.pack_catalog import installed_packs
from gui.parts import Parts
from gui.preferences_background import upscaler_dialog
from gui.settings import DEVICE, UPSCALER

if TYPE_CHECKING:
    from gui.session import Session

_ASK_AFTER = 10.0  # seconds of work that nobody likes to lose by a slip of the finger


class Dialogs(QObject):
    """The window's questions.

    Signals:
        open_wanted(): another photograph is to be opened.
        queue_wanted(): the queue is to be shown.
        box_wanted(): a face is to be drawn.
        packs_wanted(): the model packs are to be shown.
        given_up(): nothing is exported after all.
    """

    open_wanted = Signal()
    queue_wanted = Signal()
    box_wanted = Signal()
    packs_wanted = Signal()
    given_up = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._leftover: tuple[Session, Path] | None = None  # the one that is gone on with
        parts.workflow.reopened.connect(self._adopt)
        parts.workflow.outdated.connect(self._tell_outdated)

    def export(self) -> None:
        """Asks how to export, and does it."""
        from gui.export_dialog import ExportDialog

        photo = self._parts.document.photo
        if photo is None:
            return
        subject = ExportSubject.of(photo, len(self._parts.document.layers))
        dialog = ExportDialog(subject, self._choice(), self._window)
        dialog.confirmed.connect(self._export)
        dialog.rejected.connect(self.given_up)
        self._show(dialog)

    def export_again(self) -> None:
        """Exports with the last settings."""
        self._export(self._choice())

    def _export(self, choice: ExportChoice) -> None:
        settings = self._parts.settings
        only_offered = choice.folder == self._choice().folder
        folder = load_choice(settings).folder if only_offered else choice.folder
        store_choice(settings, replace(choice, folder=folder))
        rtl = self._window.isRightToLeft()
        captions = Captions(self.tr("Before"), self.tr("After"), right_to_left=rtl)
        self._parts.exporting.export(choice, captions)

    def _choice(self) -> ExportChoice:
        """The last one; a photograph in a folder of the program's own goes to the user's."""
        choice, photo = load_choice(self._parts.settings), self._parts.document.photo
        if photo and choice.folder is None and not has_home(photo.path):
            return replace(choice, folder=home_folder(photo.path))
        return choice

    def choose_upscaler(self) -> None:
        """Asks for the file that improves backgrounds, and begins."""
        flow = self._parts.background

        def take(file: str) -> None:
            self._parts.settings.set(UPSCALER, file)
            flow.switch(True)

        dialog = upscaler_dialog(self._window)
        dialog.fileSelected.connect(take)
        dialog.rejected.connect(lambda: flow.working.emit(False))  # the switch goes back
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def cancel(self) -> None:
        """Cancels the run and the work on the background; asks first where much would be lost."""
        workflow = self._parts.workflow
        if workflow.seconds_worked < _ASK_AFTER:
            self._stop()
            return
        box = self._question(
            self.tr("Cancel the restoration?"),
            self.tr("Faces that are finished stay. The one in work is lost, unless you keep it."),
        )
        stop = box.addButton(self.tr("&Cancel It"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Keep What Is There"), QMessageBox.ButtonRole.AcceptRole)
        box.setEscapeButton(box.addButton(self.tr("&Go On"), QMessageBox.ButtonRole.RejectRole))
        stop.clicked.connect(self._stop)
        keep.clicked.connect(workflow.keep)
        self._parts.document.busy_changed.connect(box.reject)  # there is nothing to cancel then
        self._show(box)

    def _stop(self) -> None:
        self._parts.background.cancel()
        self._parts.workflow.cancel()

    def offer_recovery(self) -> None:
        """Offers the work of a window that is gone; not while its photograph cannot be reached."""
        recovery = self._parts.recovery
        for file in recovery.leftovers():
            session = recovery.read(file)
            if session is None:
                recovery.forget(file)
            elif session.path.is_file():
                self._offer(file, session)
                return

    def _offer(self, file: Path, session: Session) -> None:
        box = self._question(
            self.tr("Go on with “{0}”?").format(session.path.name),
            self.tr("Your work on this photograph was not exported. Nothing of it is lost."),
        )
        go_on = box.addButton(self.tr("&Go On"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("&Discard It"), QMessageBox.ButtonRole.DestructiveRole)
        go_on.clicked.connect(lambda: self._go_on(file, session))
        discard.clicked.connect(lambda: self._parts.recovery.forget(file))
        self._show(box)

    def _go_on(self, file: Path, session: Session) -> None:
        self._leftover = session, file
        self._parts.workflow.reopen(session)

    def _adopt(self, session: Session) -> None:
        """Kept until here, for its photograph might not have opened."""
        leftover, self._leftover = self._leftover, None
        if leftover and leftover[0] is session:
            self._parts.recovery.adopt(leftover[1])

    def _tell_outdated(self, session: Session) -> None:
        box = self._question(
            self.tr("The work on “{0}” no longer fits the photograph.").format(session.path.name),
            self.tr(
                "The file was changed after the work was saved: turned, edited or saved anew. "
                "Faces and results would lie in the wrong places, so it was opened without them. "
                "The saved work is untouched: put the photograph back as it was and open the work "
                "again, or begin anew here."
            ),
        )
        box.setIcon(QMessageBox.Icon.Warning)
        self._show(box)

    def show_failure(self, failure: Failure) -> None:
        """Says what failed, why, and what helps."""
        from gui.error_dialog import ErrorDialog
        from gui.error_report import error_report
        from gui.explanation import explain

        engine = self._parts.workflow.engine
        facts = (
            {"Device": engine.name, "Pack": f"{engine.pack} {engine.pack_version}"}
            if engine
            else {}
        )
        report = error_report(failure.error, failure.purpose, facts, home=Path.home())
        dialog = ErrorDialog(
            lambda: explain(failure.error, failure.purpose, failure.path), report, self._window
        )
        dialog.remedy_chosen.connect(lambda remedy: self._help(remedy, failure))
        dialog.logs_wanted.connect(lambda: show_in_folder(logs()))
        self._show(dialog)

    def show_crash(self, error: BaseException) -> None:
        """Says that something happened that nobody expected."""
        from gui.error_dialog import ErrorDialog
        from gui.error_report import error_report
        from gui.explanation import explain

        report = error_report(error, Purpose.RESTORE, {}, home=Path.home())
        dialog = ErrorDialog(lambda: explain(error, Purpose.RESTORE), report, self._window)
        dialog.logs_wanted.connect(lambda: show_in_folder(logs()))
        self._show(dialog)

    def info(self) -> None:
        """Tells what is known of the photograph."""
        from gui.photo_info import PhotoInfo

        if self._parts.document.photo is not None:
            self._show(PhotoInfo(self._parts.document.photo, self._window))

    def about(self) -> None:
        """Tells what Heirloom is."""
        from engine.cli.version import program_version
        from gui.about_dialog import AboutDialog

        packs = [
            (f"{pack.info.name} {pack.info.version}", pack.info.license)
            for pack in installed_packs()
            if pack.info
        ]
        self._show(AboutDialog(program_version(), program_icon(), packs, self._window))

    def _help(self, remedy: Remedy, failure: Failure) -> None:
        match remedy:
            case Remedy.RETRY:
                self._retry(failure)
            case Remedy.USE_CPU:
                self._parts.settings.set(DEVICE, "cpu")  # which gets the engine ready anew
                if not isinstance(failure.job, PrepareEngine):
                    self._retry(failure)
            case Remedy.CHOOSE_TARGET:
                self.export()
            case Remedy.CHOOSE_FILE:
                self.open_wanted.emit()
            case Remedy.CHOOSE_PACK:
                self.packs_wanted.emit()
            case Remedy.DRAW_BOX:
                self.box_wanted.emit()
            case Remedy.OPEN_QUEUE:
                self.queue_wanted.emit()

    def _retry(self, failure: Failure) -> None:
        if isinstance(failure.job, ExportPhoto):
            self._parts.exporting.submit(failure.job)
        else:
            self._parts.workflow.retry(failure)

    def _question(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Heirloom")
        box.setText(text)
        box.setInformativeText(more)
        return box

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
