import cv2
import numpy as np
import pytest

from engine.faces.grain import CEILING, measure_grain, missing_grain

MIXES = {"gray": np.ones((3, 1)), "color": np.eye(3)}


def noise(size, correlation, fields=1, seed=0):
    white = np.random.default_rng(seed).standard_normal((size, size, fields)).astype(np.float32)
    shaped = cv2.GaussianBlur(white, (0, 0), correlation) if correlation else white
    shaped = shaped.reshape(size, size, fields)
    return shaped / shaped.std()


def grainy(deviation, correlation=0.0, kind="gray", size=384):
    """A slow gradient with grain of a known deviation; returns it with its clean picture."""
    clean = np.repeat(np.linspace(0.25, 0.75, size, dtype=np.float32)[None, :, None], size, 0)
    clean = np.repeat(clean, 3, axis=2)
    fields = noise(size, correlation, MIXES[kind].shape[1]) @ MIXES[kind].T
    return (clean + deviation * fields).astype(np.float32), clean


def high_pass(picture):
    luminance = picture @ np.float32([0.299, 0.587, 0.114])
    return (luminance - cv2.GaussianBlur(luminance, (0, 0), 2.0))[20:-20, 20:-20]


@pytest.mark.parametrize("correlation", [0.0, 0.7, 1.2])
@pytest.mark.parametrize("deviation", [0.005, 0.03])
def test_the_deviation_is_measured_a_little_low(deviation, correlation):
    picture, _ = grainy(deviation, correlation)
    measured = measure_grain(picture, True).deviation / high_pass(picture).std()
    assert (measured > 0.75).all()
    assert (measured < 1.0).all()


