"""Frozen records that cross the engine's borders. Imports without torch and NumPy."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:  # the window is there before NumPy
    import numpy as np
    from numpy.typing import NDArray

Pixels: TypeAlias = "NDArray[np.uint8] | NDArray[np.uint16]"
"""[H, W, 3] RGB, the full range of the integer type."""
FloatImage: TypeAlias = "NDArray[np.float32]"
"""[H, W, 3] RGB, 0..1."""
HoleMask: TypeAlias = "NDArray[np.uint8]"
"""[H, W] of the photograph's size: from 128 on torn or blank, to be filled; below, as it is."""
Points: TypeAlias = "NDArray[np.float32]"
"""[N, 2] x and y in pixels, the center of the top-left pixel at (0, 0)."""

ALIGNED_SIZE = 512
"""Side in pixels of an aligned face (FFHQ template)."""
MOST_ENLARGED = 4
"""A result may be written so many times as wide and high as its photograph."""
SURE_SCORE = 0.8
"""Detections below this confidence may be no faces at all; a person has to say yes to them."""


class ColorMode(StrEnum):
    """How the file stored its colors; saving goes back to GRAY alone, all others become RGB."""

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
    """What a file carries beside its pixels, as raw blocks; None where it has none.

    `texts` are UTF-8 with surrogate escapes, so that bytes of an unknown encoding stay as they are.
    """

    exif: bytes | None = None  # orientation tag already reset to 1
    icc_profile: bytes | None = None
    xmp: bytes | None = None
    iptc: bytes | None = None
    dpi: tuple[float, float] | None = None
    texts: tuple[tuple[str, str], ...] = ()  # keyword, as PNG has them, and text; of JPEG "Comment"


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
class MethodInfo:
    """A restoration method that can be chosen, and what it starts with."""

    name: str  # in options and on the command line
    title: str  # a proper name, the same in every language
    steps: int  # by default
    most_steps: int  # 1..most_steps
    identity: float  # by default, 0..1
    fills: bool  # paints in a hole what may have been there; others go on smoothly from its border


METHODS = {
    method.name: method
    for method in (
        MethodInfo("clr-face", "CLR-Face", 4, 50, identity=0.6, fills=False),
        MethodInfo("difface", "DifFace", 100, 250, identity=0.5, fills=True),
    )
}
"""All methods, by name; the first is what is used where none is chosen."""


@dataclass(frozen=True)
class RestoreOptions:
    """What the user chooses. The defaults need no change; `options_for` has another method's."""

    method: str = "clr-face"  # a key of METHODS
    steps: int = METHODS["clr-face"].steps  # diffusion steps, 1..most_steps of the method
    # 0 = the diffusion's own detail, 1 = closest to the person. CLR-Face moves its latents towards
    # those of the first guess; DifFace draws less fresh noise, eta = 1 - identity.
    identity: float = METHODS["clr-face"].identity
    strength: float = 1.0  # 0 = the original, 1 = fully restored
    seed: int = 0
    candidates: int = 1  # 1..8 seeds: seed, seed + 1, ...
    # Noise level to start at, 0..1: tau of CLR-Face, share of DifFace's 1000 timesteps. None = from
    # the damage (CLR-Face), as published (DifFace).
    start: float | None = None


def options_for(method: str, options: RestoreOptions | None = None) -> RestoreOptions:
    """The options with another method, whose own defaults `steps` and `identity` then have.

    Raises:
        KeyError: no method has this name.
    """
    info = METHODS[method]
    options = options or RestoreOptions()
    return replace(options, method=method, steps=info.steps, identity=info.identity)


@dataclass(frozen=True, eq=False)
class FaceLatents:
    """What a finished refinement keeps, so that the identity slider costs one decode."""

    z: NDArray[np.float16]  # [candidates, C, h, w] refined latents
    z_id: NDArray[np.float16]  # [1, C, h, w] latent of the Identity Recovery Network's picture
    mask: NDArray[np.float16]  # [candidates, C, h, w] 0..1, where identity lives
    rest: NDArray[np.float16]  # [1, 3, 512, 512] what the latents do not hold of that picture
    damage: NDArray[np.float16]  # [1] 0..1, the share at which the decoded latents are added to it


@dataclass(frozen=True)
class Candidate:
    """One restored version of a face."""

    seed: int
    pixels: FloatImage  # [512, 512, 3] 0..1, aligned; in its colors, not yet as light
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
    mask: NDArray[np.uint8] | None = None  # [512, 512] 0..255, where to paste; None = the oval
    hole: NDArray[np.uint8] | None = None  # [512, 512] 255 = was filled; None = nothing was


@dataclass(frozen=True)
class FacesFound:
    """Detection is done. `rotation` quarter turns (counterclockwise) were needed to find them."""

    faces: tuple[Face, ...]
    rotation: int = 0


@dataclass(frozen=True)
class PartSearched:
    """A part of the photograph was searched for faces; the search can be cancelled here."""


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
    """One face is finished; the photograph with all of them comes with `PhotoRestored`."""

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


@dataclass(frozen=True)
class TileDone:
    """One tile of the picture around the faces is done."""

    tile: int  # 1..tiles
    tiles: int


Event = (
    PartSearched
    | FacesFound
    | FaceStarted
    | StepDone
    | FaceRestored
    | PhotoRestored
    | Fallback
    | TileDone
)
