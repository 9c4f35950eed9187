"""Pictures and metadata that the photograph tests start from."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.types import ColorMode, Metadata, Photo

HEIGHT, WIDTH = 40, 56
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="album"/></rdf:RDF></x:xmpmeta>'
)
IPTC = b"\x1c\x02\x50\x00\x05Maria"


@pytest.fixture
def rgb():
    """[40, 56, 3] uint8: a smooth picture with no symmetry that a turn could hide in."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    channels = (60 + 3 * x, 20 + 4 * y, 240 - 2 * x - 2 * y)
    return np.stack(channels, axis=-1).clip(0, 255).astype(np.uint8)


@pytest.fixture
def deep(rgb):
    """[40, 56, 3] uint16 with low bits that 8 bits cannot hold."""
    noise = np.random.default_rng(1).integers(0, 256, rgb.shape)
    return (rgb.astype(np.uint16) << 8) + noise.astype(np.uint16)


@pytest.fixture(scope="session")
def srgb():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


@pytest.fixture(scope="session")
def gray_profile(srgb):
    """Only its header is looked at: an sRGB profile that calls itself gray."""
    return srgb[:16] + b"GRAY" + srgb[20:]


@pytest.fixture
def exif():
    """An EXIF block with the date, a place and a camera, from its TIFF header on."""
    return make_exif(1)


def make_exif(orientation):
    block = Image.Exif()
    block[0x010F] = "Kodak"
    block[0x0112] = orientation
    block.get_ifd(0x8769)[0x9003] = "1950:08:09 12:00:00"
    block.get_ifd(0x8769)[0xA002] = WIDTH
    block.get_ifd(0x8769)[0xA003] = HEIGHT
    block.get_ifd(0x8825)[1] = "N"
    block.get_ifd(0x8825)[2] = (48.0, 8.0, 30.0)
    return block.tobytes().removeprefix(b"Exif\0\0")


@pytest.fixture
def oriented_exif():
    return make_exif


@pytest.fixture
def exif_with_thumbnail(exif):
    """The block with a second directory that points to a (pretended) JPEG."""
    picture = b"\xff\xd8OLD FACE\xff\xd9"
    start = len(exif) + 2 + 24 + 4
    second = struct.pack(">H", 2)
    second += struct.pack(">HHII", 0x0201, 4, 1, start)
    second += struct.pack(">HHII", 0x0202, 4, 1, len(picture))
    (first,) = struct.unpack(">I", exif[4:8])
    (count,) = struct.unpack_from(">H", exif, first)
    link = first + 2 + 12 * count
    linked = exif[:link] + struct.pack(">I", len(exif)) + exif[link + 4 :]
    return linked + second + bytes(4) + picture


@pytest.fixture
def metadata(exif, srgb):
    return Metadata(exif, srgb, XMP, IPTC, (300.0, 600.0))


@pytest.fixture
def photo(tmp_path, rgb, metadata):
    return Photo(tmp_path / "input.png", rgb, "PNG", ColorMode.RGB, None, metadata)


@pytest.fixture(scope="session")
def cmyk_profile():
    """A tiny CMYK profile, unlike any formula: full cyan is a mid gray, no ink is white."""
    lightness = [255 if corner == 0 else 128 if corner == 8 else 20 for corner in range(16)]
    table = b"".join(bytes((value, 128, 128)) for value in lightness)
    identity = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    ramp = bytes(range(256))
    lut = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + identity + ramp * 4 + table + ramp * 3
    lut += bytes(-len(lut) % 4)
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"tiny\0" + bytes(78)
    text += bytes(-len(text) % 4)
    tags = ((b"desc", text), (b"wtpt", white), (b"A2B0", lut))
    start = 128 + 4 + 12 * len(tags)
    table_of_tags, body = struct.pack(">I", len(tags)), b""
    for name, data in tags:
        table_of_tags += name + struct.pack(">II", start + len(body), len(data))
        body += data
    size = start + len(body)
    header = struct.pack(">I", size) + b"lcms" + bytes((2, 0x40, 0, 0)) + b"prtrCMYKLab "
    header += struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    header += struct.pack(">3i", 63190, 65536, 54061)
    return header.ljust(128, b"\0") + table_of_tags + body


@pytest.fixture
def save_with_pillow(tmp_path):
    """Save an array or picture under a name and return the path."""

    def save(picture, name, format=None, **options):
        path = Path(tmp_path) / name
        image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
        image.save(path, format, **options)
        return path

    return save
