"""Moving, resizing and turning a box."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from gui.box_drag import SMALLEST, Part, Placement, dragged

BOX = Placement(QRectF(100, 100, 80, 60))


def _corner(placement, across, down):
    """A corner of a box in the photograph."""
    rect = placement.rect
    offset = QPointF(across * rect.width() / 2, down * rect.height() / 2)
    return rect.center() + placement.turning().map(offset)


def _near(a, b):
    assert (a - b).manhattanLength() < 1e-6, (a, b)


def test_the_body_moves_everything():
    moved = dragged(BOX, Part.BODY, QPointF(110, 110), QPointF(130, 105))
    assert moved.rect == QRectF(120, 95, 80, 60)


@pytest.mark.parametrize("angle", [0.0, 30.0, -120.0])
@pytest.mark.parametrize("part", [Part.TOP_LEFT, Part.BOTTOM_RIGHT, Part.TOP_RIGHT])
def test_a_corner_follows_and_the_opposite_one_stays(part, angle):
    box = Placement(BOX.rect, angle)
    across, down = part.value
    to = _corner(box, across, down) + box.turning().map(QPointF(across * 10, down * 7))
    resized = dragged(box, part, QPointF(), to)
    _near(_corner(resized, across, down), to)
    _near(_corner(resized, -across, -down), _corner(box, -across, -down))
    assert resized.angle == angle


def test_an_edge_changes_one_side_alone():
    resized = dragged(BOX, Part.RIGHT, QPointF(), QPointF(200, 500))
    assert resized.rect == QRectF(100, 100, 100, 60)


def test_a_box_never_becomes_smaller_than_a_face_can_be():
    resized = dragged(BOX, Part.BOTTOM_RIGHT, QPointF(), QPointF(0, 0))
    assert resized.rect == QRectF(100, 100, SMALLEST, SMALLEST)


def test_the_top_looks_at_the_mouse():
    center = BOX.rect.center()
    assert BOX.turned_to(center + QPointF(50, -50)).angle == pytest.approx(45)
    assert BOX.turned_to(center + QPointF(1, -100)).angle == 0.0
    assert BOX.turned_to(center + QPointF(-50, 0)).angle == pytest.approx(-90)


def test_angles_stay_in_one_turn():
    assert Placement(BOX.rect, 170.0).turned(20.0).angle == pytest.approx(-170.0)


def test_the_center_stays_in_the_photograph():
    kept = BOX.moved(QPointF(-500, 0)).kept_inside(QRectF(0, 0, 300, 300))
    assert kept.rect.center() == QPointF(0, 130)


def test_shrinking_stops_at_the_smallest():
    assert BOX.grown(5).rect == QRectF(95, 95, 90, 70)
    assert BOX.grown(-100) is BOX
