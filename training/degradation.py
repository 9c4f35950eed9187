"""Damage in the order a photograph suffers it, and the three fixed protocols for validation.

`python -m training.degradation FACE.png SHEET.png` draws every kind of damage as a contact sheet.
"""

from __future__ import annotations

import argparse
import zlib
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from training import damage
from training.damage import Image, Rng

PROTOCOLS = ("light", "heavy", "old")


@dataclass(frozen=True)
class Pair:
    """A damaged face and what it should become, both [S, S, 3] float32 RGB 0..1.

    `clean` carries the emulsion's gray, tone and tint, because a restored photograph keeps them.
    """

    damaged: Image
    clean: Image


@dataclass(frozen=True)
class Middle:
    """Ranges of the part that every pipeline shares: blur, downsample, noise, JPEG."""

    blur: tuple[float, float]  # sigma in px at 512
    down: tuple[float, float]
    noise: float  # of 255
    jpeg: tuple[int, int]
    cubic: bool = False  # how it is enlarged again


LIGHT = Middle(blur=(0.1, 10), down=(1, 8), noise=15, jpeg=(60, 100))
HEAVY = Middle(blur=(1, 15), down=(4, 30), noise=20, jpeg=(30, 80))
SCAN = Middle(blur=(0.1, 3), down=(1, 4), noise=8, jpeg=(60, 100))


def middle(rng: Rng, x: Image, ranges: Middle) -> Image:
    """Lens, sampling, sensor and file: [S, S, 3] -> [S, S, 3]."""
    y = damage.blur(rng, x, *ranges.blur)
    y = damage.downsample(rng, y, *ranges.down)
    y = damage.noise(rng, y, ranges.noise)
    y = damage.jpeg(rng, y, *ranges.jpeg)
    return damage.upsample(y, x.shape[0], cubic=ranges.cubic)


def toned(rng: Rng, x: Image) -> Image:
    """The face as an old emulsion and its paper show it; nothing is lost yet."""
    if rng.random() < 0.8:
        x = damage.tone_curve(rng, damage.spectral_gray(rng, x))
        return damage.sepia(rng, x) if rng.random() < 0.5 else x
    return damage.color_shift(rng, damage.tone_curve(rng, x))


def handled(rng: Rng, x: Image, stains: float = 0.25) -> Image:
    """Grain or halftone, paper, stains, folds, scratches and dust, each by chance."""
    y = damage.halftone(rng, x) if rng.random() < 0.15 else damage.grain(rng, x)
    if rng.random() < 0.25:
        y = damage.paper(rng, y)
    return marks(rng, y, stains=stains, folds=0.15, scratches=0.4, dust=0.4)


def marks(
    rng: Rng, y: Image, *, stains: float, folds: float, scratches: float, dust: float
) -> Image:
    """What hands leave on a print, each by its chance: [S, S, 3] -> [S, S, 3]."""
    for kind, chance in (
        (damage.stains, stains),
        (damage.folds, folds),
        (damage.scratches, scratches),
        (damage.dust, dust),
    ):
        if rng.random() < chance:
            y = kind(rng, y)
    return y


def light(rng: Rng, x: Image, *, cubic: bool = False) -> Pair:
    """The protocol `light`."""
    return Pair(middle(rng, x, replace(LIGHT, cubic=cubic)), x)


def heavy(rng: Rng, x: Image, *, cubic: bool = False) -> Pair:
    """The protocol `heavy`."""
    return Pair(middle(rng, x, replace(HEAVY, cubic=cubic)), x)


def old(rng: Rng, x: Image, *, cubic: bool = False) -> Pair:
    """The protocol `old`: toned, handled, then rescanned."""
    clean = toned(rng, x)
    ranges = replace(LIGHT if rng.random() < 0.5 else SCAN, cubic=cubic)
    return Pair(middle(rng, handled(rng, clean), ranges), clean)


