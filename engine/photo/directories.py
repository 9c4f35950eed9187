"""The tag directories (IFDs) that TIFF files and EXIF blocks are made of, read and written.

Values stay raw in the byte order they came in, so nothing is lost in a translation.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import BinaryIO, Literal

EXIF, GPS, INTEROPERABILITY = 0x8769, 0x8825, 0xA005
CHILDREN = (EXIF, GPS, INTEROPERABILITY)
"""Tags that point to another directory; every other tag holds its own value."""

BYTE, ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 1, 2, 3, 4, 5, 7
_TYPE_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_TYPE_BYTES |= {16: 8, 17: 8, 18: 8}  # BigTIFF
_TYPE_CODES = {1: "B", 3: "H", 4: "I", 5: "I", 6: "b", 8: "h", 9: "i", 10: "i", 11: "f", 12: "d"}
_TYPE_CODES |= {13: "I", 16: "Q", 17: "q", 18: "Q"}
_MAX_VALUE_BYTES = 1 << 28
_MAX_TAGS = 4096  # twenty times as many as the richest file has


@dataclass(frozen=True)
class Entry:
    """One tag's value."""

    kind: int  # TIFF field type, 1..18
    count: int
    data: bytes  # as stored, in the directory's byte order


@dataclass
class Directory:
    """One directory with those it points to."""

    entries: dict[int, Entry] = field(default_factory=dict)
    children: dict[int, Directory] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """How a TIFF stream spells its numbers."""

    order: Literal["<", ">"]  # "<" little-endian, ">" big-endian
    big: bool = False  # BigTIFF: 64-bit offsets

    @property
    def header(self) -> bytes:
        """The eight bytes of a classic TIFF whose first directory follows at once."""
        return (b"II*\0" if self.order == "<" else b"MM\0*") + struct.pack(self.order + "I", 8)

    def entry(self, kind: int, *values: int) -> Entry:
        """Pack whole numbers as BYTE, SHORT, LONG or, in pairs, RATIONAL."""
        code = _TYPE_CODES[kind]
        count = len(values) // 2 if kind == RATIONAL else len(values)
        return Entry(kind, count, struct.pack(f"{self.order}{len(values)}{code}", *values))

    def numbers(self, entry: Entry | None) -> tuple[float, ...]:
        """Unpack an entry of any numeric type; no entry and no numbers give an empty tuple."""
        if entry is None:
            return ()
        code = _TYPE_CODES.get(entry.kind)
        if code is None:
            return ()
        width = struct.calcsize(self.order + code)
        flat = struct.unpack(f"{self.order}{len(entry.data) // width}{code}", entry.data)
        if entry.kind in (5, 10):
            return tuple(a / b if b else 0.0 for a, b in zip(flat[::2], flat[1::2], strict=True))
        return flat


def read_layout(stream: BinaryIO) -> tuple[Layout, int]:
    """Return how the TIFF stream is laid out and the offset of its first directory.

    Raises:
        ValueError: if it is not a TIFF stream.
    """
    stream.seek(0)
    head = stream.read(16)
    if head[:2] not in (b"II", b"MM") or len(head) < 8:
        raise ValueError("not a TIFF stream")
    order: Literal["<", ">"] = "<" if head[:2] == b"II" else ">"
    (version,) = struct.unpack(order + "H", head[2:4])
    if version == 43 and len(head) == 16:
        return Layout(order, big=True), struct.unpack(order + "Q", head[8:16])[0]
    if version != 42:
        raise ValueError("not a TIFF stream")
    return Layout(order), struct.unpack(order + "I", head[4:8])[0]


@dataclass(frozen=True)
class Slot:
    """Where a tag stands in a stream."""

    tag: int
    kind: int
    count: int
    entry_at: int  # offset of the entry itself
    value_at: int  # offset of its value, which is inside the entry when it fits there
    length: int  # of the value in bytes


