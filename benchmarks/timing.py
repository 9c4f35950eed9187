"""One clock for all benchmarks."""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

_CPU = torch.device("cpu")


def best_seconds(
    work: Callable[[], object],
    device: torch.device = _CPU,
    *,
    repeats: int = 1,
    warm_up: bool = False,
) -> float:
    """The best of a few calls.

    Args:
        work: what is timed.
        device: where it runs; it is waited for.
        repeats: calls that count.
        warm_up: whether a first one does not count.
    """
    if warm_up:
        work()
    return min(_seconds(work, device) for _ in range(repeats))


def _seconds(work: Callable[[], object], device: torch.device) -> float:
    _wait_for(device)  # a call before this one may still run there
    started = time.perf_counter()
    work()
    _wait_for(device)
    return time.perf_counter() - started


def _wait_for(device: torch.device) -> None:
    """CUDA and MPS return before their work is done."""
    if device.type != "cpu":
        getattr(torch, device.type).synchronize()
