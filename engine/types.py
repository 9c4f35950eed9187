"""Frozen records that cross the engine's borders. Imports without torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8] | NDArray[np.uint16]
"""[H, W, 3] RGB, the full range of the integer type."""
FloatImage = NDArray[np.float32]
"""[H, W, 3] RGB, 0..1."""
Points = NDArray[np.float32]
"""[N, 2] x and y in pixels, the center of the top-left pixel at (0, 0)."""

ALIGNED_SIZE = 512
"""Side in pixels of an aligned face (FFHQ template)."""
SURE_SCORE = 0.8
"""Detections below this confidence may be no faces at all; a person has to say yes to them."""


class ColorMode(StrEnum):
    """How the file stored its colors; saving goes back to it where the format can."""

    RGB = "rgb"
    GRAY = "gray"
    PALETTE = "palette"
    CMYK = "cmyk"


class DeviceReason(StrEnum):
    """Why a device was chosen."""

    ASKED = "asked"  # named by the user, and it works
    FASTEST = "fastest"  # an accelerator is there and computes correctly
    NO_ACCELERATOR = "no-accelerator"  # the CPU, because there is nothing else
    ACCELERATOR_FAILED = "accelerator-failed"  # the CPU, because the accelerator's test failed


@dataclass(frozen=True)
class Metadata:
    """What a file carries beside its pixels, as raw blocks; None where it has none."""

    exif: bytes | None = None  # orientation tag already reset to 1
    icc_profile: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    dpi: tuple[float, float] | None = None


@dataclass(frozen=True)
class Photo:
    """An opened photograph, upright."""

    path: Path
    pixels: Pixels  # [H, W, 3] RGB uint8 or uint16
    format: str  # "JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIF", "AVIF"
    mode: ColorMode = ColorMode.RGB
    alpha: NDArray[np.uint8] | NDArray[np.uint16] | None = None  # [H, W], same type as pixels
    metadata: Metadata = field(default_factory=Metadata)
    sha256: str = ""  # of the input file


@dataclass(frozen=True)
class Face:
    """A face in a photograph."""

    box: tuple[float, float, float, float]  # x, y, width, height in pixels of the photograph
    landmarks: Points  # [5, 2] as seen: left eye, right eye, nose, left and right mouth corner
    score: float  # 0..1, the detector's confidence; 1 for a box drawn by hand
    manual: bool = False  # drawn by hand; its landmarks are then the template's


@dataclass(frozen=True)
class RestoreOptions:
    """What the user chooses. The defaults need no change."""

    method: str = "clr-face"
    steps: int = 8  # diffusion steps, 1..50
    identity: float = 0.9  # 0 = the diffusion's own detail, 1 = closest to the person
    strength: float = 1.0  # 0 = the original, 1 = fully restored
    seed: int = 0
    candidates: int = 1  # 1..8 seeds: seed, seed + 1, ...
    start: float | None = None  # noise level tau, 0..1, to start at; None = from the damage


@dataclass(frozen=True, eq=False)
class FaceLatents:
    """What a finished refinement keeps, so that the identity slider costs one decode."""

    z: NDArray[np.float16]  # [candidates, C, h, w] refined latents
    z_id: NDArray[np.float16]  # [1, C, h, w] latent of the Identity Recovery Network's picture
    mask: NDArray[np.float16]  # [candidates, C, h, w] 0..1, where identity lives
    guess: NDArray[np.float16]  # [1, 3, 512, 512] that picture, -1..1
    damage: NDArray[np.float16]  # [1] 0..1, how much comes from the latents, the rest is the guess


@dataclass(frozen=True)
class Candidate:
    """One restored version of a face."""

    seed: int
    pixels: FloatImage  # [512, 512, 3] 0..1, aligned, tone not yet matched to the photograph
    similarity: float  # cosine to the input by the judge encoder, -1..1


@dataclass(frozen=True)
class RestoredFace:
    """The result for one face, before it is pasted."""

    index: int  # into the faces given to `restore`
    face: Face
    candidates: tuple[Candidate, ...]
    chosen: int  # index into candidates
    similarity_before: float  # judge's cosine between the input and the first guess, -1..1
    seconds: float
    latents: FaceLatents | None = None
    notes: tuple[str, ...] = ()  # fallbacks taken: "float32", "smaller-batch", "cpu"


@dataclass(frozen=True)
class FacesFound:
    """Detection is done. `rotation` quarter turns (counterclockwise) were needed to find them."""

    faces: tuple[Face, ...]
    rotation: int = 0


@dataclass(frozen=True)
class FaceStarted:
    """Refinement of a face begins."""

    index: int  # into the faces given to `restore`
    position: int  # 0-based place in the work list
    total: int  # faces in the work list


@dataclass(frozen=True)
class StepDone:
    """One diffusion step of one face is done."""

    index: int
    step: int  # 1..steps
    steps: int
    preview: NDArray[np.uint8]  # [128, 128, 3] RGB, the first candidate as it stands


@dataclass(frozen=True)
class FaceRestored:
    """One face is finished; `photo` holds all faces finished so far."""

    result: RestoredFace
    region: tuple[int, int, int, int]  # x, y, width, height of the pixels that changed


@dataclass(frozen=True)
class PhotoRestored:
    """All faces are finished."""

    photo: Photo
    faces: tuple[RestoredFace, ...]


FallbackKind = Literal["float32", "smaller-batch", "cpu"]


@dataclass(frozen=True)
class Fallback:
    """Something did not work as planned and a documented substitute was used."""

    index: int
    kind: FallbackKind
    reason: str


Event = FacesFound | FaceStarted | StepDone | FaceRestored | PhotoRestored | Fallback
