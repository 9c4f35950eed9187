"""Draws the photograph before and after: alone, split by a divider, or as their difference."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRadialGradient, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.pyramid import MipPyramid

DOUBLINGS = 2  # of the difference, so that one step in 64 can be seen
SOFT_FROM = 0.72  # of the preview's half side, where it begins to fade into the photograph


class CompareMode(StrEnum):
    """How before and after are shown."""

    ORIGINAL = "original"
    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    RESULT = "result"
    DIFFERENCE = "difference"


class PhotoItem(QGraphicsItem):
    """The photograph in the scene, one unit for each of its pixels.

    In `SIDE_BY_SIDE` the viewport named `after_viewport` shows the result, every other one the
    original. Where there is no result yet every mode shows the original; faces in work form on it.
    """

    def __init__(self, split_at: Callable[[], float]) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.before: MipPyramid | None = None
        self.after: MipPyramid | None = None
        self.mode = CompareMode.SPLIT
        self.held_original = False
        self.mirrored = False  # right to left: the original is on the right of the divider
        self.after_viewport: QWidget | None = None
        self.previews: dict[int, tuple[QImage, QTransform]] = {}
        self._split_at = split_at
        self._size = QSize()

    def set_size(self, size: QSize) -> None:
        """Take the photograph's size, in its pixels."""
        self.prepareGeometryChange()
        self._size = size

    @property
    def is_empty(self) -> bool:
        """Whether there is no photograph."""
        return self._size.isEmpty()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The photograph's rectangle."""
        return QRectF(QPointF(), self._size.toSizeF())

    @property
    def comparing(self) -> bool:
        """Whether there is something to compare the original with, and it is wanted."""
        return self.after is not None and not self.held_original

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw what the mode asks for in this viewport."""
        if self.before is None:
            return
        exposed = option.exposedRect.intersected(self.boundingRect())
        _snap_to_device(painter)
        mode = self._mode_in(widget)
        if mode is CompareMode.DIFFERENCE and self.after is not None:
            _draw_difference(painter, exposed, self.before, self.after)
        elif mode is CompareMode.SPLIT and self.after is not None:
            self._draw_split(painter, exposed, self.before, self.after)
        else:
            after = self.after if mode is CompareMode.RESULT else None
            _draw(painter, exposed, after or self.before)
        if mode is not CompareMode.ORIGINAL:
            self._draw_previews(painter)

    def _mode_in(self, widget: QWidget | None) -> CompareMode:
        if self.held_original:
            return CompareMode.ORIGINAL
        if self.mode is CompareMode.SIDE_BY_SIDE:
            after = widget is not None and widget is self.after_viewport
            return CompareMode.RESULT if after else CompareMode.ORIGINAL
        return self.mode

    def _draw_split(
        self, painter: QPainter, exposed: QRectF, before: MipPyramid, after: MipPyramid
    ) -> None:
        x = min(max(self._split_at(), exposed.left()), exposed.right())
        left, right = QRectF(exposed), QRectF(exposed)
        left.setRight(x)
        right.setLeft(x)
        for part, picture in zip(
            (left, right), (after, before) if self.mirrored else (before, after), strict=True
        ):
            if part.width() > 0:
                painter.save()
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
                _draw(painter, part, picture)
                painter.restore()

    def _draw_previews(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for image, place in self.previews.values():
            painter.save()
            painter.setTransform(place, True)
            painter.drawImage(0, 0, image)
            painter.restore()


def feathered(preview: QImage) -> QImage:
    """A preview that fades out towards its edge, so that it seems to form in the photograph."""
    image = preview.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    half = image.width() / 2
    fade = QRadialGradient(QPointF(half, image.height() / 2), half)
    fade.setColorAt(SOFT_FROM, Qt.GlobalColor.black)
    fade.setColorAt(1.0, Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(image.rect(), fade)
    painter.end()
    return image


def _scale_of(painter: QPainter) -> float:
    return painter.deviceTransform().m11()


def _snap_to_device(painter: QPainter) -> None:
    """Put pixels on device pixels at 100 %, so that nothing is interpolated there."""
    device = painter.deviceTransform()
    if abs(device.m11() - 1.0) > 1e-6:
        return
    ratio = painter.device().devicePixelRatioF()
    x, y = round(device.dx()) - device.dx(), round(device.dy()) - device.dy()
    painter.setWorldTransform(
        painter.worldTransform() * QTransform.fromTranslate(x / ratio, y / ratio)
    )


def _draw(painter: QPainter, exposed: QRectF, picture: MipPyramid) -> None:
    picture.draw(painter, exposed, _scale_of(painter))


def _draw_difference(
    painter: QPainter, exposed: QRectF, before: MipPyramid, after: MipPyramid
) -> None:
    """Draw |after - before|, amplified, through a picture of the exposed part alone."""
    device = painter.deviceTransform()
    part: QRect = device.mapRect(exposed).toAlignedRect()
    if part.isEmpty():
        return
    image = QImage(part.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    onto = QPainter(image)
    onto.setTransform(device * QTransform.fromTranslate(-part.x(), -part.y()))
    before.draw(onto, exposed, device.m11())
    onto.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    after.draw(onto, exposed, device.m11())
    onto.end()
    painter.drawImage(device.inverted()[0].mapRect(QRectF(part)), _amplified(image))


def _amplified(image: QImage) -> QImage:
    for _ in range(DOUBLINGS):
        once = image.copy()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.drawImage(0, 0, once)
        painter.end()
    return image
