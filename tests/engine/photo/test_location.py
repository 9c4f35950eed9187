import io
import struct

import pytest
from PIL import Image

from engine.photo.exif import to_directory, without_prefix
from engine.photo.location import has_location, without_location
from engine.types import Metadata

DATE_TAKEN, ARTIST, GPS = 0x9003, 0x013B, 0x8825
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" exif:GPSLatitude="52,31N" '
    b'photoshop:Headline="Wedding"><photoshop:City>Lodz</photoshop:City></rdf:Description>'
    b"</rdf:RDF></x:xmpmeta>"
)


def _exif(order="<", *, gps=True):
    exif = Image.Exif()
    exif.endian = order
    exif[ARTIST] = "Aunt Ida"
    exif.get_ifd(0x8769)[DATE_TAKEN] = "1931:06:01 12:00:00"
    if gps:
        exif.get_ifd(GPS).update({1: "N", 2: (52.0, 31.0, 12.5), 18: "WGS-84-SECRET"})
    return without_prefix(exif.tobytes())


def _iptc(*sets):
    return b"".join(b"\x1c\x02" + bytes([n]) + len(v).to_bytes(2, "big") + v for n, v in sets)


@pytest.mark.parametrize("order", ["<", ">"])
def test_coordinates_go_and_the_date_stays(order):
    block = without_location(Metadata(exif=_exif(order))).exif
    directory, _ = to_directory(block)
    assert not directory.children.get(GPS) or not directory.children[GPS].entries
    assert b"SECRET" not in block
    read = Image.Exif()
    read.load(b"Exif\0\0" + block)
    assert read[ARTIST] == "Aunt Ida"
    assert read.get_ifd(0x8769)[DATE_TAKEN] == "1931:06:01 12:00:00"
    assert not read.get_ifd(GPS)


def test_nothing_moves_inside_the_block():
    before = _exif()
    assert len(without_location(Metadata(exif=before)).exif) == len(before)


def test_coordinates_and_city_leave_the_xmp():
    after = without_location(Metadata(xmp=XMP)).xmp
    assert b"Wedding" in after
    assert b"Lodz" not in after
    assert b"GPSLatitude" not in after


def test_city_and_country_leave_the_iptc():
    records = _iptc((5, b"Wedding"), (90, b"Lodz"), (101, b"Poland"), (80, b"Ida"))
    after = without_location(Metadata(iptc=records + b"\0")).iptc
    assert after == _iptc((5, b"Wedding"), (80, b"Ida"))


@pytest.mark.parametrize("field", ["exif", "xmp", "iptc"])
def test_a_block_that_cannot_be_read_is_not_passed_on(field):
    assert getattr(without_location(Metadata(**{field: b"\x1cgarbage"})), field) is None


def test_a_photograph_without_places_keeps_its_bytes():
    metadata = Metadata(exif=_exif(gps=False), iptc=_iptc((5, b"Wedding")), dpi=(300.0, 300.0))
    assert without_location(metadata) == metadata
    assert not has_location(metadata)
    assert has_location(Metadata(exif=_exif()))


def test_the_result_is_still_readable_inside_a_jpeg():
    stream = io.BytesIO()
    block = without_location(Metadata(exif=_exif())).exif
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=b"Exif\0\0" + block)
    assert Image.open(stream).getexif()[ARTIST] == "Aunt Ida"


def test_a_place_in_xmp_inside_exif_goes_too():
    packet = b"<x>Sillamae</x>"
    rows = struct.pack("<HHII", 0x02BC, 1, len(packet), 26)
    block = b"II*\0\x08\0\0\0\1\0" + rows + bytes(4) + packet
    assert b"Sillamae" not in without_location(Metadata(exif=block)).exif


def test_coordinates_in_a_directory_that_cannot_be_read_do_not_stay():
    rows = struct.pack("<HHII", 0x8825, 4, 1, 26)
    cut = b"\5\0" + struct.pack("<HHII", 2, 5, 3, 40) + bytes(10)
    block = b"II*\0\x08\0\0\0\1\0" + rows + bytes(4) + cut
    assert without_location(Metadata(exif=block)).exif is None
