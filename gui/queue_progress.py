"""Draws the progress of a row as a slim bar with its number; nothing where nothing happens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.queue_job import JobState
from gui.queue_model import QueueModel

_HEIGHT, _MARGIN = 6.0, 8.0


class ProgressDelegate(QStyledItemDelegate):
    """A delegate for `Column.PROGRESS`."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draws the cell."""
        super().paint(painter, option, index)
        job = index.data(QueueModel.JobRole)
        if job is None or job.state not in (JobState.WORKING, JobState.DONE):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, option, job.progress)
        painter.restore()

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, progress: float) -> None:
        rect, palette = option.rect, option.palette
        state, direction = option.state, option.direction
        metrics = option.fontMetrics
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        fill = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight
        text = f"{int(progress * 100)} %"
        room = metrics.horizontalAdvance("100 %") + _MARGIN
        bar = QRectF(rect).adjusted(_MARGIN, 0, -_MARGIN - room, 0)
        bar.setTop(bar.center().y() - _HEIGHT / 2)
        bar.setHeight(_HEIGHT)
        words = QRectF(bar.right() + _MARGIN, rect.top(), room, rect.height())
        if direction == Qt.LayoutDirection.RightToLeft:
            bar, words = _mirrored(bar, rect), _mirrored(words, rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(bar, _HEIGHT / 2, _HEIGHT / 2)
        painter.setBrush(palette.color(fill))
        done = QRectF(bar)
        done.setWidth(max(_HEIGHT, bar.width() * progress))
        if direction == Qt.LayoutDirection.RightToLeft:
            done.moveRight(bar.right())
        painter.drawRoundedRect(done, _HEIGHT / 2, _HEIGHT / 2)
        painter.setPen(palette.color(ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)


def _mirrored(part: QRectF, whole: object) -> QRectF:
    """The place of a part in a cell that reads from right to left."""
    cell = QRectF(whole)  # type: ignore[call-overload]
    return QRectF(
        cell.left() + cell.right() - part.right(), part.top(), part.width(), part.height()
    )
