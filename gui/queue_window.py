"""The queue window: many photographs, a row each; start, pause, retry, and a report at the end."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.folder_walk import FolderWalk
from gui.labels import Heading, Remark
from gui.queue_files import SUFFIXES, jobs_for
from gui.queue_job import JobState, QueueCounts
from gui.queue_model import QueueModel
from gui.queue_runner import QueueRunner
from gui.queue_table import QueueTable
from gui.queue_words import report, summary, time_left
from gui.translated import TranslatedWidget

_STEPS = 1000  # of the progress bar


class QueueWindow(TranslatedWidget):
    """Shows the queue and steers its runner.

    Signals:
        start_wanted(): begin; whoever knows the options calls `QueueRunner.start`.
        choice_wanted(): the user wants to change how the results are written.
        folder_wanted(Path): show this file where it lies.
    """

    start_wanted = Signal()
    choice_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(
        self, model: QueueModel, runner: QueueRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model, self._runner = model, runner
        self._saving_text = ""
        self._heading, self._saving, self._status = Heading(1.15), Remark(), QLabel()
        self._table, self._walk = QueueTable(model), FolderWalk(self)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(10)
        self._make_buttons()
        self._place()
        self._connect()
        self.retranslate()
        self.resize(860, 520)

    def _make_buttons(self) -> None:
        self._add, self._add_folder, self._choice = QPushButton(), QPushButton(), QPushButton()
        self._remove, self._retry, self._copy = QPushButton(), QPushButton(), QPushButton()
        self._tidy = QPushButton()
        self._start, self._pause, self._stop = QPushButton(), QPushButton(), QPushButton()
        self._show = QPushButton()
        self._start.setDefault(True)

    def _place(self) -> None:
        adding = _row(self._add, self._add_folder, None, self._choice)
        editing = _row(self._retry, self._remove, self._tidy, None, self._show, self._copy)
        running = _row(None, self._stop, self._pause, self._start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addLayout(adding)
        layout.addWidget(self._saving)
        layout.addWidget(self._table, 1)
        layout.addLayout(editing)
        layout.addWidget(self._bar)
        running.insertWidget(0, self._status, 1)
        layout.addLayout(running)

    def _connect(self) -> None:
        self._add.clicked.connect(self._ask_files)
        self._add_folder.clicked.connect(self._ask_folder)
        self._choice.clicked.connect(self.choice_wanted)
        self._remove.clicked.connect(self._remove_selected)
        self._tidy.clicked.connect(self._model.remove_finished)
        self._table.removal_wanted.connect(self._remove_selected)
        self._table.dropped.connect(self.add)
        self._table.doubleClicked.connect(lambda: self._show_result())
        self._retry.clicked.connect(self._retry_some)
        self._copy.clicked.connect(self._copy_report)
        self._show.clicked.connect(self._show_result)
        self._start.clicked.connect(self.start_wanted)
        self._pause.clicked.connect(self._runner.pause)
        self._stop.clicked.connect(self._runner.stop)
        self._runner.state_changed.connect(self._update)
        self._runner.finished.connect(lambda: self._update())
        for signal in (self._model.dataChanged, self._model.rowsInserted, self._model.rowsRemoved):
            signal.connect(lambda: self._update())
        self._table.selectionModel().selectionChanged.connect(lambda: self._update())
        self._walk.found.connect(self._model.add)
        self._walk.walking_changed.connect(lambda: self._update())

    def add(self, paths: Iterable[Path]) -> None:
        """Puts files at the end of the queue, and the photographs of folders as they are found."""
        paths = list(paths)
        if any(path.is_dir() for path in paths):
            self._walk.start(paths)
        else:
            self._model.add(jobs_for(paths))

    def end(self) -> None:
        """Stops looking through folders, as the program ends."""
        self._walk.stop()

    def set_saving(self, text: str) -> None:
        """Shows in one line how the results are going to be written."""
        self._saving_text = text
        self._saving.setText(text)

    def _ask_files(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        kinds = f"{self.tr('Photographs')} ({pattern});;{self.tr('All files')} (*)"
        picked, _ = QFileDialog.getOpenFileNames(self, self.tr("Add photographs"), "", kinds)
        self.add(Path(name) for name in picked)

    def _ask_folder(self) -> None:
        picked = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if picked:
            self.add([Path(picked)])

    def _remove_selected(self) -> None:
        self._model.remove(self._table.selected_rows())

    def _retry_some(self) -> None:
        """The chosen rows; without a choice all that failed."""
        rows = self._table.selected_rows()
        self._model.retry(rows if self._retryable(rows) else range(self._model.rowCount()))

    def _retryable(self, rows: Iterable[int]) -> bool:
        again = (JobState.FAILED, JobState.NO_FACE)
        return any(self._model.job(row).state in again for row in rows)

    def _copy_report(self) -> None:
        text = report(self._model.counts(), self._model.jobs())
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(self.tr("Copied"))

    def _show_result(self) -> None:
        for row in self._table.selected_rows():
            job = self._model.job(row)
            self.folder_wanted.emit(job.target or job.source)
            return

    def _update(self) -> None:
        counts, running = self._model.counts(), self._runner.is_running
        pausing, rows = self._runner.is_pausing, self._table.selected_rows()
        self._start.setEnabled(bool(counts.waiting) and (not running or pausing))
        self._pause.setEnabled(running and not pausing)
        self._stop.setEnabled(running)
        self._remove.setEnabled(any(not self._is_working(row) for row in rows))
        self._tidy.setEnabled(bool(counts.done))
        self._choice.setEnabled(bool(counts.total))
        self._retry.setEnabled(bool(counts.failed + counts.no_face))
        self._show.setEnabled(len(rows) == 1)
        self._copy.setEnabled(bool(counts.finished))
        self._bar.setValue(round(self._progress(counts) * _STEPS))
        self._status.setText(self._words(counts))

    def _is_working(self, row: int) -> bool:
        return self._model.job(row).state is JobState.WORKING

    def _progress(self, counts: QueueCounts) -> float:
        if not counts.total:
            return 0.0
        current = sum(job.progress for job in self._model.jobs() if job.state is JobState.WORKING)
        return (counts.finished + current) / counts.total

    def _words(self, counts: QueueCounts) -> str:
        if not counts.total:
            return self.tr("looking through folders") if self._walk.is_walking else ""
        parts = [summary(counts)]
        if self._walk.is_walking:
            parts.append(self.tr("looking through folders"))
        if self._runner.is_pausing:
            parts.append(self.tr("pausing after this photograph"))
        elif self._runner.is_running:
            parts.append(time_left(self._runner.seconds_left()))
        return " · ".join(part for part in parts if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape closes the window; the work goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the language, the model's texts too."""
        if event.type() == QEvent.Type.LanguageChange:
            self._model.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Sets every text."""
        self.setWindowTitle(self.tr("Queue"))
        self._heading.setText(self.tr("Restore many photographs"))
        self._table.setAccessibleName(self.tr("Photographs in the queue"))
        self._table.set_invitation(
            self.tr("Drop photographs or folders here. Every face that is surely one is restored.")
        )
        texts = {
            self._add: (self.tr("&Add photographs…"), ""),
            self._add_folder: (self.tr("Add a &folder…"), self.tr("With all folders inside it")),
            self._choice: (self.tr("How to sa&ve…"), self.tr("Folder, name, format and more")),
            self._remove: (self.tr("Re&move"), self.tr("From the queue, not from the disk")),
            self._tidy: (
                self.tr("Remove the f&inished"),
                self.tr("What was restored; what failed or has no face stays to be looked at"),
            ),
            self._retry: (self.tr("Try a&gain"), self.tr("The chosen ones, or all that failed")),
            self._show: (self.tr("Sho&w the file"), self.tr("In its folder")),
            self._copy: (self.tr("&Copy the report"), self.tr("A line for each photograph")),
            self._start: (self.tr("&Start"), self.tr("Restore what is waiting")),
            self._pause: (self.tr("&Pause"), self.tr("After the photograph in work")),
            self._stop: (self.tr("S&top"), self.tr("At once; the photograph in work waits again")),
        }
        for button, (text, tip) in texts.items():
            button.setText(text)
            button.setToolTip(tip)
        self._bar.setAccessibleName(self.tr("Progress of the queue"))
        self._update()


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; None stands for the space that grows."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
