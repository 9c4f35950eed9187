"""What a user chooses for an exported file, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path

from engine.types import MOST_ENLARGED

DEFAULT_PATTERN = "{name}_restored"
MIN_SIDE, MAX_SIDE = 64, 65_500


class BitDepth(IntEnum):
    """Bits of each color channel."""

    AS_OPENED = 0
    EIGHT = 8
    SIXTEEN = 16


class ColorProfile(StrEnum):
    """Which colors the numbers in the file mean."""

    AS_OPENED = "same"
    SRGB = "srgb"


class MetadataChoice(StrEnum):
    """How much of what the photograph says about itself goes into the new file."""

    ALL = "all"
    WITHOUT_LOCATION = "without-location"
    NONE = "none"


class CollisionRule(StrEnum):
    """What happens when the name is taken. The original is never replaced under either rule."""

    ADD_NUMBER = "number"
    REPLACE = "replace"


@dataclass(frozen=True)
class ExportFormat:
    """A kind of file as the user sees it."""

    suffix: str
    lossy: bool  # has a quality
    deep: bool  # holds all 16 bits of a channel


EXPORT_FORMATS = {
    "JPEG": ExportFormat(".jpg", lossy=True, deep=False),
    "PNG": ExportFormat(".png", lossy=False, deep=True),
    "TIFF": ExportFormat(".tif", lossy=False, deep=True),
    "WEBP": ExportFormat(".webp", lossy=True, deep=False),
    "HEIF": ExportFormat(".heic", lossy=True, deep=False),
    "AVIF": ExportFormat(".avif", lossy=True, deep=False),
}


@dataclass(frozen=True)
class ExportChoice:
    """How a restored photograph is written. The defaults need no change."""

    folder: Path | None = None  # None = beside the photograph
    pattern: str = DEFAULT_PATTERN  # file name without suffix, fields in braces (`gui.naming`)
    format: str | None = None  # key into EXPORT_FORMATS; None = like the photograph
    quality: int = 95  # 1..100, for lossy formats
    enlarge: int = 1  # times as wide and high as the photograph; 1..MOST_ENLARGED
    long_side: int | None = None  # pixels at most; None = as large as it is then
    bit_depth: BitDepth = BitDepth.AS_OPENED
    profile: ColorProfile = ColorProfile.AS_OPENED
    metadata: MetadataChoice = MetadataChoice.ALL
    collision: CollisionRule = CollisionRule.ADD_NUMBER
    sidecar: bool = False  # a file beside it with which the result can be made again
    before_after: bool = False  # a second picture that shows both, to share

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality {self.quality}")
        if not 1 <= self.enlarge <= MOST_ENLARGED:
            raise ValueError(f"enlarge {self.enlarge}")
        if self.long_side is not None and not MIN_SIDE <= self.long_side <= MAX_SIDE:
            raise ValueError(f"long side {self.long_side}")
        if self.format is not None and self.format not in EXPORT_FORMATS:
            raise ValueError(f"format {self.format}")


def offered_formats() -> list[str]:
    """The keys into EXPORT_FORMATS that can be written here."""
    from engine.photo.writing import is_written  # not needed to show the window

    return [name for name in EXPORT_FORMATS if is_written(name)]


def format_for(choice: ExportChoice, opened: str) -> str:
    """The key into EXPORT_FORMATS to write a photograph of the format `opened` in.

    A kind of file that is read but not written here becomes PNG, which loses nothing.
    """
    wanted = choice.format or opened
    return wanted if wanted in offered_formats() else "PNG"


def size_for(width: int, height: int, long_side: int | None) -> tuple[int, int]:
    """Width and height in pixels after reduction to a longest side; never more than before."""
    if long_side is None or max(width, height) <= long_side:
        return width, height
    share = long_side / max(width, height)
    return max(1, round(width * share)), max(1, round(height * share))
