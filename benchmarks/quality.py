"""How good the restored faces are: the table of the model card, as JSON and Markdown.

    python -m benchmarks.quality FACES --teachers DIR --out DIR [--pack DIR] [--beside DIR]

FACES is a folder of aligned faces. Each is damaged by the fixed protocols, restored by every
variant of CLR-Face and by DifFace, and compared with the truth. Perceptual distance is the one of
`training.losses.Perceptual` (SqueezeNet 1.1 features); the identity angle is that of the
MobileFaceNet that taught the networks; `dlib` is a distance by a recognizer that did not; landmarks
are found by YuNet.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from benchmarks.table import markdown
from benchmarks.yardsticks import Yardsticks
from engine.device import use_physical_cores
from engine.faces.picture import from_picture, to_picture
from engine.faces.tone import match_tone
from engine.merged_packs import open_packs
from engine.methods.base import Method
from engine.methods.build import build_method
from engine.methods.clr_face import CLRFace
from engine.networks.vqgan import VQGAN
from engine.packs import Pack
from engine.types import METHODS, FloatImage, RestoreOptions, options_for
from training import degradation
from training.data import read

Restore = Callable[[FloatImage], FloatImage]
"""Damaged face [512, 512, 3] 0..1 -> restored."""
Figures = dict[str, dict[str, list[dict[str, float]]]]
"""By protocol and row, one dictionary of measures a face."""


PROTOCOLS = (*degradation.PROTOCOLS, "small", "worn", "clean")
"""How faces are damaged. Small ones only lack pixels, worn ones are scratched, folded, dusty or
stained and otherwise good, clean ones shall come back as they were."""


class Gate(nn.Module):
    """Stands in for the latent mask: 0 = no guidance, 1 = guidance everywhere."""

    def __init__(self, value: float) -> None:
        super().__init__()
        self.value = value

    def forward(self, z_0: Tensor, z_id: Tensor, t: Tensor) -> Tensor:
        """A mask of one value in the shape of z_0."""
        return torch.full_like(z_0, self.value)


class ThroughDecoder(nn.Module):
    """Stands in for the preview decoder: guidance through the full one, many times the cost."""

    def __init__(self, vqgan: VQGAN) -> None:
        super().__init__()
        self.vqgan = vqgan

    def forward(self, z: Tensor) -> Tensor:
        """[N, C, h, w] -> [N, 3, h, w]; gradients pass."""
        return F.avg_pool2d(self.vqgan.decode(z, quantize=False), 4)


def variants(
    method: CLRFace, options: RestoreOptions, more_steps: Sequence[int] = ()
) -> dict[str, Restore]:
    """The rows of the table: the input, parts of the method, the whole, and with other steps."""
    net = method.networks
    plain = replace(options, identity=0.0)

    def gated(mask: nn.Module, options: RestoreOptions) -> Restore:
        return restored_by(CLRFace(replace(net, mask=mask)), options)

    @torch.no_grad()
    def autoencoder(face: FloatImage) -> FloatImage:
        return from_picture(net.vqgan(to_picture(face)))[0]

    @torch.no_grad()
    def guess(face: FloatImage) -> FloatImage:
        return match_tone(from_picture(net.irn(to_picture(face)))[0], face)

    def stepped(steps: int) -> Restore:
        return gated(net.mask, replace(plain, steps=steps))

    full_guidance = CLRFace(replace(net, mask=Gate(1.0), preview=ThroughDecoder(net.vqgan)))
    return {
        "input": lambda face: face,
        "VQGAN alone": autoencoder,
        "IRN alone": guess,
        "prior without guidance": gated(Gate(0.0), plain),
        "guidance without mask": gated(Gate(1.0), plain),
        "guidance through D, without mask": restored_by(full_guidance, plain),
        "guidance with mask": gated(net.mask, plain),
        "full method": gated(net.mask, options),
    } | {f"guidance with mask, {steps} steps": stepped(steps) for steps in more_steps}


def restored_by(method: Method, options: RestoreOptions) -> Restore:
    """A whole run of a method, in the face's own tone."""

    def restore(face: FloatImage) -> FloatImage:
        run = method.refine(to_picture(face), options)
        while True:
            try:
                next(run)
            except StopIteration as end:
                return match_tone(from_picture(end.value.pictures)[0], face)

    return restore


