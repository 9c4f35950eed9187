import contextlib
import io

import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo
from engine.types import ColorMode


@pytest.fixture
def reopen(tmp_path):
    def reopen(pixels, **options):
        tifffile.imwrite(tmp_path / "a.tif", pixels, **options)
        return open_photo(tmp_path / "a.tif")

    return reopen


@pytest.mark.parametrize("compression", [None, "zlib", "lzw", "packbits"])
@pytest.mark.parametrize("options", [{}, {"byteorder": ">"}, {"bigtiff": True}, {"tile": (16, 16)}])
def test_16_bit_rgb_is_exact(deep, reopen, compression, options):
    photo = reopen(deep, photometric="rgb", compression=compression, **options)
    assert photo.pixels.dtype == np.uint16
    np.testing.assert_array_equal(photo.pixels, deep)


def test_planes_kept_apart(deep, reopen):
    planes = np.ascontiguousarray(deep.transpose(2, 0, 1))
    photo = reopen(planes, photometric="rgb", planarconfig="separate")
    np.testing.assert_array_equal(photo.pixels, deep)


def test_16_bit_alpha(deep, reopen):
    photo = reopen(np.dstack((deep, deep[..., 0])), photometric="rgb", extrasamples=["unassalpha"])
    np.testing.assert_array_equal(photo.alpha, deep[..., 0])


def test_an_extra_channel_of_unknown_meaning_is_no_alpha(deep, reopen):
    photo = reopen(np.dstack((deep, deep[..., 0])), photometric="rgb", extrasamples=[0])
    assert photo.alpha is None
    np.testing.assert_array_equal(photo.pixels, deep)


@pytest.mark.parametrize("photometric", ["minisblack", "miniswhite"])
def test_16_bit_gray(deep, reopen, photometric):
    photo = reopen(deep[..., 0], photometric=photometric)
    expected = deep[..., 0] if photometric == "minisblack" else 65535 - deep[..., 0]
    assert photo.mode is ColorMode.GRAY
    np.testing.assert_array_equal(photo.pixels, np.repeat(expected[..., None], 3, axis=2))


@pytest.mark.parametrize(
    ("dtype", "white", "tolerance"),
    [
        (np.float16, 1.0, 70),
        (np.float32, 1.0, 1),
        (np.float32, 255.0, 1),
        (np.float32, 65535.0, 1),
        (np.float64, 1.0, 1),
        (np.float64, 1e6, 1),
    ],
)
def test_floats_are_spread_over_16_bits(rgb, reopen, dtype, white, tolerance):
    share = rgb / rgb.max()
    photo = reopen((share * white).astype(dtype), photometric="rgb")
    assert np.abs(photo.pixels - share * 65535).max() < tolerance


def test_floats_past_white_and_no_numbers_at_all(rgb, reopen):
    floats = (rgb / 255).astype(np.float32)
    floats[0, 0], floats[0, 1] = 1.2, -0.3
    floats[0, 2], floats[0, 3] = np.nan, np.inf
    photo = reopen(floats, photometric="rgb")
    assert photo.pixels[0, :4, 0].tolist() == [65535, 0, 0, 65535]
    assert abs(int(photo.pixels[1, 1, 0]) - int(rgb[1, 1, 0]) * 257) <= 1


def test_32_bit_numbers_keep_their_upper_half(deep, reopen):
    photo = reopen(deep.astype(np.uint32) * 65537, photometric="rgb")
    np.testing.assert_array_equal(photo.pixels, deep)


def test_16_bit_cmyk_becomes_8_bit_rgb(deep, reopen, cmyk_profile):
    ink = np.zeros((40, 56, 4), np.uint16)
    ink[..., 0] = 65535
    plain = reopen(ink, photometric="separated")
    assert (plain.mode, plain.pixels[0, 0].tolist()) == (ColorMode.CMYK, [0, 255, 255])
    managed = reopen(ink, photometric="separated", iccprofile=cmyk_profile)
    assert np.abs(managed.pixels.astype(int) - 119).max() <= 3


def test_signed_numbers_have_no_agreed_meaning(reopen):
    with pytest.raises(PhotoError) as caught:
        reopen(np.zeros((32, 32, 3), np.int16), photometric="rgb")
    assert caught.value.problem is PhotoProblem.UNSUPPORTED


@pytest.mark.parametrize("options", [{}, {"bigtiff": True}, {"byteorder": ">"}])
def test_metadata_of_16_bit_files(deep, reopen, srgb, options):
    tags = [(271, "s", 0, "Epson", True), (700, "B", 3, b"xmp", True), (33723, 7, 4, b"iptc", True)]
    photo = reopen(
        deep, photometric="rgb", iccprofile=srgb, resolution=(1200, 1200), extratags=tags, **options
    )
    kept = photo.metadata
    assert (kept.icc_profile, kept.xmp, kept.iptc) == (srgb, b"xmp", b"iptc")
    assert b"Epson" in kept.exif
    assert kept.dpi == (1200.0, 1200.0)


def test_the_remarks_of_libraries_are_not_printed(rgb, tmp_path, capfd):
    path, stream = tmp_path / "a.tif", io.BytesIO()
    Image.fromarray(rgb).save(stream, "TIFF", compression="tiff_lzw")
    content = bytearray(stream.getvalue())
    middle = len(content) // 2
    content[middle : middle + 60] = b"\xff" * 60
    path.write_bytes(content)
    with contextlib.suppress(PhotoError):
        open_photo(path)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("bits", [8, 16])
def test_ink_with_alpha(deep, reopen, bits):
    ink = np.concatenate([deep, deep[..., :2]], axis=2)
    ink = ink if bits == 16 else (ink >> 8).astype(np.uint8)
    photo = reopen(ink, photometric="separated", extrasamples=["unassalpha"])
    assert (photo.mode, photo.pixels.shape) == (ColorMode.CMYK, deep.shape)
