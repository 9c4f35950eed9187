"""Where training computes in bfloat16."""

from __future__ import annotations

import torch

from engine.device import bfloat16_pays


def half_pays(device: torch.device) -> bool:
    """Whether bfloat16 is faster there: on CUDA, and on CPUs that have it."""
    return device.type == "cuda" or (device.type == "cpu" and bfloat16_pays())


def autocast(device: torch.device) -> torch.autocast:
    """A context in which convolutions compute in bfloat16 where that pays; one for each thread."""
    return torch.autocast(device.type, torch.bfloat16, enabled=half_pays(device))
