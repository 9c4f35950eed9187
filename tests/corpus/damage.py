"""Sound files, damaged: cut at every border of their structure, flipped, given false numbers."""

import random
import struct
import zlib

_NUMBERS = (0, 1, 0x7FFFFFFF, 0xFFFFFFFF)


def borders(content):
    """Offsets at which a part of the file begins: chunks, segments, boxes, directories."""
    if content[:4] == b"\x89PNG":
        found = _walk(content, 8, lambda at: 12 + int.from_bytes(content[at : at + 4], "big"))
    elif content[:2] == b"\xff\xd8":
        found = _segments(content)
    elif content[:4] == b"RIFF":
        found = [12, *_walk(content, 12, lambda at: 8 + _even(content, at + 4))]
    elif content[4:8] == b"ftyp":
        found = _boxes(content)
    elif content[:2] in (b"II", b"MM"):
        found = _directory(content)
    else:
        found = [2, 14, 18, 54]
    return sorted({at for at in found if 0 < at < len(content)})


def _walk(content, start, length):
    at, found = start, []
    while at + 8 <= len(content):
        found.append(at)
        at += max(length(at), 8)
    return found


def _even(content, at):
    size = int.from_bytes(content[at : at + 4], "little")
    return size + size % 2


def _segments(content):
    at, found = 2, []
    while content[at : at + 1] == b"\xff" and content[at + 1] != 0xDA:
        found.append(at)
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return [*found, at, at + 2, len(content) - 2]


def _boxes(content):
    found = _walk(content, 0, lambda at: int.from_bytes(content[at : at + 4], "big"))
    meta = content.find(b"meta")
    inner = _walk(content, meta + 8, lambda at: int.from_bytes(content[at : at + 4], "big"))
    return found + inner


def _directory(content):
    order = "<" if content[:2] == b"II" else ">"
    big = struct.unpack_from(order + "H", content, 2)[0] == 43
    (at,) = struct.unpack_from(order + ("Q" if big else "I"), content, 8 if big else 4)
    step, head = (20, 8) if big else (12, 2)
    count = min(struct.unpack_from(order + ("Q" if big else "H"), content, at)[0], 40)
    return [8, at, *(at + head + step * row for row in range(count + 1))]


def truncated(content):
    """Cut one byte before, at and behind every border."""
    cuts = {border + step for border in borders(content) for step in (-1, 0, 1)}
    for at in sorted(cuts):
        yield f"cut-{at}", content[:at]


def flipped(content, count, seed):
    """One to eight bits turned over, most of them in the first kilobyte, where the sense lies."""
    draw = random.Random(seed)
    for number in range(count):
        damaged = bytearray(content)
        for _ in range(draw.randint(1, 8)):
            reach = len(content) if draw.random() < 0.3 else min(len(content), 1024)
            at = draw.randrange(reach)
            damaged[at] ^= 1 << draw.randrange(8)
        yield f"flip-{number}", bytes(damaged)


def contradicted(content, count, seed):
    """A 32-bit number somewhere in the structure replaced by an extreme one; PNG sums set right."""
    draw = random.Random(seed)
    places = borders(content)
    for number in range(count):
        at = draw.choice(places) + draw.randrange(0, 24)
        value = draw.choice(_NUMBERS).to_bytes(4, draw.choice(["little", "big"]))
        lie = content[:at] + value + content[at + 4 :]
        yield f"lie-{number}", with_sums(lie) if content[:4] == b"\x89PNG" else lie


def with_sums(content):
    """A PNG whose checksums hold, so that its false numbers are believed."""
    fixed = bytearray(content)
    at = 8
    while at + 12 <= len(fixed):
        end = at + 8 + int.from_bytes(fixed[at : at + 4], "big")
        if end + 4 > len(fixed):
            break
        fixed[end : end + 4] = struct.pack(">I", zlib.crc32(fixed[at + 4 : end]))
        at = end + 4
    return bytes(fixed)
