"""Which device and number type the networks run on, and why."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Literal, get_args

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.errors import DeviceError, DeviceProblem
from engine.types import DeviceReason

DeviceRequest = Literal["auto", "cpu", "cuda", "mps"]

_TOPOLOGY = Path("/sys/devices/system/cpu")


@dataclass(frozen=True)
class DeviceChoice:
    """Where the networks run."""

    device: torch.device
    dtype: torch.dtype  # float16 on CUDA, bfloat16 on CPUs that have it, else float32
    reason: DeviceReason
    name: str  # as the maker calls it: "NVIDIA H200", "AMD EPYC"
    detail: str = ""  # with ACCELERATOR_FAILED: what went wrong there


def choose_device(request: DeviceRequest = "auto") -> DeviceChoice:
    """Picks the device; nothing is trusted before it has computed a small convolution correctly.

    Raises:
        DeviceError: a device named by the user is not there or does not work.
        ValueError: the request is none of the four.
    """
    if request not in get_args(DeviceRequest):
        raise ValueError(request)
    if request != "auto":
        return _asked(request)
    failure = ""
    for kind in ("cuda", "mps"):
        if _is_present(kind):
            failure = kernel_failure(kind)
            if not failure:
                return _choice(kind, DeviceReason.FASTEST)
    reason = DeviceReason.ACCELERATOR_FAILED if failure else DeviceReason.NO_ACCELERATOR
    return _choice("cpu", reason, failure)


def _asked(kind: str) -> DeviceChoice:
    if not _is_present(kind):
        raise DeviceError(kind, DeviceProblem.NOT_PRESENT)
    if kind != "cpu" and (failure := kernel_failure(kind)):
        raise DeviceError(kind, DeviceProblem.TEST_FAILED, failure)
    return _choice(kind, DeviceReason.ASKED)


def _is_present(kind: str) -> bool:
    if kind == "cuda":
        return torch.cuda.is_available()
    if kind == "mps":
        return torch.backends.mps.is_available()
    return True


def _choice(kind: str, reason: DeviceReason, detail: str = "") -> DeviceChoice:
    dtype = torch.float32
    if kind == "cuda":
        dtype = torch.float16
    elif kind == "cpu" and bfloat16_pays():
        dtype = torch.bfloat16
    return DeviceChoice(torch.device(kind), dtype, reason, device_name(kind), detail)


def on_cpu_instead(failed: DeviceChoice, detail: str) -> DeviceChoice:
    """The choice after a device went away in the middle; the CPU with the safest number type."""
    cpu, reason = torch.device("cpu"), DeviceReason.ACCELERATOR_FAILED
    return replace(
        failed,
        device=cpu,
        dtype=torch.float32,
        reason=reason,
        name=device_name("cpu"),
        detail=detail.partition("\n")[0],
    )


def device_name(kind: str) -> str:
    """The maker's name of the device, as far as the system tells."""
    if kind == "cuda":
        return torch.cuda.get_device_name()
    if kind == "mps":
        return "Apple GPU"
    return str(_cpu_capabilities().get("cpu_name", "")) or "CPU"


def _cpu_capabilities() -> dict[str, object]:
    tell = getattr(torch.cpu, "get_capabilities", None)  # younger than the oldest PyTorch we allow
    return dict(tell()) if tell else {}


def kernel_failure(kind: str) -> str:
    """Computes a small convolution on the device and on the CPU; what went wrong, or "".

    A driver that does not fit, a full card and a build without kernels for this card all pass
    `is_available` and fail here.
    """
    generator = torch.Generator().manual_seed(0)
    picture = torch.randn(1, 8, 16, 16, generator=generator)
    weight = torch.randn(8, 8, 3, 3, generator=generator)
    try:
        there = F.conv2d(picture.to(kind), weight.to(kind), padding=1).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        return f"{error}".partition("\n")[0] or type(error).__name__
    # TF32 and friends keep ten bits, so 72 products of unit size may be off by some hundredths.
    close = torch.allclose(there, F.conv2d(picture, weight, padding=1), atol=0.1)
    return "" if close else "wrong result"


@cache
def bfloat16_pays() -> bool:
    """Whether convolutions on this CPU are clearly faster in bfloat16 than in float32.

    Without the instructions bfloat16 is up to a hundred times slower. Some processors claim
    support that is emulated, so where the flags do not rule it out a convolution is timed.
    """
    flags = [value for name, value in _cpu_capabilities().items() if "bf16" in name]
    if flags and not any(flags):
        return False
    return _seconds(torch.bfloat16) < _seconds(torch.float32) / 1.2


def _seconds(dtype: torch.dtype) -> float:
    """Best time of a convolution with 32 channels at 64 x 64."""
    picture = torch.zeros(1, 32, 64, 64, dtype=dtype).to(memory_format=torch.channels_last)
    weight = torch.zeros(32, 32, 3, 3, dtype=dtype)
    return min(_time(lambda: F.conv2d(picture, weight, padding=1)) for _ in range(6))


@torch.no_grad()
def _time(work: Callable[[], Tensor]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def physical_cores() -> int:
    """Cores that this process may use, hardware threads of one core counted once."""
    if not hasattr(os, "sched_getaffinity"):
        return torch.get_num_threads()
    allowed = os.sched_getaffinity(0)
    siblings = {_siblings(cpu) for cpu in allowed}
    return max(1, min(len(siblings), _quota(len(allowed))))


def _siblings(cpu: int) -> str:
    try:
        return (_TOPOLOGY / f"cpu{cpu}/topology/thread_siblings_list").read_text().strip()
    except OSError:
        return str(cpu)


def _quota(default: int) -> int:
    """Whole processors that the control group grants."""
    try:
        limit, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        return default if limit == "max" else max(1, int(limit) // int(period))
    except (OSError, ValueError):
        return default


def use_physical_cores() -> int:
    """Sets PyTorch's threads to the physical cores, unless OMP_NUM_THREADS says otherwise."""
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(physical_cores())
    return torch.get_num_threads()
