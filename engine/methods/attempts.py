"""Runs a method on one face, and says what to try when that fails."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from engine.errors import NonFiniteError, OutOfMemoryError
from engine.faces.picture import preview_of
from engine.memory import is_device_lost, is_out_of_memory
from engine.methods.base import Enough, Method, Refined
from engine.types import FallbackKind, RestoreOptions, StepDone


@dataclass(frozen=True)
class Attempt:
    """One way to run a refinement."""

    device: torch.device
    dtype: torch.dtype
    one_by_one: bool = False  # candidates after each other in place of one batch


@dataclass(frozen=True, eq=False)
class Task:
    """One aligned face to refine."""

    index: int  # into the faces given to `restore`
    y: Tensor  # [1, 3, 512, 512] -1..1, its hole filled smoothly
    options: RestoreOptions
    hole: Tensor | None  # [1, 1, 512, 512] 1 = torn or blank


GetMethod = Callable[[str, torch.device, torch.dtype], Method]


def run_attempt(
    get_method: GetMethod, task: Task, attempt: Attempt
) -> Generator[StepDone, Enough, Refined]:
    """Refines a face in the way that the attempt says.

    Raises:
        NonFiniteError: the picture is not finite, or black or flat where the face is not.
    """
    method = get_method(task.options.method, attempt.device, attempt.dtype)
    hole = None if task.hole is None else task.hole.to(attempt.device)
    task = replace(task, y=task.y.to(attempt.device), hole=hole)
    if not attempt.one_by_one:
        return (yield from _steps(method, task, done=0, runs=1))
    parts, runs = [], task.options.candidates
    for number in range(runs):
        single = replace(task.options, seed=task.options.seed + number, candidates=1)
        run = _steps(method, replace(task, options=single), done=number, runs=runs)
        parts.append((yield from run))
    return _joined(parts)


def next_attempt(
    failed: Attempt, options: RestoreOptions, error: BaseException
) -> tuple[Attempt, FallbackKind]:
    """What to try after an error: float32, then candidates one by one, then the CPU.

    A device that went away leads to the CPU at once.

    Raises:
        OutOfMemoryError: nothing was left to try.
        BaseException: the error itself where no fallback can help.
    """
    if isinstance(error, NonFiniteError):
        if failed.dtype == torch.float32:
            raise error
        return replace(failed, dtype=torch.float32), "float32"
    on_cpu = Attempt(torch.device("cpu"), torch.float32, failed.one_by_one)
    if not is_out_of_memory(error):
        if failed.device.type == "cpu" or not is_device_lost(error):
            raise error
        return on_cpu, "cpu"
    if options.candidates > 1 and not failed.one_by_one:
        return replace(failed, one_by_one=True), "smaller-batch"
    if failed.device.type == "cpu":
        raise OutOfMemoryError("refine") from error
    return on_cpu, "cpu"


def _steps(
    method: Method, task: Task, *, done: int, runs: int
) -> Generator[StepDone, Enough, Refined]:
    """Runs a method; `done` of `runs` equal runs came before it."""
    refinement = method.refine(task.y, task.options, task.hole)
    enough: Enough = None
    while True:
        try:
            step = refinement.send(enough)
        except StopIteration as end:
            refined: Refined = end.value
            break
        before, total = done * step.total, runs * step.total
        enough = yield StepDone(task.index, before + step.index, total, preview_of(step.preview))
    _check(refined.pictures, task.y)
    return refined


def _check(pictures: Tensor, y: Tensor) -> None:
    """Half precision overflows on some devices: to NaN, or to a black or flat picture."""
    flat = pictures.std() < 0.02 < y.std() / 4
    if not torch.isfinite(pictures).all() or flat:
        raise NonFiniteError("refine")


def _joined(parts: Sequence[Refined]) -> Refined:
    latents = [part.latents for part in parts if part.latents is not None]
    joined = None
    if latents:
        z, mask = (np.concatenate([getattr(v, name) for v in latents]) for name in ("z", "mask"))
        joined = replace(latents[0], z=z, mask=mask)
    pictures = torch.cat([part.pictures for part in parts])
    return Refined(pictures, parts[0].guess, joined, parts[0].marks)
