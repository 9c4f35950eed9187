import cv2
import numpy as np
import pytest

from tests.training.conftest import blob
from training import damage, degradation

KINDS = [
    damage.spectral_gray, damage.tone_curve, damage.sepia, damage.color_shift, damage.grain,
    damage.halftone, damage.paper, damage.scratches, damage.folds, damage.stains, damage.dust,
]  # fmt: skip


@pytest.fixture(scope="module")
def face():
    return blob(1, 256).astype(np.float32) / 255


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_every_kind_damages_within_range_and_repeats(kind, seed, face):
    before = face.copy()
    first, second = (kind(np.random.default_rng(seed), face) for _ in range(2))
    assert first.shape == face.shape
    assert first.dtype == np.float32
    assert np.array_equal(first, second)
    assert np.array_equal(face, before)
    assert first.min() >= -0.01
    assert first.max() <= 1.01
    assert np.abs(first - face).max() > 0.005


def test_gray_is_gray(face):
    gray = damage.spectral_gray(np.random.default_rng(0), face)
    assert np.ptp(gray, axis=2).max() == 0


def test_stains_on_a_gray_picture_are_gray():
    gray = np.full((128, 128, 3), 0.6, np.float32)
    stained = damage.stains(np.random.default_rng(1), gray)
    assert np.ptp(stained, axis=2).max() < 1e-6


def test_grain_is_finer_in_the_lights_and_shadows():
    spread = [
        damage.grain(np.random.default_rng(0), np.full((256, 256, 3), level, np.float32)).std()
        for level in (0.02, 0.5)
    ]
    assert spread[1] > 2 * spread[0]


@pytest.mark.parametrize("name", degradation.PROTOCOLS)
def test_a_protocol_gives_every_face_its_own_fixed_damage(name, face):
    one, again, other = (degradation.protocol(name, who, face) for who in ("ann", "ann", "bob"))
    assert np.array_equal(one.damaged, again.damaged)
    assert not np.array_equal(one.damaged, other.damaged)
    assert one.damaged.shape == one.clean.shape == face.shape


def test_heavy_is_worse_than_light(face):
    def error(name):
        pairs = [degradation.protocol(name, str(n), face) for n in range(12)]
        return np.mean([np.square(p.damaged - p.clean).mean() for p in pairs])

    assert error("heavy") > error("light")


def test_the_target_keeps_the_tone_but_not_the_wear(face):
    tonal = [degradation.protocol("old", str(n), face) for n in range(10)]
    monochrome = [p for p in tonal if np.ptp(p.clean, axis=2).max() < 1e-4]
    assert monochrome
    for pair in monochrome:
        # The wear is gone from the target: it is a smooth function of the clean face.
        fine = pair.clean - np.roll(pair.clean, 1, axis=0)
        assert fine.std() < (pair.damaged - np.roll(pair.damaged, 1, axis=0)).std() + 0.02


def test_a_small_face_lacks_detail_and_nothing_else():
    rng = np.random.default_rng(0)
    face = np.kron(rng.random((64, 64, 3), np.float32), np.ones((8, 8, 1), np.float32))
    for seed in range(8):
        pair = degradation.small(np.random.default_rng(seed), face)
        fine = pair.damaged - pair.clean
        coarse = cv2.resize(fine, (8, 8), interpolation=cv2.INTER_AREA)
        assert np.abs(coarse).mean() < 0.04
        assert np.abs(fine).mean() > 2 * np.abs(coarse).mean()


def test_a_worn_face_is_marked_in_places_and_good_elsewhere():
    gray = np.full((256, 256, 3), 0.4, np.float32)
    marked = []
    for seed in range(12):
        pair = degradation.worn(np.random.default_rng(seed), gray)
        assert pair.damaged.shape == gray.shape
        apart = np.abs(pair.damaged - pair.clean).max(axis=2)
        assert np.median(apart) < 0.15
        marked.append(apart.max() > 0.2)
    assert 4 <= sum(marked) <= 12


def test_training_sharpens_small_faces_less_often_than_the_protocol(monkeypatch):
    sharpened = []
    monkeypatch.setattr(damage, "sharpened", lambda rng, x: sharpened.append(x) or x)
    face, rng = np.full((64, 64, 3), 0.5, np.float32), np.random.default_rng(0)
    for _ in range(60):
        degradation.small(rng, face)
    by_protocol = len(sharpened)
    for _ in range(400):  # about 68 of them small
        degradation.degrade(rng, face)
    assert 0 < len(sharpened) - by_protocol < by_protocol


def test_the_smaller_the_scan_the_wider_its_scratches():
    gray = np.full((512, 512, 3), 0.2, np.float32)
    share = []
    for side in (512, 64):
        scan = cv2.resize(gray, (side, side))
        changed = [damage.scratches(np.random.default_rng(n), scan) != scan for n in range(20)]
        share.append(np.mean(changed))
    assert share[1] > 2 * share[0]


def test_enlarging_is_linear_in_protocols_and_may_be_cubic_in_training(face):
    step = np.zeros((8, 8, 3), np.float32)
    step[:, 4:] = 0.5
    linear, cubic = damage.upsample(step, 64), damage.upsample(step, 64, cubic=True)
    assert linear.max() <= 0.5 < cubic.max()  # cubic interpolation overshoots
    assert cubic.min() >= 0


def test_sharpening_leaves_halos():
    step = np.full((32, 32, 3), 0.3, np.float32)
    step[:, 16:] = 0.6
    halo = damage.sharpened(np.random.default_rng(0), step)
    assert halo.min() < 0.29
    assert halo.max() > 0.61


def test_training_sees_clean_faces_too(face):
    pairs = [degradation.degrade(np.random.default_rng(n), face) for n in range(60)]
    untouched = [p for p in pairs if np.abs(p.damaged - p.clean).max() < 0.08]
    assert 2 <= len(untouched) <= 20


def test_the_contact_sheet_shows_everything(face):
    sheet = degradation.contact_sheet(face)
    assert sheet.shape == (9 * 256, 8 * 256, 3)
