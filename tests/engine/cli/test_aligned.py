"""`--aligned`: the photograph is one face crop."""

import json

import numpy as np
import pytest


@pytest.mark.parametrize("size", [(64, 48), (512, 512), (900, 700)])
def test_an_aligned_face_comes_back_at_512(call, restorer, photo, pixels, tmp_path, size):
    source = photo("face.png", size)
    result = call("restore", source, "-o", tmp_path / "o.png", "--aligned")
    assert result.code == 0
    assert pixels(tmp_path / "o.png").shape == (512, 512, 3)


def test_an_aligned_result_says_so_in_both(call, restorer, photo, tmp_path):
    words = ("-o", tmp_path / "o.jpg", "--aligned", "--sidecar")
    assert call("restore", photo("a.jpg"), *words).code == 0
    content = (tmp_path / "o.jpg").read_bytes()
    assert (b"heirloom:Aligned" in content, b"heirloom:Box" in content) == (True, False)
    told = json.loads((tmp_path / "o.jpg.heirloom.json").read_text())
    assert told["aligned"] is True
    assert told["output"] == {"file": "o.jpg", "format": "JPEG", "quality": 95}


def test_an_aligned_face_at_strength_0_is_the_original(call, restorer, photo, pixels, tmp_path):
    source = photo("face.png", (512, 512))
    words = ("--aligned", "--strength", "0")
    assert call("restore", source, "-o", tmp_path / "o.png", *words).code == 0
    assert (pixels(tmp_path / "o.png") == pixels(source)).all()


def test_the_before_after_picture_of_a_face_crop_shows_the_same_square_twice(
    call, restorer, photo, pixels, tmp_path
):
    words = ("--aligned", "--strength", "0", "--before-after")
    assert call("restore", photo("wide.png", (96, 48)), "-o", tmp_path / "o.png", *words).code == 0
    both = pixels(tmp_path / "o.before-after.jpg").astype(int)
    assert both.shape == (512, 512 + 12 + 512, 3)
    assert np.abs(both[:, :512] - both[:, -512:]).mean() < 3
