"""The queue on disk: what was finished is known after a crash, whenever it came.

A line of JSON for every change, the last one of a photograph counts. A line that a crash cut short
is passed over; `load` writes the file anew, whole or not at all.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject

from engine.errors import PhotoError
from gui.error_record import from_record, to_record
from gui.queue_job import JobState, QueueJob
from gui.queue_model import QueueModel

_log = logging.getLogger(__name__)
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)


def journal_path() -> Path:
    """Where the journal lies; its folder need not exist."""
    return Path(platformdirs.user_data_dir("Heirloom", appauthor=False)) / "queue.jsonl"


class QueueJournal(QObject):
    """Keeps a file in step with a queue.

    A disk that does not take a line must not stop the restoring, so that is only logged.
    """

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path

    def load(self) -> tuple[QueueJob, ...]:
        """The queue as it was; what was in work waits again."""
        jobs: dict[str, QueueJob] = {}
        for line in self._lines():
            with contextlib.suppress(*_BROKEN):
                _apply(json.loads(line), jobs)
        self._rewrite(tuple(jobs.values()))
        return tuple(jobs.values())

    def follow(self, model: QueueModel) -> None:
        """Writes down every change from now on, for as long as the model lives."""
        self.setParent(model)
        model.stored.connect(self.record)
        model.removed.connect(self.forget)

    def record(self, jobs: Iterable[QueueJob]) -> None:
        """Writes down how photographs stand; on the disk when it returns."""
        self._append([_to_record(job) for job in jobs])

    def forget(self, jobs: Iterable[QueueJob]) -> None:
        """Writes down that photographs left the queue."""
        self._append([{"source": str(job.source), "removed": True} for job in jobs])

    def _lines(self) -> list[bytes]:
        try:
            return self._path.read_bytes().splitlines()
        except FileNotFoundError:
            return []
        except OSError:
            _log.exception("The queue of the last time could not be read")
            return []

    def _append(self, records: list[dict[str, Any]]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as stream:
                stream.write(_encoded(records))
                stream.flush()
                os.fsync(stream.fileno())
        except OSError:
            _log.exception("The queue could not be written down")

    def _rewrite(self, jobs: tuple[QueueJob, ...]) -> None:
        if not self._path.exists():
            return
        try:
            _replace(self._path, _encoded([_to_record(job) for job in jobs]))
        except PhotoError:
            _log.exception("The queue could not be written down")


def _replace(path: Path, content: bytes) -> None:
    """Put new content in place in one step."""
    from engine.photo import publishing

    with publishing(path, overwrite=True) as stream:
        stream.write(content)


def _encoded(records: list[dict[str, Any]]) -> bytes:
    # A line break first: the line before may have been cut short.
    lines = [json.dumps(record, ensure_ascii=True) for record in records]
    return ("\n" + "\n".join(lines) + "\n").encode()


def _to_record(job: QueueJob) -> dict[str, Any]:
    record: dict[str, Any] = {"source": str(job.source), "state": str(job.state)}
    if job.root:
        record["root"] = str(job.root)
    if job.target:
        record["target"] = str(job.target)
    if job.faces is not None:
        record["faces"] = job.faces
    if job.error:
        record["error"] = to_record(job.error)
    return record | ({"seconds": round(job.seconds, 2)} if job.seconds else {})


def _from_record(record: dict[str, Any]) -> QueueJob:
    job = QueueJob(Path(record["source"]), _path(record.get("root")), JobState(record["state"]))
    if job.state in (JobState.WAITING, JobState.WORKING):
        return replace(job, state=JobState.WAITING)
    faces = record.get("faces")
    return replace(
        job,
        faces=None if faces is None else int(faces),
        progress=1.0 if job.state is JobState.DONE else 0.0,
        target=_path(record.get("target")),
        error=from_record(record["error"]) if "error" in record else None,
        seconds=float(record.get("seconds", 0.0)),
    )


def _apply(record: dict[str, Any], jobs: dict[str, QueueJob]) -> None:
    source = record["source"]
    if record.get("removed"):
        jobs.pop(source, None)
    else:
        jobs[source] = _from_record(record)


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)
