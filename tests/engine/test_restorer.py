from dataclasses import replace

import numpy as np
import pytest
import torch

from engine.device import choose_device
from engine.errors import NonFiniteError, OutOfMemoryError
from engine.methods.base import Refined, Step
from engine.packs import load_pack
from engine.restorer import Restorer
from engine.types import (
    FaceRestored,
    FaceStarted,
    Fallback,
    PhotoRestored,
    RestoreOptions,
    StepDone,
)
from tests.engine.family import EYES_AND_MOUTH, face_at, family_photo

OPTIONS = RestoreOptions(steps=2)


@pytest.fixture
def photo():
    return family_photo()


@pytest.fixture(scope="module")
def restorer(tiny_pack):
    return Restorer.load(load_pack(tiny_pack), choose_device("cpu"))


class Brighten:
    """A method whose outcome is known; fails as often as it is told to."""

    def __init__(self, failures=()):
        self.failures, self.closed, self.seen = list(failures), False, []

    def refine(self, y, options, hole=None):
        self.seen.append((y, options, hole))
        if self.failures:
            raise self.failures.pop(0)
        try:
            for index in range(1, options.steps + 1):
                yield Step(index, options.steps, torch.zeros(options.candidates, 3, 128, 128))
        finally:
            self.closed = True
        pictures = (y + 0.4).clamp(-1, 1).expand(options.candidates, -1, -1, -1)
        return Refined(pictures, y, None)


@pytest.fixture
def with_method(restorer, monkeypatch):
    def use(method):
        monkeypatch.setattr("engine.restorer.build_method", lambda *_: method)
        monkeypatch.setattr(restorer, "_methods", {})
        return restorer

    return use


def test_events_tell_the_whole_story(restorer, photo):
    faces = [face_at(0), face_at(150)]
    events = list(restorer.restore(photo, faces, OPTIONS))
    kinds = [type(event) for event in events]
    one = [FaceStarted, StepDone, StepDone, FaceRestored]
    assert kinds == [*one, *one, PhotoRestored]
    assert [event.step for event in events if isinstance(event, StepDone)] == [1, 2, 1, 2]
    assert events[1].preview.shape == (128, 128, 3)
    assert [result.index for result in events[-1].faces] == [0, 1]


def test_pixels_away_from_the_faces_stay_the_same_and_the_photo_is_untouched(restorer, photo):
    before = photo.pixels.copy()
    *_, finished = restorer.restore(photo, [face_at(0)], OPTIONS)
    assert np.array_equal(photo.pixels, before)
    assert finished.photo.pixels.shape == before.shape
    assert np.array_equal(finished.photo.pixels[:, 250:], before[:, 250:])
    assert not np.array_equal(finished.photo.pixels, before)


def test_no_strength_means_the_original(restorer, photo):
    *_, finished = restorer.restore(photo, [face_at(0)], replace(OPTIONS, strength=0.0))
    assert np.array_equal(finished.photo.pixels, photo.pixels)


def test_sixteen_bits_stay_sixteen_bits(restorer, photo):
    deep = replace(photo, pixels=photo.pixels.astype(np.uint16) * 257)
    *_, finished = restorer.restore(deep, [face_at(0)], OPTIONS)
    assert finished.photo.pixels.dtype == np.uint16


def test_no_faces_give_the_photograph_back(restorer, photo):
    (finished,) = restorer.restore(photo, [], OPTIONS)
    assert np.array_equal(finished.photo.pixels, photo.pixels)


def test_the_identity_slider_costs_no_diffusion(restorer, photo, monkeypatch):
    pixels = np.float32(photo.pixels[:200, :200])[::2, ::2].repeat(6, 0).repeat(6, 1)[:512, :512]
    *_, done = restorer.restore_aligned(pixels / 255, OPTIONS)
    monkeypatch.setattr("engine.methods.clr_face.denoise", None)
    same = restorer.blend(done.result, pixels / 255, OPTIONS)
    assert np.array_equal(same.candidates[0].pixels, done.result.candidates[0].pixels)
    other = restorer.blend(done.result, pixels / 255, replace(OPTIONS, identity=1.0))
    assert not np.array_equal(other.candidates[0].pixels, done.result.candidates[0].pixels)


def test_closing_stops_the_method(with_method, photo):
    method = Brighten()
    run = with_method(method).restore(photo, [face_at(0)], OPTIONS)
    next(run)
    next(run)
    run.close()
    assert method.closed


def test_enough_ends_a_face_with_what_it_has_so_far(restorer, photo):
    options = replace(OPTIONS, steps=5)
    run = restorer.restore(photo, [face_at(0)], options)
    next(run)
    next(run)
    kept = run.send(True)
    assert isinstance(kept, FaceRestored)
    *_, finished = restorer.restore(photo, [face_at(0)], options)
    whole, early = finished.faces[0].candidates[0], kept.result.candidates[0]
    assert not np.array_equal(early.pixels, whole.pixels)
    assert early.pixels.shape == whole.pixels.shape


def test_out_of_memory_tries_smaller_batches_and_says_so(with_method, photo):
    restorer = with_method(Brighten([MemoryError()]))
    options = replace(OPTIONS, candidates=3)
    events = list(restorer.restore(photo, [face_at(0)], options))
    (fallback,) = [event for event in events if isinstance(event, Fallback)]
    assert fallback.kind == "smaller-batch"
    steps = [(event.step, event.steps) for event in events if isinstance(event, StepDone)]
    assert steps == [(n, 6) for n in range(1, 7)]
    result = events[-1].faces[0]
    assert [candidate.seed for candidate in result.candidates] == [0, 1, 2]
    assert result.notes == ("smaller-batch",)


