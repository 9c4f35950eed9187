import numpy as np
import pytest
import tifffile
from PIL import Image

from engine.photo import draft
from engine.photo.draft import open_draft


@pytest.fixture(autouse=True)
def _small_is_large(monkeypatch):
    monkeypatch.setattr(draft, "LARGE", 100_000)
    monkeypatch.setattr(draft, "LONG_SIDE", 128)


@pytest.fixture
def pixels():
    """[400, 600, 3] with a smooth slope, so that a smaller picture can be compared."""
    rows, columns = np.indices((400, 600))
    return np.stack([rows / 2, columns / 3, (rows + columns) / 5], axis=2).astype(np.uint8)


def near(reduced, pixels):
    height, width = reduced.shape[:2]
    rows = np.linspace(0, len(pixels) - 1, height).round().astype(int)
    columns = np.linspace(0, pixels.shape[1] - 1, width).round().astype(int)
    return np.abs(reduced.astype(int) - pixels[rows][:, columns]).mean()


@pytest.mark.parametrize("name", ["a.jpg", "a.tif"])
def test_a_large_photograph_is_seen_small(tmp_path, pixels, name):
    Image.fromarray(pixels).save(tmp_path / name)
    found = open_draft(tmp_path / name)
    assert 128 <= max(found.pixels.shape) < 600
    assert near(found.pixels, pixels) < 5


def test_it_is_upright(tmp_path, pixels):
    exif = Image.Exif()
    exif[274] = 6
    Image.fromarray(pixels).save(tmp_path / "a.jpg", exif=exif)
    found = open_draft(tmp_path / "a.jpg")
    assert near(found.pixels, np.rot90(pixels, -1)) < 5


def test_sixteen_bits_and_gray(tmp_path, pixels):
    tifffile.imwrite(tmp_path / "a.tif", pixels.astype(np.uint16) * 257, photometric="rgb")
    assert open_draft(tmp_path / "a.tif").pixels.dtype == np.uint16
    Image.fromarray(pixels[..., 0]).save(tmp_path / "b.tif")
    assert open_draft(tmp_path / "b.tif").pixels.shape[2] == 3


def test_what_is_small_packed_or_broken_has_none(tmp_path, pixels):
    Image.fromarray(pixels[:50, :50]).save(tmp_path / "small.jpg")
    Image.fromarray(pixels).save(tmp_path / "packed.tif", compression="tiff_lzw")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0broken")
    files = ("small.jpg", "packed.tif", "broken.jpg", "gone.jpg")
    assert [open_draft(tmp_path / name) for name in files] == [None] * 4
