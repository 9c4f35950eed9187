"""The discrete noise schedules of DifFace and of latent diffusion (LDM), and their respacing.

Tables are float64 tensors on the CPU; a step uses them as plain numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

import torch
from torch import Tensor

STEPS = 1000
"""Steps both models were trained with."""


def linear_betas(start: float = 1e-4, end: float = 0.02) -> Tensor:
    """DifFace's schedule: betas fall on a line. [1000] float64."""
    return torch.linspace(start, end, STEPS, dtype=torch.float64)


def sqrt_linear_betas(start: float = 0.0015, end: float = 0.0195) -> Tensor:
    """What LDM calls "linear": the square roots of the betas fall on a line. [1000] float64."""
    return torch.linspace(start**0.5, end**0.5, STEPS, dtype=torch.float64).square()


def respace(spec: str) -> tuple[int, ...]:
    """The timesteps that a respacing keeps, rising.

    Args:
        spec: "ddimK" for the smallest whole stride that keeps K of the 1000 (0, 4, 8, ... for
            "ddim250"), or "K" for K of them at an even fractional stride from the first to the last
            (0, 4, ..., 401, ..., 999 for "250").

    Raises:
        ValueError: no whole stride keeps K, or K is not in 1..1000.
    """
    count = int(spec.removeprefix("ddim"))
    if not 1 <= count <= STEPS:
        raise ValueError(f"cannot keep {count} of {STEPS} timesteps")
    if not spec.startswith("ddim"):
        stride = (STEPS - 1) / max(count - 1, 1)
        # The published code adds the stride up; a product would round differently in places.
        places = accumulate([stride] * (count - 1), initial=0.0)
        return tuple(round(place) for place in places)
    for stride in range(1, STEPS + 1):
        if len(range(0, STEPS, stride)) == count:
            return tuple(range(0, STEPS, stride))
    raise ValueError(f"no whole stride keeps {count} of {STEPS} timesteps")


def ldm_timesteps(steps: int) -> tuple[int, ...]:
    """LDM's timesteps for a DDIM run: every floor(1000 / steps)-th plus one, rising.

    Where `steps` does not divide 1000 there are more of them than asked.

    Raises:
        ValueError: the last one would lie beyond the schedule.
    """
    times = tuple(t + 1 for t in range(0, STEPS, STEPS // steps))
    if times[-1] >= STEPS:
        raise ValueError(f"{steps} steps reach beyond the last timestep")
    return times


@dataclass(frozen=True)
class RespacedSchedule:
    """The timesteps of a sampling run and the noise level at each; [K] each, float64."""

    timesteps: tuple[int, ...]  # as the network knows them, 0..999, rising
    abar: Tensor  # share of the signal's variance, falling
    abar_prev: Tensor  # of the step before, to which a step leads

    @property
    def betas(self) -> Tensor:
        """beta'_k = 1 - abar'_k / abar'_{k-1}."""
        return 1 - self.abar / self.abar_prev

    @property
    def posterior_mean_coefficients(self) -> tuple[Tensor, Tensor]:
        """Of x_0 and x_k in the mean of q(x_{k-1} | x_k, x_0): DDPM eq. 7 (arXiv 2006.11239)."""
        of_x0 = self.betas * self.abar_prev.sqrt() / (1 - self.abar)
        of_xk = (1 - self.abar_prev) * (1 - self.betas).sqrt() / (1 - self.abar)
        return of_x0, of_xk

    @property
    def posterior_log_variance(self) -> Tensor:
        """Log of that posterior's variance; entry 0, which would be log 0, repeats entry 1."""
        variance = self.betas * (1 - self.abar_prev) / (1 - self.abar)
        return torch.cat([variance[1:2], variance[1:]]).log()


def difface_schedule(timesteps: tuple[int, ...]) -> RespacedSchedule:
    """DifFace's schedule at these timesteps. The last step leads to a clean picture."""
    abar = torch.cumprod(1 - linear_betas(), dim=0)[list(timesteps)]
    return RespacedSchedule(timesteps, abar, torch.cat([abar.new_ones(1), abar[:-1]]))


def ldm_schedule(steps: int) -> RespacedSchedule:
    """LDM's schedule for a DDIM run. The last step leads to timestep 0, not quite clean."""
    times = ldm_timesteps(steps)
    # The published sampler keeps its table in float32.
    full = torch.cumprod(1 - sqrt_linear_betas(), dim=0).float().double()
    abar = full[list(times)]
    return RespacedSchedule(times, abar, torch.cat([full[:1], abar[:-1]]))
