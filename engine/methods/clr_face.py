"""CLR-Face (Suin and Chellappa, arXiv 2402.06106): guided refinement of VQGAN latents.

1. The Identity Recovery Network makes the most faithful single guess x_id.
2. The diffusion starts from its latent at a noise level that fits the damage.
3. Each step the prior denoises, and a recognizer's gradient, gated by a learned mask, pulls back
   towards the person.
4. The decoder makes a picture of what changed, which is added to x_id. A face that was hardly
   damaged keeps x_id, then nearly the input.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from engine.diffusion.denoiser import Condition, add_noise, denoise
from engine.diffusion.samplers import Denoise, ddim
from engine.diffusion.schedule import steps_from
from engine.methods.base import Enough, Refined, Step
from engine.methods.guidance import IdentityGuidance
from engine.networks.identity import IdentityEncoder
from engine.networks.irn import IRN
from engine.networks.latent_mask import LatentMask
from engine.networks.preview import PreviewDecoder
from engine.networks.prior import Prior
from engine.networks.vqgan import VQGAN
from engine.types import FaceLatents, RestoreOptions

TAU = (0.005, 0.01)
"""Noise level to start at without damage, and with all of it. So little hides the prior's own
estimate from no step, and each can better it; with ten times more, later steps added texture that
was not there. A prior that has learned longer will want more."""
_TAUS = (0.001, 0.999)
"""Noise levels that can be started at: at 0 and at 1 the formulas divide by nothing."""
DAMAGE = (0.07, 0.2)
"""RMS distance between E(y) and E(x_id) up to which a face counts as undamaged, and from which as
damaged: clean validation faces stay below the one, damaged ones lie above the other."""
TRUST_IN_INPUT = 0.3
"""Share of phi_g(y) in the target person; the rest is phi_g(x_id)."""


Preview = Callable[[Tensor], Tensor]
"""Latent [N, C, h, w] -> small picture [N, 3, 128, 128] about -1..1; gradients pass."""


@dataclass(frozen=True)
class Start:
    """What is the same for all candidates of a face."""

    x_id: Tensor  # [1, 3, 512, 512] -1..1
    z_y: Tensor  # [1, C, 128, 128]
    z_id: Tensor  # [1, C, 128, 128]
    person: Tensor  # [1, D] unit length, the guide's target
    damage: float  # 0..1
    tau: float  # noise level to start at, 0..1
    marks: Tensor | None  # [1, 1, 512, 512] 0..1, scratches and dust that R filled


@dataclass(frozen=True)
class Tools:
    """What the steps of one face use."""

    estimate: Denoise
    preview: Preview


class Autoencoder(Protocol):
    """E and D, which quantizes first if told so."""

    def encode(self, x: Tensor) -> Tensor:
        """[N, 3, 512, 512] -1..1 -> [N, C, 128, 128]."""

    def decode(self, z: Tensor, *, quantize: bool = True) -> Tensor:
        """[N, C, 128, 128] -> [N, 3, 512, 512], about -1..1."""


class Networks(Protocol):
    """Everything the method computes with, all on one device."""

    @property
    def vqgan(self) -> Autoencoder:
        """E, Q and D."""

    def guess(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """R: y -> x_id, not clamped, and the marks that it filled; None: it finds none."""

    @property
    def guide(self) -> Callable[[Tensor], Tensor]:
        """phi_g: face -> unit length."""

    @property
    def mask(self) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """M: (z_0, z_id, t) -> 0..1, of z_0's shape."""

    @property
    def tau(self) -> tuple[float, float]:
        """Noise level to start at without damage, and with all of it."""

    def damage(self, z_y: Tensor, z_id: Tensor) -> float:
        """How much the IRN had to change, 0..1."""

    def tools(self, start: Start, count: int) -> Tools:
        """What the steps of one face need, for this many candidates."""


@dataclass(frozen=True)
class CLRFaceNetworks:
    """The networks of our own training, as `Networks` asks."""

    vqgan: VQGAN
    preview: PreviewDecoder
    irn: IRN
    prior: Prior
    guide: IdentityEncoder
    mask: LatentMask

    @property
    def tau(self) -> tuple[float, float]:
        """See TAU."""
        return TAU

    def guess(self, y: Tensor) -> tuple[Tensor, Tensor | None]:
        """Our IRN retouches."""
        return self.irn.with_marks(y)

    def damage(self, z_y: Tensor, z_id: Tensor) -> float:
        """Our latents have unit variance, so their distance says it."""
        return damage_between(z_y, z_id)

    def tools(self, start: Start, count: int) -> Tools:
        """The prior, told of E(y) and E(x_id), and the preview decoder."""
        z_y, z_id = (z.expand(count, -1, -1, -1) for z in (start.z_y, start.z_id))
        condition = Condition(z_y, z_id, self.prior.positions(z_id.float()))

        def estimate(z_t: Tensor, t: Tensor) -> Tensor:
            return denoise(self.prior, z_t, t, torch.full_like(t, start.tau), condition)

        return Tools(estimate, self.preview)


