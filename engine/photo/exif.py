"""EXIF blocks, from their TIFF header on: what must change in them when a picture is saved anew.

They are edited in place where possible, because a moved MakerNote breaks the offsets inside it.
"""

from __future__ import annotations

import contextlib
import io
import struct

from engine.photo.directories import (
    EXIF,
    GPS,
    LONG,
    RATIONAL,
    SHORT,
    Directory,
    Entry,
    Layout,
    Slot,
    read_directory,
    read_layout,
    slots,
    write_directory,
)

ORIENTATION, X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT = 0x0112, 0x011A, 0x011B, 0x0128
_WIDTH, _HEIGHT, _MAKER_NOTE = 0xA002, 0xA003, 0x927C
_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH, _STRIP_OFFSETS, _STRIP_BYTES = 0x0201, 0x0202, 0x0111, 0x0117
_CM_PER_INCH = 2.54
_LAST_CLASSIC_TYPE = 13  # the later ones exist in BigTIFF only

DESCRIPTIVE_TAGS = frozenset(
    {
        *(0x010D, 0x010E, 0x010F, 0x0110, ORIENTATION, X_RESOLUTION, Y_RESOLUTION, 0x011D, 0x011E),
        *(RESOLUTION_UNIT, 0x0131, 0x0132, 0x013B, 0x013C, 0x4746, 0x4749, 0x8298, EXIF, GPS),
        *(0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F),
    }
)
"""Tags of a TIFF's own directory that describe the photograph and not how its pixels are stored."""


def without_prefix(block: bytes | None) -> bytes | None:
    """Drop the "Exif" marker that some formats put before the block; None if no EXIF is left."""
    block = (block or b"").removeprefix(b"Exif\0\0")
    try:
        read_directory(io.BytesIO(block), *read_layout(io.BytesIO(block)))
    except ValueError:
        return None  # nobody can read it, and it may hide a picture of the face
    return block


def from_directory(directory: Directory, layout: Layout) -> bytes | None:
    """Make a block of the descriptive part of a TIFF's directory; None if that is empty."""
    entries = {
        tag: entry
        for tag, entry in directory.entries.items()
        if tag in DESCRIPTIVE_TAGS and entry.kind <= _LAST_CLASSIC_TYPE
    }
    if not entries and not directory.children:
        return None
    return layout.header + write_directory(Directory(entries, directory.children), layout, 8)


def to_directory(block: bytes) -> tuple[Directory, Layout]:
    """Read a block that `without_prefix` has passed, without its thumbnail."""
    stream = io.BytesIO(block)
    layout, offset = read_layout(stream)
    return read_directory(stream, layout, offset), layout


def orientation(block: bytes | None) -> int:
    """Return the EXIF orientation, 1..8; 1 where there is none or it is nonsense."""
    if block is None:
        return 1
    directory, layout = to_directory(block)
    value = layout.numbers(directory.entries.get(ORIENTATION))
    return int(value[0]) if value and value[0] in range(1, 9) else 1


def resolution(block: bytes | None) -> tuple[float, float] | None:
    """Return the dots per inch that the block states, or None."""
    if block is None:
        return None
    directory, layout = to_directory(block)
    tags = (X_RESOLUTION, Y_RESOLUTION, RESOLUTION_UNIT)
    x, y, unit = (layout.numbers(directory.entries.get(tag)) for tag in tags)
    if not x or not y or (unit and unit[0] not in (2, 3)):
        return None
    scale = _CM_PER_INCH if unit and unit[0] == 3 else 1.0
    return x[0] * scale, y[0] * scale


def upright(block: bytes) -> bytes:
    """Set the orientation to 1."""
    data = bytearray(block)
    stream = io.BytesIO(block)
    layout, offset = read_layout(stream)
    for slot in slots(stream, layout, offset)[0]:
        if slot.tag == ORIENTATION and slot.length <= 4:
            entry = struct.pack(layout.order + "HHIHH", ORIENTATION, SHORT, 1, 1, 0)
            data[slot.entry_at : slot.entry_at + 12] = entry
    return bytes(data)


