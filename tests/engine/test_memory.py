import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine.errors import OutOfMemoryError
from engine.memory import available_memory, is_device_lost, is_out_of_memory


def test_pytorch_s_own_refusal_is_recognized():
    with pytest.raises(RuntimeError) as refusal:
        torch.empty(2**60)
    assert is_out_of_memory(refusal.value)


def test_numpy_s_own_refusal_is_recognized():
    with pytest.raises(MemoryError) as refusal:
        np.empty(2**60, np.uint8)
    assert is_out_of_memory(refusal.value)


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        RuntimeError("MPS backend out of memory (MPS allocated: 18.13 GB)"),
        RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried"),
        RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate"),
        RuntimeError("CUDA error: out of memory"),
        OSError(12, "Cannot allocate memory"),
        cv2.error("(-4:Insufficient memory) Failed to allocate 4000000000 bytes"),
    ],
)
def test_what_other_devices_and_libraries_say_is_recognized(error):
    assert is_out_of_memory(error)
    assert not is_device_lost(error)


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("mat1 and mat2 shapes cannot be multiplied"),
        OSError(28, "No space left on device"),
        OutOfMemoryError("decode"),  # already handled: no fallback is left
    ],
)
def test_other_errors_are_not_taken_for_it(error):
    assert not is_out_of_memory(error)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ulimit -v is Linux's")
def test_the_process_s_own_limit_counts():
    import resource

    limits = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 2**29, limits[1]))
    try:
        assert 2**28 < available_memory() <= 2**29
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)
