import dataclasses

import pytest
import tifffile
from PIL import Image

from engine.photo import save_photo
from engine.photo.formats import FORMATS
from engine.photo.xmp import Packet
from tests.engine.photo.written import SUFFIX, reopened


@pytest.mark.parametrize("format", list(FORMATS))
def test_metadata_comes_back(photo, tmp_path, format):
    kept = reopened(photo, tmp_path, format).metadata
    assert kept.dpi == (300.0, 600.0)
    if format == "BMP":  # holds nothing else
        return
    assert (kept.icc_profile, kept.xmp) == (photo.metadata.icc_profile, photo.metadata.xmp)
    assert kept.iptc == (photo.metadata.iptc if format in ("JPEG", "PNG", "TIFF") else None)
    block = Image.Exif()
    block.load(kept.exif)
    assert block[0x010F] == "Kodak"
    assert block.get_ifd(0x8769)[0x9003] == "1950:08:09 12:00:00"
    assert block.get_ifd(0x8825)[2] == (48.0, 8.0, 30.0)


def test_metadata_survives_all_formats_in_a_row(photo, tmp_path):
    for format in ("TIFF", "JPEG", "HEIF", "PNG", "AVIF", "WEBP", "TIFF", "JPEG"):
        photo = reopened(photo, tmp_path, format, overwrite=True)
    block = Image.Exif()
    block.load(photo.metadata.exif)
    assert (block[0x010F], block.get_ifd(0x8825)[1]) == ("Kodak", "N")
    assert photo.metadata.dpi == (300.0, 600.0)


def test_other_programs_find_the_metadata(photo, tmp_path):
    save_photo(photo, tmp_path / "out.tif")
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        tags = file.pages.first.tags
        assert tags[34675].value == photo.metadata.icc_profile
        assert bytes(tags[700].value) == photo.metadata.xmp
        assert tags[34665].value["DateTimeOriginal"] == "1950:08:09 12:00:00"
    save_photo(photo, tmp_path / "out.jpg")
    with Image.open(tmp_path / "out.jpg") as image:
        assert image.info["photoshop"][0x0404] == photo.metadata.iptc
        assert image.getexif()[0x010F] == "Kodak"
        assert image.layer[0][1:3] == (1, 1)  # no chroma subsampling
        assert image.layer[1][1:3] == (1, 1)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "TIFF", "WEBP", "HEIF", "AVIF"])
def test_the_old_thumbnail_is_gone(photo, tmp_path, exif_with_thumbnail, format):
    metadata = dataclasses.replace(photo.metadata, exif=exif_with_thumbnail)
    reopened(dataclasses.replace(photo, metadata=metadata), tmp_path, format)
    assert b"OLD FACE" not in (tmp_path / f"out{SUFFIX[format]}").read_bytes()


def test_without_metadata_only_profile_resolution_and_the_given_packet_stay(photo, tmp_path):
    packet = Packet(None).to_bytes()
    kept = reopened(photo, tmp_path, "JPEG", keep_metadata=False, xmp=packet).metadata
    assert (kept.exif, kept.iptc, kept.xmp) == (None, None, packet)
    assert (kept.icc_profile, kept.dpi) == (photo.metadata.icc_profile, (300.0, 600.0))
    bare = reopened(photo, tmp_path, "PNG", keep_metadata=False).metadata
    assert bare.xmp is None


def test_blocks_too_large_for_jpeg_are_shortened(photo, tmp_path, oriented_exif):
    block = Image.Exif()
    block.load(oriented_exif(1))
    block.get_ifd(0x8769)[0x927C] = bytes(70_000)
    exif = block.tobytes().removeprefix(b"Exif\0\0")
    ns = 'xmlns:a="urn:a/"'
    packet = Packet(None)
    packet.add(f"<a:Huge {ns}>{'x' * 70_000}</a:Huge><a:Small {ns}>kept</a:Small>")
    metadata = dataclasses.replace(photo.metadata, exif=exif, xmp=packet.to_bytes())
    kept = reopened(dataclasses.replace(photo, metadata=metadata), tmp_path, "JPEG").metadata
    assert Packet(kept.xmp).get(("urn:a/", "Small")) == "kept"
    block = Image.Exif()
    block.load(kept.exif)
    assert block.get_ifd(0x8769)[0x9003] == "1950:08:09 12:00:00"
