"""Our default beside DifFace at its published size, and what everything else costs, in one run.

    python -m benchmarks.compare [--device cpu] [--out DIR] [--quick]

DifFace has random weights here: its time does not depend on them. One call of its U-Net is timed
and taken a hundred times, as published, plus its SwinIR: nobody waits for the hundred. The whole
takes a few minutes on two idle cores; `--quick` leaves out the growth with faces and megapixels.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import cv2
import numpy as np
import torch
from torch import Tensor, nn

from benchmarks.speed import convolution_rate, stages
from benchmarks.table import markdown
from benchmarks.timing import best_seconds
from engine.device import DeviceChoice, choose_device, use_physical_cores
from engine.diffusion.denoiser import Condition, denoise
from engine.faces.align import align
from engine.faces.put_on import put_on
from engine.methods.build import build_method
from engine.methods.clr_face import CLRFace
from engine.networks.swinir import SwinIR, SwinIRConfig
from engine.networks.unet import UNet, UNetConfig, attention_factors
from engine.packs import load_pack, pack_folder
from engine.photo import open_photo, save_photo
from engine.places import resources
from engine.restorer import Restorer
from engine.types import Face, FaceRestored, Photo, RestoreOptions

PUBLISHED_CALLS = 100  # DifFace noises to step 100 of 250 and goes back one call a step
PUBLISHED_UNET = UNetConfig(
    image_size=512,
    in_channels=3,
    out_channels=6,
    width=32,
    multipliers=(1, 2, 4, 8, 8, 16, 16),
    res_blocks=(1, 2, 2, 2, 2, 3, 4),
    attention=attention_factors(512, (32, 16, 8)),
    head_channels=64,
    scale_shift=True,
)
"""159.8 million weights: DifFace's published 512 x 512 model."""
GOALS = {"times less than DifFace": 25.0, "share of convolution rate": 0.6, "slider seconds": 0.7}
FACES = (1, 2, 4)
MEGAPIXELS = (1, 4, 12, 24)
GIGA = 1e9
Rows = dict[str, dict[str, float]]


@dataclass(frozen=True)
class Line:
    """A straight line through measurements."""

    slope: float
    start: float
    r_squared: float


def line_through(x: Sequence[float], y: Sequence[float]) -> Line:
    """Least squares; R^2 says how straight it is."""
    slope, start = np.polyfit(x, y, 1)
    rest = np.asarray(y) - (slope * np.asarray(x) + start)
    spread = float(np.square(np.asarray(y) - np.mean(y)).sum())
    return Line(float(slope), float(start), 1 - float(np.square(rest).sum()) / max(spread, 1e-12))


def copy_rate(device: torch.device) -> float:
    """GB/s of reading and writing 256 MiB: what the memory can do."""
    source = torch.rand(1 << 26, device=device)
    target = torch.empty_like(source)
    moved = 2 * source.numel() * source.element_size()
    return (
        moved / GIGA / best_seconds(lambda: target.copy_(source), device, repeats=5, warm_up=True)
    )


@torch.no_grad()
def difface_seconds(choice: DeviceChoice) -> dict[str, float]:
    """Of a face by DifFace as published, in the number type that pays on this device."""
    place = {"device": choice.device, "dtype": choice.dtype}
    y = torch.rand(1, 3, 512, 512, **place)
    t = torch.tensor([50], device=choice.device)
    unet = UNet(PUBLISHED_UNET).to(**place).eval()
    call = best_seconds(lambda: unet(y, t), choice.device, repeats=2, warm_up=True)
    swinir = SwinIR(SwinIRConfig()).to(**place).eval()
    guess = best_seconds(lambda: swinir(y), choice.device, repeats=1, warm_up=True)
    return {"one call": call, "SwinIR": guess, "a face": PUBLISHED_CALLS * call + guess}


