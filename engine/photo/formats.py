"""The kinds of file: told by their content, chosen by their name, and what each can hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Format:
    """What a file format can hold."""

    suffixes: tuple[str, ...]
    max_side: int  # pixels, the encoder's limit
    gray: bool = False  # one-channel pictures
    alpha: bool = False
    deep: bool = False  # more than 8 bits a channel
    strict_profiles: bool = False  # a gray picture must not carry an RGB profile


FORMATS = {
    "JPEG": Format((".jpg", ".jpeg", ".jpe", ".jfif"), 65_500, gray=True),
    "PNG": Format((".png",), 2**31 - 1, gray=True, alpha=True, deep=True, strict_profiles=True),
    "TIFF": Format((".tif", ".tiff"), 2**31 - 1, gray=True, alpha=True, deep=True),
    "WEBP": Format((".webp",), 16_383, alpha=True),
    "BMP": Format((".bmp", ".dib"), 2**31 - 1, gray=True),
    "HEIF": Format((".heic", ".heif", ".hif"), 32_768, gray=True, alpha=True, deep=True),
    "AVIF": Format((".avif",), 65_536, gray=True, alpha=True),
}

_MAGIC = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"BM", "BMP"),
)
_OTHER_PICTURES = (
    (b"GIF8", "GIF"),
    (b"8BPS", "PSD"),
    (b"8BPB", "PSB"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"%PDF", "PDF"),
    (b"FUJIFILMCCD-RAW", "camera raw"),
    (b"IIRO", "camera raw"),
    (b"IIU\0", "camera raw"),
)
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}

HEAD_BYTES = 64
"""How much of a file's start `recognize` and `recognize_other` look at."""


def recognize(head: bytes) -> str | None:
    """Return the key into FORMATS of a file that starts with `head`, None if it is none of ours."""
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name if name != "BMP" or _is_bmp(head) else None
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return _recognize_boxes(head)


def recognize_other(head: bytes) -> str | None:
    """Return the name of a picture format that is known but not read here, else None."""
    if head[4:12] == b"ftypcrx ":
        return "camera raw"
    return next((name for magic, name in _OTHER_PICTURES if head.startswith(magic)), None)


def from_suffix(path: Path) -> str | None:
    """Return the key into FORMATS that the file's name asks for, None if it asks for none."""
    suffix = path.suffix.lower()
    return next((name for name, known in FORMATS.items() if suffix in known.suffixes), None)


def _is_bmp(head: bytes) -> bool:
    # "BM" starts many a text; the two reserved words are zero in every BMP.
    return len(head) < 10 or head[6:10] == b"\0\0\0\0"


def _recognize_boxes(head: bytes) -> str | None:
    """ISO base media: the brands in the first box tell HEIF from AVIF."""
    if head[4:8] != b"ftyp":
        return None
    length = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[i : i + 4] for i in range(16, length - 3, 4))]
    if b"avif" in brands or b"avis" in brands:
        return "AVIF"
    return "HEIF" if _HEIF_BRANDS.intersection(brands) else None
