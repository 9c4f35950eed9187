"""Whatever a file holds, it opens or is refused with a reason; nothing else comes out."""

import io
import os
import struct
import zlib

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo
from engine.photo.location import without_location
from engine.photo.source import MAX_DECODED_BYTES, MIN_SIDE

pillow_heif.register_heif_opener()
FORMATS = ["JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIF", "AVIF"]


@pytest.fixture
def problem_of(tmp_path):
    def problem(content):
        path = tmp_path / "photo.jpg"
        path.write_bytes(content)
        with pytest.raises(PhotoError) as caught:
            open_photo(path)
        assert caught.value.path == path
        return caught.value.problem

    return problem


def encoded(pixels, format, **options):
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, format, **options)
    return stream.getvalue()


def png_header(width, height, bits=8):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, bits, 2, 0, 0, 0)
    image = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + image + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", PhotoProblem.EMPTY),
        (b"Dear grandmother,\nplease find enclosed", PhotoProblem.NOT_A_PHOTO),
        ("BMW 02, Großvaters Auto".encode(), PhotoProblem.NOT_A_PHOTO),
        (bytes(4096), PhotoProblem.NOT_A_PHOTO),
        (b"\0", PhotoProblem.NOT_A_PHOTO),
        (b"<html><body>404</body></html>", PhotoProblem.NOT_A_PHOTO),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", PhotoProblem.NOT_A_PHOTO),
        (b"GIF89a" + bytes(30), PhotoProblem.UNSUPPORTED),
        (b"8BPS\0\1" + bytes(30), PhotoProblem.UNSUPPORTED),
        (b"%PDF-1.7\n", PhotoProblem.UNSUPPORTED),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", PhotoProblem.UNSUPPORTED),
        (b"\xff\xd8\xff\xe0", PhotoProblem.TRUNCATED),
        (b"\x89PNG\r\n\x1a\n", PhotoProblem.TRUNCATED),
        (b"II*\0\x08\0\0\0", PhotoProblem.TRUNCATED),
    ],
)
def test_what_is_no_photograph(problem_of, content, problem):
    assert problem_of(content) is problem


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("part", [0.03, 0.3, 0.6, 0.85])
def test_a_truncated_file_of_each_format(rgb, problem_of, format, part):
    whole = encoded(rgb, format)
    cut = whole[: max(int(len(whole) * part), 24)]
    assert problem_of(cut) is PhotoProblem.TRUNCATED


@pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
@pytest.mark.parametrize("compression", [None, "zlib", "lzw"])
def test_a_truncated_16_bit_tiff(deep, problem_of, part, compression):
    stream = io.BytesIO()
    tifffile.imwrite(stream, deep, photometric="rgb", compression=compression)
    whole = stream.getvalue()
    assert problem_of(whole[: int(len(whole) * part)]) is PhotoProblem.TRUNCATED


@pytest.mark.parametrize("format", FORMATS)
def test_a_picture_too_small_for_a_face(problem_of, format):
    for height, width in ((1, 1), (MIN_SIDE - 1, 400), (400, 1)):
        tiny = np.zeros((height, width, 3), np.uint8)
        assert problem_of(encoded(tiny, format)) is PhotoProblem.TOO_SMALL


def test_the_smallest_picture_allowed_opens(save_with_pillow):
    smallest = np.zeros((MIN_SIDE, MIN_SIDE, 3), np.uint8)
    np.testing.assert_array_equal(open_photo(save_with_pillow(smallest, "a.png")).pixels, smallest)


def test_zero_width(problem_of, rgb):
    assert problem_of(png_header(0, 100)) is PhotoProblem.TOO_SMALL
    jpeg = encoded(rgb, "JPEG")
    at = jpeg.index(b"\xff\xc0") + 5
    assert problem_of(jpeg[:at] + bytes(4) + jpeg[at + 4 :]) is PhotoProblem.TOO_SMALL