def traffic(module: nn.Module, work: Callable[[], object]) -> float:
    """GB that the layers of a network read and write at least: inputs, weights, outputs."""
    moved = 0

    def count(layer: nn.Module, inputs: tuple[object, ...], output: object) -> None:
        nonlocal moved
        tensors = [*inputs, output, *layer.parameters(recurse=False)]
        moved += sum(t.numel() * t.element_size() for t in tensors if isinstance(t, Tensor))

    leaves = [layer for layer in module.modules() if not list(layer.children())]
    hooks = [layer.register_forward_hook(count) for layer in leaves]
    work()
    for hook in hooks:
        hook.remove()
    return moved / GIGA


@torch.no_grad()
def machine_shares(method: CLRFace, choice: DeviceChoice) -> tuple[Rows, dict[str, float]]:
    """Each part's share of the convolution rate; of the memory's, what prior and decoder use."""
    flops, copies = convolution_rate(choice), copy_rate(choice.device)
    rows: Rows = {}
    for name, cost in stages(method, choice).items():
        share = cost.gflop / cost.seconds / flops
        rows[name] = {"seconds": cost.seconds, "GFLOP": cost.gflop, "of convolution": share}
    net, z = method.networks, torch.randn(1, 4, 128, 128, device=choice.device)
    t = torch.tensor([0.3], device=choice.device)
    condition, half = Condition(z, z, net.prior.positions(z)), z.to(choice.dtype)
    moved = {
        "decode": traffic(net.vqgan, lambda: net.vqgan.decode(half, quantize=False)),
        "prior, one step": traffic(net.prior, lambda: denoise(net.prior, z, t, 2 * t, condition)),
    }
    facts = {"convolution GFLOP/s": flops, "memory GB/s": copies}
    for name, moving in moved.items():
        facts[f"{name}, share of memory rate at least"] = moving / rows[name]["seconds"] / copies
    return rows, facts


def restore_seconds(restorer: Restorer, photo: Photo, faces: Sequence[Face]) -> float:
    """Of a whole photograph, faces known."""
    options = RestoreOptions()
    return best_seconds(lambda: [None for _ in restorer.restore(photo, faces, options)])


def slider_seconds(restorer: Restorer, photo: Photo, face: Face) -> float:
    """From a move of the identity slider to the new face."""
    options, aligned = RestoreOptions(), align(photo.pixels, face.landmarks)
    events = restorer.restore(photo, [face], options)
    (result,) = [event.result for event in events if isinstance(event, FaceRestored)]
    moved = replace(options, identity=0.5)
    return best_seconds(lambda: restorer.blend(result, aligned.pixels, moved), repeats=3)


def growth(restorer: Restorer, photo: Photo, face: Face) -> tuple[Rows, Rows]:
    """Seconds against the number of faces; of what grows with the photograph, against megapixels.

    The refinement sees 512 x 512 pixels of any photograph: its seconds would only hide the slope.
    """
    by_faces = {str(n): {"seconds": restore_seconds(restorer, photo, [face] * n)} for n in FACES}
    events = restorer.restore(photo, [face], RestoreOptions())
    (result,) = [event.result for event in events if isinstance(event, FaceRestored)]
    by_size: Rows = {}
    for megapixels in MEGAPIXELS:
        large, moved = enlarged(photo, face, megapixels)
        placed = replace(result, face=moved)
        work: dict[str, Callable[[], object]] = {
            "detect": lambda large=large: restorer.detect(large),
            "put back": lambda large=large, placed=placed: put_on(large.pixels, [placed], [1.0]),
        }
        by_size[str(megapixels)] = {
            name: best_seconds(each, repeats=2) for name, each in work.items()
        }
        by_size[str(megapixels)] |= file_seconds(large)
    return by_faces, by_size


