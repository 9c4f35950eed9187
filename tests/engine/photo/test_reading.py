import hashlib
import os

import cv2
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image, ImageOps

from engine.errors import PhotoError, PhotoProblem
from engine.photo import open_photo
from engine.types import ColorMode

pillow_heif.register_heif_opener()

LOSSLESS = [
    ("PNG", "1", ColorMode.GRAY),
    ("PNG", "L", ColorMode.GRAY),
    ("PNG", "LA", ColorMode.GRAY),
    ("PNG", "P", ColorMode.PALETTE),
    ("PNG", "RGB", ColorMode.RGB),
    ("PNG", "RGBA", ColorMode.RGB),
    ("TIFF", "1", ColorMode.GRAY),
    ("TIFF", "L", ColorMode.GRAY),
    ("TIFF", "P", ColorMode.PALETTE),
    ("TIFF", "RGB", ColorMode.RGB),
    ("TIFF", "RGBA", ColorMode.RGB),
    ("TIFF", "CMYK", ColorMode.CMYK),
    ("WEBP", "RGB", ColorMode.RGB),
    ("WEBP", "RGBA", ColorMode.RGB),
    ("BMP", "1", ColorMode.GRAY),
    ("BMP", "L", ColorMode.GRAY),
    ("BMP", "P", ColorMode.PALETTE),
    ("BMP", "RGB", ColorMode.RGB),
]


def in_mode(rgb, mode):
    image = Image.fromarray(rgb)
    if mode.endswith("A"):
        image.putalpha(Image.fromarray(255 - rgb[..., 0]))
    return image.convert(mode)


@pytest.mark.parametrize(("format", "mode", "expected"), LOSSLESS)
def test_every_mode_of_the_lossless_formats_opens_exactly(
    rgb, save_with_pillow, format, mode, expected
):
    image = in_mode(rgb, mode)
    options = {"lossless": True, "exact": True} if format == "WEBP" else {}
    photo = open_photo(save_with_pillow(image, "a", format, **options))
    assert (photo.format, photo.mode) == (format, expected)
    np.testing.assert_array_equal(photo.pixels, np.asarray(image.convert("RGB")))
    if mode.endswith("A"):
        np.testing.assert_array_equal(photo.alpha, np.asarray(image.getchannel("A")))
    else:
        assert photo.alpha is None


@pytest.mark.parametrize(
    ("format", "mode", "expected"),
    [
        ("JPEG", "L", ColorMode.GRAY),
        ("JPEG", "RGB", ColorMode.RGB),
        ("JPEG", "CMYK", ColorMode.CMYK),
        ("AVIF", "RGB", ColorMode.RGB),
        ("HEIF", "RGB", ColorMode.RGB),
    ],
)
def test_the_lossy_formats_open_nearly_exactly(rgb, save_with_pillow, format, mode, expected):
    image = in_mode(rgb, mode)
    photo = open_photo(save_with_pillow(image, "a", format, quality=95))
    assert (photo.format, photo.mode) == (format, expected)
    error = photo.pixels.astype(int) - np.asarray(image.convert("RGB"))
    assert np.abs(error).mean() < 3


def test_a_transparent_palette_gives_alpha(rgb, save_with_pillow):
    image = in_mode(rgb, "P")
    photo = open_photo(save_with_pillow(image, "a.png", transparency=bytes(range(256))))
    np.testing.assert_array_equal(photo.alpha, np.asarray(image))


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_orientation_is_applied_and_reset(
    rgb, save_with_pillow, oriented_exif, format, orientation
):
    block = Image.Exif()
    block.load(oriented_exif(orientation))
    path = save_with_pillow(rgb, "a", format, exif=block.tobytes())
    photo = open_photo(path)
    with Image.open(path) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
    np.testing.assert_array_equal(photo.pixels, np.asarray(upright))
    stored = Image.Exif()
    stored.load(photo.metadata.exif)
    assert stored.get(0x0112, 1) == 1
    assert stored.get_ifd(0x8769)[0x9003] == "1950:08:09 12:00:00"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_of_16_bit_pictures(deep, tmp_path, save_with_pillow, orientation):
    tag = (274, "H", 1, orientation, True)
    tifffile.imwrite(tmp_path / "a.tif", deep, photometric="rgb", extratags=[tag])
    photo = open_photo(tmp_path / "a.tif")
    small = save_with_pillow((deep >> 8).astype(np.uint8), "b.tif", tiffinfo={274: orientation})
    np.testing.assert_array_equal(photo.pixels >> 8, open_photo(small).pixels)
    assert photo.pixels.dtype == np.uint16


def test_heic_is_turned_once_though_its_exif_says_so_too(rgb, save_with_pillow, oriented_exif):
    path = save_with_pillow(rgb, "a.heic", exif=b"Exif\0\0" + oriented_exif(6), quality=95)
    photo = open_photo(path)
    assert photo.pixels.shape == (56, 40, 3)
    error = photo.pixels.astype(int) - np.rot90(rgb, -1)
    assert np.abs(error).mean() < 3
    stored = Image.Exif()
    stored.load(photo.metadata.exif)
    assert stored[0x0112] == 1


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_16_bit_png_is_exact(deep, tmp_path, channels):
    stored = np.dstack((deep, deep[..., 0]))[..., :channels]
    order = {1: [0], 3: [2, 1, 0], 4: [2, 1, 0, 3]}[channels]
    cv2.imwrite(str(tmp_path / "a.png"), stored[..., order])
    photo = open_photo(tmp_path / "a.png")
    expected = deep if channels > 2 else np.repeat(deep[..., :1], 3, axis=2)
    np.testing.assert_array_equal(photo.pixels, expected)
    assert photo.mode is (ColorMode.RGB if channels > 2 else ColorMode.GRAY)
    if channels == 4:
        np.testing.assert_array_equal(photo.alpha, stored[..., -1])


