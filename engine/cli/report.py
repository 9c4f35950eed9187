"""Tells what happens: to people on a terminal, to programs as JSON."""

from __future__ import annotations

import json
import os
import sys
import traceback
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.cli.messages import describe, describe_fallback
from engine.cli.progress import ProgressBar
from engine.cli.records import Record, error_record, event_record, result_record
from engine.types import Event, FaceStarted, Fallback, StepDone, TileDone

if TYPE_CHECKING:
    from engine.cli.inputs import Job
    from engine.provenance import Restoration


class Report(Protocol):
    """Hears of everything that a `restore` call does."""

    def begin(self, job: Job) -> None:
        """The photograph is being opened and searched for faces."""

    def event(self, job: Job, event: Event) -> None:
        """An event of the engine, its faces numbered as `detect` numbers them."""

    def note(self, job: Job, text: str) -> None:
        """Something to know that is no error."""

    def done(self, job: Job, restoration: Restoration, seed: int, seconds: float) -> None:
        """The photograph is written."""

    def kept(self, job: Job) -> None:
        """The photograph was finished by an earlier call."""

    def failed(self, source: Path | None, error: BaseException) -> None:
        """The photograph, or the whole call, failed."""

    def close(self) -> None:
        """Nothing more comes from the call; whatever ends it may be printed now."""


def print_json(record: Record) -> None:
    """One object, one line, at once."""
    print(json.dumps(record), flush=True)


def print_error(error: BaseException) -> None:
    """One sentence on standard error; with HEIRLOOM_DEBUG set, the traceback too."""
    if os.environ.get("HEIRLOOM_DEBUG"):
        traceback.print_exception(error)
    print(describe(error), file=sys.stderr, flush=True)


class JsonReport:
    """Objects on standard output; the sentences of errors on standard error too.

    Args:
        engine: What computed it, added to each result.
    """

    def __init__(self, engine: Record) -> None:
        self._engine = engine

    def begin(self, job: Job) -> None:
        """Prints nothing: the first event follows soon."""

    def event(self, job: Job, event: Event) -> None:
        """Prints the event."""
        print_json(event_record(job.source, event))

    def note(self, job: Job, text: str) -> None:
        """Prints the note."""
        print_json({"event": "note", "input": str(job.source), "message": text})

    def done(self, job: Job, restoration: Restoration, seed: int, seconds: float) -> None:
        """Prints the result."""
        print_json(result_record(job, restoration, seed, seconds) | self._engine)

    def kept(self, job: Job) -> None:
        """Prints where the result is."""
        record = {"event": "kept", "input": str(job.source), "output": str(job.target)}
        print_json(record)

    def failed(self, source: Path | None, error: BaseException) -> None:
        """Prints the error."""
        print_json(error_record(source, error))
        print_error(error)

    def close(self) -> None:
        """Does nothing: every line is whole."""


class TextReport:
    """A line for each photograph, and a progress bar where there is a terminal.

    Args:
        photos: How many there are.
        quiet: Say nothing but errors.
    """

    def __init__(self, photos: int, *, quiet: bool) -> None:
        self._quiet, self._photos = quiet, photos
        self._bar: ProgressBar | None = None
        if sys.stderr.isatty() and not quiet:
            self._bar = ProgressBar(sys.stderr, photos)
        self._finished = 0
        self._face = FaceStarted(0, 0, 1)

    def begin(self, job: Job) -> None:
        """Shows the bar."""
        self._show(job, 0, "looking for faces")

    def event(self, job: Job, event: Event) -> None:
        """Moves the bar."""
        match event:
            case Fallback():
                self.note(job, f"face {event.index}: {describe_fallback(event)}")
            case FaceStarted():
                self._face = event
                self._show(job, event.position / event.total, self._face_text())
            case StepDone():
                done = (self._face.position + event.step / event.steps) / self._face.total
                self._show(job, done, f"{self._face_text()}, step {event.step}/{event.steps}")

            case TileDone():
                self._show(job, 1.0, f"background, part {event.tile}/{event.tiles}")

    def _face_text(self) -> str:
        return f"face {self._face.position + 1}/{self._face.total}"

    def _show(self, job: Job, share: float, what: str) -> None:
        if self._bar:
            number = f"photo {self._finished + 1}/{self._photos}, " if self._photos > 1 else ""
            self._bar.update(self._finished + share, f"{number}{what}  {job.source.name}")

    def note(self, job: Job, text: str) -> None:
        """Prints the note."""
        self._say(f"{job.source}: {text}")

    def done(self, job: Job, restoration: Restoration, seed: int, seconds: float) -> None:
        """Prints what was restored, and where it is."""
        self._finished += 1
        faces = restoration.faces
        count = "1 face" if len(faces) == 1 else f"{len(faces)} faces"
        self._say(f"{job.source}: {count} restored in {seconds:.1f} s -> {job.target}")

    def kept(self, job: Job) -> None:
        """Prints where the result is."""
        self._finished += 1
        self._say(f"{job.source}: finished before -> {job.target}")

    def _say(self, text: str) -> None:
        self.close()
        if not self._quiet:
            print(text, flush=True)

    def failed(self, source: Path | None, error: BaseException) -> None:
        """Prints the sentence."""
        self._finished += source is not None
        self.close()
        print_error(error)

    def close(self) -> None:
        """Takes the bar away."""
        if self._bar:
            self._bar.clear()


def make_report(arguments: Namespace, photos: int, engine: Record) -> Report:
    """The report that the arguments ask for."""
    return JsonReport(engine) if arguments.json else TextReport(photos, quiet=arguments.quiet)