class CLRFace:
    """The method, as `engine.methods.base.Method` asks.

    Args:
        networks: what it computes with.
        device: where they are.
        dtype: their weights' type; diffusion itself is always float32.
    """

    def __init__(
        self,
        networks: Networks,
        device: torch.device | None = None,
        dtype: torch.dtype = torch.float32,
    ) -> None:
        self.networks = networks
        self.device, self.dtype = device or torch.device("cpu"), dtype

    @torch.no_grad()
    def prepare(self, y: Tensor, tau: float | None) -> Start:
        """Steps 1 and 2: y [1, 3, 512, 512] -1..1; tau None = from the damage."""
        net = self.networks
        y = y.to(self.dtype)
        x_id, marks = net.guess(y)
        x_id = x_id.to(self.dtype).clamp(-1, 1)
        z_y, z_id = net.vqgan.encode(torch.cat([y, x_id])).chunk(2)
        of_y, of_x_id = net.guide(torch.cat([y, x_id])).chunk(2)
        person = F.normalize(torch.lerp(of_x_id, of_y, TRUST_IN_INPUT), dim=1)
        damage = net.damage(z_y, z_id)
        tau = net.tau[0] + (net.tau[1] - net.tau[0]) * damage if tau is None else tau
        tau = min(max(tau, _TAUS[0]), _TAUS[1])
        return Start(x_id, z_y, z_id, person, damage, tau, marks)

    @torch.no_grad()
    def refine(
        self, y: Tensor, options: RestoreOptions, hole: Tensor | None = None
    ) -> Generator[Step, Enough, Refined]:
        """Restores one aligned face; see `engine.methods.base.Method`.

        Args:
            y: [1, 3, 512, 512] -1..1.
            options: steps, identity, seed, candidates and start count here.
            hole: not used: the prior paints nothing that y does not suggest, so the smooth filling
                that y has there is what it starts from.

        Yields:
            A Step after each diffusion step.

        Returns:
            One picture a candidate, the IRN's guess, and the latents for the identity slider.
        """
        net, start = self.networks, self.prepare(y, options.start)
        count = options.candidates
        tau = torch.full((count,), start.tau, device=y.device)
        z = add_noise(
            start.z_id.float().expand(count, -1, -1, -1),
            tau,
            seeded_noise(start.z_id.shape[1:], options).to(y.device),
        )
        tools = net.tools(start, count)
        guidance = IdentityGuidance(tools.preview, net.guide, net.mask, start.person, start.z_id)
        mask = torch.zeros_like(z)

        def correct(z_0: Tensor, t: Tensor) -> Tensor:
            nonlocal mask
            guided = guidance(z_0.to(self.dtype), t.to(self.dtype))
            mask = guided.mask
            return guided.z_0.float()

        z_0 = z
        steps = options.steps if start.damage else 1  # of a good photograph nothing would be seen
        for step in ddim(tools.estimate, z, steps_from(start.tau, steps), correct):
            z_0 = step.z_0
            enough = yield Step(step.index, step.total, tools.preview(z_0.to(self.dtype)).float())
            if enough:
                break
        latents = FaceLatents(
            _to_half(z_0),
            _to_half(start.z_id),
            _to_half(mask),
            _to_half(start.x_id.float() - self._decoded(start.z_id, start.damage)),
            np.array([start.damage], np.float16),
        )
        pictures = self.blend(latents, options.identity)
        return Refined(pictures, start.x_id.float(), latents, start.marks)

    @torch.no_grad()
    def blend(self, latents: FaceLatents, identity: float) -> Tensor:
        """The identity <-> quality slider, one decode: x_id + d (D(z_w) - D(z_id)).

        z_w = z + w g (z_id - z) with g = M + (1 - M) w. In the middle the guess returns where the
        mask says that identity lives, at w = 1 everywhere: who wants the closest to the person
        gets nothing that was made up.

        The autoencoder cannot carry every pixel. So only what the diffusion changed is decoded and
        added to the IRN's picture, whose detail stays; and d, the damage, keeps a good photograph
        as it is.

        Args:
            latents: what `refine` kept.
            identity: w, 0..1.

        Returns:
            [candidates, 3, 512, 512] -1..1.
        """
        z, z_id, mask, rest = (
            torch.from_numpy(value).to(self.device, torch.float32)
            for value in (latents.z, latents.z_id, latents.mask, latents.rest)
        )
        gate = mask + (1 - mask) * identity
        z = z + identity * gate * (z_id - z)
        return (rest + self._decoded(z, float(latents.damage[0]))).clamp(-1, 1)

    def _decoded(self, z: Tensor, damage: float) -> Tensor:
        """Damage times D(z), in a shape that broadcasts to pictures; 0 needs no decoding.

        D without its codes: of a difference, their steps would be seen as texture.
        """
        if not damage:
            return torch.zeros(len(z), 3, 1, 1, device=z.device)
        return damage * self.networks.vqgan.decode(z.to(self.dtype), quantize=False).float()


def seeded_noise(shape: torch.Size, options: RestoreOptions) -> Tensor:
    """Noise [candidates, *shape]; each seed draws its own, on the CPU, whatever the batch."""
    seeds = range(options.seed, options.seed + options.candidates)
    draws = [torch.randn(shape, generator=torch.Generator().manual_seed(seed)) for seed in seeds]
    return torch.stack(draws)


def damage_between(z_y: Tensor, z_id: Tensor) -> float:
    """The worse the input, the more the IRN had to change: 0..1."""
    distance = (z_y.float() - z_id.float()).square().mean().sqrt().item()
    return min(max((distance - DAMAGE[0]) / (DAMAGE[1] - DAMAGE[0]), 0.0), 1.0)


def _to_half(value: Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.float16]]:
    return value.cpu().half().numpy()
