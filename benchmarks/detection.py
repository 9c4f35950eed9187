"""How well faces and their landmarks are found in labeled portraits and in real old photographs.

    python -m benchmarks.detection DATA [--pack DIR] [--teachers DIR]

DATA has `portraits` and `old`, with their labels.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.device import choose_device
from engine.packs import load_pack, pack_folder
from engine.photo import open_photo
from engine.restorer import Restorer
from engine.types import SURE_SCORE, Face
from training.data import read
from training.label_consensus import LabelConsensus, landmark_error
from training.metrics import landmark_distance

MATCH_IOU = 0.5
_FOUND_DISTANCE = 0.15  # mean distance of the landmarks, in sides of the detected box

Find = Callable[[Path], list[Face]]
"""The faces of a photograph that the program is sure of, the surest first."""


@dataclass(frozen=True)
class PortraitScores:
    """Figures on photographs with labeled boxes; errors are medians, in eye distances."""

    labeled: int
    recall: float
    precision: float
    landmark_error: float  # mean distance of the five points from their labels
    consensus_error: float | None  # from the consensus of the labels' own detector
    label_error: float | None  # of the labels themselves from that consensus


@dataclass(frozen=True)
class OldScores:
    """Figures on photographs of which one face's landmarks are known."""

    photos: int
    found: int
    false_boxes: int
    missed: tuple[str, ...]
    false_in: tuple[str, ...]
    landmark_error: float


def portrait_scores(
    find: Find, data: Path, *, part: str = "val", consensus: LabelConsensus | None = None
) -> PortraitScores:
    """Recall and precision at IoU 0.5 and landmark errors on `data/portraits/part`."""
    labels = json.loads((data / "portraits" / "labels.json").read_text())
    labeled = found = right = 0
    to_label: list[float] = []
    to_consensus: list[float] = []
    own: list[float] = []
    for name in sorted(n for n in labels if n.startswith(f"portraits/{part}/")):
        truth, faces = labels[name]["faces"], find(data / name)
        pairs = _pairs(truth, faces)
        labeled, found, right = labeled + len(truth), found + len(faces), right + len(pairs)
        for target, face in pairs:
            label = np.float32(target["landmarks"])
            to_label.append(landmark_error(face.landmarks, label))
            better = consensus(read(data / name), label) if consensus else None
            if better is not None:
                to_consensus.append(landmark_error(face.landmarks, better))
                own.append(landmark_error(label, better))
    return PortraitScores(
        labeled,
        right / labeled,
        right / max(found, 1),
        float(np.median(to_label)),
        float(np.median(to_consensus)) if to_consensus else None,
        float(np.median(own)) if own else None,
    )


def old_scores(find: Find, data: Path) -> OldScores:
    """Faces found and false boxes on `data/old`, whose photographs show one face each."""
    labels = json.loads((data / "old" / "landmarks.json").read_text())
    missed, false_in, errors = [], [], []
    for name, label in sorted(labels.items()):
        faces = find(data / "old" / name)
        truth = np.array(label["landmarks"])
        hits = [face for face in faces if _shows(face, truth)]
        missed += [] if hits else [name]
        false_in += [name] * (len(faces) - len(hits[:1]))
        errors += [landmark_error(face.landmarks, truth) for face in hits[:1]]
    error = float(np.median(errors)) if errors else float("nan")
    found = len(labels) - len(missed)
    return OldScores(len(labels), found, len(false_in), tuple(missed), tuple(false_in), error)


def finder(restorer: Restorer) -> Find:
    """Finds faces as the program does."""

    def find(path: Path) -> list[Face]:
        faces = restorer.detect(open_photo(path)).faces
        return sorted((f for f in faces if f.score >= SURE_SCORE), key=lambda f: -f.score)

    return find


def box_iou(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """Intersection over union of two boxes given as x, y, width, height."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    common = max(width, 0.0) * max(height, 0.0)
    return common / (a[2] * a[3] + b[2] * b[3] - common)


def _pairs(truth: list[dict], faces: list[Face]) -> list[tuple[dict, Face]]:
    """Each labeled face with the surest detection on it that no other has taken."""
    left, pairs = list(truth), []
    for face in faces:
        best = max(left, key=lambda t: box_iou(t["box"], face.box), default=None)
        if best is not None and box_iou(best["box"], face.box) >= MATCH_IOU:
            left.remove(best)
            pairs.append((best, face))
    return pairs


def _shows(face: Face, truth: NDArray[np.floating]) -> bool:
    side = (face.box[2] * face.box[3]) ** 0.5
    return landmark_distance(face.landmarks, truth) < _FOUND_DISTANCE * side


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.detection", description=__doc__)
    parser.add_argument("data", type=Path, help="has portraits and old")
    parser.add_argument("--pack", type=Path, help="default: the embedded one")
    parser.add_argument("--teachers", type=Path, help="the labels' detector, for the consensus")
    args = parser.parse_args()
    pack = load_pack(pack_folder(args.pack))
    find = finder(Restorer.load(pack, choose_device("cpu")))
    consensus = LabelConsensus(args.teachers) if args.teachers else None
    scores = portrait_scores(find, args.data, consensus=consensus)
    old = old_scores(find, args.data)
    print(json.dumps({"portraits": asdict(scores), "old": asdict(old)}, indent=2))


if __name__ == "__main__":
    main()
