"""DifFace (Yue and Loy, arXiv 2212.06512): a first guess, noise, and an unconditional way back.

1. A backbone guesses the clean face.
2. The guess is diffused forward to an intermediate step N, where only its coarse content survives.
3. An unconditional diffusion model leads back from there; the damaged face is not looked at again.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from engine.diffusion.discrete_samplers import (
    DiscreteStep,
    PredictNoise,
    add_noise,
    ancestral,
    clip,
    ddim,
)
from engine.diffusion.respaced import STEPS, RespacedSchedule, difface_schedule, respace
from engine.methods.base import Enough, Refined, Step
from engine.networks.filling import filled
from engine.networks.irn import IRN
from engine.networks.swinir import SwinIR
from engine.types import ALIGNED_SIZE, FaceLatents, RestoreOptions

Backbone = Callable[[Tensor], Tensor]
"""Damaged face [1, 3, S, S] -1..1 -> first guess of the same shape and range, not clamped."""

_PREVIEW = 128


@dataclass(frozen=True)
class Inpainting:
    """How a torn or blank region is filled.

    The published branch holds the known pixels of the input: they pull x_0 towards themselves at
    every step and come back unchanged. A face that is damaged besides being torn wants its known
    pixels restored, so by default those of the first guess pull instead, the more of it the more
    `identity` is asked for.
    """

    published: bool = False
    start: int = 120  # N where there is a hole
    eta: float = 1.0


@dataclass(frozen=True)
class DifFaceSettings:
    """How the reverse process runs; the defaults are the published ones, holes apart."""

    respacing: str = "ddim250"  # or "250", see `engine.diffusion.respaced.respace`
    start: int = 100  # N: the guess is noised at this index, and as many calls lead back
    most_steps: int | None = None  # from that start; None = one a timestep
    ancestral: bool = False  # DDPM in place of DDIM, with the learned variance if there is one
    inpainting: Inpainting = Inpainting()


@dataclass(frozen=True)
class _Known:
    """What pulls x_0 where there is no hole."""

    pixels: Tensor  # [1, 3, S, S] -1..1
    mask: Tensor  # [1, 1, S, S] 1 = hole
    gamma: float  # 0..0.5, share of the gradient step; 0.5 puts the known pixels in place


def irn_backbone(irn: IRN) -> Backbone:
    """Our Identity Recovery Network as a backbone; it always works at the size of aligned faces."""

    def guess(y: Tensor) -> Tensor:
        large = _resize(y, (ALIGNED_SIZE,) * 2).to(next(irn.parameters()).dtype)
        return _resize(irn(large).float(), y.shape[2:])

    return guess


def swinir_backbone(swinir: SwinIR) -> Backbone:
    """The published backbone, which works on 0..1."""

    def guess(y: Tensor) -> Tensor:
        picture: Tensor = swinir(((y + 1) / 2).to(next(swinir.parameters()).dtype))
        return picture.float() * 2 - 1

    return guess


class DifFace:
    """The method, as `engine.methods.base.Method` asks.

    Args:
        network: predicts the noise, and the variance's values behind it where it learned them.
        backbone: makes the first guess.
        settings: how the reverse process runs.
        size: side in pixels of the faces that the network knows.
    """

    def __init__(
        self,
        network: PredictNoise,
        backbone: Backbone,
        settings: DifFaceSettings | None = None,
        *,
        size: int = ALIGNED_SIZE,
    ) -> None:
        self.network, self.backbone, self.size = network, backbone, size
        self.settings = settings or DifFaceSettings()

    @torch.no_grad()
    def refine(
        self, y: Tensor, options: RestoreOptions, hole: Tensor | None = None
    ) -> Generator[Step, Enough, Refined]:
        """Restores one aligned face.

        Of the options, `identity` sets eta = 1 - identity: less fresh noise keeps closer to the
        guess. `start` is the share 0..1 of the 1000 timesteps to start at; None is the published
        0.4. With `steps` equal to the published N the timesteps are the published ones.

        Args:
            y: [1, 3, H, W] -1..1; any size, resized to the network's own.
            options: what the user chose; candidates are seeds in one batch.
            hole: [1, 1, H, W] 1 = to be filled, if anything is; `Inpainting` says how.

        Yields:
            A Step after each call of the network.

        Returns:
            Pictures and guess of the size of y; no latents, because there are none.
        """
        size = (self.size, self.size)
        small = _resize(y, size)
        mask = None if hole is None else _resize_mask(hole.to(y), size)
        guess = self.backbone(small if mask is None else filled(small, mask)).clamp(-1, 1)
        known = None if mask is None else self._known(small, guess, mask, options)
        x_0 = guess
        for step in self._sample(guess, known, options):
            x_0 = step.x_0  # which the last step leaves as it is
            enough = yield Step(step.index, step.total, _preview(x_0))
            if enough:
                break
        pictures = _resize(x_0.clamp(-1, 1), y.shape[2:]).clamp(-1, 1)
        if hole is not None and self.settings.inpainting.published:
            pictures = torch.lerp(y, pictures, hole.to(y))
        return Refined(pictures, _resize(guess, y.shape[2:]).clamp(-1, 1), latents=None)

    def blend(self, latents: FaceLatents, identity: float) -> Tensor:
        """There is nothing to blend: `refine` keeps no latents.

        Raises:
            ValueError: always.
        """
        raise ValueError("DifFace keeps no latents")

    def _known(self, small: Tensor, guess: Tensor, mask: Tensor, options: RestoreOptions) -> _Known:
        if self.settings.inpainting.published:
            return _Known(small, mask, gamma=0.5)
        return _Known(guess, mask, gamma=options.identity / 2)

    def _sample(
        self, guess: Tensor, known: _Known | None, options: RestoreOptions
    ) -> Generator[DiscreteStep, None, Tensor]:
        schedule, start = self._plan(options, holed=known is not None)
        seeds = [options.seed + number for number in range(options.candidates)]
        sources = [torch.Generator().manual_seed(seed) for seed in seeds]

        def noise() -> Tensor:
            draws = [torch.randn(guess.shape, generator=source) for source in sources]
            return torch.cat(draws).to(guess)

        def correct(x_0: Tensor) -> Tensor:
            x_0 = clip(x_0)
            if known is None:
                return x_0
            # One gradient step on sum((1 - mask) (x_0 - known)^2), written out.
            return clip(x_0 - 2 * known.gamma * (1 - known.mask) * (x_0 - known.pixels))

        x = add_noise(guess.expand(len(seeds), -1, -1, -1), schedule, start, noise())
        if self.settings.ancestral:
            return ancestral(self.network, x, schedule, start=start, correct=correct, noise=noise)
        eta = 1 - options.identity if known is None else self.settings.inpainting.eta
        return ddim(self.network, x, schedule, start=start, eta=eta, correct=correct, noise=noise)

    def _plan(self, options: RestoreOptions, *, holed: bool) -> tuple[RespacedSchedule, int]:
        """The schedule, and the index in it at which the guess is noised."""
        published = self.settings.inpainting.start if holed else self.settings.start
        timesteps = respace(self.settings.respacing)
        if options.start is None and options.steps == published:
            return difface_schedule(timesteps), published
        if options.start is None:
            first = timesteps[published]
            steps = min(options.steps, self.settings.most_steps or first)
        else:
            first = min(max(round(options.start * STEPS), 1), STEPS - 1)
            steps = min(options.steps, first)
        even = tuple(round(k * first / steps) for k in range(steps + 1))
        return difface_schedule(even), steps


def _resize(x: Tensor, size: Sequence[int]) -> Tensor:
    if x.shape[2:] == size:
        return x
    return F.interpolate(x, size=tuple(size), mode="bicubic", antialias=True)


def _resize_mask(mask: Tensor, size: Sequence[int]) -> Tensor:
    """A pixel is known only where all of it is."""
    if mask.shape[2:] == size:
        return mask
    return (F.interpolate(mask, size=tuple(size), mode="area") > 0).to(mask)


def _preview(x_0: Tensor) -> Tensor:
    return F.interpolate(x_0, size=(_PREVIEW, _PREVIEW), mode="area")
