"""What is going to be exported, as far as the export dialog needs to know it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.types import Photo
from gui.home_folder import has_home


@dataclass(frozen=True)
class ExportSubject:
    """A photograph, or the first of several."""

    source: Path
    format: str  # as in `Photo.format`
    width: int = 0  # pixels; 0 = not known
    height: int = 0
    bits: int = 8  # a channel
    faces: int = 0  # restored ones
    others: int = 0  # photographs that are exported in the same way
    has_home: bool = True  # it lies in a folder of the user's, where others can lie beside it

    @classmethod
    def of(cls, photo: Photo, faces: int) -> ExportSubject:
        """The opened photograph with a number of restored faces."""
        height, width = photo.pixels.shape[:2]
        bits = photo.pixels.dtype.itemsize * 8
        home = has_home(photo.path)
        return cls(photo.path, photo.format, width, height, bits, faces, has_home=home)
