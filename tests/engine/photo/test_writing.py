import dataclasses
import errno
import os
import stat

import cv2
import numpy as np
import pillow_heif
import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo, save_photo
from engine.photo.formats import FORMATS
from engine.types import ColorMode
from tests.engine.photo.written import SUFFIX, reopened

pillow_heif.register_heif_opener()
EXACT = ["PNG", "TIFF", "BMP"]


@pytest.mark.parametrize("format", list(FORMATS))
def test_pixels_come_back(photo, tmp_path, format):
    again = reopened(photo, tmp_path, format)
    assert again.format == format
    error = np.abs(again.pixels.astype(int) - photo.pixels)
    assert error.max() == 0 if format in EXACT else error.mean() < 2.5


@pytest.mark.parametrize("mode", [ColorMode.RGB, ColorMode.GRAY])
@pytest.mark.parametrize("with_alpha", [False, True])
@pytest.mark.parametrize("format", ["PNG", "TIFF"])
def test_16_bits_in_give_16_bits_out(photo, deep, tmp_path, format, mode, with_alpha):
    pixels = np.repeat(deep[..., :1], 3, axis=2) if mode is ColorMode.GRAY else deep
    alpha = 65535 - deep[..., 1] if with_alpha else None
    bare = dataclasses.replace(photo.metadata, icc_profile=None)
    photo = dataclasses.replace(photo, pixels=pixels, mode=mode, alpha=alpha, metadata=bare)
    again = reopened(photo, tmp_path, format)
    np.testing.assert_array_equal(again.pixels, pixels)
    assert again.mode is mode
    if with_alpha:
        np.testing.assert_array_equal(again.alpha, alpha)


def test_other_programs_read_16_bit_files_alike(photo, deep, tmp_path):
    photo = dataclasses.replace(photo, pixels=deep, alpha=deep[..., 0])
    for suffix in (".png", ".tif"):
        save_photo(photo, tmp_path / f"out{suffix}")
        seen = cv2.imread(str(tmp_path / f"out{suffix}"), cv2.IMREAD_UNCHANGED)
        np.testing.assert_array_equal(seen[..., [2, 1, 0, 3]], np.dstack((deep, deep[..., 0])))


@pytest.mark.parametrize("format", ["JPEG", "WEBP", "BMP", "AVIF"])
def test_16_bits_are_rounded_where_the_format_has_8(photo, deep, tmp_path, format):
    again = reopened(dataclasses.replace(photo, pixels=deep), tmp_path, format)
    assert again.pixels.dtype == np.uint8
    rounded = np.rint(deep / 257.0)
    error = np.abs(again.pixels - rounded)
    assert error.max() == 0 if format == "BMP" else error.mean() < 2.5


def test_heic_keeps_10_of_16_bits(photo, deep, tmp_path):
    again = reopened(dataclasses.replace(photo, pixels=deep), tmp_path, "HEIF", quality=100)
    assert again.pixels.dtype == np.uint16
    assert np.abs(again.pixels.astype(int) - deep).mean() < 300


@pytest.mark.parametrize("format", [name for name, known in FORMATS.items() if known.gray])
def test_gray_stays_gray_until_it_is_colored(photo, rgb, tmp_path, gray_profile, format):
    gray = np.repeat(rgb[..., :1], 3, axis=2)
    metadata = dataclasses.replace(photo.metadata, icc_profile=gray_profile)
    photo = dataclasses.replace(photo, pixels=gray, mode=ColorMode.GRAY, metadata=metadata)
    again = reopened(photo, tmp_path, format)
    assert again.mode is ColorMode.GRAY
    assert again.metadata.icc_profile == (None if format == "BMP" else gray_profile)
    colored = reopened(dataclasses.replace(photo, pixels=rgb), tmp_path, format, overwrite=True)
    assert colored.mode is ColorMode.RGB
    assert colored.metadata.icc_profile is None


def test_gray_in_a_format_without_gray_loses_its_profile(photo, rgb, tmp_path, gray_profile):
    metadata = dataclasses.replace(photo.metadata, icc_profile=gray_profile)
    gray = np.repeat(rgb[..., :1], 3, axis=2)
    photo = dataclasses.replace(photo, pixels=gray, mode=ColorMode.GRAY, metadata=metadata)
    assert reopened(photo, tmp_path, "WEBP").metadata.icc_profile is None


def test_a_gray_png_carries_no_profile_for_colors(photo, rgb, tmp_path, srgb):
    gray = np.repeat(rgb[..., :1], 3, axis=2)
    photo = dataclasses.replace(photo, pixels=gray, mode=ColorMode.GRAY)
    again = reopened(photo, tmp_path, "PNG")
    assert (again.mode, again.metadata.icc_profile) == (ColorMode.RGB, srgb)


@pytest.mark.parametrize("format", list(FORMATS))
def test_alpha_is_kept_or_laid_on_white(photo, tmp_path, format):
    alpha = np.zeros(photo.pixels.shape[:2], np.uint8)
    alpha[:, :24] = 255
    again = reopened(dataclasses.replace(photo, alpha=alpha), tmp_path, format)
    if FORMATS[format].alpha:
        assert np.abs(again.alpha.astype(int) - alpha).mean() < 2
    else:
        assert again.alpha is None
        assert again.pixels[:, 34:].min() > 250
        assert np.abs(again.pixels[:, :12].astype(int) - photo.pixels[:, :12]).mean() < 2.5


