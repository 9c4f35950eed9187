"""Aligned faces for training: decoded once into memory, jittered afresh every time.

The folder has `faces512/{train,val}` (sharp, 512 px) and `faces256/{train,val}` (real old
photographs, 256 px, with `meta.json`); file names start with the person.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from training.damage import Image, Rng
from training.glasses import wearing
from training.skin_tone import skin_tone

SHARPNESS = (200.0, 1300.0)
"""Laplacian variance of a small face that may be a target: not soft, not screened or engraved."""
BALANCED = 0.5
"""Share of sharp faces that are drawn by skin tone first, so that the rarer ones count more."""
GLASSES = 0.1
"""Share of faces that are given glasses."""


@dataclass(frozen=True)
class Sample:
    """A clean face [512, 512, 3] float32 RGB 0..1."""

    face: Image
    sharp: bool  # False: enlarged from 256 px, so its finest octave is not to be learned


def read(path: Path) -> NDArray[np.uint8]:
    """An image file as [H, W, 3] uint8 RGB."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise FileNotFoundError(f"not a readable picture: {path}")
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)


def digest(folder: Path) -> str:
    """SHA-256 over the names and contents of all files below a folder, in the order of names."""
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        total.update(f"{name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def files(data: Path, folder: str, split: str) -> list[Path]:
    """Pictures of a split, sorted, so that every run sees the same order."""
    found = sorted(p for p in (data / folder / split).iterdir() if p.suffix in {".webp", ".png"})
    if not found:
        raise FileNotFoundError(f"no pictures in {data / folder / split}")
    return found


def usable_small_faces(data: Path, split: str) -> list[Path]:
    """Faces of `faces256` that are sharp enough to be restoration targets."""
    meta = json.loads((data / "faces256" / "meta.json").read_text())
    low, high = SHARPNESS
    return [
        path
        for path in files(data, "faces256", split)
        if low <= meta.get(f"faces256/{split}/{path.name}", {}).get("laplacian_variance", 0) <= high
    ]


def jitter(rng: Rng, face: NDArray[np.uint8], size: int, *, mirrored: bool = True) -> Image:
    """A small similarity (the aligner is never exact), light and mostly a flip: [size, size, 3]."""
    angle, scale = rng.normal(0, 2.5), np.exp(rng.normal(0, 0.03)) * size / face.shape[0]
    center = (np.array(face.shape[1::-1]) - 1) / 2
    matrix = cv2.getRotationMatrix2D(tuple(center), angle, scale)
    matrix[:, 2] += (size - 1) / 2 - center + rng.normal(0, 0.012 * size, 2)
    kind = cv2.INTER_CUBIC if scale > 0.75 else cv2.INTER_AREA
    source = face[:, ::-1] if mirrored and rng.random() < 0.5 else face
    if scale <= 0.75:  # warpAffine does not prefilter
        source = cv2.GaussianBlur(source, (0, 0), 0.45 / scale)
    warped = cv2.warpAffine(
        np.ascontiguousarray(source),
        matrix,
        (size, size),
        flags=kind,
        borderMode=cv2.BORDER_REFLECT,
    )
    x = warped.astype(np.float32) / 255
    gain = np.float32(np.exp(rng.normal(0, 0.08))) * np.exp(rng.normal(0, 0.03, 3)).astype(
        np.float32
    )
    return np.clip(x * gain + np.float32(rng.normal(0, 0.02)), 0, 1)


class Faces:
    """The training or validation faces in memory."""

    def __init__(self, data: Path, split: str, *, small_share: float = 0.3) -> None:
        self.sharp = [read(path) for path in files(data, "faces512", split)]
        self.names = [path.stem for path in files(data, "faces512", split)]
        self.small = [read(path) for path in usable_small_faces(data, split)] if small_share else []
        self.small_share = small_share if self.small else 0.0
        tones = [skin_tone(face) for face in self.sharp]
        self.by_tone = [
            [face for face, of in zip(self.sharp, tones, strict=True) if of == tone]
            for tone in sorted(set(tones))
        ]

    def sample(self, rng: Rng, size: int = 512) -> Sample:
        """A jittered face; `small_share` of them come from the real old photographs."""
        sharp = rng.random() >= self.small_share
        pool = self.sharp if sharp else self.small
        if sharp and rng.random() < BALANCED:
            pool = self.by_tone[rng.integers(len(self.by_tone))]
        face = pool[rng.integers(len(pool))]
        if rng.random() < GLASSES:
            face = wearing(rng, face)
        return Sample(jitter(rng, face, size), sharp)


def to_tensor(x: Image) -> NDArray[np.float32]:
    """[H, W, 3] 0..1 -> [3, H, W] -1..1, ready for torch.from_numpy and stacking."""
    return np.ascontiguousarray(x.transpose(2, 0, 1) * 2 - 1, dtype=np.float32)
