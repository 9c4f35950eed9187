"""The queue in words: the state of a run, the time left, the report at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDir

from gui.error_texts import Task
from gui.explanation import explain
from gui.queue_job import JobState, QueueCounts, QueueJob

translate = QCoreApplication.translate


def summary(counts: QueueCounts) -> str:
    """How many are restored, failed and so on; only what there is."""
    parts = [
        (counts.done, translate("QueueWords", "%n restored", None, counts.done)),
        (counts.no_face, translate("QueueWords", "%n without a face", None, counts.no_face)),
        (counts.failed, translate("QueueWords", "%n failed", None, counts.failed)),
        (
            counts.waiting + counts.working,
            translate("QueueWords", "%n to do", None, counts.waiting + counts.working),
        ),
    ]
    return " · ".join(text for number, text in parts if number)


def time_left(seconds: float | None) -> str:
    """About how long it takes; empty while that is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return translate("QueueWords", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("QueueWords", "about %n minute(s) left", None, minutes)
    return translate("QueueWords", "about %n hour(s) left", None, round(minutes / 60))


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
