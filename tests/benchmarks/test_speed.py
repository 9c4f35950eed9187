from dataclasses import replace

import torch
from torch.nn import functional as F

from benchmarks import speed
from engine.device import choose_device
from engine.methods.clr_face import CLRFace
from engine.types import RestoreOptions
from tests.engine import tiny


def test_operations_of_a_convolution_are_counted():
    x, weight = torch.zeros(1, 4, 10, 10), torch.zeros(8, 4, 3, 3)
    counted = speed.gflop(lambda: F.conv2d(x, weight, padding=1))
    assert round(counted * 1e9) == 2 * 100 * 8 * 4 * 9


def test_a_whole_face_is_the_sum_of_its_stages():
    method = CLRFace(tiny.networks())  # in float32, whatever this processor is faster in
    choice = replace(choose_device("cpu"), dtype=torch.float32)
    parts = speed.stages(method, choice)
    assert set(parts) == {
        "IRN",
        "encode",
        "prior, one step",
        "decode",
        "guidance, one step",
    }
    assert all(part.seconds > 0 and part.gflop > 0 for part in parts.values())
    one, two = (
        speed.whole_face(method, RestoreOptions(steps=steps), choice, parts).gflop
        for steps in (1, 2)
    )
    step = parts["prior, one step"].gflop + parts["guidance, one step"].gflop
    assert abs(two - one - step) < 1e-9
