"""Keeps unfinished work on the disk while it goes on, and finds what a crash left behind."""

from __future__ import annotations

import contextlib
import logging
import shutil
import uuid
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import platformdirs
from PySide6.QtCore import QLockFile, QObject, QTimer

from engine.errors import PhotoError
from gui.document import Document
from gui.settings import RECOVER, Settings
from gui.worker import EngineWorker

if TYPE_CHECKING:
    from gui.session import Session
    from gui.workbench import Workbench

_log = logging.getLogger(__name__)
_FILE, _LOCK = "session.npz", "lock"
_DELAY_MS = 1500  # after a change, so that a moving slider writes once


def sessions_folder() -> Path:
    """Where unfinished work is kept."""
    return Path(platformdirs.user_state_dir("Heirloom", appauthor=False)) / "sessions"


@dataclass(frozen=True, eq=False)
class WriteSession:
    """Writes a session in the worker's thread."""

    urgent: ClassVar[bool] = True
    session: Session
    file: Path

    def run(self, bench: Workbench) -> Generator[object, bool | None, None]:
        """Yields the file."""
        self.write()
        yield self.file

    def write(self) -> None:
        """Writes it at once."""
        from gui.session import write_session

        try:
            write_session(self.session, self.file)
        except PhotoError as error:  # losing the safety net must not stop the work
            _log.warning("The session was not kept: %s", error)


class Recovery(QObject):
    """Follows the document. Each running window has a folder of its own, with a lock in it.

    Args:
        root: the folder of all sessions.
        document: what to keep.
        worker: writes.
        settings: whether to keep anything.
    """

    def __init__(
        self, root: Path, document: Document, worker: EngineWorker, settings: Settings
    ) -> None:
        super().__init__(document)
        self._root, self._document, self._worker, self._settings = root, document, worker, settings
        self._folder = root / uuid.uuid4().hex
        self._lock: QLockFile | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.write)
        for signal in (
            document.faces_changed,
            document.options_changed,
            document.strokes_changed,
        ):
            signal.connect(self._timer.start)
        document.photo_changed.connect(self.discard)

    def leftovers(self) -> list[Path]:
        """Files with the work of windows that are gone, the newest first."""
        files = [file for file in self._root.glob(f"*/{_FILE}") if _is_abandoned(file.parent)]
        return sorted(files, key=lambda file: file.stat().st_mtime, reverse=True)

    def read(self, file: Path) -> Session | None:
        """What is in such a file; None where it cannot be used."""
        from gui.session import SessionError, read_session

        try:
            return read_session(file)
        except (OSError, SessionError) as error:
            _log.warning("%s: %s", file, error)
            return None

    def forget(self, file: Path) -> None:
        """Removes a leftover."""
        shutil.rmtree(file.parent, ignore_errors=True)

    def adopt(self, file: Path) -> None:
        """The work of a leftover is open: the file becomes this window's until it writes its own.

        It is as unfinished as it was, so it does not count as safe before it is exported or saved.
        """
        self._document.undo_stack.resetClean()
        if self._locked():
            with contextlib.suppress(OSError):
                file.replace(self._folder / _FILE)
                self.forget(file)

    def write(self) -> None:
        """Keeps the work as it is now, if there is any."""
        if job := self._writing():
            self._worker.submit(job)

    def discard(self) -> None:
        """Another photograph is open: the work on the last one is over."""
        self._timer.stop()
        self._document.undo_stack.setClean()  # Qt leaves an empty stack as `adopt` made it
        (self._folder / _FILE).unlink(missing_ok=True)

    def close(self) -> None:
        """Ends well, after the worker. Work that was not exported stays, for the next start."""
        if not is_unfinished(self._document):
            self._timer.stop()
            shutil.rmtree(self._folder, ignore_errors=True)
        elif job := self._writing():
            job.write()
        if self._lock is not None:
            self._lock.unlock()

    def _writing(self) -> WriteSession | None:
        self._timer.stop()
        document = self._document
        worked = any(item.result for item in document.faces) or document.undo_stack.count()
        session = session_of(document)
        if session is None or not worked or not self._settings.get(RECOVER):
            return None
        return WriteSession(session, self._folder / _FILE) if self._locked() else None

    def _locked(self) -> bool:
        if self._lock is None:
            with contextlib.suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = QLockFile(str(self._folder / _LOCK))
        return self._lock.isLocked() or self._lock.tryLock(0)


def is_unfinished(document: Document) -> bool:
    """Whether there are results that were neither exported nor saved."""
    return not document.undo_stack.isClean() and any(item.result for item in document.faces)


def session_of(document: Document) -> Session | None:
    """The open work as it is now."""
    from gui.session import Session

    photo = document.photo
    if photo is None:
        return None
    return Session(photo.path, photo.sha256, document.options, document.faces, document.strokes)


def _is_abandoned(folder: Path) -> bool:
    lock = QLockFile(str(folder / _LOCK))
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True
