import numpy as np

from engine.faces.align import TEMPLATE
from engine.faces.mask import face_depth, face_mask, mask_with


def test_the_mask_is_full_on_the_landmarks_and_gone_at_the_border():
    mask = face_mask()
    columns, rows = np.rint(TEMPLATE).astype(int).T
    assert (mask[rows, columns] == 1).all()
    assert max(mask[0].max(), mask[-1].max(), mask[:, 0].max(), mask[:, -1].max()) == 0


def test_the_mask_rises_so_slowly_that_no_edge_shows():
    steps = [np.abs(np.diff(face_mask(), axis=axis)).max() for axis in (0, 1)]
    assert max(steps) < 0.03  # full change takes 33 px or more


def test_depth_falls_from_the_center_to_the_edge():
    depth = face_depth()
    assert depth.max() > 0.99
    assert (np.diff(depth[285, 256:]) <= 0).all()
    assert ((depth > 0) == (face_mask() > 0)).all()


def test_a_filled_hole_is_covered_whole_and_fades_around_and_at_the_border():
    hole = np.zeros((512, 512), np.uint8)
    hole[:120, 380:] = 255  # a corner is torn off
    mask = mask_with(face_mask(), hole)
    assert (mask[40:120, 380:470] == 255).all()
    assert max(mask[0].max(), mask[:, -1].max()) == 0
    assert np.abs(np.diff(mask[60].astype(int))).max() < 40
    far = np.s_[200:, :300]
    assert np.array_equal(mask[far], np.rint(face_mask() * 255)[far])


def test_marks_are_covered_wherever_the_face_is_and_not_outside():
    marks = np.zeros((512, 512), np.float32)
    marks[:, 250:256] = 1
    mask = mask_with(face_mask(), None, marks)
    inside = face_depth() > 0.1
    assert (mask[inside & (marks == 1)] == 255).all()
    assert (mask[face_depth() == 0] == 0).all()
    assert np.array_equal(mask[:, :240], np.rint(face_mask() * 255)[:, :240])
