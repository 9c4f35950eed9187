import cv2
import numpy as np
import pytest

from engine.errors import NonFiniteError
from engine.faces.affine import transform_points
from engine.faces.align import TEMPLATE, align
from engine.faces.mask import face_mask
from engine.faces.paste import compose, paste
from training.metrics import psnr


def photo_of(side=400, dtype=np.uint8, texture=0.0, seed=0):
    """Soft shapes in color, with fine noise of the given deviation."""
    rng = np.random.default_rng(seed)
    shapes = cv2.resize(rng.random((9, 9, 3), dtype=np.float32), (side, side), interpolation=2)
    picture = 0.25 + 0.5 * shapes + texture * rng.standard_normal((side, side, 1))
    return np.rint(np.clip(picture, 0, 1) * np.iinfo(dtype).max).astype(dtype)


def face_at(x, y, scale, degrees=0.0):
    """Landmarks of a face whose template's center lies at (x, y)."""
    turn = scale * np.exp(1j * np.radians(degrees))
    matrix = np.array([[turn.real, -turn.imag, x], [turn.imag, turn.real, y]])
    return transform_points(matrix, TEMPLATE - 256).astype(np.float32)


def paste_back(photo, landmarks, change, **options):
    aligned = align(photo, landmarks)
    return paste(photo, aligned, change(aligned.pixels), **options)


def lighter(picture):
    return np.clip(picture + 0.1, 0, 1)


def fine(picture):
    gray = picture.astype(np.float32).mean(axis=2)
    return gray - cv2.GaussianBlur(gray, (0, 0), 1.5)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize(("scale", "degrees"), [(0.1, 0), (0.5, 33), (0.7, 180), (1.4, -90)])
def test_every_pixel_outside_the_mask_is_untouched(dtype, scale, degrees):
    photo = photo_of(dtype=dtype, texture=0.02)
    before = photo.copy()
    landmarks = face_at(200, 210, scale, degrees)
    patch = paste_back(photo, landmarks, lighter)
    result = compose(photo, [patch])
    matrix = align(photo, landmarks).matrix
    mask = cv2.warpAffine(
        (face_mask() > 0).astype(np.float32), matrix, (400, 400), flags=cv2.WARP_INVERSE_MAP
    )
    outside = cv2.dilate(mask, np.ones((5, 5))) == 0
    assert result.dtype == dtype
    assert (photo == before).all()
    assert (result[outside] == photo[outside]).all()
    assert (result != photo).any()
    untouched = patch.claim == 0
    assert (patch.pixels[untouched] == photo[patch.area][untouched]).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("scale", [0.07, 0.4, 0.99, 1.01, 2.6])
def test_a_face_that_came_back_unchanged_changes_nothing(dtype, scale):
    photo = photo_of(900, dtype, texture=0.03)
    patch = paste_back(photo, face_at(450, 450, scale, 12), lambda pixels: pixels)
    assert (compose(photo, [patch]) == photo).all()


@pytest.mark.parametrize("scale", [0.3, 1.5])
def test_strength_blends(scale):
    photo = photo_of(dtype=np.uint16)
    landmarks = face_at(200, 200, scale)
    none, half, full = (
        compose(photo, [paste_back(photo, landmarks, lighter, strength=s)]).astype(float)
        for s in (0.0, 0.5, 1.0)
    )
    assert (none == photo).all()
    assert full[200, 200] - photo[200, 200] == pytest.approx([6553.5] * 3, abs=3)
    assert np.abs(half - (photo + full) / 2).max() <= 1


@pytest.mark.parametrize("scale", [0.97, 1.0])
def test_a_restored_face_arrives_where_it_was_cut_out(scale):
    """At a scale of about 1 the restored picture itself is what is seen, well above 40 dB."""
    photo, wanted = photo_of(560, seed=0), photo_of(560, seed=1)
    landmarks = face_at(280, 280, scale, 5)
    restored = align(wanted, landmarks).pixels
    result = compose(photo, [paste(photo, align(photo, landmarks), restored)])
    core = (slice(200, 380), slice(200, 360))
    assert psnr(result[core] / np.float32(255), wanted[core] / np.float32(255)) > 40


def test_a_large_face_keeps_detail_finer_than_the_template():
    photo = photo_of(1200, texture=0.06)
    patch = paste_back(photo, face_at(600, 600, 2.5), lighter)
    core = (slice(500, 800), slice(500, 700))
    before, after = fine(photo)[core], fine(compose(photo, [patch]))[core]
    assert np.corrcoef(before.ravel(), after.ravel())[0, 1] > 0.98


def test_the_rim_of_a_removed_scratch_goes_with_it():
    clean = photo_of(1200)
    scratched = clean.copy()
    cv2.line(scratched, (600, 300), (630, 900), (255, 255, 255), 5)
    landmarks = face_at(600, 600, 2.5)
    restored = align(clean, landmarks).pixels
    result = compose(scratched, [paste(scratched, align(scratched, landmarks), restored)])
    core = (slice(450, 800), slice(500, 750))
    assert np.abs(result[core].astype(int) - clean[core]).max() < 8


def test_a_small_face_is_averaged_not_sampled():
    photo = photo_of(texture=0.0)
    stripes = np.where(np.arange(512) % 2, 0.2, -0.2)[None, :, None]
    patch = paste_back(photo, face_at(200, 200, 0.11), lambda p: np.float32(p + stripes))
    assert np.abs(compose(photo, [patch]).astype(int) - photo).max() <= 8  # a sample is off by 51