def file_seconds(photo: Photo) -> dict[str, float]:
    """Of saving a photograph as PNG and opening it again."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "photo.png")
        save = best_seconds(lambda: save_photo(photo, path, overwrite=True))
        return {"save PNG": save, "open PNG": best_seconds(lambda: open_photo(path))}


def enlarged(photo: Photo, face: Face, megapixels: float) -> tuple[Photo, Face]:
    """The photograph at another size, its face with it."""
    scale = (megapixels * 1e6 / (photo.pixels.shape[0] * photo.pixels.shape[1])) ** 0.5
    pixels = cv2.resize(photo.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    x, y, width, height = (value * scale for value in face.box)
    moved = replace(face, box=(x, y, width, height), landmarks=face.landmarks * np.float32(scale))
    return replace(photo, pixels=pixels.astype(np.uint8)), moved


def import_seconds(module: str) -> Rows:
    """What importing a module costs by package, from `-X importtime` in a fresh interpreter."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    own: dict[str, float] = {}
    for microseconds, name in re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+([\w.]+)", told):
        package = name.partition(".")[0]
        own[package] = own.get(package, 0.0) + int(microseconds) / 1e6
    largest = sorted(own.items(), key=lambda item: -item[1])[:6]
    return {"all": {"seconds": sum(own.values())}} | {n: {"seconds": s} for n, s in largest}


def straightness(rows: Rows, column: str) -> dict[str, float]:
    """The line through a table whose row names are numbers."""
    found = line_through([float(name) for name in rows], [row[column] for row in rows.values()])
    return {"slope": found.slope, "start": found.start, "R^2": found.r_squared}


def verdict(facts: Mapping[str, float]) -> Rows:
    """Measured against the goals."""
    at_most = {"slider seconds"}
    return {
        name: {
            "measured": facts[name],
            "goal": goal,
            "met": float(facts[name] <= goal if name in at_most else facts[name] >= goal),
        }
        for name, goal in GOALS.items()
    }


def measure(choice: DeviceChoice, *, quick: bool) -> dict[str, Rows | dict[str, float]]:
    """Everything, by title."""
    started = time.perf_counter()
    pack = load_pack(pack_folder(None))
    restorer = Restorer.load(pack, choice)
    loading = time.perf_counter() - started
    photo = open_photo(next(iter(sorted((resources() / "sample").glob("*.jpg")))))
    face = restorer.detect(photo).faces[0]
    method = build_method(pack, "clr-face", choice.device, choice.dtype)
    if not isinstance(method, CLRFace):
        raise TypeError("clr-face")
    shares, facts = machine_shares(method, choice)
    restore_seconds(restorer, photo, [face])  # loads the networks
    ours = min(restore_seconds(restorer, photo, [face]) for _ in range(3))
    theirs = difface_seconds(choice)
    facts |= {"pack checked and loaded, seconds": loading, "our default, seconds a face": ours}
    facts |= {f"DifFace, {name}, seconds": value for name, value in theirs.items()}
    facts["times less than DifFace"] = theirs["a face"] / ours
    heavy = [shares["prior, one step"]["of convolution"], shares["decode"]["of convolution"]]
    facts["share of convolution rate"] = min(heavy)
    facts["slider seconds"] = slider_seconds(restorer, photo, face)
    tables: dict[str, Rows | dict[str, float]] = {"Goals": verdict(facts), "Parts": shares}
    for module in ("engine.cli.app", "engine.restorer", "gui.app"):
        tables[f"Start-up: {module}"] = import_seconds(module)
    if not quick:
        by_faces, by_size = growth(restorer, photo, face)
        tables |= {"Faces": by_faces, "Megapixels": by_size}
        facts |= {f"a face more, {k}": v for k, v in straightness(by_faces, "seconds").items()}
        for column in next(iter(by_size.values())):
            line = straightness(by_size, column)
            facts |= {f"a megapixel more, {column}, {k}": v for k, v in line.items()}
    return tables | {"facts": facts}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--out", type=Path)
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    threads, choice = use_physical_cores(), choose_device(args.device)
    tables = measure(choice, quick=args.quick)
    facts = tables.pop("facts")
    print(f"{choice.device.type} {choice.dtype} {choice.name}, {threads} threads\n")
    print("\n".join(markdown(title, rows) for title, rows in tables.items()))
    print(json.dumps(facts, indent=1))
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        text = json.dumps(tables | {"facts": facts}, indent=1)
        (args.out / "compare.json").write_text(text)


if __name__ == "__main__":
    main()
