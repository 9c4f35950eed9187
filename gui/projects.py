"""Work in a file of its own: the photograph's name, its faces, settings and results."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.errors import PhotoError, PhotoProblem
from gui.error_texts import Task as Purpose
from gui.failure import Failure
from gui.home_folder import home_folder
from gui.jobs import OpenPhoto
from gui.parts import Parts
from gui.recovery import session_of
from gui.safe_point import SafePoint
from gui.worker import Ended, Happened

if TYPE_CHECKING:
    from gui.session import Session
    from gui.workbench import Workbench

SUFFIX = ".heirloom"


@dataclass(frozen=True, eq=False)
class SaveProject:
    """Writes a project in the worker's thread."""

    urgent: ClassVar[bool] = True
    session: Session
    file: Path

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields the file."""
        from gui.session import write_session

        write_session(self.session, self.file)
        yield self.file


class Projects(QObject):
    """Saves the open work and opens what was saved.

    Signals:
        saved(Path): it is on the disk.
        failed(Failure): it could not be saved, or opened.
        given_up(): no file was chosen.
    """

    saved = Signal(object)
    failed = Signal(object)
    given_up = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._file: Path | None = None  # of the open photograph's work
        self._opened: tuple[Session, Path] | None = None  # the last project that was read
        self._point = SafePoint(parts.document, self)
        parts.document.photo_changed.connect(self._forget)
        parts.workflow.reopened.connect(self._follow)
        parts.worker.happened.connect(self._take)

    def save(self) -> None:
        """Saves where it was saved before; asks the first time."""
        if self._file is None:
            self.save_as()
        else:
            self._write(self._file)

    def save_as(self) -> None:
        """Asks where to save."""
        photo = self._parts.document.photo
        if photo is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save the work"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Heirloom projects") + f" (*{SUFFIX})")
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setDirectory(str(home_folder(photo.path)))
        dialog.selectFile(photo.path.stem + SUFFIX)
        dialog.fileSelected.connect(lambda file: self._write(Path(file)))
        dialog.rejected.connect(self.given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, file: Path) -> None:
        """Opens a project: its photograph with faces, settings and results."""
        from gui.session import SessionError, read_session

        try:
            session = read_session(file)
        except (OSError, SessionError) as error:
            known = isinstance(error, SessionError) or file.is_file()
            problem = PhotoProblem.DAMAGED if known else PhotoProblem.MISSING
            refused = PhotoError(file, problem, str(error))
            self.failed.emit(Failure(refused, Purpose.OPEN, file, OpenPhoto(file)))
            return
        beside = file.parent / session.path.name  # both may have been moved together
        if not session.path.is_file() and beside.is_file():
            session = replace(session, path=beside)
        self._opened = session, file
        self._parts.workflow.reopen(session)

    def _write(self, file: Path) -> None:
        session = session_of(self._parts.document)
        if session is not None:
            self._point.set()
            self._parts.worker.submit(SaveProject(session, file))

    def _forget(self) -> None:
        """Another photograph is open."""
        self._file = None

    def _follow(self, session: Session) -> None:
        """Work that was kept is open: that of the last project, or a window's that is gone."""
        opened, self._opened = self._opened, None
        if opened and opened[0] is session:
            self._file = opened[1]

    def _take(self, message: Happened | Ended) -> None:
        if not isinstance(job := message.task.job, SaveProject):
            return
        if isinstance(message, Happened):
            self._take_saved(job)
        elif message.error is not None:
            self.failed.emit(Failure(message.error, Purpose.SAVE, job.file, job))

    def _take_saved(self, job: SaveProject) -> None:
        photo = self._parts.document.photo
        if photo and (photo.path, photo.sha256) == (job.session.path, job.session.sha256):
            self._file = job.file
        self._point.reach()
        self.saved.emit(job.file)
