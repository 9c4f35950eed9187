"""The queue in words: the state of a run, the time left, the report at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDir

from gui.error_texts import Task
from gui.explanation import explain
from gui.queue_job import JobState, QueueCounts, QueueJob


def summary(counts: QueueCounts) -> str:
    """How many are restored, failed and so on; only what there is."""
    parts = [
        (counts.done, _tr("%n restored", counts.done)),
        (counts.no_face, _tr("%n without a face", counts.no_face)),
        (counts.failed, _tr("%n failed", counts.failed)),
        (counts.waiting + counts.working, _tr("%n to do", counts.waiting + counts.working)),
    ]
    return " · ".join(text for number, text in parts if number)


def time_left(seconds: float | None) -> str:
    """About how long it takes; empty while that is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return _tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("about %n minute(s) left", minutes)
    return _tr("about %n hour(s) left", round(minutes / 60))


def report(counts: QueueCounts, jobs: Sequence[QueueJob]) -> str:
    """What became of every photograph, as text to keep."""
    return "\n".join([summary(counts), "", *(_line(job) for job in jobs)]) + "\n"


def _line(job: QueueJob) -> str:
    source = QDir.toNativeSeparators(str(job.source))
    if job.state is JobState.DONE and job.target:
        return f"✓ {source} → {QDir.toNativeSeparators(str(job.target))}"
    if job.error:
        told = explain(job.error, Task.RESTORE, job.source)
        sign = "–" if job.state is JobState.NO_FACE else "✗"
        return f"{sign} {source}: {told.why} {told.advice}"
    return f"○ {source}"


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("QueueWords", text, None, number)