@pytest.mark.parametrize("bits", [8, 16])
def test_decompression_bombs_are_refused_by_their_header(problem_of, bits):
    side = int((MAX_DECODED_BYTES * 8 / bits / 3) ** 0.5)
    for width, height in ((side + 100, side + 100), (65_000, 65_000), (2**31 - 1, 2**31 - 1)):
        assert problem_of(png_header(width, height, bits)) is PhotoProblem.TOO_LARGE


def test_sides_that_a_decoder_refuses_by_itself_are_too_large(problem_of, rgb):
    webp = encoded(rgb, "WEBP", xmp=b"<x/>")
    canvas = webp.index(b"VP8X") + 12
    assert problem_of(webp[:canvas] + b"\xff" * 6 + webp[canvas + 6 :]) is PhotoProblem.TOO_LARGE
    heic = encoded(rgb, "HEIF")
    sides = heic.index(b"ispe") + 8
    huge = struct.pack(">II", 65_535, 65_535)
    assert problem_of(heic[:sides] + huge + heic[sides + 8 :]) is PhotoProblem.TOO_LARGE


def test_a_large_picture_in_too_few_bytes_is_a_bomb(problem_of):
    assert problem_of(png_header(20_000, 20_000)) is PhotoProblem.TOO_LARGE


def test_a_tiff_that_claims_a_giant_picture(problem_of, rgb):
    content = bytearray(encoded(rgb, "TIFF"))
    (at,) = struct.unpack_from("<I", content, 4)
    for entry in range(at + 2, at + 26, 12):  # width and height come first
        struct.pack_into(
            "<HHII", content, entry, *struct.unpack_from("<H", content, entry), 4, 1, 10**6
        )
    assert problem_of(bytes(content)) is PhotoProblem.TOO_LARGE


def test_a_tiff_with_a_hundred_channels_is_refused_before_they_are_unpacked(problem_of, rgb):
    stream = io.BytesIO()
    tifffile.imwrite(stream, np.zeros((64, 64, 100)), planarconfig="contig")
    content = bytearray(stream.getvalue())
    with tifffile.TiffFile(io.BytesIO(content)) as file:
        tags = file.pages.first.tags
        for name in ("ImageWidth", "ImageLength"):
            content[tags[name].valueoffset : tags[name].valueoffset + 2] = struct.pack("<H", 4000)
    assert problem_of(bytes(content)) is PhotoProblem.TOO_LARGE


def test_a_tiff_that_two_readers_see_differently_is_damaged(problem_of, deep):
    """Found by the corpus: three channels of different depth gave a picture without pixels."""
    stream = io.BytesIO()
    tifffile.imwrite(stream, deep, photometric="rgb")
    content = bytearray(stream.getvalue())
    with tifffile.TiffFile(io.BytesIO(content)) as file:
        at = file.pages.first.tags["BitsPerSample"].valueoffset + 2
    content[at : at + 4] = b"\xff\xff\xff\xff"
    assert problem_of(bytes(content)) is PhotoProblem.DAMAGED


def test_the_reason_is_one_line(tmp_path, rgb):
    """Found by the corpus: libheif ends its sentences with a line break."""
    whole = encoded(rgb, "HEIF")
    path = tmp_path / "photo.heic"
    path.write_bytes(whole.replace(b"iloc", b"ilox"))
    with pytest.raises(PhotoError) as caught:
        open_photo(path)
    assert "\n" not in caught.value.detail


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be shortened there")
def test_a_file_that_is_shortened_while_it_is_decoded_does_no_harm(tmp_path, deep, monkeypatch):
    path = tmp_path / "deep.png"
    path.write_bytes(imagecodecs.png_encode(deep))
    decode = imagecodecs.png_decode

    def shorten(data):
        os.truncate(path, 100)
        return decode(data)

    monkeypatch.setattr(imagecodecs, "png_decode", shorten)
    assert open_photo(path).pixels.shape == deep.shape  # it was read whole; a map would end us


