"""`--enlarge`: the engine's composition around a restorer whose answer is known."""

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.photo import open_photo, save_photo
from engine.provenance import sidecar_path
from engine.types import Metadata

SIZE = (90, 80)


def cubic(pixels, factor):
    size = factor * pixels.shape[1], factor * pixels.shape[0]
    return cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_the_photograph_is_enlarged_and_the_face_put_on_it(call, restorer, photo, tmp_path, factor):
    source, out = photo("a.png", SIZE), tmp_path / "out.png"
    save_photo(
        replace(open_photo(source), metadata=Metadata(dpi=(200, 200))), source, overwrite=True
    )
    original = source.read_bytes()
    done = call("restore", source, "-o", out, "--enlarge", factor, "--sidecar", "--json")
    assert done.code == 0
    assert done.records[-1]["enlarged"] == factor
    after, expected = open_photo(out), cubic(open_photo(source).pixels, factor)
    assert after.pixels.shape == expected.shape
    far = np.s_[60 * factor :, 60 * factor :]
    assert (after.pixels[far] == expected[far]).all()
    assert (after.pixels != expected).any()
    assert after.metadata.dpi == (200 * factor, 200 * factor)
    assert f">{factor}</heirloom:Enlarged>".encode() in after.metadata.xmp
    assert json.loads(sidecar_path(out).read_text("utf-8"))["enlarged"] == factor
    assert source.read_bytes() == original


def test_once_as_large_is_the_same_file(call, restorer, photo, tmp_path):
    source = photo("a.png", SIZE)
    for name, words in (("a1.png", ()), ("a2.png", ("--enlarge", "1"))):
        assert call("restore", source, "-o", tmp_path / name, *words).code == 0
    assert (tmp_path / "a1.png").read_bytes() == (tmp_path / "a2.png").read_bytes()


def test_without_a_face_asked_for_it_is_enlarged_alone(call, restorer, photo, pixels, tmp_path):
    source, out = photo("a.png", SIZE), tmp_path / "o.png"
    assert call("restore", source, "-o", out, "--faces", "none", "--enlarge", "3").code == 0
    assert (pixels(out) == cubic(pixels(source), 3)).all()


def test_both_halves_of_the_before_after_picture_are_as_large(
    call, restorer, photo, pixels, tmp_path
):
    words = ("-o", tmp_path / "o.png", "--before-after", "--enlarge", "4")
    assert call("restore", photo("a.png", SIZE), *words).code == 0
    both = pixels(tmp_path / "o.before-after.jpg")
    assert both.shape == (4 * 80, 2 * 4 * 90 + 12, 3)
    left, right = both[:, : 4 * 90].astype(int), both[:, -4 * 90 :].astype(int)
    assert np.abs(left - right)[-60:, -60:].max() < 30  # away from the face, but for JPEG


def test_a_face_crop_is_not_enlarged(call, restorer, photo, tmp_path):
    words = ("-o", tmp_path / "o.png", "--aligned", "--enlarge", "2")
    done = call("restore", photo("a.png", SIZE), *words)
    assert done.code == 2
    assert "leave --enlarge or --aligned out" in done.err
    assert restorer.asked == []


def test_what_the_format_cannot_hold_is_refused_before_the_work(call, restorer, tmp_path):
    source = tmp_path / "wide.png"
    Image.fromarray(np.zeros((20, 9000, 3), np.uint8)).save(source)
    done = call("restore", source, "-o", tmp_path / "o.webp", "--enlarge", "2")
    assert done.code == 3
    assert "wide.png is too large to handle safely (enlarged 2 times: 18000x40)" in done.err
    assert restorer.asked == []
