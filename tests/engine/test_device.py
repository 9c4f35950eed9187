import itertools

import pytest
import torch

from engine import device
from engine.device import DeviceChoice, choose_device
from engine.errors import DeviceError, DeviceProblem
from engine.types import DeviceReason


@pytest.fixture
def machine(monkeypatch):
    """A computer whose accelerators, and what they answer to the test, are given."""

    def build(**failures):
        monkeypatch.setattr(device, "_is_present", lambda kind: kind == "cpu" or kind in failures)
        monkeypatch.setattr(device, "kernel_failure", lambda kind: failures[kind])
        monkeypatch.setattr(device, "device_name", lambda kind: f"a {kind}")
        monkeypatch.setattr(device, "bfloat16_pays", lambda: False)

    return build


def test_without_an_accelerator_the_cpu_is_chosen_and_the_reason_says_so(machine):
    machine()
    expected = DeviceChoice(
        torch.device("cpu"), torch.float32, DeviceReason.NO_ACCELERATOR, "a cpu", ""
    )
    assert choose_device("auto") == expected


def test_cuda_comes_before_mps_and_runs_in_half_precision(machine):
    machine(cuda="", mps="")
    choice = choose_device()
    assert (choice.device.type, choice.dtype) == ("cuda", torch.float16)
    assert choice.reason is DeviceReason.FASTEST


def test_mps_runs_in_float32(machine):
    machine(mps="")
    assert (choose_device().device.type, choose_device().dtype) == ("mps", torch.float32)


def test_a_card_that_fails_its_test_is_left_for_the_next_device(machine):
    machine(cuda="no kernel image", mps="")
    assert choose_device().device.type == "mps"
    machine(cuda="no kernel image")
    choice = choose_device()
    assert (choice.device.type, choice.reason) == ("cpu", DeviceReason.ACCELERATOR_FAILED)
    assert choice.detail == "no kernel image"


def test_a_device_asked_for_by_name_is_used_or_refused_never_replaced(machine):
    machine(cuda="no kernel image")
    with pytest.raises(DeviceError) as broken:
        choose_device("cuda")
    assert broken.value.problem is DeviceProblem.TEST_FAILED
    assert broken.value.detail == "no kernel image"
    with pytest.raises(DeviceError) as absent:
        choose_device("mps")
    assert absent.value.problem is DeviceProblem.NOT_PRESENT
    assert choose_device("cpu").reason is DeviceReason.ASKED


def test_an_unknown_device_is_refused():
    with pytest.raises(ValueError, match="tpu"):
        choose_device("tpu")


def test_the_kernel_test_passes_on_a_working_device():
    assert device.kernel_failure("cpu") == ""


def test_the_kernel_test_catches_a_device_that_raises():
    if torch.cuda.is_available():
        pytest.skip("a CUDA device works here")
    assert device.kernel_failure("cuda") != ""


def test_the_kernel_test_catches_a_device_that_computes_nonsense(monkeypatch):
    answers = itertools.cycle([torch.zeros(1, 8, 16, 16), torch.ones(1, 8, 16, 16)])
    monkeypatch.setattr(device.F, "conv2d", lambda *_, **__: next(answers))
    assert device.kernel_failure("cpu") == "wrong result"


@pytest.fixture
def _forget_probe():
    device.bfloat16_pays.cache_clear()
    yield
    device.bfloat16_pays.cache_clear()


@pytest.mark.usefixtures("_forget_probe")
@pytest.mark.parametrize(
    ("flags", "half", "full", "pays"),
    [
        ({"avx512_bf16": False, "amx_bf16": False}, 1.0, 9.0, False),  # the flags rule it out
        ({"avx512_bf16": True}, 1.0, 2.0, True),
        ({"avx512_bf16": True}, 1.0, 1.1, False),  # too close to call
        ({}, 1.0, 2.0, True),  # this PyTorch tells no flags
        ({}, 100.0, 1.0, False),
    ],
)
def test_bfloat16_is_used_only_where_it_is_clearly_faster(monkeypatch, flags, half, full, pays):
    monkeypatch.setattr(device, "_cpu_capabilities", lambda: flags)
    times = {torch.bfloat16: half, torch.float32: full}
    monkeypatch.setattr(device, "_seconds", times.__getitem__)
    assert device.bfloat16_pays() is pays


def test_hardware_threads_of_a_core_count_once(monkeypatch):
    monkeypatch.setattr(device.os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    monkeypatch.setattr(device, "_siblings", lambda cpu: f"{cpu % 2},{cpu % 2 + 2}")
    monkeypatch.setattr(device, "_quota", lambda default: default)
    assert device.physical_cores() == 2
    monkeypatch.setattr(device, "_quota", lambda _: 1)
    assert device.physical_cores() == 1


def test_threads_named_by_the_user_stay(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    monkeypatch.setattr(device, "physical_cores", lambda: pytest.fail("not to be asked"))
    assert device.use_physical_cores() == torch.get_num_threads()
