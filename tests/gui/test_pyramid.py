"""Halved copies: right colors, made in slices, and drawn from the right one."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.pyramid import AT_ONCE, MipPyramid


def _picture(width, height, color="#336699"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def _stripes(side):
    """Columns of black and white in turn."""
    levels = np.zeros((side, side), np.uint8)
    levels[:, 1::2] = 255
    return QImage(levels.data, side, side, side, QImage.Format.Format_Grayscale8).copy()


def _drawn(pyramid, scale, exposed, side):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    painter.scale(scale, scale)
    pyramid.draw(painter, exposed, scale)
    painter.end()
    return image


def test_a_small_picture_is_complete_at_once(qapp):
    pyramid = MipPyramid(_picture(1500, 901))
    assert pyramid.complete
    assert [(level.width(), level.height()) for level in pyramid.levels] == [
        (1500, 901),
        (750, 451),
        (375, 226),
    ]
    assert all(level.pixelColor(3, 3) == QColor("#336699") for level in pyramid.levels)


def test_a_large_picture_can_be_drawn_before_it_is_complete(qtbot):
    image = _picture(2600, 1600)
    assert image.width() * image.height() > AT_ONCE
    pyramid = MipPyramid(image)
    assert not pyramid.complete
    early = _drawn(pyramid, 0.1, QRectF(0, 0, 2600, 1600), 160)
    assert early.pixelColor(80, 80) == QColor("#336699")
    qtbot.waitUntil(lambda: pyramid.complete)
    assert len(pyramid.levels) == 4
    corner = pyramid.levels[3]
    assert corner.pixelColor(corner.width() - 1, corner.height() - 1) == QColor("#336699")


def test_reducing_mixes_neighbors(qapp):
    pyramid = MipPyramid(_stripes(1024))
    small = _drawn(pyramid, 0.5, QRectF(0, 0, 1024, 1024), 512)
    assert 120 <= small.pixelColor(100, 100).red() <= 135


def test_from_300_percent_pixels_are_squares(qapp):
    pyramid = MipPyramid(_stripes(64))
    large = _drawn(pyramid, 4.0, QRectF(0, 0, 64, 64), 256)
    reds = [large.pixelColor(x, 50).red() for x in range(12)]
    assert reds == [0] * 4 + [255] * 4 + [0] * 4


def test_below_300_percent_pixels_are_smooth(qapp):
    pyramid = MipPyramid(_stripes(64))
    large = _drawn(pyramid, 2.0, QRectF(0, 0, 64, 64), 128)
    assert any(0 < large.pixelColor(x, 50).red() < 255 for x in range(8))


def test_a_region_is_replaced_on_every_level(qapp):
    pyramid = MipPyramid(_picture(1200, 1200))
    changed = _picture(1200, 1200)
    painter = QPainter(changed)
    painter.fillRect(400, 400, 300, 300, QColor("#ff0000"))
    painter.end()
    pyramid.replace(changed, QRect(400, 400, 300, 300))
    assert pyramid.complete
    for number, level in enumerate(pyramid.levels):
        assert level.pixelColor(550 >> number, 550 >> number) == QColor("#ff0000")
        assert level.pixelColor(100 >> number, 100 >> number) == QColor("#336699")


def test_only_the_exposed_part_is_drawn(qapp):
    pyramid = MipPyramid(_picture(100, 100))
    image = _drawn(pyramid, 1.0, QRectF(0, 0, 20, 20), 100)
    assert image.pixelColor(10, 10) == QColor("#336699")
    assert image.pixelColor(60, 60) == QColor(Qt.GlobalColor.magenta)