def correlation_length(kernel):
    """Distance in pixels at which the autocorrelation along an axis falls to 1/e."""
    correlation = np.fft.ifft2(np.abs(np.fft.fft2(kernel)) ** 2).real[0, : len(kernel) // 2]
    return np.interp(-correlation[0] / np.e, -correlation, np.arange(len(correlation)))


def test_coarser_grain_has_a_longer_correlation():
    grains = [measure_grain(grainy(0.02, sigma)[0], True) for sigma in (0.0, 0.8, 1.6)]
    lengths = [correlation_length(grain.kernel) for grain in grains]
    assert lengths == sorted(lengths)
    assert lengths[0] < 1
    assert 1.3 < lengths[1] < 2  # autocorrelation of a Gaussian falls to 1/e at 2 sigma = 1.6


def test_grain_that_depends_on_luminance_is_told_apart():
    _, clean = grainy(0)
    picture = clean + noise(384, 0.7) * (0.005 + 0.04 * (clean - 0.25))
    grain = measure_grain(picture.astype(np.float32), True)
    expected = 0.005 + 0.04 * (grain.luminance - 0.25)
    ratio = grain.deviation / expected
    assert ratio.max() / ratio.min() < 1.2


def test_contours_do_not_pass_for_grain():
    picture, _ = grainy(0.005)
    for x in range(200, 384, 12):  # the lighter half of the picture is nowhere flat
        cv2.line(picture, (x, 0), (x, 383), (0.97, 0.97, 0.97), 6)
        cv2.line(picture, (x + 3, 0), (x + 3, 383), (0.1, 0.1, 0.1), 3)
    assert measure_grain(picture, True).deviation.max() < 0.02


@pytest.mark.parametrize("kind", ["gray", "color"])
@pytest.mark.parametrize("correlation", [0.0, 1.0])
def test_a_smoothed_face_gets_its_grain_back(kind, correlation):
    source, clean = grainy(0.015, correlation, kind)
    grain = measure_grain(source, kind == "gray")
    result = clean + missing_grain(grain, clean, source, seed=1)
    share = high_pass(result).std() / high_pass(source).std()
    assert 0.65 < share < 1.0


def test_color_grain_keeps_the_color_of_the_noise():
    source, clean = grainy(0.02, 0.0, "color")
    added = missing_grain(measure_grain(source, False), clean, source, seed=1)
    correlation = np.corrcoef(added.reshape(-1, 3).T)
    assert np.abs(correlation - np.eye(3)).max() < 0.1


def test_monochrome_grain_is_the_same_in_each_channel():
    source, clean = grainy(0.02)
    added = missing_grain(measure_grain(source, True), clean, source, seed=1)
    assert (added == added[..., :1]).all()


def test_a_face_as_busy_as_its_photograph_gets_none():
    source, clean = grainy(0.02)
    grain = measure_grain(source, True)
    other = clean + 0.022 * noise(384, 0.0, seed=5)
    assert not missing_grain(grain, source, source, seed=1).any()
    assert np.abs(missing_grain(grain, other.astype(np.float32), source, seed=1)).mean() < 0.003


def screen(period, degrees, size=256):
    """A printing screen of round dots on a gradient, whose lines run at this angle."""
    y, x = np.mgrid[:size, :size].astype(np.float32) * (2 * np.pi / period)
    sine, cosine = np.sin(np.radians(degrees)), np.cos(np.radians(degrees))
    dots = np.cos(x * cosine + y * sine) * np.cos(y * cosine - x * sine)
    _, clean = grainy(0, size=size)
    return (clean + 0.15 * dots[..., None]).astype(np.float32)


@pytest.mark.parametrize("grain", [0.0, 0.02])
@pytest.mark.parametrize(("period", "degrees"), [(5, 0), (7, 20), (12, 10)])
def test_nothing_stands_in_for_a_printing_screen(period, degrees, grain):
    picture = screen(period, degrees) + grain * noise(256, 0.7)
    assert measure_grain(picture.astype(np.float32), True) is None


@pytest.mark.parametrize("factor", [2, 4])
def test_an_enlarged_picture_has_the_grain_and_the_screen_of_its_scan(factor):
    source, clean = grainy(0.02, 1.0, size=192)
    large, smooth, dots = (
        cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        for picture in (source, clean, screen(6, 45))
    )
    assert measure_grain(dots, True, factor) is None
    added = missing_grain(measure_grain(large, True, factor), smooth, large, seed=1)
    assert added.shape == large.shape
    shares = [
        (part - cv2.GaussianBlur(part, (0, 0), 2.0 * factor))[40:-40, 40:-40].std()
        for part in (added[..., 0], (large - smooth)[..., 0])
    ]
    assert 0.65 < shares[0] / shares[1] < 1


@pytest.mark.parametrize("size", [32, 48, 96, 256])
@pytest.mark.parametrize("correlation", [0.0, 1.0, 3.0])
def test_grain_of_any_coarseness_is_no_screen(size, correlation):
    assert measure_grain(grainy(0.02, correlation, size=size)[0], True) is not None


def test_a_frame_and_the_blocks_of_a_jpeg_are_no_screen():
    picture, _ = grainy(0.01)
    picture[:, ::8] += 0.02
    picture[::8] += 0.02
    cv2.rectangle(picture, (30, 30), (353, 353), (1.0, 1.0, 1.0), 6)
    assert measure_grain(picture, True) is not None


def test_no_more_than_the_ceiling_is_added():
    source, clean = grainy(0.2)
    added = missing_grain(measure_grain(source, True), clean, source, seed=1)
    assert 0 < high_pass(added).std() < 1.1 * CEILING


def test_the_seed_names_the_grain():
    source, clean = grainy(0.02)
    grain = measure_grain(source, True)
    first, again, other = (missing_grain(grain, clean, source, seed) for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()


@pytest.mark.parametrize("shape", [(15, 200), (200, 15), (1, 1), (64, 64)])
@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_a_tiny_or_constant_picture_has_no_grain(shape, level):
    picture = np.full((*shape, 3), level, np.float32)
    assert measure_grain(picture, True) is None
    assert measure_grain(picture, False) is None
