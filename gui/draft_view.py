"""A first, coarse look at a large photograph while it is still being read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget


class DraftView(QWidget):
    """Lies over a view, and shows a picture where the view will show the whole photograph.

    Args:
        view: whose viewport it covers, in the view's own surround.
    """

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view.viewport())
        self._view, self._image = view, QImage()
        view.viewport().installEventFilter(self)
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Cover the view with a picture; a null one uncovers it."""
        self._image = image
        self.setGeometry(self._view.viewport().rect())
        self.setVisible(not image.isNull())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep covering all of the view."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the picture as large as it fits."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._view.backgroundBrush())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_centered(size, self.rect()), self._image)


def _centered(size: QSize, area: QRect) -> QRect:
    place = QRect(area.topLeft(), size)
    place.moveCenter(area.center())
    return place
