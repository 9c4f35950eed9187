"""The chunks of a PNG file that carry its size and its metadata."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from engine.photo.texts import KEYWORDS, from_bytes, to_bytes

SIGNATURE = b"\x89PNG\r\n\x1a\n"
XMP_KEYWORD = b"XML:com.adobe.xmp"
IPTC_KEYWORD = b"Raw profile type iptc"
_EXIF_KEYWORDS = (b"Raw profile type exif", b"Raw profile type APP1")
_CAPTIONS = {keyword.encode(): keyword for keyword in KEYWORDS}
_KEYWORDS = frozenset({XMP_KEYWORD, IPTC_KEYWORD, *_EXIF_KEYWORDS, *_CAPTIONS})
_METERS_PER_INCH = 0.0254
_MAX_METADATA_BYTES = 1 << 26
_FEW_CHUNKS, _USUAL_CHUNK_BYTES = 10_000, 1024  # libpng cuts pixels into pieces of 8 KB
_NEEDED = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_COLOR_TYPES = (0, 2, 3, 4, 6)
_WANTED = (b"IHDR", b"iCCP", b"eXIf", b"iTXt", b"zTXt", b"tEXt", b"pHYs")


@dataclass
class Chunks:
    """What the chunks of a PNG say beside its pixels."""

    width: int = 0
    height: int = 0
    bits: int = 8  # a channel: 1, 2, 4, 8 or 16
    complete: bool = False  # the end chunk is there
    icc_profile: bytes | None = None
    exif: bytes | None = None
    dpi: tuple[float, float] | None = None
    text: dict[bytes, bytes] = field(default_factory=dict)

    @property
    def xmp(self) -> bytes | None:
        """The XMP packet, or None."""
        return self.text.get(XMP_KEYWORD)

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What people wrote: keyword and text."""
        found = ((name, from_bytes(self.text.get(key, b""))) for key, name in _CAPTIONS.items())
        return tuple((name, text) for name, text in found if text)

    @property
    def iptc(self) -> bytes | None:
        """The IPTC-IIM records that ImageMagick's convention keeps in a text chunk, or None."""
        return _raw_profile(self.text.get(IPTC_KEYWORD))


def read_chunks(stream: BinaryIO) -> Chunks:
    """Read a PNG's chunks without its pixels. A file that ends early gives what was found.

    Raises:
        ValueError: if it is cut into so many chunks that it would take minutes to read.
    """
    chunks = Chunks()
    for kind, start, length in _walk(stream):
        wanted = kind in _WANTED and length <= _MAX_METADATA_BYTES
        data = _read(stream, start, 8 + length)[8:] if wanted else b""
        if kind == b"IHDR" and len(data) >= 9:
            chunks.width, chunks.height, chunks.bits = struct.unpack_from(">IIB", data)
        elif kind == b"iCCP":
            chunks.icc_profile = _inflate(data.partition(b"\0")[2][1:])
        elif kind == b"eXIf":
            chunks.exif = data
        elif kind == b"pHYs" and len(data) == 9 and data[8] == 1:
            across, down = struct.unpack_from(">II", data)
            chunks.dpi = across * _METERS_PER_INCH, down * _METERS_PER_INCH
        elif kind == b"IEND":
            chunks.complete = True
        else:
            chunks.text |= _text(kind, data)
    if chunks.exif is None:
        found = (_raw_profile(chunks.text.get(keyword)) for keyword in _EXIF_KEYWORDS)
        chunks.exif = next(filter(None, found), None)
    return chunks


def pixels_alone(stream: BinaryIO) -> bytearray:
    """Return a PNG without what its pixels do not need, on which libpng would print remarks.

    Raises:
        ValueError: if its header names methods that no PNG has, or it has too many chunks.
    """
    kept = bytearray(SIGNATURE)
    for kind, start, length in _walk(stream):
        if kind in _NEEDED:
            kept += _read(stream, start, length + 12)
    color, compression, filters, interlace = kept[25:29]
    if color not in _COLOR_TYPES or compression or filters or interlace > 1:
        raise ValueError("unknown methods")
    return kept


def _read(stream: BinaryIO, start: int, length: int) -> bytes:
    stream.seek(start)
    return stream.read(length)


def _walk(stream: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, place in the file and length of data of every chunk."""
    end = stream.seek(0, 2)
    at, room = len(SIGNATURE), _FEW_CHUNKS + end // _USUAL_CHUNK_BYTES
    while at + 12 <= end:
        room -= 1
        if room < 0:
            raise ValueError("too many chunks")
        length, kind = struct.unpack(">I4s", _read(stream, at, 8))
        start, at = at, at + length + 12
        if at > end:
            return
        yield kind, start, length
        if kind == b"IEND":
            return


def _text(kind: bytes, data: bytes) -> dict[bytes, bytes]:
    keyword, _, rest = data.partition(b"\0")
    if keyword not in _KEYWORDS:  # a thousand others may unpack to a thousand times the limit
        return {}
    if kind == b"tEXt":
        return {keyword: rest}
    if kind == b"zTXt":
        return {keyword: _inflate(rest[1:]) or b""}
    if kind == b"iTXt" and len(rest) > 2:
        text = rest[2:].split(b"\0", 2)[-1]
        return {keyword: (_inflate(text) or b"") if rest[0] else text}
    return {}


def _inflate(data: bytes) -> bytes | None:
    """Decompress with an upper limit: a few bytes may claim to be gigabytes."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(data, _MAX_METADATA_BYTES)
    except zlib.error:
        return None
    return plain if inflater.eof else None


def _raw_profile(text: bytes | None) -> bytes | None:
    """Decode ImageMagick's hexadecimal form: a name, a length and lines of digits."""
    words = (text or b"").split(None, 2)
    if len(words) < 3 or not words[1].isdigit():
        return None
    try:
        return bytes.fromhex(words[2].decode("ascii"))
    except ValueError:
        return None


def raw_profile_text(name: str, data: bytes) -> bytes:
    """Encode `data` in ImageMagick's hexadecimal form."""
    digits = data.hex()
    lines = "\n".join(digits[i : i + 72] for i in range(0, len(digits), 72))
    return f"\n{name}\n{len(data):8}\n{lines}\n".encode("ascii")


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return a whole chunk: length, kind, data and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def text_chunk(keyword: str, text: str) -> bytes:
    """Return the chunk of a text: iTXt, which is UTF-8; tEXt for ASCII and for unknown bytes."""
    raw = to_bytes(text)
    try:
        international = not raw.decode().isascii()
    except UnicodeDecodeError:
        international = False
    if international:
        return chunk(b"iTXt", keyword.encode() + bytes(5) + raw)
    return chunk(b"tEXt", keyword.encode() + bytes(1) + raw)


def resolution_chunk(dpi: tuple[float, float]) -> bytes:
    """Return the chunk that states dots per inch."""
    across, down = (round(value / _METERS_PER_INCH) for value in dpi)
    return chunk(b"pHYs", struct.pack(">IIB", across, down, 1))