def small(rng: Rng, x: Image, *, sharpened: float = 0.4) -> Pair:
    """Nothing but small: a good photograph whose face has few pixels, as most old ones have.

    `sharpened` is the chance that a scanner sharpened it.
    """
    clean = toned(rng, x) if rng.random() < 0.6 else x
    factor = np.exp(rng.uniform(np.log(1.5), np.log(12)))
    y = damage.downsample(rng, clean, factor, factor)
    if rng.random() < sharpened:
        y = damage.sharpened(rng, y)
    y = damage.noise(rng, y, 5)
    if rng.random() < 0.8:
        y = damage.jpeg(rng, y, 60, 98)
    return Pair(damage.upsample(y, x.shape[0], cubic=True), clean)


def worn(rng: Rng, x: Image) -> Pair:
    """A good photograph that was handled: scratches, dust, folds and stains on nothing else.

    They are drawn at the size of the scan, so the smaller the face, the wider they lie on it.
    """
    clean = toned(rng, x) if rng.random() < 0.7 else x
    factor = np.exp(rng.uniform(0, np.log(8)))
    y = damage.downsample(rng, clean, factor, factor)
    y = marks(rng, y, stains=0.25, folds=0.3, scratches=0.7, dust=0.6)
    y = damage.noise(rng, y, 4)
    if rng.random() < 0.7:
        y = damage.jpeg(rng, y, 70, 100)
    return Pair(damage.upsample(y, x.shape[0], cubic=True), clean)


def clean(rng: Rng, x: Image) -> Pair:
    """Hardly any damage: a good picture must come back as it is."""
    if rng.random() < 0.3:
        x = toned(rng, x)
    return Pair(damage.jpeg(rng, x, 85, 100) if rng.random() < 0.5 else x, x)


_BY_NAME = {"light": light, "heavy": heavy, "old": old, "small": small, "worn": worn}


def degrade(rng: Rng, x: Image) -> Pair:
    """Fresh damage for training: a mixture of the protocols and of hardly damaged faces.

    Small faces are sharpened less often than in the protocol: who looks at a sharp old scan takes
    the sharpening for detail, and calls its undoing soft.
    """
    kind = rng.choice(6, p=[0.08, 0.17, 0.14, 0.19, 0.18, 0.24])
    if kind < 3:
        return (clean, partial(small, sharpened=0.15), worn)[kind](rng, x)
    if kind < 5 and rng.random() < 0.2:
        x = toned(rng, x)
    return (light, heavy, old)[kind - 3](rng, x, cubic=rng.random() < 0.5)


def protocol(name: str, face: str, x: Image) -> Pair:
    """Damage that is the same in every run: seeded by the protocol's and the face's name."""
    return _BY_NAME[name](np.random.default_rng(zlib.crc32(f"{name}/{face}".encode())), x)


def contact_sheet(x: Image, seed: int = 0) -> Image:
    """Every kind of damage on one face, four variants a row."""
    kinds = [
        damage.spectral_gray, damage.tone_curve, damage.sepia, damage.color_shift, damage.grain,
        damage.halftone, damage.paper, damage.scratches, damage.folds, damage.stains, damage.dust,
    ]  # fmt: skip
    pipelines = [
        lambda rng, x, f=f: f(rng, x).damaged for f in (light, heavy, old, small, worn, clean)
    ]
    rows = []
    for row, kind in enumerate(kinds + pipelines):
        cells = [kind(np.random.default_rng((seed, row, n)), x) for n in range(4)]
        rows.append(
            np.hstack([cv2.resize(c, (256, 256), interpolation=cv2.INTER_AREA) for c in cells])
        )
    middle_row = (len(rows) + 1) // 2
    rows += [np.zeros_like(rows[0])] * (2 * middle_row - len(rows))
    return np.hstack([np.vstack(rows[:middle_row]), np.vstack(rows[middle_row:])])


def main() -> None:
    """Draws the contact sheet."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("face", type=Path, help="an aligned face")
    parser.add_argument("sheet", type=Path, help="the PNG to write")
    args = parser.parse_args()
    face = cv2.cvtColor(cv2.imread(str(args.face)), cv2.COLOR_BGR2RGB).astype(np.float32) / 255
    sheet = cv2.cvtColor(contact_sheet(face), cv2.COLOR_RGB2BGR)
    cv2.imwrite(str(args.sheet), np.rint(np.clip(sheet, 0, 1) * 255).astype(np.uint8))


if __name__ == "__main__":
    main()
