"""Muon (Jordan et al. 2024): momentum whose matrices are made orthogonal before each step.

Every direction of a matrix then learns at the same speed, which pays where steps are dear. Vectors
and scalars, which have no directions to even out, are left to AdamW.
"""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import torch
from torch import Tensor, nn

from training.precision import half_pays

MOMENTUM = 0.95
ROUNDS = 5
"""Newton-Schulz iterations; singular values end within about 0.7 and 1.2."""
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic that drives singular values fastest towards one."""
RMS = 0.2
"""Root mean square of an update in learning rates; AdamW's is about this, so rates carry over
(Liu et al., arXiv 2502.16982)."""


def orthogonal(gradient: Tensor) -> Tensor:
    """The nearest matrix with singular values near one; [O, ...] is seen as [O, I], O rows."""
    a, b, c = COEFFICIENTS
    x = gradient.flatten(1)
    x = x.bfloat16() if half_pays(x.device) else x  # as its authors do
    tall = x.shape[0] > x.shape[1]
    x = x.T if tall else x
    x = x / (x.norm() + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.T
        x = a * x + (b * square + c * (square @ square)) @ x
    return (x.T if tall else x).to(gradient).reshape(gradient.shape)


class Muon(torch.optim.AdamW):
    """AdamW in which a group with `orthogonal` set is stepped by Muon."""

    def __init__(
        self, parameters: Iterable[nn.Parameter], weight_decay: float, cores: int = 1
    ) -> None:
        """Matrices and convolution kernels go to Muon, the rest to AdamW.

        Each matrix is stepped by one of the cores: two of them are done sooner than one by both.
        """
        kept = list(parameters)
        groups = [
            {"params": [p for p in kept if p.ndim < 2], "orthogonal": False},
            {"params": [p for p in kept if p.ndim >= 2], "orthogonal": True},
        ]
        super().__init__(groups, lr=0.0, betas=(0.9, 0.98), weight_decay=weight_decay)
        threads = max(1, torch.get_num_threads() // cores)
        self._cores = ThreadPoolExecutor(
            cores, initializer=torch.set_num_threads, initargs=(threads,)
        )

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]  # no closure is ever passed
        """One update of every parameter that has a gradient."""
        for group in self.param_groups:
            if group["orthogonal"]:
                largest_first = sorted(group["params"], key=torch.numel, reverse=True)
                list(self._cores.map(partial(self._step_matrix, group), largest_first))
        super().step()  # it leaves out what has no gradient any more

    @torch.no_grad()  # each thread is told by itself
    def _step_matrix(self, group: dict, weight: nn.Parameter) -> None:
        if weight.grad is None:
            return
        state = self.state[weight]
        momentum = state.setdefault("momentum", torch.zeros_like(weight))
        state.setdefault("step", torch.zeros(()))  # AdamW expects one when it is restored
        momentum.lerp_(weight.grad, 1 - MOMENTUM)
        update = orthogonal(weight.grad.lerp(momentum, MOMENTUM))  # Nesterov's look ahead
        scale = RMS * max(weight.flatten(1).shape) ** 0.5
        weight.mul_(1 - group["lr"] * group["weight_decay"])
        weight.add_(update, alpha=-group["lr"] * scale)
        weight.grad = None
