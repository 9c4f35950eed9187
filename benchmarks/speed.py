"""What one face costs: seconds and FLOPs by stage, peak memory, share of the convolution rate.

    python -m benchmarks.speed [--pack DIR] [--steps N] [--device cpu] [--out DIR]

Random input: the cost does not depend on the picture. Figures from one run are comparable with each
other; machines are not.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.utils.flop_counter import FlopCounterMode

from benchmarks.table import markdown
from benchmarks.timing import best_seconds
from engine.device import DeviceChoice, choose_device, use_physical_cores
from engine.diffusion.denoiser import Condition, denoise
from engine.methods.build import build_method
from engine.methods.clr_face import CLRFace
from engine.methods.guidance import IdentityGuidance
from engine.packs import load_pack, pack_folder
from engine.types import RestoreOptions

GIGA = 1e9


@dataclass(frozen=True)
class Cost:
    """Of one call."""

    seconds: float  # the best of a few
    gflop: float


def gflop(work: Callable[[], object]) -> float:
    """Counted operations of matrix products and convolutions."""
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops() / GIGA


def convolution_rate(choice: DeviceChoice) -> float:
    """GFLOP/s of a 3x3 convolution with 128 channels at 128 x 128: what the machine can do."""
    shape = (1, 128, 128, 128)
    x = torch.randn(shape, device=choice.device).to(choice.dtype)
    x = x.to(memory_format=torch.channels_last)
    weight = torch.randn(128, 128, 3, 3, device=choice.device).to(choice.dtype)

    def work() -> Tensor:
        return F.conv2d(x, weight, padding=1)

    with torch.no_grad():
        return gflop(work) / best_seconds(work, choice.device, repeats=10, warm_up=True)


@torch.no_grad()
def stages(method: CLRFace, choice: DeviceChoice) -> dict[str, Cost]:
    """One call of each part."""
    net, device = method.networks, choice.device
    y = torch.rand(1, 3, 512, 512, device=device).to(choice.dtype) * 2 - 1
    z = torch.randn(1, 4, 128, 128, device=device)
    half, t = z.to(choice.dtype), torch.tensor([0.3], device=device)
    condition = Condition(z, z, net.prior.positions(z))
    guidance = IdentityGuidance(net.preview, net.guide, net.mask, net.guide(y), half)
    work: dict[str, Callable[[], object]] = {
        "IRN": lambda: net.irn(y),
        "encode": lambda: net.vqgan.encode(y),
        "prior, one step": lambda: denoise(net.prior, z, t, 2 * t, condition),
        "decode": lambda: net.vqgan.decode(half, quantize=False),
    }
    costs = {
        name: Cost(best_seconds(call, device, repeats=3, warm_up=True), gflop(call))
        for name, call in work.items()
    }
    # The counter cannot follow the gradient, which costs another forward pass of P and phi_g.
    forward = gflop(lambda: net.guide(net.preview(half)))
    gate = gflop(lambda: net.mask(half, half, t.to(choice.dtype)))
    late = t.to(choice.dtype)
    took = best_seconds(lambda: guidance(half, late), device, repeats=3, warm_up=True)
    return costs | {"guidance, one step": Cost(took, 2 * forward + gate)}


def whole_face(
    method: CLRFace, options: RestoreOptions, choice: DeviceChoice, parts: dict[str, Cost]
) -> Cost:
    """A refinement from the damaged face to the picture; its operations are its parts' sum."""
    y = torch.rand(1, 3, 512, 512, device=choice.device) * 2 - 1

    def work() -> None:
        for _ in method.refine(y, options):
            pass

    calls = {"IRN": 1, "encode": 2, "decode": 2}
    total = sum(c.gflop * calls.get(name, options.steps) for name, c in parts.items())
    return Cost(best_seconds(work, choice.device, repeats=2, warm_up=True), total)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--steps", type=int, default=RestoreOptions.steps)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    threads, choice = use_physical_cores(), choose_device(args.device)
    pack = load_pack(pack_folder(args.pack))
    method = build_method(pack, "clr-face", choice.device, choice.dtype)
    options, rate = RestoreOptions(steps=args.steps), convolution_rate(choice)
    costs = stages(method, choice)
    costs[f"whole face, {options.steps} steps"] = whole_face(method, options, choice, costs)
    rows = {
        name: {
            "seconds": c.seconds,
            "GFLOP": c.gflop,
            "share of convolution rate": c.gflop / c.seconds / rate,
        }
        for name, c in costs.items()
    }
    per_step = costs["prior, one step"].seconds + costs["guidance, one step"].seconds
    facts = {
        "device": f"{choice.device.type} {choice.dtype} {choice.name}, {threads} threads",
        "convolution GFLOP/s": rate,
        "steps per second": 1 / per_step,
        "peak memory MiB": _peak_memory(choice.device) / 2**20,
    }
    print(markdown("Speed", rows), json.dumps(facts, indent=1), sep="\n")
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        (args.out / "speed.json").write_text(json.dumps({"stages": rows, **facts}, indent=1))


def _peak_memory(device: torch.device) -> float:
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated()
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss is in bytes on macOS alone
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


if __name__ == "__main__":
    main()
