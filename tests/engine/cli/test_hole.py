import numpy as np
import pytest
from PIL import Image


@pytest.fixture
def mask(tmp_path):
    """Writes a mask of 64 x 48 with a white rectangle."""

    def write(name="m.png", mode="L", size=(64, 48), white=255, alpha=None):
        pixels = np.zeros((size[1], size[0]), np.uint8)
        pixels[10:20, 30:50] = white
        picture = Image.fromarray(pixels).convert(mode)
        if alpha is not None:
            picture.putalpha(Image.fromarray(np.full(pixels.shape, alpha, np.uint8)))
        picture.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.mark.parametrize("mode", ["L", "RGB", "1", "P"])
def test_what_is_white_is_filled(call, restorer, photo, tmp_path, mask, mode):
    source = photo("a.png")
    result = call("restore", source, "-o", tmp_path / "o.png", "--mask", mask(mode=mode))
    assert result.code == 0
    hole = restorer.asked[0][3]
    assert hole.shape == (48, 64)
    assert (hole[10:20, 30:50] == 255).all()
    assert hole.sum() == 255 * 200


def test_what_is_transparent_or_dark_is_not(call, restorer, photo, tmp_path, mask):
    source = photo("a.png")
    for number, settings in enumerate(({"alpha": 0, "mode": "RGB"}, {"white": 120})):
        target = tmp_path / f"{number}.png"
        result = call("restore", source, "-o", target, "--mask", mask(**settings))
        assert not restorer.asked[-1][3].any()
        assert "nothing was filled" in result.out


def test_a_mask_of_another_size_ends_with_2(call, restorer, photo, tmp_path, mask):
    result = call(
        "restore", photo("a.png"), "-o", tmp_path / "o.png", "--mask", mask(size=(60, 48))
    )
    assert result.code == 2
    assert "60 x 48" in result.err
    assert "64 x 48" in result.err
    assert not (tmp_path / "o.png").exists()


def test_a_mask_that_cannot_be_read_ends_with_3(call, restorer, photo, tmp_path):
    result = call(
        "restore", photo("a.png"), "-o", tmp_path / "o.png", "--mask", tmp_path / "no.png"
    )
    assert result.code == 3
    assert "no.png is not there" in result.err


def test_several_photographs_cannot_share_a_mask(call, restorer, photo, tmp_path, mask):
    photos = [photo("a.png"), photo("b.png")]
    result = call("restore", *photos, "-o", tmp_path / "out", "--mask", mask())
    assert result.code == 2
    assert "one photograph" in result.err


def test_a_face_crop_takes_the_middle_of_its_mask(call, restorer, photo, tmp_path, mask):
    words = ("--aligned", "--mask", mask())
    assert call("restore", photo("a.png"), "-o", tmp_path / "o.png", *words).code == 0
    hole = restorer.asked[0][3]
    assert hole.shape == (512, 512)
    assert hole[120:200, 250:440].mean() > 250  # 48 px become 512, 8 columns are cut off
    assert hole[300:].max() == 0


def test_a_tear_does_not_hide_a_face_from_the_detector(call, restorer, tmp_path, mask, monkeypatch):
    torn = np.full((48, 64, 3), 90, np.uint8)
    torn[10:20, 30:50] = 255
    Image.fromarray(torn).save(tmp_path / "a.png")
    seen, detect = [], restorer.detect
    monkeypatch.setattr(restorer, "detect", lambda photo: seen.append(photo) or detect(photo))
    assert call("restore", tmp_path / "a.png", "-o", tmp_path / "o.png", "--mask", mask()).code == 0
    assert seen[0].pixels.max() < 100
    assert call("detect", tmp_path / "a.png", "--mask", mask()).code == 0
    assert (seen[1].pixels == seen[0].pixels).all()  # so their numbers are the same


def test_detect_refuses_a_mask_that_fits_no_photograph(call, restorer, photo, mask):
    small = call("detect", photo("a.png"), "--mask", mask(size=(60, 48)))
    assert (small.code, "60 x 48" in small.err) == (2, True)
    several = call("detect", photo("a.png"), photo("b.png"), "--mask", mask())
    assert (several.code, "one photograph" in several.err) == (2, True)