def test_memory_that_is_not_there(save_with_pillow, rgb, monkeypatch):
    def fails(*args):
        raise MemoryError

    path = save_with_pillow(rgb, "a.jpg")
    monkeypatch.setattr("engine.photo.reading.decode", fails)
    with pytest.raises(PhotoError) as caught:
        open_photo(path)
    assert caught.value.problem is PhotoProblem.TOO_LARGE


def test_a_camera_raw_file_is_not_taken_for_its_preview(tmp_path, rgb):
    version = (0xC612, "B", 4, (1, 4, 0, 0), True)
    tifffile.imwrite(tmp_path / "a.dng", rgb, photometric="rgb", extratags=[version])
    with pytest.raises(PhotoError) as caught:
        open_photo(tmp_path / "a.dng")
    assert caught.value.problem is PhotoProblem.UNSUPPORTED


def test_a_disk_error_while_reading_is_no_damage(save_with_pillow, rgb, monkeypatch):
    def fails(*args):
        raise OSError(5, "Input/output error")

    path = save_with_pillow(rgb, "a.jpg")
    monkeypatch.setattr("engine.photo.reading.decode", fails)
    with pytest.raises(PhotoError) as caught:
        open_photo(path)
    assert caught.value.problem is PhotoProblem.IO


@pytest.mark.parametrize("format", FORMATS)
def test_flipped_bytes_open_or_are_refused(rgb, tmp_path, format, exif, srgb):
    whole = encoded(rgb, format, exif=b"Exif\0\0" + exif, icc_profile=srgb)
    random = np.random.default_rng(3)
    path = tmp_path / "photo"
    outcomes = set()
    for _ in range(15):
        damaged = np.frombuffer(whole, np.uint8).copy()
        where = random.integers(16, min(len(whole), 600), 4)
        damaged[where] = random.integers(0, 256, 4)
        path.write_bytes(damaged.tobytes())
        try:
            outcomes.add(open_photo(path).format)
        except PhotoError as error:
            outcomes.add(error.problem)
    assert outcomes
    assert PhotoProblem.MISSING not in outcomes


@pytest.mark.parametrize(
    "pieces",
    [b"\xff" * 70_000, bytes(70_000), b"\xff\xfe\0\2" * 11_000],
    ids=["fill", "junk", "many"],
)
def test_a_jpeg_with_more_than_segments_before_its_pixels(rgb, problem_of, pieces):
    whole = encoded(rgb, "JPEG")
    assert problem_of(whole[:20] + pieces + whole[20:]) is PhotoProblem.DAMAGED


@pytest.mark.parametrize("fill", [1, 1000, 1020, 1021, 1022, 1023, 1024, 30_000])
def test_fill_bytes_that_decoders_skip_do_no_harm(rgb, tmp_path, fill):
    whole, path = encoded(rgb, "JPEG", comment=b"x" * 60_000), tmp_path / "a.jpg"
    path.write_bytes(whole[:2] + b"\xff" * fill + whole[2:])
    assert open_photo(path).pixels.shape == rgb.shape


def test_a_png_cut_into_a_million_pieces(rgb, problem_of):
    whole = encoded(rgb, "PNG")
    pieces = b"\0\0\0\0tEXt" + struct.pack(">I", zlib.crc32(b"tEXt"))
    assert problem_of(whole[:33] + pieces * 12_000 + whole[33:]) is PhotoProblem.DAMAGED


def test_exif_that_points_nowhere_is_no_damage(rgb, tmp_path):
    rows = ((0x0112, 3, 1, 6), (0x8769, 4, 2, 2**31), (0x8825, 4, 2, 2**31))
    table = b"".join(struct.pack("<HHII", *row) for row in rows)
    block = b"II*\0\x08\0\0\0\3\0" + table + bytes(4)
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(rgb, "JPEG", exif=b"Exif\0\0" + block))
    photo = open_photo(path)
    assert photo.pixels.shape == (rgb.shape[1], rgb.shape[0], 3)
    assert without_location(photo.metadata).exif is None
