"""The queue as a table model: a row for each photograph, named columns, one place for its state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QDir,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui.error_texts import Task
from gui.explanation import explain
from gui.queue_job import FINISHED, JobState, QueueCounts, QueueJob

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    PHOTO = 0
    FACES = 1
    STATE = 2
    PROGRESS = 3
    MESSAGE = 4


class QueueModel(QAbstractTableModel):
    """All photographs of the queue, in the order of work; a photograph is in it only once.

    Signals:
        stored(tuple[QueueJob, ...]): these were added, or changed in more than their progress.
        removed(tuple[QueueJob, ...]): these are no longer in the queue.
    """

    stored = Signal(object)
    removed = Signal(object)

    JobRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 1
    ProgressRole: ClassVar[int] = Qt.ItemDataRole.UserRole + 2

    def __init__(self, jobs: Iterable[QueueJob] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = list(jobs)
        self._rows = {job.source: row for row, job in enumerate(self._jobs)}

    def add(self, jobs: Iterable[QueueJob]) -> int:
        """Puts photographs at the end; one that is in the queue already stays where it is.

        If that is finished and was added by itself, not with its folder, it waits again.

        Returns:
            How many were added.
        """
        known = set(self._rows)
        fresh = []
        for job in jobs:
            if job.source not in known:
                known.add(job.source)
                fresh.append(job)
            elif job.root is None and job.source in self._rows:
                self._begin_again(self._rows[job.source], FINISHED)
        if not fresh:
            return 0
        first = len(self._jobs)
        self.beginInsertRows(_NOWHERE, first, first + len(fresh) - 1)
        self._jobs += fresh
        self._number()
        self.endInsertRows()
        self.stored.emit(tuple(fresh))
        return len(fresh)

    def remove(self, rows: Iterable[int]) -> None:
        """Takes photographs out, but for one in work."""
        gone = [row for row in sorted(set(rows), reverse=True) if not self._is_working(row)]
        taken = tuple(self._jobs[row] for row in reversed(gone))
        for row in gone:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._jobs[row]
            self.endRemoveRows()
        self._number()
        if taken:
            self.removed.emit(taken)

    def remove_finished(self) -> None:
        """Takes out what was restored; what failed or has no face stays to be looked at."""
        self.remove(row for row, job in enumerate(self._jobs) if job.state is JobState.DONE)

    def retry(self, rows: Iterable[int]) -> None:
        """Lets photographs that failed, or had no face, wait for another try."""
        for row in rows:
            self._begin_again(row, {JobState.FAILED, JobState.NO_FACE})

    def put(self, job: QueueJob) -> None:
        """Replaces the row of the job's photograph.

        Raises:
            KeyError: it is not in the queue.
        """
        row = self._rows[job.source]
        before, self._jobs[row] = self._jobs[row], job
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        if replace(before, progress=job.progress) != job:
            self.stored.emit((job,))

    def job(self, row: int) -> QueueJob:
        """The photograph of a row."""
        return self._jobs[row]

    def jobs(self) -> tuple[QueueJob, ...]:
        """All photographs."""
        return tuple(self._jobs)

    def next_waiting(self) -> QueueJob | None:
        """The photograph to work on next."""
        return next((job for job in self._jobs if job.state is JobState.WAITING), None)

    def counts(self) -> QueueCounts:
        """How many are in which state."""
        states = Counter(job.state for job in self._jobs)
        return QueueCounts(**{state.name.lower(): states[state] for state in JobState})

    def _begin_again(self, row: int, states: Container[JobState]) -> None:
        job = self._jobs[row]
        if job.state in states:
            self.put(QueueJob(job.source, job.root))

    def _is_working(self, row: int) -> bool:
        return self._jobs[row].state is JobState.WORKING

    def _number(self) -> None:
        self._rows = {job.source: row for row, job in enumerate(self._jobs)}

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The number of photographs."""
        return 0 if parent.isValid() else len(self._jobs)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a cell shows, says to a screen reader, or holds."""
        if not index.isValid():
            return None
        job, column = self._jobs[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(job, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(job, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(job, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.FACES:
            return Qt.AlignmentFlag.AlignCenter
        if role == self.JobRole:
            return job
        return job.progress if role == self.ProgressRole else None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """The columns' titles."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.PHOTO: self.tr("Photograph"),
            Column.FACES: self.tr("Faces"),
            Column.STATE: self.tr("State"),
            Column.PROGRESS: self.tr("Progress"),
            Column.MESSAGE: self.tr("Result"),
        }
        return titles[Column(section)]

    def _shown(self, job: QueueJob, column: Column) -> str:
        if column is Column.STATE:
            return f"{_SIGNS[job.state]} {self._state(job)}"
        return "" if column is Column.PROGRESS else self._spoken(job, column)

    def _spoken(self, job: QueueJob, column: Column) -> str:
        if column is Column.PHOTO:
            return job.source.name
        if column is Column.FACES:
            return "" if job.faces is None else str(job.faces)
        if column is Column.STATE:
            return self._state(job)
        return f"{round(job.progress * 100)} %" if column is Column.PROGRESS else self._message(job)

    def _tip(self, job: QueueJob, column: Column) -> str:
        if column is Column.PHOTO:
            return QDir.toNativeSeparators(str(job.source))
        if column is Column.MESSAGE and job.target:
            return QDir.toNativeSeparators(str(job.target))
        if column is Column.MESSAGE and job.error:
            told = explain(job.error, Task.RESTORE, job.source)
            return f"{told.what} {told.why} {told.advice}"
        return ""

    def _state(self, job: QueueJob) -> str:
        names = {
            JobState.WAITING: self.tr("Waiting"),
            JobState.WORKING: self.tr("Working"),
            JobState.DONE: self.tr("Done"),
            JobState.NO_FACE: self.tr("No face"),
            JobState.FAILED: self.tr("Failed"),
        }
        return names[job.state]

    def _message(self, job: QueueJob) -> str:
        if job.target:
            return job.target.name
        if job.state is JobState.NO_FACE:
            return self.tr("No face was found, so nothing was written.")
        return explain(job.error, Task.RESTORE, job.source).why if job.error else ""

    def retranslate(self) -> None:
        """Lets every view ask for all texts again."""
        last = len(Column) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
        if self._jobs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._jobs) - 1, last))


_SIGNS = {
    JobState.WAITING: "○",
    JobState.WORKING: "●",
    JobState.DONE: "✓",
    JobState.NO_FACE: "–",
    JobState.FAILED: "✗",
}
"""The state's sign beside its word, for a quick look down the column."""
