"""What guidance and its mask do when the person is known from another photograph.

    python -m benchmarks.known_person FACES OTHERS --teachers DIR [--pack DIR] [--start X]

OTHERS has an aligned photograph of some of the people in FACES, under the same file name. From a
face alone the guide learns no more of the person than the IRN has painted already, so there is
nothing for guidance to win; with another photograph there is, and the paper's claims about the mask
can be measured: how much of the identity it keeps, how much of the lost quality it gives back.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from benchmarks.quality import Figures, Restore, means, measure, variants
from benchmarks.table import markdown
from benchmarks.yardsticks import Yardsticks
from engine.device import use_physical_cores
from engine.faces.picture import to_picture
from engine.merged_packs import open_packs
from engine.methods.build import build_method
from engine.methods.clr_face import CLRFace
from engine.types import ALIGNED_SIZE, RestoreOptions
from training import degradation
from training.damage import upsample
from training.data import read

PRIOR, FREE, MASKED = "prior without guidance", "guidance without mask", "guidance with mask"
START = 0.1
"""Noise level: so much that the prior alone would not keep the person."""


class KnownPerson(nn.Module):
    """Stands in for the guide: asked whom to look for, it has another photograph in mind, too."""

    def __init__(self, encoder: nn.Module, other: Tensor) -> None:
        super().__init__()
        self.encoder = encoder
        with torch.no_grad():
            self.person = encoder(other)

    def forward(self, x: Tensor) -> Tensor:
        """Faces [N, 3, S, S] -> [N, D]; guidance, which needs gradients, sees the faces alone."""
        seen: Tensor = self.encoder(x)
        return seen if torch.is_grad_enabled() else F.normalize(seen + self.person, dim=1)


def shares(rows: dict[str, dict[str, float]], identity: str) -> tuple[float, float]:
    """Of the identity that free guidance wins and of the quality that it costs, in 0..1.

    Args:
        rows: means by row of the table; lower is better in `identity` and in "perceptual".
        identity: which figure says it.

    Returns:
        The share that the mask keeps, and the share that it gives back. NaN where nothing was won,
        or nothing lost.
    """
    prior, free, masked = (rows[name] for name in (PRIOR, FREE, MASKED))
    won, kept = prior[identity] - free[identity], prior[identity] - masked[identity]
    cost = free["perceptual"] - prior["perceptual"]
    back = free["perceptual"] - masked["perceptual"]
    return kept / won if won > 0 else float("nan"), back / cost if cost > 0 else float("nan")


def table(figures: Figures) -> str:
    """Markdown: the rows by protocol, and under each what the mask kept and gave back."""
    parts = []
    for protocol, rows in figures.items():
        average = means(rows)
        parts.append(markdown(protocol, average))
        for identity in ("angle", "dlib"):
            if identity in average[PRIOR]:
                kept, back = shares(average, identity)
                parts.append(f"Mask, by {identity}: keeps {kept:.0%}, gives back {back:.0%}.\n")
    return "\n".join(parts)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.known_person", description=__doc__)
    parser.add_argument("faces", type=Path, help="a folder of aligned faces")
    parser.add_argument("others", type=Path, help="other photographs of the same people, aligned")
    parser.add_argument("--teachers", type=Path, required=True, help="the measuring networks")
    parser.add_argument("--pack", type=Path, action="append", default=[])
    parser.add_argument("--start", type=float, default=START, help="noise level, 0..1")
    args = parser.parse_args()
    use_physical_cores()
    method = build_method(open_packs(args.pack), "clr-face", torch.device("cpu"), torch.float32)
    options = RestoreOptions(start=args.start)
    faces = [path for path in sorted(args.faces.iterdir()) if (args.others / path.name).exists()]

    def rows_for(path: Path) -> dict[str, Restore]:
        other = read(args.others / path.name).astype(np.float32) / 255
        guide = KnownPerson(method.networks.guide, to_picture(upsample(other, ALIGNED_SIZE)))
        rows = variants(CLRFace(replace(method.networks, guide=guide)), options)
        return {name: rows[name] for name in ("IRN alone", PRIOR, FREE, MASKED)}

    damaged = tuple(degradation.PROTOCOLS)
    figures = measure(faces, rows_for, Yardsticks.load(args.teachers), damaged)
    print(table(figures))


if __name__ == "__main__":
    main()
