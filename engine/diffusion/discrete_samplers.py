"""Samplers over discrete timesteps for networks that predict noise, as DifFace and LDM were built.

They are generators that yield after each step and hold no gradient. Each step draws its noise from
the caller exactly once, used or not, so that a seed gives the same picture at any eta.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.diffusion.respaced import RespacedSchedule

PredictNoise = Callable[[Tensor, Tensor], Tensor]
"""(x [N, C, H, W], timestep [N] int64) -> noise [N, C, H, W], or [N, 2C, H, W] with the values that
say how large the variance is behind it."""
CorrectX0 = Callable[[Tensor], Tensor]
"""x_0 [N, C, H, W] -> the same shape: clipping, and whatever else a method wants of x_0."""
Noise = Callable[[], Tensor]
"""A fresh draw, [N, C, H, W]."""


@dataclass(frozen=True)
class DiscreteStep:
    """One finished step."""

    index: int  # 1..total
    total: int
    x: Tensor  # [N, C, H, W], as noisy as the step leaves it
    x_0: Tensor  # [N, C, H, W], the estimate after correction


def clip(x_0: Tensor) -> Tensor:
    """The correction that DifFace always makes: a picture lies in -1..1."""
    return x_0.clamp(-1, 1)


def keep(x_0: Tensor) -> Tensor:
    """No correction: latents have no limits."""
    return x_0


def add_noise(x_0: Tensor, schedule: RespacedSchedule, index: int, noise: Tensor) -> Tensor:
    """Diffuses x_0 [N, C, H, W] forward to the level at an index of the schedule."""
    abar = float(schedule.abar[index])
    x: Tensor = abar**0.5 * x_0 + (1 - abar) ** 0.5 * noise
    return x


def _predict(
    network: PredictNoise, x: Tensor, schedule: RespacedSchedule, k: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Noise, variance values (no channels where none are learned) and the x_0 that follows."""
    t = torch.full((x.shape[0],), schedule.timesteps[k], device=x.device)
    raw = network(x, t)
    eps, values = raw[:, : x.shape[1]], raw[:, x.shape[1] :]
    abar = float(schedule.abar[k])
    return eps, values, (1 / abar) ** 0.5 * x - (1 / abar - 1) ** 0.5 * eps


@torch.no_grad()
def ddim(
    network: PredictNoise,
    x: Tensor,
    schedule: RespacedSchedule,
    *,
    start: int,
    eta: float,
    correct: CorrectX0,
    noise: Noise,
) -> Generator[DiscreteStep, None, Tensor]:
    """DDIM (arXiv 2010.02502, eq. 12).

    The noise that leads on is the network's own, not what a corrected x_0 would imply: so does
    DifFace.

    Args:
        network: predicts the noise.
        x: [N, C, H, W], noisy.
        schedule: the timesteps.
        start: number of steps; the first call is at index start - 1. DifFace noises its guess at
            index `start`, one further.
        eta: 0 = deterministic, 1 = as random as the ancestral sampler.
        correct: applied to each x_0.
        noise: drawn once a step.

    Yields:
        A DiscreteStep after each step.

    Returns:
        The last x.
    """
    for k in reversed(range(start)):
        eps, _, x_0 = _predict(network, x, schedule, k)
        x_0 = correct(x_0)
        abar, prev = float(schedule.abar[k]), float(schedule.abar_prev[k])
        sigma = eta * ((1 - prev) / (1 - abar) * (1 - abar / prev)) ** 0.5
        x = prev**0.5 * x_0 + max(1 - prev - sigma**2, 0.0) ** 0.5 * eps + sigma * noise()
        yield DiscreteStep(start - k, start, x, x_0)
    return x


@torch.no_grad()
def ancestral(
    network: PredictNoise,
    x: Tensor,
    schedule: RespacedSchedule,
    *,
    start: int,
    correct: CorrectX0,
    noise: Noise,
) -> Generator[DiscreteStep, None, Tensor]:
    """Ancestral sampling with learned variance (arXiv 2006.11239; 2102.09672, eq. 15).

    A network that gives no variance values has the posterior's own. Arguments, steps and result are
    those of `ddim`.
    """
    of_x0, of_xk = schedule.posterior_mean_coefficients
    smallest, largest = schedule.posterior_log_variance, schedule.betas.log()
    for k in reversed(range(start)):
        _, values, x_0 = _predict(network, x, schedule, k)
        x_0 = correct(x_0)
        mean = float(of_x0[k]) * x_0 + float(of_xk[k]) * x
        log_variance = _log_variance(values, float(smallest[k]), float(largest[k]))
        draw = noise()
        x = mean + (0.5 * log_variance).exp() * draw if k else mean
        yield DiscreteStep(start - k, start, x, x_0)
    return x


def _log_variance(values: Tensor, smallest: float, largest: float) -> Tensor:
    if not values.shape[1]:
        return torch.tensor(smallest)
    share = (values + 1) / 2  # of the way from the smallest to the largest; not clamped
    return share * largest + (1 - share) * smallest
