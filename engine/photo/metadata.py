"""Metadata of an opened file as raw blocks, made true again for the upright picture."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from engine.photo import exif as exif_block
from engine.photo import xmp as xmp_packet
from engine.photo.texts import COMMENT, from_bytes
from engine.types import Metadata

_MAX_DPI = 100_000.0
_METER_STEP = 0.0127  # dpi, half a dot to the meter
IPTC_RESOURCE = 0x0404
"""Photoshop's number for the resource that holds the IPTC-IIM records."""


def from_pillow(info: dict[Any, Any]) -> Metadata:
    """Collect the raw blocks that a Pillow picture or a HEIF file keeps in its `info`."""
    photoshop = info.get("photoshop")
    iptc = photoshop.get(IPTC_RESOURCE) if isinstance(photoshop, dict) else None
    return Metadata(
        exif=exif_block.without_prefix(info.get("exif")),
        icc_profile=info.get("icc_profile") or None,
        xmp=_as_bytes(info.get("xmp")),
        iptc=iptc if isinstance(iptc, bytes) else None,
        dpi=info.get("dpi"),
        texts=_comment(info.get("comment")),
    )


def upright(metadata: Metadata, orientation: int) -> Metadata:
    """Return the metadata of a picture that was turned from `orientation` (1..8) to upright."""
    dpi = _plausible(metadata.dpi) or _plausible(exif_block.resolution(metadata.exif))
    exif, xmp = metadata.exif, metadata.xmp
    if orientation != 1:
        exif = exif_block.upright(exif) if exif else None
        xmp = xmp_packet.upright(xmp) if xmp else None
    if dpi and orientation >= 5:
        dpi = dpi[1], dpi[0]
    return replace(metadata, exif=exif, xmp=xmp, dpi=dpi)


def _plausible(dpi: Any) -> tuple[float, float] | None:  # noqa: ANN401 - comes from any decoder
    """Keep a resolution only if both numbers can be one."""
    try:
        x, y = (float(value) for value in dpi)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    both = all(math.isfinite(value) and 1.0 <= value <= _MAX_DPI for value in (x, y))
    return (_rounded(x), _rounded(y)) if both else None


def _rounded(dpi: float) -> float:
    """Undo what counting whole dots to the meter, as PNG and BMP do, makes of whole dpi."""
    whole = float(round(dpi))
    return whole if abs(dpi - whole) < _METER_STEP else round(dpi, 2)


def _comment(stored: bytes | None) -> tuple[tuple[str, str], ...]:
    text = from_bytes(stored or b"")
    return ((COMMENT, text),) if text else ()


def _as_bytes(packet: bytes | str | None) -> bytes | None:
    packet = packet.encode() if isinstance(packet, str) else packet
    return (packet or b"").rstrip(b"\0") or None