def test_webp_at_100_is_lossless(photo, tmp_path):
    again = reopened(photo, tmp_path, "WEBP", quality=100)
    np.testing.assert_array_equal(again.pixels, photo.pixels)


def test_quality_changes_the_size_and_is_checked(photo, tmp_path):
    save_photo(photo, tmp_path / "low.jpg", quality=30)
    save_photo(photo, tmp_path / "high.jpg")
    assert (tmp_path / "low.jpg").stat().st_size < (tmp_path / "high.jpg").stat().st_size
    for quality in (0, 101):
        with pytest.raises(ValueError, match="quality"):
            save_photo(photo, tmp_path / "x.jpg", quality=quality)


def problem_of(photo, path, **options):
    with pytest.raises(PhotoError) as caught:
        save_photo(photo, path, **options)
    assert caught.value.path == path
    return caught.value.problem


def test_the_format_may_be_given_beside_any_name(photo, tmp_path):
    save_photo(photo, tmp_path / "noname", format="PNG")
    assert open_photo(tmp_path / "noname").format == "PNG"
    assert problem_of(photo, tmp_path / "noname2") is PhotoProblem.UNSUPPORTED
    assert problem_of(photo, tmp_path / "a.gif") is PhotoProblem.UNSUPPORTED
    assert problem_of(photo, tmp_path / "a.png", format="GIF") is PhotoProblem.UNSUPPORTED


def test_without_an_encoder_heic_is_refused(photo, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.photo.writing.writes_heif", lambda: False)
    assert problem_of(photo, tmp_path / "a.heic") is PhotoProblem.UNSUPPORTED
    assert list(tmp_path.iterdir()) == []


def test_a_picture_too_wide_for_the_format(photo, tmp_path):
    wide = dataclasses.replace(photo, pixels=np.zeros((16, 16_384, 3), np.uint8))
    assert problem_of(wide, tmp_path / "a.webp") is PhotoProblem.TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_the_input_is_replaced_only_when_asked(photo, tmp_path):
    save_photo(photo, photo.path)
    photo = open_photo(photo.path)
    before = photo.path.read_bytes()
    link = tmp_path / "link.png"
    link.symlink_to(photo.path)
    assert problem_of(photo, photo.path) is PhotoProblem.SAME_FILE
    assert problem_of(photo, link) is PhotoProblem.SAME_FILE
    assert photo.path.read_bytes() == before
    darker = dataclasses.replace(photo, pixels=photo.pixels // 2)
    save_photo(darker, photo.path, overwrite=True)
    np.testing.assert_array_equal(open_photo(photo.path).pixels, darker.pixels)


def test_an_existing_file_is_left_alone(photo, tmp_path):
    target = tmp_path / "taken.png"
    target.write_bytes(b"something of mine")
    assert problem_of(photo, target) is PhotoProblem.EXISTS
    assert target.read_bytes() == b"something of mine"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("format", list(FORMATS))
@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
def test_a_failure_while_encoding_leaves_nothing(photo, tmp_path, monkeypatch, format, failure):
    target = tmp_path / f"out{SUFFIX[format]}"
    target.write_bytes(b"old")

    def fails(*args, **options):
        raise failure

    monkeypatch.setattr("engine.photo.writing._verify", fails)
    expected = KeyboardInterrupt if isinstance(failure, KeyboardInterrupt) else PhotoError
    with pytest.raises(expected) as caught:
        save_photo(photo, target, overwrite=True)
    if expected is PhotoError:
        assert caught.value.problem is PhotoProblem.NO_SPACE
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_not_written_whole_is_not_published(photo, tmp_path, monkeypatch):
    def half(stream, channels, metadata):
        stream.write(b"\x89PNG\r\n\x1a\n")

    monkeypatch.setattr("engine.photo.writing.write_png", half)
    assert problem_of(photo, tmp_path / "a.png") is PhotoProblem.IO
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", ["JPEG", "PNG", "TIFF"])
@pytest.mark.skipif(os.name != "posix", reason="permission bits")
def test_a_replaced_file_keeps_its_permissions(photo, tmp_path, format):
    target = tmp_path / f"out{SUFFIX[format]}"
    target.write_bytes(b"old")
    target.chmod(0o640)
    save_photo(photo, target, overwrite=True)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("name", ["祖母.png", "סבתא.png", "бабушка 👵.png", "a" * 246 + ".png"])
def test_names_in_any_script_and_of_any_length(photo, tmp_path, name):
    save_photo(photo, tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_name_too_long_and_a_folder_not_there(photo, tmp_path):
    too_long = tmp_path / ("a" * 300 + ".png")
    assert problem_of(photo, too_long) is PhotoProblem.NAME_TOO_LONG
    assert problem_of(photo, tmp_path / "no" / "a.png") is PhotoProblem.NO_FOLDER
    (tmp_path / "file").write_bytes(b"x")
    assert problem_of(photo, tmp_path / "file" / "a.png") is PhotoProblem.NO_FOLDER
    (tmp_path / "folder.png").mkdir()
    assert problem_of(photo, tmp_path / "folder.png") is PhotoProblem.IS_FOLDER
