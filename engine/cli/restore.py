"""`restore`: photographs in, restored photographs out, one after the other."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from engine.background import Upscaler
from engine.cli.aligned import aligned_photo, aligned_pixels, middle_square
from engine.cli.background import chosen_upscaler
from engine.cli.before_after import before_after_path
from engine.cli.exit_codes import ExitCode, UsageError, code_of, worst
from engine.cli.face_options import FaceChoice, check_options, options_of, typed_numbers
from engine.cli.hole import check_mask, read_hole
from engine.cli.inputs import Job, plan_jobs
from engine.cli.loading import load_restorer
from engine.cli.records import engine_record
from engine.cli.report import Report, make_report
from engine.cli.request import Request, request_of
from engine.cli.resuming import is_finished, missing_companions, refusal, tidy
from engine.cli.saving import restoration_of, save_result
from engine.cli.targets import Identities, check_targets, identities
from engine.enlarging import enlarge_restored
from engine.errors import NoFaceError, PackError
from engine.faces.hole import fill_photo
from engine.memory import is_out_of_memory
from engine.photo import open_photo
from engine.photo.formats import from_suffix
from engine.photo.resizing import check_enlarged
from engine.provenance import Restoration
from engine.restorer import Restorer
from engine.types import (
    SURE_SCORE,
    Event,
    Face,
    FaceRestored,
    FacesFound,
    FaceStarted,
    Fallback,
    HoleMask,
    Photo,
    PhotoRestored,
    RestoredFace,
    StepDone,
)


def run(arguments: Namespace) -> ExitCode:
    """Restores every photograph; one that fails is reported and the rest goes on.

    Raises:
        UsageError, DeviceError, PackError: nothing could be begun.
    """
    check_options(arguments)
    both = arguments.before_after
    jobs = plan_jobs(arguments.inputs, arguments.output, with_before_after=both)
    check_mask(arguments.mask, len(jobs))
    if arguments.aligned and arguments.enlarge > 1:
        raise UsageError("A face crop becomes 512 x 512 pixels: leave --enlarge or --aligned out.")
    tidy(jobs)
    restorer = load_restorer(arguments)
    upscaler = chosen_upscaler(arguments, restorer)
    report = make_report(arguments, len(jobs), engine_record(restorer.choice, restorer.pack))
    originals = identities([*(job.source for job in jobs), *filter(None, [arguments.mask])])
    request = request_of(arguments, restorer.pack, upscaler)
    tools = _Tools(restorer, upscaler, arguments, report, originals, request)
    try:
        return worst([_run_job(job, tools) for job in jobs])
    except KeyboardInterrupt as error:
        report.failed(None, error)
        return ExitCode.CANCELLED
    finally:
        report.close()


@dataclass(frozen=True)
class _Tools:
    """What is the same for all photographs."""

    restorer: Restorer
    upscaler: Upscaler | None
    arguments: Namespace
    report: Report
    originals: Identities  # what is never written over, whatever the arguments say
    request: Request


def _run_job(job: Job, tools: _Tools) -> ExitCode:
    started, arguments, report = time.perf_counter(), tools.arguments, tools.report
    if _is_kept(job, tools):
        return ExitCode.DONE
    try:
        restoration = _restore(job, tools)
    except (PackError, UsageError):  # no other photograph would fare better
        raise
    except Exception as error:  # whatever it is, the other photographs are not to suffer
        if _is_kept(job, tools):  # by another call, meanwhile
            return ExitCode.DONE
        known = MemoryError() if is_out_of_memory(error) else error
        report.failed(job.source, known)
        return code_of(known)
    report.done(job, restoration, arguments.seed, time.perf_counter() - started)
    return ExitCode.DONE


def _is_kept(job: Job, tools: _Tools) -> bool:
    """Whether `--resume` found the result; tells of it then."""
    if not (tools.arguments.resume and is_finished(job, tools.request)):
        return False
    for path in missing_companions(job, tools.request):
        tools.report.note(job, f"{path} is missing; --overwrite makes it, and the result again")
    tools.report.kept(job)
    return True


def _restore(job: Job, tools: _Tools) -> Restoration:
    arguments, report = tools.arguments, tools.report
    _check_targets(job, tools)
    report.begin(job)
    photo = open_photo(job.source)
    check_enlarged(photo, arguments.enlarge, from_suffix(job.target))
    hole = read_hole(arguments.mask, photo) if arguments.mask else None
    work = _Work(job, photo, hole, tools.restorer, arguments, report)
    after, faces = work.aligned() if arguments.aligned else work.whole()
    if hole is not None and all(face.hole is None for face in faces):
        report.note(job, f"{arguments.mask} marks nothing near the faces, so nothing was filled")
    story = restoration_of(photo, faces, hole, tools.restorer, tools.request)
    if tools.upscaler is not None:
        story = replace(story, background=tools.upscaler.identity)
    if tools.upscaler is not None or arguments.enlarge > 1:
        strengths = [options.strength for options in story.options]
        after = enlarge_restored(_ground(job, photo, tools), faces, strengths, arguments.enlarge)
    _check_targets(job, tools)  # once more: restoring took a while
    save_result(job, after, story, tools.request)
    if arguments.before_after:
        report.note(job, f"before and after side by side -> {before_after_path(job.target)}")
    return story


def _check_targets(job: Job, tools: _Tools) -> None:
    refuse = partial(refusal, job=job, request=tools.request)
    check_targets(job, tools.arguments, tools.originals, refuse)


def _ground(job: Job, photo: Photo, tools: _Tools) -> Photo:
    """What the faces are put on: the photograph, its background improved where that is wanted."""
    if tools.upscaler is None:
        return photo
    work = tools.upscaler.improve(photo.pixels)
    while True:
        try:
            tools.report.event(job, next(work))
        except StopIteration as end:
            return replace(photo, pixels=end.value)


@dataclass(frozen=True)
class _Work:
    """One opened photograph on its way through the restorer."""

    job: Job
    photo: Photo
    hole: HoleMask | None
    restorer: Restorer
    arguments: Namespace
    report: Report

    def whole(self) -> tuple[Photo, tuple[RestoredFace, ...]]:
        """Detects and restores the chosen faces; a tear must not hide one."""
        whole = self.photo if self.hole is None else fill_photo(self.photo, self.hole)
        found = self.restorer.detect(whole)
        self.report.event(self.job, found)
        chosen = self._choose(found)
        if not chosen and self.arguments.faces != "none":
            raise NoFaceError(self.job.source, found=len(found.faces))
        if not chosen:
            return self.photo, ()
        faces = [found.faces[index] for index in chosen]
        options = [options_of(self.arguments, number) for number in chosen]
        events = self.restorer.restore(self.photo, faces, options, self.hole)
        last = self._follow(events, chosen)
        restored = cast(PhotoRestored, last)
        return restored.photo, restored.faces

    def aligned(self) -> tuple[Photo, tuple[RestoredFace, ...]]:
        """Restores the photograph as one face crop."""
        before, options = aligned_pixels(self.photo), options_of(self.arguments, 0)
        hole = None if self.hole is None else middle_square(self.hole)
        events = self.restorer.restore_aligned(before, options, hole)
        result = cast(FaceRestored, self._follow(events, [0])).result
        return aligned_photo(self.photo, before, result, options.strength), (result,)

    def _choose(self, found: FacesFound) -> list[int]:
        chosen = choose_faces(found.faces, self.arguments.faces)
        if chosen:
            self._tell_what_is_passed_over(len(found.faces), chosen)
        return chosen

    def _tell_what_is_passed_over(self, count: int, chosen: Sequence[int]) -> None:
        """Numbers that were typed, in --faces or before a --method, and have no effect."""
        unused = sorted(typed_numbers(self.arguments).difference(chosen))
        if absent := [str(number) for number in unused if number >= count]:
            self.report.note(self.job, f"no face has the number {', '.join(absent)}")
        if idle := [str(number) for number in unused if number < count]:
            text = f"a method was given to {', '.join(idle)}, which --faces leaves out"
            self.report.note(self.job, text)

    def _follow(self, events: Iterator[Event], numbers: Sequence[int]) -> Event:
        """Reports all events and returns the last."""
        last: Event | None = None
        for event in events:
            last = renumbered(event, numbers)
            self.report.event(self.job, last)
        if last is None:
            raise RuntimeError("the restorer gave no event")
        return last


def choose_faces(faces: Sequence[Face], which: FaceChoice) -> list[int]:
    """Numbers of the faces to restore, ascending.

    Uncertain ones, which may be no faces at all, are taken only when named, or for `largest`
    where there is no sure one.
    """
    if isinstance(which, tuple):
        return [number for number in which if number < len(faces)]
    sure = [index for index, face in enumerate(faces) if face.score >= SURE_SCORE]
    if which == "largest":
        pool = sure or range(len(faces))
        return sorted(pool, key=lambda index: -faces[index].box[2] * faces[index].box[3])[:1]
    return sure if which == "all" else []


def renumbered(event: Event, numbers: Sequence[int]) -> Event:
    """The event with each face's place in the work list replaced by its number in `detect`."""
    match event:
        case FaceStarted() | StepDone() | Fallback():
            return replace(event, index=numbers[event.index])
        case FaceRestored():
            return replace(event, result=_renumber(event.result, numbers))
        case PhotoRestored():
            faces = tuple(_renumber(face, numbers) for face in event.faces)
            return replace(event, faces=faces)
    return event


def _renumber(face: RestoredFace, numbers: Sequence[int]) -> RestoredFace:
    return replace(face, index=numbers[face.index])
