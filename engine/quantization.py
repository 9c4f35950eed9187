"""Weights as eight-bit integers: half the size of float16, for networks that bear the rounding."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

AMPLITUDE = ":amplitude"
"""After a weight's name: the greatest magnitude in each of its rows. No parameter has a colon."""
STEPS = 127
"""Integers go from -127 to 127, so that zero stays zero and signs are alike."""


def quantized(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Matrices and kernels [C, ...] as int8 beside the amplitudes [C] of their rows.

    What else there is (biases, norms, buffers) stays as it is. A row is one output of its layer, so
    each output is rounded on its own scale, to 0.4 % of its greatest weight at most.
    """
    result: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        if not tensor.is_floating_point() or tensor.dim() < 2:
            result[name] = tensor
            continue
        rows = tensor.float().flatten(1)
        # As the pack will hold it. A row of zeros has no scale: any will do.
        amplitude = rows.abs().amax(1).half().clamp_min(torch.finfo(torch.half).tiny)
        steps = (rows / amplitude.float()[:, None] * STEPS).round().clamp(-STEPS, STEPS)
        result[name] = steps.to(torch.int8).view_as(tensor)
        result[name + AMPLITUDE] = amplitude
    return result


def dequantized(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Undoes `quantized`; what is not paired, or does not fit together, stays as it is."""
    result = dict(tensors)
    for name, steps in tensors.items():
        amplitude = tensors.get(name + AMPLITUDE)
        if amplitude is not None and _are_a_pair(steps, amplitude):
            rows = steps.flatten(1).float() / STEPS * result.pop(name + AMPLITUDE).float()[:, None]
            result[name] = rows.view(steps.shape)
    return result


def _are_a_pair(steps: Tensor, amplitude: Tensor) -> bool:
    return (
        steps.dtype == torch.int8
        and steps.dim() >= 2
        and amplitude.is_floating_point()
        and amplitude.shape == steps.shape[:1]
    )
