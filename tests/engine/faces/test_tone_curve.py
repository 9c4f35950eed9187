import cv2
import numpy as np
import pytest
from skimage import data

from engine.faces.filters import luminance_of
from engine.faces.tone_curve import fit_tone_curve, is_monochrome

RNG = np.random.default_rng(0)


@pytest.fixture(scope="module")
def portrait():
    return (data.astronaut() / 255).astype(np.float32)


def sepia(luminance):
    warm = np.stack([luminance**0.8, luminance, luminance**1.3], axis=-1)
    return (warm * 0.9 + 0.05).astype(np.float32)


def yellowed(luminance):
    """A print whose paper has yellowed more at the bottom."""
    down = np.linspace(0, 1, luminance.shape[0], dtype=np.float32)[:, None, None]
    paper = 1 - down * np.float32([0.02, 0.05, 0.15])
    return np.float32(luminance[..., None] * 0.8 + 0.1) * np.float32([1, 0.97, 0.85]) * paper


def through_jpeg(picture, quality):
    levels = np.clip(np.rint(picture * 255), 0, 255).astype(np.uint8)
    _, file = cv2.imencode(".jpg", levels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return (cv2.imdecode(file, cv2.IMREAD_COLOR)[..., ::-1] / 255).astype(np.float32)


def with_color_noise(picture):
    noise = RNG.normal(0, 0.05, picture.shape)
    return np.clip(picture + noise, 0, 1).astype(np.float32)


def faded(picture, saturation):
    gray = luminance_of(picture)[..., None]
    cast = np.float32([0.16, 0.12, 0.06])
    return (gray + (picture - gray) * saturation) * 0.75 + cast


def test_gray_sepia_and_yellowed_prints_are_monochrome(portrait):
    y = luminance_of(portrait)
    assert is_monochrome(np.repeat(y[..., None], 3, axis=2))
    assert is_monochrome(sepia(y))
    assert is_monochrome(yellowed(y))


@pytest.mark.parametrize("quality", [30, 60, 90])
def test_jpeg_and_color_noise_do_not_make_color(portrait, quality):
    y = luminance_of(portrait)
    assert is_monochrome(through_jpeg(sepia(y), quality))
    assert is_monochrome(through_jpeg(with_color_noise(yellowed(y)), quality))


@pytest.mark.parametrize("saturation", [1.0, 0.5, 0.25])
def test_a_faded_color_photograph_is_still_in_color(portrait, saturation):
    assert not is_monochrome(faded(portrait, saturation))
    assert not is_monochrome(through_jpeg(faded(portrait, saturation), 60))


def test_the_curve_gives_each_luminance_its_color(portrait):
    toned = sepia(luminance_of(portrait))
    again = fit_tone_curve(toned).colorize(luminance_of(toned))
    assert np.abs(again - toned).mean() < 0.004
    assert np.percentile(np.abs(again - toned), 99) < 0.025


def test_uneven_yellowing_is_reproduced(portrait):
    print_ = yellowed(luminance_of(portrait))
    again = fit_tone_curve(print_).colorize(luminance_of(print_))
    blue_top, blue_bottom = (
        np.abs(again[rows, :, 2] - print_[rows, :, 2]).mean()
        for rows in (slice(0, 100), slice(-100, None))
    )
    assert max(blue_top, blue_bottom) < 0.02


def test_equal_channels_stay_exactly_equal(portrait):
    gray = np.repeat(luminance_of(portrait)[..., None], 3, axis=2)
    again = fit_tone_curve(gray).colorize(luminance_of(gray))
    assert (again == again[..., :1]).all()


@pytest.mark.parametrize("level", [0.0, 0.4, 1.0])
def test_a_constant_picture_has_a_curve(level):
    flat = np.full((512, 512, 3), level, np.float32)
    np.testing.assert_allclose(
        fit_tone_curve(flat).colorize(np.full((512, 512), level, np.float32)), flat, atol=1e-6
    )
