"""Between document and worker: what the user wants becomes jobs, what the engine did, state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine.types import (
    SURE_SCORE,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    StepDone,
)
from gui.document import Document
from gui.engine_events import EngineReady, PhotoDrafted, PhotoOpened
from gui.face_item import FaceItem, FaceState
from gui.failure import Failure, failure_of, is_told_here
from gui.jobs import (
    FaceWork,
    FindFaces,
    OpenPhoto,
    PrepareEngine,
    RestoreFaces,
)
from gui.progress import Estimate
from gui.stroke import reaching
from gui.wanting import is_wanting, wanting
from gui.worker import Ended, EngineWorker, Happened, Job, Task

if TYPE_CHECKING:
    from gui.session import Session


class Workflow(QObject):
    """Runs the engine for the open photograph.

    Signals:
        engine_ready(EngineReady): device and pack are in use.
        opening(Path): a file is being read.
        reopened(Session): its photograph is open, with the faces, settings and results in it.
        outdated(Session): its photograph is open, but is another now: nothing was taken over.
        drafted(QImage): a coarse picture of it; null = it could not be read.
        engine_failed(): device or pack cannot be used; `failed` says why.
        searching(bool): faces are being looked for, or not any more.
        found(int, int): so many sure and so many uncertain faces were found.
        previewed(int, QImage, int, int): a face as it stands after step i of n.
        progressed(Progress | None): how far the run is; None = there is none.
        ended(int, int): the run is over, with so many of so many faces restored.
        fell_back(Fallback): a documented substitute was used.
        failed(Failure): a job failed.
    """

    engine_ready = Signal(object)
    opening = Signal(object)
    reopened = Signal(object)
    outdated = Signal(object)
    drafted = Signal(QImage)
    engine_failed = Signal()
    searching = Signal(bool)
    found = Signal(int, int)
    previewed = Signal(int, QImage, int, int)
    progressed = Signal(object)
    ended = Signal(int, int)
    fell_back = Signal(object)
    failed = Signal(object)

    def __init__(
        self, document: Document, worker: EngineWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._worker = document, worker
        self._opening: Task | None = None
        self._finding: Task | None = None
        self._restoring: Task | None = None
        self._session: Session | None = None  # what to go on with once its photograph is open
        self._estimate = Estimate(())
        self._work: tuple[FaceWork, ...] = ()
        self._position = self._restored = 0
        self._engine_failed = False
        self.engine: EngineReady | None = None
        # Stands before all that takes the open photograph's place; the window has it ask.
        self.ask_first: Callable[[Callable[[], None]], None] = lambda go_on: go_on()
        worker.happened.connect(self._take)

    # What is wanted

    def prepare(self, pack: Path | None, device: str, *, again: bool = False) -> None:
        """Gets device and pack ready; `again` after a pack was added."""
        self._worker.submit(PrepareEngine(pack, device, again))

    def open(self, path: Path) -> None:
        """Opens a photograph in place of the one that is open, and looks for faces.

        The work on the open one goes on until the other is there: the file may be none.
        """
        self.ask_first(lambda: self._open(path, None))

    def reopen(self, session: Session) -> None:
        """Opens a photograph with the faces, settings and results of an earlier time."""
        self.ask_first(lambda: self._open(session.path, session))

    def close(self) -> None:
        """Closes the photograph."""
        self.ask_first(self._close)

    def find_faces(self) -> None:
        """Looks for faces in the open photograph."""
        if self._document.photo is not None and self._finding is None:
            self._finding = self._worker.submit(FindFaces(self._document.photo))
            self.searching.emit(True)

    def restore(self) -> None:
        """Restores every ticked face that is not restored with its settings yet."""
        self._run(wanting(self._document))

    def restore_current(self) -> None:
        """Restores the current face, again if it is; its result ticks it."""
        item = self._document.current_item
        if item is not None:
            self._run([item])

    def cancel(self) -> None:
        """Stops at the next step, the search for faces too; faces that are finished stay."""
        for task in (self._restoring, self._finding):
            if task:
                task.cancel()

    def keep(self) -> None:
        """Ends at the next step with the face in work as it is then."""
        if self._restoring:
            self._restoring.keep()

    @property
    def is_searching(self) -> bool:
        """Whether faces are being looked for."""
        return self._finding is not None

    @property
    def seconds_worked(self) -> float:
        """How long the run that goes on has taken."""
        return self._estimate.elapsed if self._restoring else 0.0

    def retry(self, failure: Failure) -> None:
        """Tries once more what failed."""
        match failure.job:
            case OpenPhoto(path) if self._session and self._session.path == path:
                self.reopen(self._session)
            case OpenPhoto(path):
                self.open(path)
            case FindFaces():
                self.find_faces()
            case RestoreFaces(work=work):
                ids = {face.face_id for face in work}
                self._run([i for i in self._document.faces if i.id in ids and self._is_left(i)])
            case job if callable(job):
                job()
            case job:
                self._worker.submit(job)

    def _is_left(self, item: FaceItem) -> bool:
        return item.state is FaceState.FAILED or is_wanting(self._document, item)

    def _open(self, path: Path, session: Session | None) -> None:
        if self._opening:
            self._opening.cancel()
        self._session = session
        self.opening.emit(path)
        self._opening = self._worker.submit(OpenPhoto(path))

    def _close(self) -> None:
        self._let_go()
        self._document.close()

    def _let_go(self) -> None:
        self.cancel()
        self._restoring = self._finding = None
        self._document.set_busy(False)
        self.progressed.emit(None)

    def _run(self, items: list[FaceItem]) -> None:
        photo = self._document.photo
        if photo is None or self._restoring or not items:
            return
        options_of, strokes = self._document.options_of, self._document.strokes
        work = tuple(
            FaceWork(i.id, i.face, options_of(i), reaching(strokes, i.face), tick=not i.included)
            for i in items
        )
        self._work, self._restored = work, 0
        if self._document.current not in {face.face_id for face in work}:
            self._document.set_current(work[0].face_id)  # whose result is of interest
        self._estimate = Estimate([face.options for face in work])
        self._document.set_state((face.face_id for face in work), FaceState.WAITING)
        self._document.set_busy(True)
        self._restoring = self._worker.submit(RestoreFaces(photo, work))
        self.progressed.emit(self._estimate.at(work[0].face_id, 0, 0, work[0].options.steps))

    # What the worker tells

    def _take(self, message: Happened | Ended) -> None:
        if isinstance(message, Ended):
            self._end(message)
        elif not message.task.cancelled or isinstance(message.what, FaceRestored):
            self._apply(message.what, message.task)

    def _apply(self, what: object, task: Task) -> None:
        match what:
            case EngineReady():
                self._take_engine(what)
            case PhotoDrafted(image=image) if task is self._opening:
                self.drafted.emit(image)
            case PhotoOpened() if task is self._opening:
                self._show(what)
            case FacesFound() if task is self._finding:
                self._document.set_found(what)
                sure = sum(face.score >= SURE_SCORE for face in what.faces)
                self.found.emit(sure, len(what.faces) - sure)
            case FaceStarted() | StepDone() | FaceRestored() if task is self._restoring:
                self._apply_run(what)
            case Fallback() if task is self._restoring:
                self.fell_back.emit(what)

    def _show(self, opened: PhotoOpened) -> None:
        self._let_go()
        self._document.open(opened.photo, opened.image)
        session, self._session = self._session, None
        if session and session.sha256 == opened.photo.sha256:
            self._document.options = session.options
            self._document.load_faces(session.faces, session.strokes)
            self._document.options_changed.emit()
            self.reopened.emit(session)
            return
        self.find_faces()
        if session:
            self.outdated.emit(session)

    def _apply_run(self, what: FaceStarted | StepDone | FaceRestored) -> None:
        match what:
            case FaceStarted():
                self._position = what.position
                self._document.set_state((what.index,), FaceState.RUNNING)
            case StepDone():
                from gui.qimage import to_qimage

                progress = self._estimate.at(what.index, self._position, what.step, what.steps)
                preview = to_qimage(what.preview, self._document.screen_profile)
                self.previewed.emit(what.index, preview, what.step, what.steps)
                self.progressed.emit(progress)
            case FaceRestored(result=result):
                self._restored += 1
                work = next(work for work in self._work if work.face_id == result.index)
                made = (work.options, work.strokes)
                self._document.set_result(result.index, result, *made, tick=work.tick)

    def _end(self, message: Ended) -> None:
        task = message.task
        if task is self._opening:
            self._opening = None
            self.drafted.emit(QImage())
        elif task is self._finding:
            self._finding = None
            self.searching.emit(False)
        elif task is self._restoring:
            self._end_run(message)
        if message.error is not None and not task.cancelled and self._is_to_be_told(task.job):
            path = self._document.photo.path if self._document.photo else None
            self.failed.emit(failure_of(task.job, message.error, path))

    def _end_run(self, message: Ended) -> None:
        self._restoring = None
        if message.error is not None:
            running = [i.id for i in self._document.faces if i.state is FaceState.RUNNING]
            self._document.set_state(running, FaceState.FAILED)
        self._document.settle()
        self._document.set_busy(False)
        self.progressed.emit(None)
        if message.error is None:
            self.ended.emit(self._restored, len(self._work))

    def _is_to_be_told(self, job: Job) -> bool:
        """Failures of the queue are told there; that of the engine is told once."""
        if isinstance(job, PrepareEngine):
            if self.engine is None:  # else the one that works stays in use
                self._engine_failed = True
                self.engine_failed.emit()
        elif isinstance(job, FindFaces) and self._engine_failed:
            return False
        return is_told_here(job)

    def _take_engine(self, engine: EngineReady) -> None:
        self.engine, self._engine_failed = engine, False
        self.engine_ready.emit(engine)
        if not self._document.searched:
            self.find_faces()