def test_content_counts_and_not_the_name(rgb, save_with_pillow):
    assert open_photo(save_with_pillow(rgb, "scan.jpg", "PNG")).format == "PNG"


def test_values_are_not_converted_and_the_profile_travels(rgb, save_with_pillow, srgb):
    photo = open_photo(save_with_pillow(rgb, "a.png", icc_profile=srgb))
    np.testing.assert_array_equal(photo.pixels, rgb)
    assert photo.metadata.icc_profile == srgb


def test_cmyk_goes_through_its_profile_to_srgb(save_with_pillow, cmyk_profile):
    cyan = Image.new("CMYK", (32, 32), (255, 0, 0, 0))
    photo = open_photo(save_with_pillow(cyan, "a.tif", icc_profile=cmyk_profile))
    assert np.abs(photo.pixels.astype(int) - 119).max() <= 3  # the profile says L* = 50
    assert photo.metadata.icc_profile[16:20] == b"RGB "


def test_cmyk_without_a_usable_profile_uses_the_formula(save_with_pillow, srgb):
    cyan = Image.new("CMYK", (32, 32), (255, 0, 0, 0))
    photo = open_photo(save_with_pillow(cyan, "a.tif", icc_profile=srgb))
    assert photo.pixels[0, 0].tolist() == [0, 255, 255]
    assert photo.metadata.icc_profile is None


def test_lab_becomes_srgb(save_with_pillow):
    lab = Image.new("LAB", (32, 32), (255, 128, 128))  # white
    photo = open_photo(save_with_pillow(lab, "a.tif"))
    assert photo.pixels.min() >= 254
    assert photo.metadata.icc_profile[16:20] == b"RGB "


@pytest.mark.parametrize("format", ["TIFF", "WEBP", "PNG"])
def test_the_first_of_several_pictures_is_opened(rgb, save_with_pillow, format):
    others = [Image.fromarray(255 - rgb)]
    options = {"lossless": True} if format == "WEBP" else {}
    path = save_with_pillow(rgb, "a", format, save_all=True, append_images=others, **options)
    np.testing.assert_array_equal(open_photo(path).pixels, rgb)


def test_a_phone_picture_with_a_second_inside_is_a_jpeg(rgb, save_with_pillow):
    second = [Image.fromarray(rgb[::2, ::2])]
    path = save_with_pillow(rgb, "a.jpg", "MPO", save_all=True, append_images=second)
    assert open_photo(path).format == "JPEG"


@pytest.mark.parametrize(
    "name", ["祖母と祖父.png", "סבתא.png", "Großmutter Ö.png", "бабушка 👵.png", "a" * 246 + ".png"]
)
def test_names_in_any_script_and_of_any_length(rgb, save_with_pillow, name):
    path = save_with_pillow(rgb, name, "PNG")
    photo = open_photo(path)
    assert photo.path == path
    assert photo.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_path_of_more_than_250_characters_in_folders(rgb, tmp_path):
    folder = tmp_path.joinpath(*["архив" * 4] * 12)
    folder.mkdir(parents=True)
    Image.fromarray(rgb).save(folder / "a.png")
    assert len(os.fspath(folder)) > 250
    np.testing.assert_array_equal(open_photo(folder / "a.png").pixels, rgb)


def test_the_input_is_only_read(rgb, save_with_pillow, monkeypatch):
    path = save_with_pillow(rgb, "a.tif")
    before = path.read_bytes()
    modes = []
    real_open = type(path).open

    def watched(self, mode="r", *args, **options):
        modes.append(mode)
        return real_open(self, mode, *args, **options)

    monkeypatch.setattr(type(path), "open", watched)
    open_photo(path)
    monkeypatch.undo()
    assert modes == ["rb"]
    assert path.read_bytes() == before


def test_missing_and_unreadable_files(tmp_path, rgb, save_with_pillow, monkeypatch):
    def problem(path):
        with pytest.raises(PhotoError) as caught:
            open_photo(path)
        return caught.value.problem

    assert problem(tmp_path / "none.jpg") is PhotoProblem.MISSING
    assert problem(tmp_path / "nul\0.jpg") is PhotoProblem.MISSING
    assert problem(tmp_path) is PhotoProblem.IS_FOLDER
    assert problem(tmp_path / ("n" * 300)) is PhotoProblem.NAME_TOO_LONG
    path = save_with_pillow(rgb, "a.png")
    assert problem(path / "below.png") is PhotoProblem.MISSING

    def denied(self, *args, **options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", denied)
    assert problem(path) is PhotoProblem.NO_PERMISSION


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(PhotoError) as caught:
        open_photo(tmp_path / "pipe.jpg")
    assert caught.value.problem is PhotoProblem.NOT_A_PHOTO


def test_heic_pixels_outlive_the_librarys_own(tmp_path, monkeypatch):
    class Freed:
        """As pi-heif's: its memory is another's as soon as the object is gone."""

        def __init__(self, image):
            self.size, self.info = image.size, image.info
            self._pixels = np.array(image)
            self.__array_interface__ = {
                "shape": self._pixels.shape,
                "typestr": "|u1",
                "version": 3,
                "data": self._pixels.reshape(-1).data,
            }

        def __del__(self):
            self._pixels[:] = 0

    opened = pillow_heif.open_heif
    path = tmp_path / "a.heic"
    Image.new("RGB", (64, 64), (200, 200, 200)).save(path, quality=90)
    monkeypatch.setattr(pillow_heif, "open_heif", lambda *a, **k: Freed(opened(*a, **k)))
    assert open_photo(path).pixels.min() > 150
