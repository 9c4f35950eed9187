import numpy as np

from engine.faces.affine import bounds_of, compose_affine, invert_affine, transform_points

TURN = np.array([[0.0, -2.0, 5.0], [2.0, 0.0, 7.0]])  # a quarter turn, twice as large, shifted
POINTS = np.array([[0.0, 0.0], [3.0, 1.0]])


def test_points_are_turned_scaled_and_shifted():
    assert transform_points(TURN, POINTS).tolist() == [[5, 7], [3, 13]]


def test_the_inverse_leads_back():
    there = transform_points(TURN, POINTS)
    np.testing.assert_allclose(transform_points(invert_affine(TURN), there), POINTS, atol=1e-12)


def test_composition_applies_the_inner_transform_first():
    shift = np.array([[1.0, 0.0, 10.0], [0.0, 1.0, 0.0]])
    expected = transform_points(TURN, transform_points(shift, POINTS))
    np.testing.assert_allclose(transform_points(compose_affine(TURN, shift), POINTS), expected)


def test_bounds_hold_every_corner_pixel():
    half = np.array([[0.5, 0.0, 0.0], [0.0, 0.5, -1.0]])  # photograph -> aligned
    assert bounds_of(half, 0, 0, 4, 9) == (0, 2, 9, 19)
