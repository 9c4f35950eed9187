"""For whom the restoration is good: the figures of `benchmarks.quality`, split by groups of people.

    python -m benchmarks.groups QUALITY.json FACES [--labels LABELS.json]

Skin tone is measured in the clean faces. LABELS holds what cannot be measured, as a person saw it:
`{file: ["woman", "glasses", ...]}`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import cv2
import numpy as np

from benchmarks.quality import means
from benchmarks.table import markdown
from training.data import read

CHEEKS = ((slice(300, 350), slice(165, 205)), (slice(300, 350), slice(307, 347)))
"""Rows and columns of skin in the 512 px template."""
TONES = ((41.0, "light skin"), (10.0, "medium skin"), (-90.0, "dark skin"))
"""From which angle on, as Del Bino and Bernerd (2013) class it: light, tan, and what is darker."""


def typology_angle(face: np.ndarray) -> float:
    """The individual typology angle of the cheeks in degrees: arctan((L* - 50) / b*).

    Chardon et al. (1991). Light and camera take part in it: one face says little, a group more.

    Args:
        face: [512, 512, 3] RGB 0..255, aligned.
    """
    lab = cv2.cvtColor(face.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    skin = np.concatenate([lab[rows, columns].reshape(-1, 3) for rows, columns in CHEEKS])
    lightness, _, blue_yellow = np.median(skin, axis=0)
    return float(np.degrees(np.arctan2(lightness - 50, max(blue_yellow, 1e-3))))


def skin_tone(face: np.ndarray) -> str:
    """The name of the face's group."""
    angle = typology_angle(face)
    return next(name for least, name in TONES if angle >= least)


def split(result: dict, groups: dict[str, list[str]]) -> dict[str, dict[str, dict[str, float]]]:
    """Means by protocol and "group, row", with the number of faces."""
    names: list[str] = result["faces"]
    tables: dict[str, dict[str, dict[str, float]]] = {}
    for protocol, rows in result["figures"].items():
        table = tables[protocol] = {}
        for group in sorted({group for name in names for group in groups[name]}):
            members = [number for number, name in enumerate(names) if group in groups[name]]
            chosen = {row: [figures[m] for m in members] for row, figures in rows.items()}
            for row, figures in means(chosen).items():
                table[f"{group}, {row}"] = {"faces": len(members), **figures}
    return tables


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("quality", type=Path, help="quality.json")
    parser.add_argument("faces", type=Path, help="the folder that was measured")
    parser.add_argument("--labels", type=Path, help="groups of each file")
    args = parser.parse_args()
    result = json.loads(args.quality.read_text())
    labels = json.loads(args.labels.read_text()) if args.labels else {}
    groups = {
        name: [skin_tone(read(args.faces / name)), *labels.get(name, [])]
        for name in result["faces"]
    }
    for protocol, table in split(result, groups).items():
        print(markdown(protocol, table))


if __name__ == "__main__":
    main()
