from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

import engine.enlarging
from engine.enlarging import enlarge_restored
from engine.errors import OutOfMemoryError, PhotoError
from engine.faces.align import TEMPLATE, align
from engine.faces.put_on import put_on
from engine.types import Candidate, Face, Metadata, Photo, RestoredFace

FAR = np.s_[:30, :30]  # pixels of the photograph that no mask reaches


def photo_of(dtype=np.uint8, side=160, texture=0.0):
    rng = np.random.default_rng(0)
    shapes = cv2.resize(rng.random((7, 7, 3), dtype=np.float32), (side, side), interpolation=2)
    picture = 0.3 + 0.4 * shapes + texture * rng.standard_normal((side, side, 1))
    pixels = np.rint(np.clip(picture, 0, 1) * np.iinfo(dtype).max).astype(dtype)
    alpha = pixels[..., 0].copy()
    return Photo(Path("a.png"), pixels, "PNG", alpha=alpha, metadata=Metadata(dpi=(300, 300)))


def face_in(photo, scale=0.15, change=None):
    """A finished face in the middle, `change` away from what the photograph shows."""
    middle = photo.pixels.shape[0] / 2
    points = (scale * (TEMPLATE - 256) + middle).astype(np.float32)
    pixels = align(photo.pixels, points).pixels
    if change is not None:
        pixels = np.clip(pixels + change[..., None], 0, 1).astype(np.float32)
    face = Face((middle - 30, middle - 30, 60.0, 60.0), points, 0.9)
    return RestoredFace(0, face, (Candidate(0, pixels, 0.8),), 0, 0.5, 1.0)


def stripes(period=7):
    """In aligned pixels; in a face that has few pixels nothing is left of them."""
    wave = 0.1 * np.sin(2 * np.pi * np.arange(512) / period)
    return np.broadcast_to(wave, (512, 512)).astype(np.float32)


def detail(pixels):
    """Deviation of what is finer than 3 pixels, in the middle of the face."""
    gray = pixels.astype(np.float64).mean(axis=2)
    middle, reach = len(gray) // 2, len(gray) // 16
    fine = gray - cv2.GaussianBlur(gray, (0, 0), 3.0)
    return fine[middle - reach : middle + reach, middle - reach : middle + reach].std()


def cubic(values, factor):
    size = factor * values.shape[1], factor * values.shape[0]
    return cv2.resize(values, size, interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("factor", [2, 3, 4])
def test_away_from_faces_it_is_the_original_enlarged_cubically(dtype, factor):
    photo = photo_of(dtype, texture=0.02)
    before = photo.pixels.copy()
    large = enlarge_restored(photo, [face_in(photo, change=stripes())], [1.0], factor)
    expected = cubic(photo.pixels, factor)
    rows, columns = (slice(0, factor * part.stop) for part in FAR)
    assert large.pixels.dtype == dtype
    assert (large.pixels[rows, columns] == expected[rows, columns]).all()
    assert (large.pixels != expected).any()
    assert (large.alpha == cubic(photo.alpha, factor)).all()
    assert large.metadata.dpi == (300 * factor, 300 * factor)
    assert (photo.pixels == before).all()


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_a_face_that_came_back_unchanged_changes_nothing(factor):
    photo = photo_of(texture=0.03)
    face = face_in(replace(photo, pixels=cubic(photo.pixels, factor)), 0.15 * factor)
    points = ((face.face.landmarks + 0.5) / factor - 0.5).astype(np.float32)
    unchanged = replace(face, face=replace(face.face, landmarks=points))
    large = enlarge_restored(photo, [unchanged], [1.0], factor)
    assert np.abs(large.pixels.astype(int) - cubic(photo.pixels, factor)).max() <= 1


def test_a_restored_face_shows_more_than_the_usual_result_enlarged():
    photo = photo_of()
    face = face_in(photo, change=stripes())
    usual = put_on(photo.pixels, [face], [1.0])
    plain = detail(cubic(photo.pixels, 4))
    assert detail(cubic(usual, 4)) < plain + 1  # the photograph's pixels cannot hold stripes
    assert detail(enlarge_restored(photo, [face], [1.0], 4).pixels) > plain + 10


def test_it_lands_where_it_was():
    photo = photo_of()
    spot = np.zeros((512, 512), np.float32)
    cv2.circle(spot, (300, 260), 40, 0.3, -1)
    face = face_in(photo, change=spot)
    usual = put_on(photo.pixels, [face], [1.0]).astype(float) - photo.pixels
    large = enlarge_restored(photo, [face], [1.0], 4).pixels.astype(float)
    back = cv2.resize(large - cubic(photo.pixels, 4), (160, 160), interpolation=cv2.INTER_AREA)
    assert usual.max() > 50
    assert np.abs(back - usual).mean() < 0.05 * np.abs(usual).mean() + 0.1


def test_strength_counts():
    photo = photo_of()
    face = face_in(photo, change=stripes())
    none = enlarge_restored(photo, [face], [0.0], 2)
    assert (none.pixels == cubic(photo.pixels, 2)).all()


def test_once_as_large_it_is_what_is_put_on_anyway():
    photo = photo_of(np.uint16, texture=0.03)
    face = face_in(photo, change=stripes())
    once = enlarge_restored(photo, [face], [0.7], 1)
    assert (once.pixels == put_on(photo.pixels, [face], [0.7])).all()
    assert once.metadata is photo.metadata


@pytest.mark.parametrize("scale", [0.15, 0.6])
def test_grain_is_as_coarse_as_around_the_face(scale):
    """Also in a face that has more than the template's pixels once it is enlarged."""
    side = 160 if scale < 0.5 else 400
    smooth = photo_of(side=side)
    rng = np.random.default_rng(1)
    grain = cv2.GaussianBlur(rng.standard_normal((side, side)), (0, 0), 1.0)
    grainy = smooth.pixels + 8 * (grain / grain.std())[..., None]
    photo = replace(smooth, pixels=np.clip(np.rint(grainy), 0, 255).astype(np.uint8))
    calm = face_in(smooth, scale)
    large = enlarge_restored(photo, [calm], [1.0], 4).pixels.astype(float).mean(axis=2)
    fine = large - cv2.GaussianBlur(large, (0, 0), 8.0)
    middle, reach = 2 * side, side // 5
    inside = fine[middle - reach : middle + reach, middle - reach : middle + reach].std()
    assert 0.5 < inside / fine[:80, :80].std() < 1


def test_what_would_be_too_large_is_refused():
    photo = photo_of()
    wide = replace(photo, pixels=np.broadcast_to(photo.pixels[:1, :1], (20_000, 10_000, 3)))
    with pytest.raises(PhotoError, match="too-large enlarged 4 times: 40000x80000"):
        enlarge_restored(wide, [], [], 4)


def test_what_does_not_fit_into_the_memory_is_not_begun(monkeypatch):
    photo = photo_of()
    monkeypatch.setattr(engine.enlarging, "available_memory", lambda: 2 * photo.pixels.nbytes)
    with pytest.raises(OutOfMemoryError):
        enlarge_restored(photo, [], [], 2)
