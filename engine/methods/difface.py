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

from engine.diffusion.discrete_samplers import DiscreteStep, add_noise, ancestral, clip, ddim
from engine.diffusion.respaced import STEPS, RespacedSchedule, difface_schedule, respace
from engine.methods.base import Enough, Refined, Step
from engine.networks.irn import IRN
from engine.networks.swinir import SwinIR
from engine.networks.unet import UNet
from engine.types import ALIGNED_SIZE, FaceLatents, RestoreOptions

Backbone = Callable[[Tensor], Tensor]
"""Damaged face [1, 3, S, S] -1..1 -> first guess of the same shape and range, not clamped."""

_PREVIEW = 128


@dataclass(frozen=True)
class DifFaceSettings:
    """How the reverse process runs; the defaults are the published ones."""

    respacing: str = "ddim250"  # or "250", see `engine.diffusion.respaced.respace`
    start: int = 100  # N: the guess is noised at this index, and as many calls lead back
    ancestral: bool = False  # DDPM with the learned variance in place of DDIM


@dataclass(frozen=True)
class Hole:
    """A torn or blank region to be filled; the published inpainting branch.

    With gamma above 0 the known pixels pull x_0 towards themselves at every step and come back
    unchanged. With gamma 0 they are restored like any face, and only the start differs.
    """

    mask: Tensor  # [1, 1, H, W] of the face's size; 1 = to be filled, 0 = known
    gamma: float = 0.5  # 0..0.5, share of the gradient step; 0.5 puts the known pixels in place
    start: int = 120  # N where there is a hole
    eta: float = 1.0


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
    """The method, as `engine.methods.base.Method` asks; `refine` takes a hole as well."""

    def __init__(
        self, unet: UNet, backbone: Backbone, settings: DifFaceSettings | None = None
    ) -> None:
        self.unet, self.backbone = unet, backbone
        self.settings = settings or DifFaceSettings()

    @torch.no_grad()
    def refine(
        self, y: Tensor, options: RestoreOptions, hole: Hole | None = None
    ) -> Generator[Step, Enough, Refined]:
        """Restores one aligned face.

        Of the options, `identity` sets eta = 1 - identity: less fresh noise keeps closer to the
        guess. `start` is the share 0..1 of the 1000 timesteps to start at; None is the published
        0.4. With `steps` equal to the published N the timesteps are the published ones.

        Args:
            y: [1, 3, H, W] -1..1; any size, resized to the U-Net's own.
            options: what the user chose; candidates are seeds in one batch.
            hole: what to fill, if anything.

        Yields:
            A Step after each call of the U-Net.

        Returns:
            Pictures and guess of the size of y; no latents, because there are none.
        """
        size = (self.unet.config.image_size,) * 2
        known = _resize(y, size)
        mask = None if hole is None else _resize_mask(hole.mask.to(y), size)
        guess = self.backbone(known if mask is None else fill(known, mask)).clamp(-1, 1)
        x_0 = guess
        for step in self._sample(guess, known, mask, options, hole):
            x_0 = step.x_0  # which the last step leaves as it is
            enough = yield Step(step.index, step.total, _preview(x_0))
            if enough:
                break
        pictures = _resize(x_0.clamp(-1, 1), y.shape[2:]).clamp(-1, 1)
        if hole is not None and hole.gamma > 0:
            pictures = torch.lerp(y, pictures, hole.mask.to(y))
        return Refined(pictures, _resize(guess, y.shape[2:]).clamp(-1, 1), latents=None)

    def blend(self, latents: FaceLatents, identity: float) -> Tensor:
        """There is nothing to blend: `refine` keeps no latents.

        Raises:
            ValueError: always.
        """
        raise ValueError("DifFace keeps no latents")

    def _sample(
        self,
        guess: Tensor,
        known: Tensor,
        mask: Tensor | None,
        options: RestoreOptions,
        hole: Hole | None,
    ) -> Generator[DiscreteStep, None, Tensor]:
        schedule, start = self._plan(options, self.settings.start if hole is None else hole.start)
        seeds = [options.seed + number for number in range(options.candidates)]
        sources = [torch.Generator().manual_seed(seed) for seed in seeds]

        def noise() -> Tensor:
            draws = [torch.randn(guess.shape, generator=source) for source in sources]
            return torch.cat(draws).to(guess)

        def correct(x_0: Tensor) -> Tensor:
            x_0 = clip(x_0)
            if mask is None or hole is None or hole.gamma == 0:
                return x_0
            # One gradient step on sum((1 - mask) (x_0 - y)^2), written out.
            return clip(x_0 - 2 * hole.gamma * (1 - mask) * (x_0 - known))

        x = add_noise(guess.expand(len(seeds), -1, -1, -1), schedule, start, noise())
        if self.settings.ancestral:
            return ancestral(self.unet, x, schedule, start=start, correct=correct, noise=noise)
        eta = 1 - options.identity if hole is None else hole.eta
        return ddim(self.unet, x, schedule, start=start, eta=eta, correct=correct, noise=noise)

    def _plan(self, options: RestoreOptions, published: int) -> tuple[RespacedSchedule, int]:
        """The schedule, and the index in it at which the guess is noised."""
        timesteps = respace(self.settings.respacing)
        if options.start is None and options.steps == published:
            return difface_schedule(timesteps), published
        first = timesteps[published] if options.start is None else round(options.start * STEPS)
        first = min(max(first, 1), STEPS - 1)
        steps = min(options.steps, first)
        even = tuple(round(k * first / steps) for k in range(steps + 1))
        return difface_schedule(even), steps


def fill(y: Tensor, mask: Tensor) -> Tensor:
    """Fills a hole smoothly from its border: averages of what is known at ever coarser sizes.

    The backbones were not trained on holes; this gives them something harmless to look at.

    Args:
        y: [N, C, H, W].
        mask: [N or 1, 1, H, W], 1 = to be filled.
    """
    known = 1 - mask
    if min(y.shape[2:]) == 1 or known.mean() == 0:
        return y
    share = F.avg_pool2d(known, 2, ceil_mode=True)
    coarse = F.avg_pool2d(y * known, 2, ceil_mode=True) / share.clamp(min=1e-6)
    coarse = fill(coarse, (share == 0).to(y))
    smooth = F.interpolate(coarse, size=y.shape[2:], mode="bilinear")
    return y * known + smooth * mask


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
