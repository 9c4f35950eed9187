import tracemalloc

import cv2
import numpy as np
import pytest

from engine.faces.affine import transform_points
from engine.faces.align import TEMPLATE, align, fit_similarity


def similarity(degrees, scale, x, y):
    a = scale * np.exp(1j * np.radians(degrees))
    return np.array([[a.real, -a.imag, x], [a.imag, a.real, y]])


def smooth_photo(height=600, width=600, dtype=np.uint8):
    noise = np.random.default_rng(1).random((height // 20, width // 20, 3), dtype=np.float32)
    large = cv2.resize(noise, (width, height), interpolation=cv2.INTER_CUBIC)
    return (np.clip(large, 0, 1) * np.iinfo(dtype).max).astype(dtype)


@pytest.mark.parametrize("degrees", [0, 30, 180, -95])
def test_fit_recovers_a_similarity(degrees):
    matrix = similarity(degrees, 0.37, 120, -40)
    source = transform_points(matrix, TEMPLATE).astype(np.float32)
    back = transform_points(fit_similarity(source, TEMPLATE), source)
    np.testing.assert_allclose(back, TEMPLATE, atol=1e-3)


@pytest.mark.parametrize("wrong", range(5))
def test_one_wrong_landmark_does_not_tilt_the_face(wrong):
    source = TEMPLATE.copy()
    source[wrong] += (35, -50)
    np.testing.assert_allclose(fit_similarity(source, TEMPLATE), np.eye(2, 3), atol=1e-2)


def test_small_errors_are_averaged_over_all_landmarks():
    source = TEMPLATE + np.float32([[1, 0], [-1, 0], [0, 1], [0, -1], [0, 0]])
    z, w = (p[:, 0] + 1j * p[:, 1] for p in (source.astype(float), TEMPLATE.astype(float)))
    (a, b), *_ = np.linalg.lstsq(np.column_stack([z, np.ones(5)]), w)
    expected = [[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]]
    np.testing.assert_allclose(fit_similarity(source, TEMPLATE), expected, atol=1e-9)


def test_a_face_on_the_template_comes_out_as_it_is():
    photo = smooth_photo(512, 512)
    aligned = align(photo, TEMPLATE)
    assert aligned.scale == pytest.approx(1, abs=1e-6)
    np.testing.assert_allclose(aligned.pixels, photo / 255, atol=2e-3)


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_a_turned_photograph_gives_the_same_upright_face(quarter_turns):
    photo = smooth_photo()
    landmarks = TEMPLATE * 0.8 + 60
    upright = align(photo, landmarks)
    turned = align(photo[::-1, ::-1].copy(), 599 - landmarks) if quarter_turns == 2 else None
    if turned is None:
        x, y = landmarks.T
        points = np.column_stack([y, 599 - x] if quarter_turns == 1 else [599 - y, x])
        turned = align(np.rot90(photo, quarter_turns).copy(), points.astype(np.float32))
    assert np.abs(turned.pixels - upright.pixels).mean() < 2e-3


def test_sixteen_bits_are_read_in_full_range():
    photo = smooth_photo()
    eight, sixteen = (align(p, TEMPLATE + 30) for p in (photo, photo.astype(np.uint16) * 257))
    np.testing.assert_allclose(sixteen.pixels, eight.pixels, atol=1e-5)


@pytest.mark.parametrize("scale", [2, 5, 6.5])
def test_detail_too_fine_for_the_template_turns_gray_not_into_moire(scale):
    size = int(512 * scale)
    photo = np.zeros((size, size, 3), np.uint8)
    photo[:, ::2] = 255  # stripes of one pixel
    aligned = align(photo, (TEMPLATE + 0.5) * scale - 0.5)
    assert aligned.scale == pytest.approx(scale, rel=1e-3)
    assert np.abs(aligned.pixels[2:-2, 2:-2] - 0.5).max() < 0.04


@pytest.mark.parametrize("scale", [3.0, 6.3])
def test_a_reduced_face_does_not_shift(scale):
    size = int(512 * scale)
    ramp = np.linspace(0, 65535, size).astype(np.uint16)
    photo = np.repeat(np.repeat(ramp[None, :, None], size, 0), 3, 2)
    landmarks = ((TEMPLATE + 0.5) * scale - 0.5).astype(np.float32)
    expected = ((np.arange(512) + 0.5) * scale - 0.5) / (size - 1)
    row = align(photo, landmarks).pixels[256, :, 0]
    np.testing.assert_allclose(row[20:-20], expected[20:-20], atol=2e-4)  # 0.1 px


@pytest.mark.parametrize("offset", [(-200, 40), (300, 330), (-380, -300)])
def test_beyond_the_border_the_photograph_is_mirrored(offset):
    photo = smooth_photo()
    landmarks = TEMPLATE * 0.9 + np.float32(offset)
    padded = np.pad(photo, ((500, 500), (500, 500), (0, 0)), mode="symmetric")
    np.testing.assert_allclose(
        align(photo, landmarks).pixels, align(padded, landmarks + 500).pixels, atol=1e-4
    )


def test_only_the_surroundings_of_the_face_are_read():
    photo = np.broadcast_to(np.uint8([90, 120, 150]), (20_000, 20_000, 3))
    tracemalloc.start()
    aligned = align(photo, TEMPLATE * 0.5 + 9000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 30e6  # a float copy of the photograph would be 4,800 MB
    np.testing.assert_allclose(aligned.pixels[0, 0], np.float32([90, 120, 150]) / 255, atol=1e-4)


@pytest.mark.parametrize(
    "landmarks",
    [np.zeros((5, 2), np.float32), TEMPLATE[:4], np.full((5, 2), np.nan, np.float32)],
    ids=["in one place", "four", "not finite"],
)
def test_impossible_landmarks_are_refused(landmarks):
    with pytest.raises(ValueError, match="landmarks"):
        align(smooth_photo(100, 100), landmarks)
