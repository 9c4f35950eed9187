"""Samplers for denoisers (z_t, t) -> z_0: generators that yield after each step.

A caller may send back a corrected z_0 (guidance); the sampler continues from that.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass

from torch import Tensor

from engine.diffusion.schedule import alpha_sigma

Denoise = Callable[[Tensor, Tensor], Tensor]
"""(z_t [N, C, h, w], t [N]) -> z_0 [N, C, h, w]."""
Correct = Callable[[Tensor, Tensor], Tensor]
"""(z_0 [N, C, h, w], t [N]) -> corrected z_0, for guidance."""


@dataclass(frozen=True)
class SamplerStep:
    """One finished step."""

    index: int  # 1..total
    total: int
    z_0: Tensor  # [N, C, h, w], the estimate after correction


def ddim(
    denoise: Denoise, z: Tensor, times: Tensor, correct: Correct
) -> Generator[SamplerStep, None, Tensor]:
    """Deterministic DDIM (Song et al., arXiv 2010.02502, eq. 12 with eta = 0).

    Args:
        denoise: the denoiser.
        z: [N, C, h, w], noisy at times[0].
        times: [steps + 1], falling to 0.
        correct: applied to each z_0 before the step is taken.

    Yields:
        A SamplerStep after each step.

    Returns:
        z_0 of the last step.
    """
    total = len(times) - 1
    z_0 = z
    for index in range(total):
        t, t_next = (times[i].to(z).expand(z.shape[0]) for i in (index, index + 1))
        z_0 = correct(denoise(z, t), t)
        alpha, sigma = (value[:, None, None, None] for value in alpha_sigma(t))
        alpha_next, sigma_next = (value[:, None, None, None] for value in alpha_sigma(t_next))
        eps = (z - alpha * z_0) / sigma
        z = alpha_next * z_0 + sigma_next * eps
        yield SamplerStep(index + 1, total, z_0)
    return z_0