def difface_row(pack: Pack, steps: int) -> dict[str, Restore]:
    """DifFace with the pack's networks; no row where it has none."""
    if not pack.has("unet"):
        return {}
    method = build_method(pack, "difface", torch.device("cpu"), torch.float32)
    options = replace(options_for("difface"), steps=steps)
    return {f"DifFace, {steps} steps at most": restored_by(method, options)}


def measure(
    faces: list[Path],
    rows_for: Callable[[Path], dict[str, Restore]],
    yardsticks: Yardsticks,
    protocols: Sequence[str] = PROTOCOLS,
) -> Figures:
    """Every figure of every face, by protocol and row."""
    result: Figures = {}
    for name in protocols:
        figures: dict[str, list[dict[str, float]]] = {}
        for path in faces:
            truth = read(path).astype(np.float32) / 255
            if name == "clean":
                pair = degradation.Pair(truth, truth)
            else:
                pair = degradation.protocol(name, path.stem, truth)
            for row, restore in rows_for(path).items():
                started = time.perf_counter()
                picture = restore(pair.damaged)
                seconds = {"seconds": time.perf_counter() - started}
                measured = yardsticks.compare(picture, pair.clean) | seconds
                figures.setdefault(row, []).append(measured)
        result[name] = figures
        print(markdown(name, means(figures)), flush=True)
    return result


def means(rows: dict[str, list[dict[str, float]]]) -> dict[str, dict[str, float]]:
    """Means over the faces, of what could be measured."""
    return {row: _means(figures) for row, figures in rows.items()}


def _means(figures: list[dict[str, float]]) -> dict[str, float]:
    return {key: float(np.nanmean([f[key] for f in figures])) for key in figures[0]}


def rows_of(pack: Pack, args: argparse.Namespace) -> dict[str, Restore]:
    """The rows that are asked for, with a pack's networks."""
    method = build_method(pack, "clr-face", torch.device("cpu"), torch.float32)
    options = RestoreOptions(steps=args.steps, identity=args.identity, start=args.start)
    rows = variants(method, options, args.more_steps)
    rows |= difface_row(pack, args.difface_steps)
    return {name: row for name, row in rows.items() if name.startswith(tuple(args.rows))}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("faces", type=Path, help="a folder of aligned faces")
    parser.add_argument("--teachers", type=Path, required=True, help="the measuring networks")
    parser.add_argument("--out", type=Path, help="where quality.json and quality.md go")
    parser.add_argument("--pack", type=Path, action="append", default=[])
    parser.add_argument("--beside", type=Path, help="another pack whose rows follow")
    parser.add_argument("--count", type=int, help="only the first faces")
    parser.add_argument("--rows", nargs="*", default=[""], help="only those whose names begin so")
    parser.add_argument("--protocols", nargs="*", choices=PROTOCOLS, default=PROTOCOLS)
    parser.add_argument("--steps", type=int, default=RestoreOptions.steps)
    parser.add_argument("--more-steps", type=int, nargs="*", default=(), help="a row for each")
    parser.add_argument("--difface-steps", type=int, default=METHODS["difface"].steps)
    parser.add_argument("--identity", type=float, default=RestoreOptions.identity)
    parser.add_argument("--start", type=float, help="noise level, 0..1; default: by the damage")
    args = parser.parse_args()
    use_physical_cores()
    rows = rows_of(open_packs(args.pack), args)
    if args.beside:
        other = rows_of(open_packs([args.beside]), args)
        rows |= {
            f"{args.beside.name}: {name}": row for name, row in other.items() if name != "input"
        }
    faces = sorted(p for p in args.faces.iterdir() if p.suffix in {".webp", ".png", ".jpg"})
    faces = faces[: args.count]
    result = measure(faces, lambda _: rows, Yardsticks.load(args.teachers), args.protocols)
    if args.out:
        args.out.mkdir(parents=True, exist_ok=True)
        names = [path.name for path in faces]
        (args.out / "quality.json").write_text(json.dumps({"faces": names, "figures": result}))
        text = "\n".join(markdown(name, means(rows)) for name, rows in result.items())
        (args.out / "quality.md").write_text(text)


if __name__ == "__main__":
    main()