def with_size(block: bytes, width: int, height: int) -> bytes:
    """Set width and height to those of the picture that is stored, where the block states them."""
    data = bytearray(block)
    stream = io.BytesIO(block)
    layout, offset = read_layout(stream)
    for slot in slots(stream, layout, offset)[0]:
        if slot.tag == EXIF and slot.length == 4:
            (child,) = struct.unpack_from(layout.order + "I", block, slot.value_at)
            with contextlib.suppress(ValueError):
                _set_sides(data, layout, slots(stream, layout, child)[0], width, height)
    return bytes(data)


def _set_sides(data: bytearray, layout: Layout, found: list[Slot], width: int, height: int) -> None:
    sides = {_WIDTH: width, _HEIGHT: height}
    for slot in found:
        if slot.tag in sides:
            entry = struct.pack(layout.order + "HHII", slot.tag, LONG, 1, sides[slot.tag])
            data[slot.entry_at : slot.entry_at + 12] = entry


def without_thumbnail(block: bytes) -> bytes:
    """Unlink the thumbnail, which shows the picture as it was, and blank its bytes."""
    data = bytearray(block)
    stream = io.BytesIO(block)
    layout, offset = read_layout(stream)
    _, link = slots(stream, layout, offset)
    (following,) = (
        struct.unpack_from(layout.order + "I", block, link) if link + 4 <= len(block) else (0,)
    )
    if following:
        data[link : link + 4] = bytes(4)
        with contextlib.suppress(ValueError):
            _blank_picture(data, read_directory(stream, layout, following), layout)
    return bytes(data)


def _blank_picture(data: bytearray, directory: Directory, layout: Layout) -> None:
    for where, length in ((_THUMBNAIL_OFFSET, _THUMBNAIL_LENGTH), (_STRIP_OFFSETS, _STRIP_BYTES)):
        starts = layout.numbers(directory.entries.get(where))
        counts = layout.numbers(directory.entries.get(length))
        for start, count in zip(map(int, starts), map(int, counts), strict=False):
            end = min(start + count, len(data))
            data[start:end] = bytes(max(end - start, 0))


def shortened(block: bytes, limit: int) -> bytes | None:
    """Leave out what can best be spared to fit in `limit` bytes; None if it cannot."""
    if len(block) <= limit:
        return block
    directory, layout = to_directory(block)
    if EXIF in directory.children:
        directory.children[EXIF].entries.pop(_MAKER_NOTE, None)
    block = layout.header + write_directory(directory, layout, 8)
    return block if len(block) <= limit else None


def resolution_entries(layout: Layout, dpi: tuple[float, float]) -> dict[int, Entry]:
    """Return the three tags that state dots per inch."""
    x, y = (layout.entry(RATIONAL, round(value * 1000), 1000) for value in dpi)
    inch = layout.entry(SHORT, 2)
    return {X_RESOLUTION: x, Y_RESOLUTION: y, RESOLUTION_UNIT: inch}


def with_resolution(block: bytes | None, dpi: tuple[float, float]) -> bytes:
    """State the dots per inch in a block; itself if it states them already.

    The new main directory goes to the end of the block, so that nothing else moves.
    """
    if block is None:
        layout = Layout("<")
        return layout.header + write_directory(
            Directory(resolution_entries(layout, dpi)), layout, 8
        )
    if resolution(block) == dpi:
        return block
    layout, offset = read_layout(io.BytesIO(block))
    found, link = slots(io.BytesIO(block), layout, offset)
    block += bytes(len(block) % 2)
    added = resolution_entries(layout, dpi)
    rows = {s.tag: block[s.entry_at : s.entry_at + 12] for s in found}
    values_at = len(block) + 2 + 12 * len(rows.keys() | added.keys()) + 4
    values = b""
    for tag, entry in added.items():
        inline = len(entry.data) <= 4
        field = entry.data if inline else struct.pack(layout.order + "I", values_at + len(values))
        values += b"" if inline else entry.data
        rows[tag] = struct.pack(layout.order + "HHI", tag, entry.kind, entry.count) + field.ljust(
            4, b"\0"
        )
    header = block[:4] + struct.pack(layout.order + "I", len(block))
    table = struct.pack(layout.order + "H", len(rows)) + b"".join(rows[tag] for tag in sorted(rows))
    return header + block[8:] + table + block[link : link + 4] + values
