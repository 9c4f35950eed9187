"""Goes on with a batch that was stopped: what is finished stays as it is."""

from __future__ import annotations

import os
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
    """Whether an earlier call wrote the result of this request.

    The result is written after its companions and gets its name when it is whole. One whose
    companions are missing is still to be made where it may be replaced, by `--overwrite`.
    """
    if not _answers(job.target, job, request):
        return False
    return not (request.arguments.overwrite and missing_companions(job, request))


def missing_companions(job: Job, request: Request) -> list[Path]:
    """What is asked for beside a result and is not there."""
    wanted = companions(job.target, request.arguments)
    return [path for path in wanted if not path.is_file()]


def refusal(file: Path, job: Job, request: Request) -> PhotoError | None:
    """Why a file in the way of a result or a companion may not be replaced; None where it may."""
    arguments = request.arguments
    if arguments.overwrite or (arguments.resume and _is_left_over(file, job, request)):
        return None
    if arguments.resume and _holds(file, NAMESPACE):
        return OtherResultError(file)
    return PhotoError(file, PhotoProblem.EXISTS)


def _is_left_over(file: Path, job: Job, request: Request) -> bool:
    """Whether a call for the same wrote the file beside a result that it then did not write."""
    return not os.path.lexists(job.target) and _answers(file, job, request)


def _answers(file: Path, job: Job, request: Request) -> bool:
    """Whether a file says of itself that it was made of this photograph and as is asked now."""
    try:
        return file.is_file() and _holds(file, request.digest_for(job.source))
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
