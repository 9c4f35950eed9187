"""What reaches the screen when a result changes: the face, and nothing else of a large scan."""

from dataclasses import replace

import numpy as np
import pytest

from gui.qimage import to_pixels


@pytest.fixture
def restored(restored_window):
    return restored_window.parts


@pytest.fixture
def settled(qtbot):
    return lambda parts: qtbot.waitUntil(lambda: parts.compositor.settled)


def memory_of(image):
    return np.frombuffer(image.constBits(), np.uint8).ctypes.data


def test_another_identity_repaints_the_face_alone_and_copies_nothing(restored, qtbot):
    document, regions = restored.document, []
    before, memory = to_pixels(document.composed), memory_of(document.composed)
    document.composed_changed.connect(regions.append)
    document.set_current(0)
    restored.compositor.slide_identity(0.1, False)
    qtbot.waitUntil(lambda: bool(regions) and restored.compositor.settled)
    assert memory_of(document.composed) == memory
    changed = np.argwhere((to_pixels(document.composed) != before).any(2))
    (region,) = regions
    assert len(changed)
    assert all(region.contains(int(x), int(y)) for y, x in changed)
    assert region.width() < document.image.width() / 2


def test_a_slide_for_all_faces_leaves_one_with_settings_of_its_own(restored, settled):
    document = restored.document
    document.set_current(0)
    own = replace(document.options, strength=0.9)
    restored.edits.set_options(own, for_all=False)
    settled(restored)
    restored.compositor.slide_identity(0.1, True)
    assert restored.compositor.settled
    assert document.faces[0].made_with.identity == own.identity
    document.set_current(1)
    restored.compositor.slide_identity(0.1, True)
    settled(restored)
    assert [item.made_with.identity for item in document.faces[:2]] == [own.identity, 0.1]


def test_a_rejected_face_leaves_the_original_there(restored, settled):
    document, memory = restored.document, memory_of(restored.document.composed)
    box = document.faces[0].face.box
    x, y = int(box[0] + box[2] / 2), int(box[1] + box[3] / 2)
    both = to_pixels(document.composed)
    assert not np.array_equal(both[y - 9 : y + 9, x - 9 : x + 9], original(document, x, y))
    restored.edits.judge(0, False)
    settled(restored)
    assert np.array_equal(
        to_pixels(document.composed)[y - 9 : y + 9, x - 9 : x + 9], original(document, x, y)
    )
    restored.edits.judge(0, True)
    settled(restored)
    assert np.array_equal(to_pixels(document.composed), both)
    assert memory_of(document.composed) == memory


def original(document, x, y):
    return to_pixels(document.image)[y - 9 : y + 9, x - 9 : x + 9]


def test_the_view_shows_what_was_painted_in_place(window, restored, settled):
    view, document = window.view, restored.document
    view.set_mode("result")
    document.set_current(0)
    restored.compositor.slide_identity(0.1, False)
    settled(restored)
    seen = to_pixels(view.grab().toImage())
    view.set_result(None)
    view.set_result(document.composed)
    assert np.array_equal(to_pixels(view.grab().toImage()), seen)
