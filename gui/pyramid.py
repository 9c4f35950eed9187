"""Draws a picture of any size at any zoom from halved copies, which are made in short slices."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QElapsedTimer, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QTransform

COARSEST = 512  # no level is made below this longer side, in pixels
TILE = 256  # side of the pieces a level is made of, in its own pixels
AT_ONCE = 4_000_000  # pictures up to this many pixels are halved without slices
SLICE_MS = 4  # so that no event waits longer for one slice
NEAREST_FROM = 3.0  # device pixels per pixel from which single pixels are shown as squares


class MipPyramid(QObject):
    """A picture and its halved copies.

    Until a copy is ready the next finer one is drawn in its place: coarse for a moment, never late.

    Signals:
        refined(): one more level is ready; what is on the screen can be drawn better.
    """

    refined = Signal()

    def __init__(self, image: QImage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._levels = [image]
        self._ready = 1
        self._work: deque[tuple[int, QRect]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)
        self._make_levels()
        self._queue_all()

    @property
    def size(self) -> QSize:
        """Size of the picture itself."""
        return self._levels[0].size()

    @property
    def complete(self) -> bool:
        """Whether every level is ready."""
        return not self._work

    @property
    def levels(self) -> tuple[QImage, ...]:
        """The picture and the copies that are ready, finest first."""
        return tuple(self._levels[: self._ready])

    def replace(self, image: QImage, region: QRect | None = None) -> None:
        """Show another picture of the same size.

        Args:
            image: the other picture.
            region: holds every pixel that differs; None or empty = anything may.
        """
        self._levels[0] = image
        if region is None or region.isEmpty() or not self.complete:
            self._ready = 1
            self._queue_all()
            self.refined.emit()
            return
        for level in range(1, len(self._levels)):
            region = _halved(region).intersected(self._levels[level].rect())
            for tile in _tiles(region):
                self._halve(level, tile)

    def draw(self, painter: QPainter, exposed: QRectF, scale: float) -> None:
        """Draw the part `exposed`, in pixels of the picture, at `scale` device pixels for each."""
        size = self.size
        image = self._level_for(scale * size.width())
        across, down = image.width() / size.width(), image.height() / size.height()
        part = QTransform.fromScale(across, down).mapRect(exposed)
        # Two pixels more on each side, for interpolation at the edge of what is repainted.
        source = part.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(image.rect())
        target = QTransform.fromScale(1 / across, 1 / down).mapRect(QRectF(source))
        smooth = scale < NEAREST_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(target, image, QRectF(source))

    def _level_for(self, width: float) -> QImage:
        """The smallest copy that has `width` pixels or more; the picture where none has."""
        level = 0
        while level + 1 < self._ready and width <= self._levels[level + 1].width():
            level += 1
        return self._levels[level]

    def _make_levels(self) -> None:
        size = self._levels[0].size()
        while max(size.width(), size.height()) > COARSEST:
            size = QSize((size.width() + 1) // 2, (size.height() + 1) // 2)
            self._levels.append(QImage(size, QImage.Format.Format_RGB32))

    def _queue_all(self) -> None:
        self._work.clear()
        for level in range(1, len(self._levels)):
            self._work.extend((level, tile) for tile in _tiles(self._levels[level].rect()))
        if self._levels[0].width() * self._levels[0].height() <= AT_ONCE:
            while self._work:
                self._next_tile()
        elif self._work:
            self._timer.start()

    def _slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        ready = self._ready
        while self._work and clock.elapsed() < SLICE_MS:
            self._next_tile()
        if not self._work:
            self._timer.stop()
        if self._ready != ready:
            self.refined.emit()

    def _next_tile(self) -> None:
        level, tile = self._work.popleft()
        self._halve(level, tile)
        if not self._work or self._work[0][0] != level:
            self._ready = level + 1

    def _halve(self, level: int, tile: QRect) -> None:
        finer = self._levels[level - 1]
        source = QRect(tile.x() * 2, tile.y() * 2, tile.width() * 2, tile.height() * 2)
        piece = finer.copy(source.intersected(finer.rect())).scaled(
            tile.size(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(self._levels[level])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(tile.topLeft(), piece)
        painter.end()


def _halved(region: QRect) -> QRect:
    left, top = region.x() // 2, region.y() // 2
    right, bottom = (region.x() + region.width() + 1) // 2, (region.y() + region.height() + 1) // 2
    return QRect(left, top, right - left, bottom - top)


def _tiles(region: QRect) -> list[QRect]:
    return [
        QRect(x, y, TILE, TILE).intersected(region)
        for y in range(region.y(), region.y() + region.height(), TILE)
        for x in range(region.x(), region.x() + region.width(), TILE)
    ]
