"""Aligned pictures lie on the face, and thumbnails show it."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QTransform

from engine.types import Face
from gui.face_place import TEMPLATE, aligned_place, thumbnail_part


def _face(transform, box=(10.0, 20.0, 60.0, 80.0)):
    points = [transform.map(QPointF(x, y)) for x, y in TEMPLATE]
    landmarks = np.array([[point.x(), point.y()] for point in points], np.float32)
    return Face(box, landmarks, 1.0)


@pytest.mark.parametrize("angle", [0, 25, -90, 170])
def test_a_similarity_is_found_again(angle):
    true = QTransform().translate(300, 200).rotate(angle).scale(0.4, 0.4)
    place = aligned_place(_face(true), 128)
    for x, y in ((0, 0), (128, 0), (50, 100)):
        expected = true.map(QPointF(4 * x, 4 * y))
        assert (place.map(QPointF(x, y)) - expected).manhattanLength() < 1e-2


def test_a_thumbnail_is_a_square_around_the_face():
    part = thumbnail_part(_face(QTransform(), (100, 100, 60, 80)), QSize(400, 300))
    assert part.width() == part.height() == 120
    assert abs(part.center().x() - 130) <= 1
    assert abs(part.center().y() - 140) <= 1


def test_a_thumbnail_stays_in_the_photograph():
    photo = QSize(90, 70)
    part = thumbnail_part(_face(QTransform(), (-10, 40, 60, 80)), photo)
    assert QRect(0, 0, 90, 70).contains(part)
    assert part.height() == 70
