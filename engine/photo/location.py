"""Takes out of a photograph's metadata where it was taken, and leaves all the rest."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace

from engine.photo.directories import GPS, Layout, Slot, read_layout, slots
from engine.photo.xmp import Packet, UnsafeXmpError
from engine.types import Metadata

_EXIF_NS = "http://ns.adobe.com/exif/1.0/"
_PHOTOSHOP_NS = "http://ns.adobe.com/photoshop/1.0/"
_CORE_NS = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
_EXTENSION_NS = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_GPS_PROPERTIES = (
    *("Altitude", "AltitudeRef", "AreaInformation", "DateStamp", "DestBearing", "DestBearingRef"),
    *("DestDistance", "DestDistanceRef", "DestLatitude", "DestLongitude", "Differential", "DOP"),
    *("HPositioningError", "ImgDirection", "ImgDirectionRef", "Latitude", "Longitude", "MapDatum"),
    *("MeasureMode", "ProcessingMethod", "Satellites", "Speed", "SpeedRef", "Status", "TimeStamp"),
    *("Track", "TrackRef", "VersionID"),
)
_PLACES = (
    *((_EXIF_NS, f"GPS{name}") for name in _GPS_PROPERTIES),
    *((_PHOTOSHOP_NS, name) for name in ("City", "State", "Country")),
    *((_CORE_NS, name) for name in ("Location", "CountryCode")),
    *((_EXTENSION_NS, name) for name in ("LocationCreated", "LocationShown")),
)
_BLOCKS_WITHIN = {0x02BC, 0x83BB, 0x8649}
"""XMP, IPTC and Photoshop's resources inside EXIF, where few programs put them."""
_IPTC_PLACES = {26, 27, 90, 92, 95, 100, 101}
"""Records 2:n of IPTC-IIM: content location, city, sublocation, province, country."""


def has_location(metadata: Metadata) -> bool:
    """Whether `without_location` would take anything out."""
    return without_location(metadata) != metadata


def without_location(metadata: Metadata) -> Metadata:
    """The metadata without coordinates and place names in EXIF, XMP and IPTC.

    A block that cannot be read is dropped whole: it may hold what is not to be given away.
    """
    return replace(
        metadata,
        exif=_exif_without(metadata.exif) if metadata.exif else metadata.exif,
        xmp=_xmp_without(metadata.xmp) if metadata.xmp else metadata.xmp,
        iptc=_iptc_without(metadata.iptc) if metadata.iptc else metadata.iptc,
    )


def _exif_without(block: bytes) -> bytes | None:
    """Blank the GPS directory in place: moving it would break the offsets in a MakerNote."""
    data, stream = bytearray(block), io.BytesIO(block)
    try:
        layout, offset = read_layout(stream)
        for slot in slots(stream, layout, offset)[0]:
            if slot.tag in _BLOCKS_WITHIN:
                _blank_value(data, slot)
            elif slot.tag == GPS:
                (child,) = struct.unpack_from(layout.order + "I", block, slot.value_at)
                _blank_directory(data, stream, layout, child)
    except (ValueError, struct.error):
        return None
    return bytes(data)


def _blank_directory(data: bytearray, stream: io.BytesIO, layout: Layout, offset: int) -> None:
    entries, end = slots(stream, layout, offset)
    for slot in entries:
        _blank_value(data, slot)
    data[offset:end] = bytes(end - offset)


def _blank_value(data: bytearray, slot: Slot) -> None:
    stop = min(slot.value_at + slot.length, len(data))
    data[slot.value_at : stop] = bytes(max(stop - slot.value_at, 0))


def _xmp_without(packet: bytes) -> bytes | None:
    try:
        parsed = Packet(packet)
    except UnsafeXmpError:
        return None
    before = parsed.to_bytes()
    parsed.remove(*_PLACES)
    after = parsed.to_bytes()
    return packet if after == before else after


def _iptc_without(records: bytes) -> bytes | None:
    """Copy the data sets of IPTC-IIM one by one, those of places left out."""
    kept: list[bytes] = []
    at = 0
    while at < len(records):
        head = re.compile(rb"\x1c(.)(.)(..)", re.DOTALL).match(records, at)
        if head is None:
            # Padding at the end is common; anything else is no IPTC.
            return b"".join(kept) if not records[at:].strip(b"\0") else None
        (length,) = struct.unpack(">H", head.group(3))
        end = head.end() + length
        if length & 0x8000 or end > len(records):  # a long data set, or a cut one
            return None
        is_place = head.group(1) == b"\x02" and head.group(2)[0] in _IPTC_PLACES
        if not is_place:
            kept.append(records[at:end])
        at = end
    return b"".join(kept)