def test_out_of_memory_with_nothing_left_to_try_is_an_error(with_method, photo):
    restorer = with_method(Brighten([MemoryError()] * 9))
    with pytest.raises(OutOfMemoryError):
        list(restorer.restore(photo, [face_at(0)], OPTIONS))


def test_a_picture_that_is_not_finite_is_done_again_in_float32(with_method, photo):
    restorer = with_method(Brighten([NonFiniteError("refine")]))
    half = replace(restorer.choice, dtype=torch.bfloat16)
    twin = Restorer(restorer.pack, half)
    events = list(twin.restore(photo, [face_at(0)], OPTIONS))
    assert [event.kind for event in events if isinstance(event, Fallback)] == ["float32"]


def test_a_picture_that_is_not_finite_in_float32_is_an_error(with_method, photo):
    restorer = with_method(Brighten([NonFiniteError("refine")]))
    single = Restorer(restorer.pack, replace(restorer.choice, dtype=torch.float32))
    with pytest.raises(NonFiniteError):
        list(single.restore(photo, [face_at(0)], OPTIONS))


def test_other_errors_pass_through(with_method, photo):
    restorer = with_method(Brighten([RuntimeError("shape mismatch")]))
    with pytest.raises(RuntimeError, match="shape mismatch"):
        list(restorer.restore(photo, [face_at(0)], OPTIONS))


def test_a_black_picture_counts_as_failed(with_method, photo):
    class Black(Brighten):
        def refine(self, y, options, hole=None):
            yield Step(1, 1, torch.zeros(1, 3, 128, 128))
            return Refined(torch.full_like(y, -1.0), y, None)

    restorer = with_method(Black())
    with pytest.raises(NonFiniteError):
        list(restorer.restore(photo, [face_at(0)], OPTIONS))


def test_what_was_retouched_is_pasted_whole(with_method, photo):
    class Retouching(Brighten):
        def __init__(self, marks):
            super().__init__()
            self.marks = marks

        def refine(self, y, options, hole=None):
            refined = yield from super().refine(y, options, hole)
            return replace(refined, marks=self.marks)

    def mask_for(marks):
        restorer = with_method(Retouching(marks))
        *_, last = restorer.restore(photo, [face_at(0)], OPTIONS)
        return last.faces[0].mask

    marks = torch.zeros(1, 1, 512, 512)
    assert mask_for(None) is None
    assert mask_for(marks) is None
    marks[..., 60:460, 256] = 1
    assert (mask_for(marks)[120:440, 256] == 255).all()


def torn(photo):
    """The photograph with a white tear across the left face, and the mask of it."""
    hole = np.zeros(photo.pixels.shape[:2], np.uint8)
    hole[100:112, 60:140] = 255
    pixels = photo.pixels.copy()
    pixels[hole == 255] = 255
    return replace(photo, pixels=pixels), hole


def test_a_hole_is_filled_before_the_method_sees_the_face(with_method, photo):
    method = Brighten()
    damaged, hole = torn(photo)
    faces = [face_at(0), face_at(150)]
    *_, finished = with_method(method).restore(damaged, faces, OPTIONS, hole)
    (y, _, mask), (_, _, other) = method.seen
    assert mask.shape == (1, 1, 512, 512)
    assert 0 < mask.mean() < 0.2
    assert other is None  # the second face is whole
    assert (y[mask.expand_as(y) == 1] < 0.9).all()
    first, second = finished.faces
    assert first.hole.max() == 255
    assert second.hole is None
    assert second.mask is None


def test_what_was_filled_is_pasted_also_where_the_oval_has_ended(with_method, photo):
    damaged, hole = torn(photo)
    hole[:] = 0
    hole[165:180, 60:70] = 255  # below the jaw, beyond the oval
    damaged.pixels[hole == 255] = 255
    restorer = with_method(Brighten())
    *_, plain = restorer.restore(damaged, [face_at(0)], OPTIONS)
    *_, filled = restorer.restore(damaged, [face_at(0)], OPTIONS, hole)
    inside = np.s_[168:177, 62:68]
    assert plain.photo.pixels[inside].mean() > 250
    assert filled.photo.pixels[inside].mean() < 230


def test_a_hole_of_another_size_is_refused(restorer, photo):
    with pytest.raises(ValueError, match="hole"):
        next(restorer.restore(photo, [face_at(0)], OPTIONS, np.zeros((9, 9), np.uint8)))


def test_each_face_may_have_its_own_options(with_method, photo):
    method = Brighten()
    each = [OPTIONS, replace(OPTIONS, steps=3)]
    events = list(with_method(method).restore(photo, [face_at(0), face_at(150)], each))
    assert [event.steps for event in events if isinstance(event, StepDone)] == [2, 2, 3, 3, 3]
    with pytest.raises(ValueError, match="zip"):
        list(with_method(method).restore(photo, [face_at(0)], each))


def test_an_imported_parser_says_where_to_paste(with_method, photo, monkeypatch):
    class LeftHalf:
        def mask(self, face):
            mask = np.zeros((512, 512), np.float32)
            mask[100:400, 100:256] = 1
            return mask

    restorer = with_method(Brighten())
    monkeypatch.setattr("engine.restorer.parser_of", lambda pack, device: LeftHalf())
    monkeypatch.setattr(restorer, "_parsers", {})
    *_, finished = restorer.restore(photo, [face_at(0)], OPTIONS)
    changed = (finished.photo.pixels != photo.pixels).any(axis=2)
    middle = int(EYES_AND_MOUTH[2, 0])
    assert changed[90:140, 60:middle].mean() > 0.2
    assert not changed[:, middle + 3 :].any()
    assert finished.faces[0].mask.dtype == np.uint8
