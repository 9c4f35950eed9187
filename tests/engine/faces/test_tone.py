import cv2
import numpy as np
import pytest
from skimage import data

from engine.faces.filters import luminance_of
from engine.faces.tone import match_tone

CORE = (slice(150, 430), slice(140, 370))


@pytest.fixture(scope="module")
def portrait():
    return (data.astronaut() / 255 * 0.6 + 0.2).astype(np.float32)


def test_brightness_and_cast_go_back_to_the_photograph(portrait):
    restored = portrait + np.float32([0.1, 0.02, -0.08])
    np.testing.assert_allclose(match_tone(restored, portrait), portrait, atol=2e-3)


def test_slow_changes_of_light_go_back(portrait):
    across = np.linspace(-0.08, 0.08, 512, dtype=np.float32)[None, :, None]
    assert np.abs(match_tone(portrait + across, portrait) - portrait)[CORE].max() < 0.02


def test_fine_detail_is_the_restored_one(portrait):
    blurred = cv2.GaussianBlur(portrait, (0, 0), 5)
    matched = match_tone(portrait, blurred)
    assert np.abs(matched - portrait)[CORE].mean() < 0.01


@pytest.mark.parametrize("radius", [12, 40])
def test_a_repaired_stain_is_not_put_back(portrait, radius):
    stained = portrait.copy()
    cv2.circle(stained, (250, 300), radius, (0.15, 0.1, 0.05), -1)
    matched = match_tone(portrait + 0.05, stained)
    inside = (slice(290, 310), slice(240, 260))
    assert np.abs(matched - portrait)[inside].max() < 0.03


def test_a_sepia_photograph_keeps_its_tone(portrait):
    y = luminance_of(portrait)

    def tone(v):
        return np.stack([v**0.8, v, v**1.3], axis=-1)

    green_hair = portrait * np.float32([0.7, 1.25, 0.8])
    matched = match_tone(np.clip(green_hair, 0, 1), tone(y).astype(np.float32))
    on_curve = tone(matched[..., 1])
    # The curve is fitted over luminance, so green is a little off; 0.02 is 5 levels of 255.
    assert np.abs(matched - on_curve)[CORE].mean() < 0.02
    assert np.abs(matched - on_curve)[CORE].max() < 0.08


def test_a_gray_photograph_stays_exactly_gray(portrait):
    gray = np.repeat(luminance_of(portrait)[..., None], 3, axis=2)
    matched = match_tone(portrait, gray)
    assert (matched == matched[..., :1]).all()


def test_white_paper_stays_white_though_the_face_got_lighter():
    source = np.full((512, 512, 3), 0.5, np.float32)
    source[:, :200] = 1
    source += np.random.default_rng(0).normal(0, 0.02, source.shape).astype(np.float32)
    source = np.clip(source, 0, 1)
    matched = match_tone(np.clip(source + 0.07, 0, 1), source)
    assert matched[200:400, 100:180].mean() > 0.98
    assert matched[200:400, 250:350].mean() == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("low", [0.0, 1.0])
@pytest.mark.parametrize("high", [0.0, 1.0])
def test_extremes_neither_overflow_nor_become_nan(low, high):
    restored, source = (np.full((512, 512, 3), level, np.float32) for level in (low, high))
    source[::2, :, 0] = 0.5
    for picture in (match_tone(restored, source), match_tone(source, restored)):
        assert picture.dtype == np.float32
        assert np.isfinite(picture).all()
        assert 0 <= picture.min() <= picture.max() <= 1
