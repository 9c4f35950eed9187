"""What the judge's number means: how often two pictures with that number show the same person.

    python -m benchmarks.likeness DATA [--pack DIR] [--teachers DIR] [--out FILE.md]

A pair is a damaged face and a clean one, of the same person or of another, as many of one as of the
other. The program compares an original with its restoration in the same way, so a bin of the table
says how often a picture with that number would be the same person's clean photograph. The levels
are the three protocols, and faces that are only so many pixels across in the photograph. With the
teachers, pairs of different photographs of one person are looked for, too.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.device import use_physical_cores
from engine.faces.picture import to_picture
from engine.packs import load_pack, pack_folder
from training import degradation
from training.damage import Image, Rng, jpeg, noise, upsample
from training.data import files, jitter, read
from training.recognizer import Recognizer

Damage = Callable[[Rng, Image], Image]

BINS = np.array([-1.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
DAMAGES = 3
"""Fresh damages of each face and protocol."""
ONE_PERSON = (0.5, 0.9)
"""The teacher's cosine between two photographs of one person; above, they are prints of one."""
STRANGERS = 0.3
"""The teacher's cosine below which two photographs are of different people."""


@dataclass(frozen=True)
class Pairs:
    """The judge's cosines at one damage level."""

    same: NDArray[np.float64]  # [N]
    other: NDArray[np.float64]  # [M], of different people

    @property
    def area(self) -> float:
        """Chance that a same pair has the higher number: 0.5 is guessing, 1 is perfect."""
        below = np.searchsorted(np.sort(self.other), self.same)
        return float(below.mean() / len(self.other))


def share_of_same(pairs: Pairs) -> list[float]:
    """P(same person) by bin of BINS, both kinds of pairs being equally likely; NaN if unseen."""
    same, other = (np.histogram(v, BINS)[0] / len(v) for v in (pairs.same, pairs.other))
    with np.errstate(invalid="ignore"):
        return list(same / (same + other))


@torch.no_grad()
def compare(judge: nn.Module, faces: list[Path], damage: Damage) -> Pairs:
    """Every damaged face against every clean one.

    The clean one is another print of the same negative: a little moved, turned, lit otherwise.
    """
    clean, damaged = [], []
    for index, path in enumerate(faces):
        face = read(path)
        rng = np.random.default_rng(index)
        clean.append(judge(to_picture(_gray(jitter(rng, face, 512, mirrored=False)))))
        for _ in range(DAMAGES):
            damaged.append(judge(to_picture(_gray(damage(rng, face.astype(np.float32) / 255)))))
    cosines = (torch.cat(damaged) @ torch.cat(clean).T).numpy()
    cosines = cosines.reshape(len(faces), DAMAGES, len(faces))
    own = np.eye(len(faces), dtype=bool)[:, None].repeat(DAMAGES, 1)
    return Pairs(cosines[own], cosines[~own])


@torch.no_grad()
def two_photographs(judge: nn.Module, teacher: nn.Module, faces: list[Path]) -> Pairs:
    """Different photographs, undamaged; who is on them is said by the teacher.

    Nobody has written down which faces of the data are of one person, so only those pairs count
    of which the teacher is sure, one way or the other.
    """
    pictures = (to_picture(_gray(_small_face(path))) for path in faces)
    seen = [(judge(picture), teacher(picture)) for picture in pictures]
    judged, taught = (torch.cat(of_one) for of_one in zip(*seen, strict=True))
    once = np.triu_indices(len(faces), 1)
    cosines, truth = ((e @ e.T).numpy()[once] for e in (judged, taught))
    same = (truth > ONE_PERSON[0]) & (truth < ONE_PERSON[1])
    return Pairs(cosines[same], cosines[truth < STRANGERS])


def _small_face(path: Path) -> Image:
    """[256, 256, 3]: the old faces have no more."""
    face = cv2.resize(read(path), (256, 256), interpolation=cv2.INTER_AREA)
    return face.astype(np.float32) / 255


def _gray(face: Image) -> Image:
    """Without color: clothes of one tint or one emulsion's tone do not make one person."""
    return np.repeat(face.mean(2, keepdims=True), 3, axis=2)


def _protocol(name: str) -> Damage:
    return lambda rng, face: getattr(degradation, name)(rng, face).damaged


def _small(across: int) -> Damage:
    """A face of so many pixels, with a camera's noise and a file's compression."""

    def damage(rng: Rng, face: Image) -> Image:
        # The aligned square is about twice as wide as the face in it.
        small = cv2.resize(face, (2 * across, 2 * across), interpolation=cv2.INTER_AREA)
        return upsample(jpeg(rng, noise(rng, small, 10), 60, 95), len(face))

    return damage


LEVELS: dict[str, Damage] = {name: _protocol(name) for name in degradation.PROTOCOLS}
LEVELS |= {f"{across} px": _small(across) for across in (48, 24, 16, 12, 8)}


def table(levels: dict[str, Pairs]) -> str:
    """Markdown: the reliability by bin, then how well each level separates people."""
    names = " | ".join(levels)
    lines = [f"| number | {names} |", "|---" * (len(levels) + 1) + "|"]
    shares = [share_of_same(pairs) for pairs in levels.values()]
    for row, low in enumerate(BINS[:-1]):
        cells = " | ".join("-" if np.isnan(s[row]) else f"{s[row]:.2f}" for s in shares)
        lines.append(f"| {low:.1f} to {BINS[row + 1]:.1f} | {cells} |")
    for title, value in (
        ("chance to tell the same from another", lambda p: p.area),
        ("median number, same person", lambda p: float(np.median(p.same))),
        ("median number, another person", lambda p: float(np.median(p.other))),
    ):
        lines.append(
            f"| {title} | " + " | ".join(f"{value(p):.2f}" for p in levels.values()) + " |"
        )
    return "\n".join(lines)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.likeness", description=__doc__)
    parser.add_argument("data", type=Path, help="has faces512/val")
    parser.add_argument("--pack", type=Path, help="default: the embedded one")
    parser.add_argument("--teachers", type=Path, help="to find photographs of one person")
    parser.add_argument("--out", type=Path, help="the Markdown file to write")
    args = parser.parse_args()
    use_physical_cores()
    pack = load_pack(pack_folder(args.pack))
    judge = pack.build("judge", torch.device("cpu"), torch.float32)
    faces = files(args.data, "faces512", "val")
    levels = {name: compare(judge, faces, damage) for name, damage in LEVELS.items()}
    if args.teachers:
        folders = [(f, split) for f in ("faces512", "faces256") for split in ("train", "val")]
        everybody = [path for folder in folders for path in files(args.data, *folder)]
        teacher = Recognizer(args.teachers)
        levels["two photographs"] = two_photographs(judge, teacher, everybody)
    text = table(levels)
    print(text)
    if args.out:
        args.out.write_text(text + "\n")


if __name__ == "__main__":
    main()
