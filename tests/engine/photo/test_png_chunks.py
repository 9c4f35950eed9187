import io
import struct
import zlib

import imagecodecs
import numpy as np
import pytest

from engine.photo import open_photo
from engine.photo.png_chunks import (
    IPTC_KEYWORD,
    SIGNATURE,
    chunk,
    pixels_alone,
    raw_profile_text,
    read_chunks,
)

HEADER = chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 16, 2, 0, 0, 0))
END = chunk(b"IEND", b"")


def read(*chunks):
    return read_chunks(io.BytesIO(SIGNATURE + HEADER + b"".join(chunks)))


def test_the_header_and_the_end():
    found = read(END)
    assert (found.width, found.height, found.bits, found.complete) == (40, 30, 16, True)
    assert not read().complete
    assert not read(END[:-1]).complete


def test_libpng_is_shown_nothing_to_remark_on(tmp_path, capfd):
    pixels = np.random.default_rng(0).integers(0, 2**16, (40, 30, 3), np.uint16)
    content = imagecodecs.png_encode(pixels)
    odd = chunk(b"iCCP", b"p\0\0" + zlib.compress(b"text")) + chunk(b"tEXt", b"\0")
    path, behind = tmp_path / "a.png", len(SIGNATURE + HEADER)
    path.write_bytes(content[:behind] + odd + content[behind:])
    assert np.array_equal(open_photo(path).pixels, pixels)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("methods", [(5, 0, 0, 0), (2, 1, 0, 0), (2, 0, 1, 0), (2, 0, 0, 2)])
def test_methods_that_no_png_has_are_refused(methods):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 40, 30, 16, *methods))
    with pytest.raises(ValueError, match="methods"):
        pixels_alone(io.BytesIO(SIGNATURE + header + END))


def test_metadata_after_the_pixels_is_found():
    found = read(chunk(b"IDAT", b"x" * 99), chunk(b"eXIf", b"II*"), END)
    assert found.exif == b"II*"


@pytest.mark.parametrize("name", [b"exif", b"APP1", b"iptc"])
@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt"])
def test_profiles_in_hexadecimal_text(name, kind):
    text = raw_profile_text(name.decode(), bytes(range(256)))
    body = text if kind == b"tEXt" else b"\0" + zlib.compress(text)
    found = read(chunk(kind, b"Raw profile type " + name + b"\0" + body), END)
    assert (found.iptc if name == b"iptc" else found.exif) == bytes(range(256))


@pytest.mark.parametrize("compressed", [False, True])
def test_xmp(compressed):
    text = zlib.compress(b"<x/>") if compressed else b"<x/>"
    data = b"XML:com.adobe.xmp\0" + bytes((compressed, 0)) + b"en\0\0" + text
    assert read(chunk(b"iTXt", data), END).xmp == b"<x/>"


def test_a_resolution_without_a_unit_is_none():
    assert read(chunk(b"pHYs", struct.pack(">IIB", 1, 1, 0)), END).dpi is None
    assert read(chunk(b"pHYs", struct.pack(">IIB", 11811, 5906, 1)), END).dpi == pytest.approx(
        (300, 150), abs=0.02
    )


def test_a_few_bytes_that_inflate_to_gigabytes_are_dropped(monkeypatch):
    monkeypatch.setattr("engine.photo.png_chunks._MAX_METADATA_BYTES", 10_000)
    bomb = zlib.compress(bytes(10_001))
    text = chunk(b"zTXt", IPTC_KEYWORD + b"\0\0" + bomb)
    found = read(chunk(b"iCCP", b"p\0\0" + bomb), text, END)
    assert found.icc_profile is None
    assert found.text[IPTC_KEYWORD] == b""


def test_texts_that_nobody_asks_for_are_not_unpacked():
    packed = [chunk(b"zTXt", b"k%d\0\0" % number + zlib.compress(b"x")) for number in range(9)]
    assert read(*packed, END).text == {}


def test_broken_metadata_is_passed_over():
    found = read(
        chunk(b"iCCP", b"name"),
        chunk(b"zTXt", b"k\0\0garbage"),
        chunk(b"iTXt", b"k"),
        chunk(b"pHYs", b"x"),
        chunk(b"tEXt", b"Raw profile type exif\0\nexif\n 3\nxyz\n"),
        END,
    )
    assert (found.icc_profile, found.exif, found.dpi, found.complete) == (None, None, None, True)
