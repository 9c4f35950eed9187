"""What every restoration method looks like from outside."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from engine.types import RestoreOptions


@dataclass(frozen=True)
class Step:
    """One finished diffusion step."""

    index: int  # 1..total
    total: int
    preview: Tensor  # [N, 3, 128, 128], -1..1


@dataclass(frozen=True)
class Latents:
    """Kept after a run, so that the identity slider costs one decode; all on the CPU, float16."""

    z: Tensor  # [N, C, h, w] refined
    z_id: Tensor  # [1, C, h, w] of the IRN's picture
    mask: Tensor  # [N, C, h, w] 0..1


@dataclass(frozen=True)
class Refined:
    """What a refinement ends with."""

    pictures: Tensor  # [N, 3, 512, 512], -1..1, one a candidate
    guess: Tensor  # [1, 3, 512, 512], -1..1, the single-pass guess the refinement started from
    latents: Latents | None


class Method(Protocol):
    """A way to restore one aligned face, a diffusion step at a time."""

    def refine(self, y: Tensor, options: RestoreOptions) -> Generator[Step, None, Refined]:
        """Damaged face y [1, 3, 512, 512] -1..1 -> steps, and the result as the return value."""
        ...
