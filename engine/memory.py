"""How much memory is left, and whether an error means that there was none."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

import torch

from engine.errors import HeirloomError

_SIGNS = (
    "not enough memory",  # DefaultCPUAllocator: can't allocate memory / not enough memory
    "can't allocate memory",
    "cannot allocate memory",  # ENOMEM
    "out of memory",  # CUDA error, MPS backend
    "cublas_status_alloc_failed",
    "cudnn_status_alloc_failed",
    "could not create a memory object",  # oneDNN
    "could not create a primitive",  # oneDNN, when its scratch memory is not there
    "std::bad_alloc",
    "insufficient memory",  # OpenCV
)

_LOST = (
    "cuda error",  # unplugged, reset by the driver, asleep, a failed kernel
    "cudnn_status_execution_failed",
    "cublas_status_execution_failed",
    "device lost",
    "device not found",
    "command buffer",  # Metal
)


def is_device_lost(error: BaseException) -> bool:
    """Whether an accelerator went away in the middle; nothing that is on it can be used again."""
    text = str(error).lower()
    # "CUDA error: out of memory" and the like: it is still there and may have enough for the rest.
    if not isinstance(error, RuntimeError) or is_out_of_memory(error):
        return False
    return any(sign in text for sign in _LOST)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether memory of the CPU, of CUDA or of MPS ran out."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    text = str(error).lower()
    return not isinstance(error, HeirloomError) and any(sign in text for sign in _SIGNS)


def available_memory(device: torch.device | None = None) -> int:
    """Bytes that can still be had on the device (None: the CPU), as far as the system tells."""
    kind = device.type if device else "cpu"
    if kind == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    if kind == "mps":
        limit = torch.mps.recommended_max_memory()
        return max(0, int(limit - torch.mps.driver_allocated_memory()))
    return min(_system_memory(), _group_memory(), _own_limit())


def _system_memory() -> int:
    if sys.platform == "win32":
        return _windows_memory()
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvail"))
    except (OSError, StopIteration):
        # macOS tells no figure for what can be reclaimed without a private call: half of all.
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2


def _windows_memory() -> int:
    """`ullAvailPhys` of MEMORYSTATUSEX: two 32-bit fields, then 64-bit ones."""
    status = (ctypes.c_uint64 * 8)()
    status[0] = ctypes.sizeof(status)
    getattr(ctypes, "windll").kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # noqa: B009
    return int(status[2])


def _group_memory() -> int:
    """What the control group (a container's limit) leaves; unlimited where there is none."""
    group = Path("/sys/fs/cgroup")
    try:
        limit = (group / "memory.max").read_text().strip()
        used = int((group / "memory.current").read_text())
        return sys.maxsize if limit == "max" else max(0, int(limit) - used)
    except (OSError, ValueError):
        return sys.maxsize


def _own_limit() -> int:
    """What `ulimit -v` leaves to this process; unlimited where there is none."""
    try:
        import resource

        limit = resource.getrlimit(resource.RLIMIT_AS)[0]
        if limit == resource.RLIM_INFINITY:
            return sys.maxsize
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        return max(0, limit - pages * resource.getpagesize())
    except (ImportError, OSError, ValueError):
        return sys.maxsize
