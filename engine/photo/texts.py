"""Captions that people wrote into a file: the comment of a JPEG, the texts of a PNG.

Their encoding is seldom known, so they are carried as UTF-8 with surrogate escapes: whatever the
bytes were, they come out again.
"""

from __future__ import annotations

from collections.abc import Sequence

COMMENT = "Comment"
"""PNG's keyword for what a JPEG calls its comment."""
KEYWORDS = (
    *("Title", "Author", "Description", "Copyright", "Creation Time", "Disclaimer", "Warning"),
    *("Source", COMMENT),
)
"""PNG specification, 11.3.3.2: those that tell of the picture, not of the program."""


def from_bytes(stored: bytes) -> str:
    """Return a stored text, without the zeros and blanks around it."""
    return stored.strip(b"\0 \t\r\n").decode("utf-8", "surrogateescape")


def to_bytes(text: str) -> bytes:
    """Return the bytes of a text; a zero, which would end it, is left out."""
    return text.encode("utf-8", "surrogateescape").replace(b"\0", b"")


def as_comment(texts: Sequence[tuple[str, str]], limit: int) -> bytes:
    """Return all texts as one, a line each, at most `limit` bytes; keywords are named."""
    lines = (text if keyword == COMMENT else f"{keyword}: {text}" for keyword, text in texts)
    raw = to_bytes("\n".join(lines))
    if len(raw) <= limit:
        return raw
    end = limit
    while raw[end] & 0xC0 == 0x80 and end > limit - 3:  # no half of a character
        end -= 1
    return raw[:end]