@pytest.mark.parametrize("scale", [0.6, 1.6])
def test_a_smoothed_face_is_as_grainy_as_its_surroundings(scale):
    photo = photo_of(1000, texture=0.02)
    landmarks = face_at(500, 500, scale)
    patch = paste_back(photo, landmarks, lambda p: cv2.GaussianBlur(p, (0, 0), 12))
    core = (slice(470, 560), slice(460, 540))
    share = fine(compose(photo, [patch]))[core].std() / fine(photo)[core].std()
    assert 0.6 < share < 1.05


@pytest.mark.parametrize("scale", [0.3, 1.7])
def test_a_gray_photograph_stays_gray(scale):
    photo = np.repeat(photo_of(texture=0.02)[..., :1], 3, axis=2)
    patch = paste_back(photo, face_at(200, 200, scale), lambda p: cv2.GaussianBlur(p, (0, 0), 9))
    result = compose(photo, [patch])
    assert (result != photo).any()
    assert (result == result[..., :1]).all()


def test_levels_between_two_integers_are_dithered_to_the_right_mean():
    photo = np.full((400, 400, 3), 100, np.uint8)
    patch = paste_back(photo, face_at(200, 200, 0.9), lambda p: p + np.float32(0.3 / 255))
    core = compose(photo, [patch])[150:260, 150:250]
    assert set(np.unique(core)) == {100, 101}
    assert core.mean() == pytest.approx(100.3, abs=0.03)


def test_a_mask_of_ones_own_says_where():
    photo = photo_of()
    mask = np.zeros((512, 512), np.float32)
    mask[100:200, 300:400] = 1
    patch = paste_back(photo, face_at(256, 256, 1.0), lighter, mask=mask)
    changed = (compose(photo, [patch]) != photo).any(axis=2)
    assert changed[110:190, 310:390].all()
    changed[98:202, 298:402] = False
    assert not changed.any()


@pytest.mark.parametrize(("x", "y"), [(0, 200), (399, 399), (200, 2), (-60, 430)])
def test_a_face_cut_by_the_border_is_pasted_up_to_it(x, y):
    photo = photo_of()
    patch = paste_back(photo, face_at(x, y, 0.5), lighter)
    assert patch.x >= 0
    assert patch.x + patch.width <= 400
    assert patch.y >= 0
    assert patch.y + patch.height <= 400
    near = (min(max(y, 0), 399), min(max(x, 0), 399))
    assert (compose(photo, [patch])[near] > photo[near]).all()


@pytest.mark.parametrize("mask", [None, np.zeros((512, 512), np.float32)], ids=["oval", "empty"])
def test_where_mask_and_photograph_do_not_meet_the_patch_is_empty(mask):
    photo = photo_of()
    patch = paste_back(photo, face_at(-900, 200, 0.5), lighter, mask=mask)
    assert patch.pixels.size == 0
    assert (compose(photo, [patch]) == photo).all()


@pytest.mark.parametrize("side", [1, 3, 20])
def test_a_photograph_smaller_than_its_face(side):
    photo = photo_of(side)
    result = compose(photo, [paste_back(photo, face_at(side / 2, side / 2, 0.4), lighter)])
    assert (result.astype(int) - photo >= 20).all()


def test_a_picture_that_is_not_finite_is_refused():
    photo = photo_of()
    with pytest.raises(NonFiniteError):
        paste_back(photo, face_at(200, 200, 0.5), lambda p: p * np.float32(np.nan))


def neighbors(photo):
    """Two faces, each center inside the other's oval; one turns red, the other blue."""
    left, right = face_at(165, 200, 0.5), face_at(235, 200, 0.5)
    red, blue = np.float32([0.3, 0, 0]), np.float32([0, 0, 0.3])
    return [
        paste_back(photo, face, lambda p, c=c: p + c) for face, c in [(left, red), (right, blue)]
    ]


def test_neighbors_keep_their_own_core():
    photo = photo_of()
    red, blue = neighbors(photo)
    change = compose(photo, [red, blue]).astype(int) - photo
    assert change[200, 165, 0] > 70
    assert change[200, 235, 2] > 70
    assert change[200, 165, 2] < 3
    assert change[200, 235, 0] < 3
    middle = change[150:250, 195:206].mean(axis=(0, 1))
    assert middle[0] == pytest.approx(middle[2], rel=0.2)


def test_between_neighbors_there_is_no_edge():
    photo = np.full((400, 400, 3), 100, np.uint8)
    row = compose(photo, neighbors(photo))[200, 100:300].astype(int)
    assert np.abs(np.diff(row, axis=0)).max() < 12


def test_the_order_of_faces_does_not_matter():
    photo = photo_of()
    patches = [*neighbors(photo), paste_back(photo, face_at(60, 60, 0.2), lighter)]
    assert (compose(photo, patches) == compose(photo, patches[::-1])).all()


def test_no_faces_give_a_copy():
    photo = photo_of()
    result = compose(photo, [])
    assert (result == photo).all()
    assert result is not photo


@pytest.mark.parametrize("scale", [0.2, 1.3])
def test_the_same_face_is_pasted_the_same_way_twice(scale):
    photo = photo_of(texture=0.03)
    first, again = (
        paste_back(photo, face_at(200, 200, scale), lambda p: cv2.GaussianBlur(p, (0, 0), 9))
        for _ in range(2)
    )
    assert (first.pixels == again.pixels).all()
