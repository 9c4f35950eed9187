"""What every restoration method looks like from outside."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

from engine.types import FaceLatents, RestoreOptions


@dataclass(frozen=True)
class Step:
    """One finished diffusion step."""

    index: int  # 1..total
    total: int
    preview: Tensor  # [N, 3, 128, 128], -1..1


@dataclass(frozen=True)
class Refined:
    """What a refinement ends with."""

    pictures: Tensor  # [N, 3, 512, 512], -1..1, one a candidate
    guess: Tensor  # [1, 3, 512, 512], -1..1, the single-pass guess the refinement started from
    latents: FaceLatents | None  # None: this method has no latents to blend
    marks: Tensor | None = None  # [1, 1, 512, 512] 0..1, scratches and dust that were filled


Enough = bool | None
"""What may be sent into a refinement at a step: True ends it there, with what it has so far."""


class Method(Protocol):
    """A way to restore one aligned face, a diffusion step at a time."""

    def refine(
        self, y: Tensor, options: RestoreOptions, hole: Tensor | None = None
    ) -> Generator[Step, Enough, Refined]:
        """Damaged face y [1, 3, 512, 512] -1..1 -> steps, and the result as the return value.

        Sending True at a step makes that one the last. In a hole [1, 1, 512, 512], 1 = torn or
        blank, y was filled smoothly; a method may paint there what it thinks was lost.
        """
        ...

    def blend(self, latents: FaceLatents, identity: float) -> Tensor:
        """The pictures at another identity (0..1): [N, 3, 512, 512] -1..1.

        Raises:
            ValueError: the method has no latents to blend.
        """
        ...
