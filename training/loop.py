"""One training loop for every network: a budget of minutes, EMA weights, resumable at any kill."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from training.damage import Rng
from training.muon import Muon

Losses = dict[str, Tensor]
"""Named terms; the loss that is minimized is their sum."""
Gradients = Sequence[Tensor | None]
"""One for each parameter that learns; None where the losses do not depend on it."""


@dataclass(frozen=True)
class Budget:
    """How long and how fast to learn."""

    minutes: float  # of this network in all, over every resumed run
    learning_rate: float
    ema: float = 0.995
    weight_decay: float = 0.01
    report_seconds: float = 60.0
    seed: int = 0
    parts: int = 1  # batches whose gradients are averaged, each computed on a core of its own


def learning_rate(budget: Budget, progress: float) -> float:
    """Short warm-up, then half a cosine down to 2 %; progress 0..1."""
    warm_up = min(1.0, (progress + 1e-3) / 0.02)
    return budget.learning_rate * warm_up * (0.02 + 0.98 * (1 + math.cos(math.pi * progress)) / 2)


@torch.no_grad()
def update_ema(average: nn.Module, network: nn.Module, decay: float) -> None:
    """Moves the average: average <- decay average + (1 - decay) network; buffers are copied."""
    for mean, value in zip(average.parameters(), network.parameters(), strict=True):
        mean.lerp_(value, 1 - decay)
    for mean, value in zip(average.buffers(), network.buffers(), strict=True):
        mean.copy_(value)


def save_atomically(state: object, path: Path) -> None:
    """Writes beside and replaces, so that a kill leaves the previous checkpoint whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".partial")
    torch.save(state, beside)
    beside.replace(path)


class Learner:
    """A network, its average, its optimizer and how far they have come."""

    def __init__(
        self, network: nn.Module, budget: Budget, path: Path, *, orthogonal: bool = False
    ) -> None:
        """Resumes when the checkpoint exists; `orthogonal` steps matrices by Muon."""
        self.network, self.budget, self.path = network, budget, path
        self.average = copy.deepcopy(network).requires_grad_(False).eval()
        self.optimizer: torch.optim.Optimizer = (
            Muon(network.parameters(), budget.weight_decay, budget.parts)
            if orthogonal
            else torch.optim.AdamW(
                network.parameters(), lr=0.0, betas=(0.9, 0.98), weight_decay=budget.weight_decay
            )
        )
        self.seconds, self.steps = 0.0, 0
        if path.exists():
            self.restore(torch.load(path, map_location="cpu", weights_only=True))

    @property
    def progress(self) -> float:
        """Share of the budget that is used, 0..1."""
        return min(1.0, self.seconds / (60 * self.budget.minutes + 1e-9))

    def restore(self, state: dict) -> None:
        """Continues from a checkpoint."""
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        if "optimizer" in state:  # a checkpoint made from a pack has none
            self.optimizer.load_state_dict(state["optimizer"])
        self.seconds, self.steps = state["seconds"], state["steps"]

    def save(self) -> None:
        """Writes the checkpoint."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "seconds": self.seconds,
            "steps": self.steps,
        }
        save_atomically(state, self.path)

    def gradients(self, losses: Losses) -> Gradients:
        """Of the sum of the losses; safe to be called by several threads at once."""
        return torch.autograd.grad(
            torch.stack(list(losses.values())).sum(), self._learned(), allow_unused=True
        )

    def step(self, losses: Losses) -> None:
        """One descent on the sum of the losses."""
        self.descend([self.gradients(losses)])

    def descend(self, parts: Sequence[Gradients]) -> None:
        """One descent along the mean of the gradients of several batches."""
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate(self.budget, self.progress)
        for parameter, *several in zip(self._learned(), *parts, strict=True):
            known = [gradient for gradient in several if gradient is not None]
            parameter.grad = torch.stack(known).sum(0) / len(parts) if known else None
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        if torch.isfinite(norm):  # a batch that overflowed teaches nothing
            self.optimizer.step()
            # The average is short at first, so that it does not remember the start.
            update_ema(
                self.average, self.network, min(self.budget.ema, self.steps / (self.steps + 10))
            )
        self.steps += 1

    def _learned(self) -> list[nn.Parameter]:
        return [p for p in self.network.parameters() if p.requires_grad]


def fit(
    learner: Learner,
    losses: Callable[[Rng], Losses],
    validate: Callable[[nn.Module], dict[str, float]],
    name: str,
) -> nn.Module:
    """Trains until the budget of minutes is used.

    Args:
        learner: what is trained; resumed when its checkpoint exists.
        losses: draws a batch with the generator and gives the loss terms; called by as many
            threads at once as the budget has parts.
        validate: figures of the averaged network.
        name: for the printed lines.

    Returns:
        The averaged network, in eval mode.
    """
    mark = time.monotonic()
    window: dict[str, list[float]] = {}
    reported = learner.seconds
    with ThreadPoolExecutor(
        learner.budget.parts, initializer=torch.set_num_threads, initargs=(1,)
    ) as cores:
        while learner.progress < 1:
            learner.network.train()
            for key, value in _step(learner, losses, cores):
                window.setdefault(key, []).append(value)
            now = time.monotonic()
            learner.seconds += now - mark
            mark = now
            if learner.seconds - reported > learner.budget.report_seconds or learner.progress >= 1:
                reported = learner.seconds
                learner.save()
                means = {key: float(np.mean(values)) for key, values in window.items()}
                _report(name, learner, means, validate(learner.average))
                window.clear()
                mark = time.monotonic()  # validation is not charged to the budget
    return learner.average


def _step(
    learner: Learner, losses: Callable[[Rng], Losses], cores: Executor
) -> list[tuple[str, float]]:
    """One step; the terms of the losses that were met, by name."""

    def work(part: int) -> tuple[Losses, Gradients]:
        terms = losses(np.random.default_rng((learner.budget.seed, learner.steps, part)))
        return terms, learner.gradients(terms)

    parts = range(learner.budget.parts)
    # A single batch has all cores for itself, and PyTorch's threads share its work.
    done = list(map(work, parts) if len(parts) == 1 else cores.map(work, parts))
    learner.descend([gradients for _, gradients in done])
    return [(key, value.item()) for terms, _ in done for key, value in terms.items()]


def _report(
    name: str, learner: Learner, losses: dict[str, float], figures: dict[str, float]
) -> None:
    def line(values: dict[str, float]) -> str:
        return " ".join(f"{key} {value:.4f}" for key, value in values.items())

    minutes = f"{learner.seconds / 60:.1f}/{learner.budget.minutes:g} min"
    print(f"{name} {minutes} step {learner.steps} | {line(losses)} | {line(figures)}", flush=True)
