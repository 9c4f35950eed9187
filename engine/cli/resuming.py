"""Goes on with a batch that was stopped: what is finished stays as it is."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from engine.cli.inputs import Job
from engine.cli.targets import companions
from engine.photo import remove_stale_temporaries
from engine.provenance import NAMESPACE

_CHUNK = 1 << 22


def tidy(jobs: Iterable[Job]) -> None:
    """Removes what a call that was killed left in the folders of the results."""
    for folder in {job.target.parent for job in jobs}:
        remove_stale_temporaries(folder)


def is_finished(job: Job, arguments: Namespace) -> bool:
    """Whether an earlier call wrote the result and all that is asked for beside it.

    Files get their names when they are whole, so one that is there is whole.
    """
    try:
        wanted = (job.target, *companions(job.target, arguments))
        return all(path.is_file() for path in wanted) and is_ours(job.target)
    except OSError:
        return False


def may_replace(job: Job, arguments: Namespace) -> bool:
    """Whether what has the result's name may be replaced: if asked, or to complete a result."""
    return bool(arguments.overwrite) or (bool(arguments.resume) and is_ours(job.target))


def is_ours(picture: Path) -> bool:
    """Whether a file says of itself, in its XMP, that faces were restored in it here."""
    mark, tail = NAMESPACE.encode(), b""
    try:
        with picture.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if mark in tail + chunk:
                    return True
                tail = chunk[-len(mark) :]
    except OSError:
        return False
    return False