def slots(stream: BinaryIO, layout: Layout, offset: int) -> tuple[list[Slot], int]:
    """List the tags of the directory at `offset`, and the offset of the field that links the next.

    Raises:
        ValueError: if the directory runs over the end of the stream, or has more than 4,096 tags.
    """
    order, big = layout.order, layout.big
    count_code, entry_code, room = ("Q", "HHQ", 8) if big else ("H", "HHI", 4)
    (count,) = _unpack(stream, order + count_code, offset)
    if count > _MAX_TAGS:
        raise ValueError("too many tags")
    start, step = offset + struct.calcsize("=" + count_code), 20 if big else 12
    found = []
    for at in range(start, start + count * step, step):
        tag, kind, number = _unpack(stream, order + entry_code, at)
        length = _TYPE_BYTES.get(kind, 0) * number
        inline = at + step - room
        value_at = inline
        if length > room:
            (value_at,) = _unpack(stream, order + ("Q" if big else "I"), inline)
        found.append(Slot(tag, kind, number, at, value_at, length))
    return found, start + count * step


def read_directory(
    stream: BinaryIO, layout: Layout, offset: int, only: Collection[int] | None = None
) -> Directory:
    """Read the directory at `offset` and the EXIF, GPS and interoperability ones below it.

    Args:
        stream: a TIFF stream, positioned anywhere.
        layout: from `read_layout`.
        offset: of the directory.
        only: the tags wanted from the directory itself; None for all. Tags whose value lies
            outside the stream or has an unknown type are left out.

    Raises:
        ValueError: if the directory runs over the end of the stream, or its values together are
            larger than the stream: ten thousand tags that share their bytes fill any memory.
    """
    return _read(stream, layout, offset, only, depth=0)


def _read(
    stream: BinaryIO, layout: Layout, offset: int, only: Collection[int] | None, depth: int
) -> Directory:
    directory = Directory()
    room = stream.seek(0, 2)
    for slot in slots(stream, layout, offset)[0]:
        if (only is not None and slot.tag not in only) or not 0 < slot.length <= _MAX_VALUE_BYTES:
            continue
        stream.seek(slot.value_at)
        data = stream.read(slot.length)
        room -= len(data)
        if room < 0:
            raise ValueError("values overlap")
        if len(data) == slot.length:
            directory.entries[slot.tag] = Entry(slot.kind, slot.count, data)
    for tag in CHILDREN:
        pointer = layout.numbers(directory.entries.pop(tag, None))
        # The interoperability directory lies in the EXIF one, and nothing lies deeper.
        if pointer and depth < 2:
            with contextlib.suppress(ValueError):
                child = _read(stream, layout, int(pointer[0]), None, depth + 1)
                directory.children[tag] = child
    return directory


def write_directory(directory: Directory, layout: Layout, offset: int) -> bytes:
    """Return the classic TIFF bytes of a directory that will stand at `offset` of its stream."""
    entries: dict[int, Entry] = dict(directory.entries)
    entries |= {tag: layout.entry(LONG, 0) for tag in directory.children}
    size = 2 + 12 * len(entries) + 4
    table = [struct.pack(layout.order + "H", len(entries))]
    values: list[bytes] = []
    end = offset + size
    for tag in sorted(entries):
        entry, value = entries[tag], b""
        if tag in directory.children:
            entry = layout.entry(LONG, end)
            value = write_directory(directory.children[tag], layout, end)
        table.append(struct.pack(layout.order + "HHI", tag, entry.kind, entry.count))
        if len(entry.data) <= 4:
            table.append(entry.data.ljust(4, b"\0"))
        else:
            table.append(struct.pack(layout.order + "I", end))
            value = entry.data
        values.append(_even(value))
        end += len(values[-1])
    return b"".join([*table, bytes(4), *values])


def _even(data: bytes) -> bytes:
    return data + bytes(len(data) % 2)


def _unpack(stream: BinaryIO, code: str, offset: int) -> tuple[int, ...]:
    stream.seek(offset)
    size = struct.calcsize(code)
    data = stream.read(size)
    if len(data) < size:
        raise ValueError("directory runs over the end")
    return struct.unpack(code, data)
