"""Goes on with a batch that was stopped: what is finished stays as it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.cli.exit_codes import OtherResultError
from engine.cli.inputs import Job
from engine.cli.request import Request
from engine.cli.targets import companions
from engine.errors import PhotoError, PhotoProblem
from engine.photo import remove_stale_temporaries
from engine.provenance import NAMESPACE

_CHUNK = 1 << 22


def tidy(jobs: Iterable[Job]) -> None:
    """Removes what a call that was killed left in the folders of the results."""
    for folder in {job.target.parent for job in jobs}:
        remove_stale_temporaries(folder)


def is_finished(job: Job, request: Request) -> bool:
    """Whether an earlier call wrote the result of this request, and all that belongs beside it.

    Files get their names when they are whole, so one that is there is whole.
    """
    wanted = (job.target, *companions(job.target, request.arguments))
    try:
        return all(path.is_file() for path in wanted) and _answers(job.target, job, request)
    except OSError:
        return False


def refusal(file: Path, job: Job, request: Request) -> PhotoError | None:
    """Why a file in the way of a result may not be replaced; None where it may."""
    resume = request.arguments.resume
    if request.arguments.overwrite or (resume and _answers(job.target, job, request)):
        return None
    if resume and _holds(file, NAMESPACE):
        return OtherResultError(file)
    return PhotoError(file, PhotoProblem.EXISTS)


def _answers(file: Path, job: Job, request: Request) -> bool:
    """Whether a file says of itself that it was made of this photograph and as is asked now."""
    try:
        return _holds(file, request.digest_for(job.source))
    except OSError:
        return False


def _holds(file: Path, text: str) -> bool:
    mark, tail = text.encode(), b""
    try:
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                if mark in tail + chunk:
                    return True
                tail = chunk[-len(mark) :]
    except OSError:
        return False
    return False
