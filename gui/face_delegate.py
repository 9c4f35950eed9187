"""Paints a face's row: tick, thumbnail, name, what is said about it, and progress."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.face_model import FaceRole, Index
from gui.tick_mark import draw_tick

PADDING = 8
THUMBNAIL = 56  # side in logical pixels
TICK = 20
BAR = 6
MOST_LINES = 3  # said about a face, below its name
WARNING_ON_LIGHT = QColor("#9a3d00")
WARNING_ON_DARK = QColor("#ffb36b")


class FaceDelegate(QStyledItemDelegate):
    """A row is as high as its thumbnail or its lines of text, whichever is more."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """The height follows the font."""
        text = (1 + MOST_LINES) * option.fontMetrics.lineSpacing()
        return QSize(180, max(THUMBNAIL + 2 * PADDING, text + PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._paint_ground(painter, option)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        _paint_tick(painter, QRectF(tick_rect(option)), option.palette, ticked=ticked)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        _paint_thumbnail(painter, _thumbnail_rect(option), picture, faint=not ticked)
        self._paint_texts(painter, option, index)
        painter.restore()

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the tick, or Space, asks for the other state."""
        if isinstance(event, QMouseEvent):
            inside = tick_rect(option).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
            if event.type() != QEvent.Type.MouseButtonRelease or not inside:
                return False
        elif not (isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space):
            return False
        role = Qt.ItemDataRole.CheckStateRole
        ticked = index.data(role) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, role)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        card = QRectF(option.rect).adjusted(3, 2, -3, -2)
        accent = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            accent.setAlpha(60)
            painter.setBrush(accent)
            painter.drawRoundedRect(card, 6, 6)
            accent.setAlpha(255)
            painter.fillRect(_strip(option, card), accent)
        elif state & QStyle.StateFlag.State_MouseOver:
            accent.setAlpha(25)
            painter.setBrush(accent)
            painter.drawRoundedRect(card, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(card, 6, 6)

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        progress: float | None = index.data(FaceRole.PROGRESS)
        rect = _text_rect(option)
        line = option.fontMetrics.lineSpacing()
        doubt = bool(index.data(FaceRole.DOUBT))
        text = ("⚠ " if doubt else "") + index.data(FaceRole.STATE)
        lines = 1 if progress is not None else _lines(option, rect.width(), text)
        height = (1 + lines) * line + (BAR + 6 if progress is not None else 0)
        first = QRect(rect.left(), rect.center().y() - height // 2 + 1, rect.width(), line)
        color = option.palette.color(QPalette.ColorRole.Text)
        font = option.font
        font.setBold(True)
        _write(painter, option, font, color, first, index.data())
        font.setBold(False)
        second = QRect(rect.left(), first.bottom() + 1, rect.width(), lines * line)
        _write(painter, option, font, _warning(option) if doubt else color, second, text)
        if progress is not None:
            bar = QRect(rect.left(), second.bottom() + 6, rect.width(), BAR)
            _paint_bar(painter, option, QRectF(bar), progress)


def tick_rect(option: QStyleOptionViewItem) -> QRect:
    """Where the tick is in a row."""
    rect = option.rect
    box = QRect(rect.left() + 2 * PADDING, rect.center().y() - TICK // 2, TICK, TICK)
    return QStyle.visualRect(option.direction, rect, box)


def _thumbnail_rect(option: QStyleOptionViewItem) -> QRect:
    rect = option.rect
    left = rect.left() + 3 * PADDING + TICK
    box = QRect(left, rect.center().y() - THUMBNAIL // 2, THUMBNAIL, THUMBNAIL)
    return QStyle.visualRect(option.direction, rect, box)


def _text_rect(option: QStyleOptionViewItem) -> QRect:
    rect = option.rect
    left = rect.left() + 4 * PADDING + TICK + THUMBNAIL + 2
    box = QRect(left, rect.top(), rect.right() - left - PADDING, rect.height())
    return QStyle.visualRect(option.direction, rect, box)


def _strip(option: QStyleOptionViewItem, card: QRectF) -> QRect:
    """The bar at the leading edge of the current row."""
    strip = QRect(round(card.left()), round(card.top()) + 6, 4, round(card.height()) - 12)
    return QStyle.visualRect(option.direction, option.rect, strip)


def _paint_tick(painter: QPainter, rect: QRectF, palette: QPalette, *, ticked: bool) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    quiet = palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(QPen(accent if ticked else quiet, 1.5))
    painter.setBrush(accent if ticked else palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    if ticked:
        draw_tick(painter, rect.center(), palette.color(QPalette.ColorRole.HighlightedText))


def _paint_thumbnail(painter: QPainter, rect: QRect, picture: Any, *, faint: bool) -> None:  # noqa: ANN401
    if not isinstance(picture, QImage) or picture.isNull():
        return
    clip = QPainterPath()
    clip.addRoundedRect(QRectF(rect), 6, 6)
    painter.save()
    painter.setClipPath(clip)
    painter.setOpacity(0.45 if faint else 1.0)
    painter.drawImage(rect, picture)
    painter.restore()


def _lines(option: QStyleOptionViewItem, width: int, text: str) -> int:
    """How many lines a text takes."""
    room, wrapped = QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap
    height = option.fontMetrics.boundingRect(room, wrapped.value, text).height()
    return min(MOST_LINES, max(1, round(height / option.fontMetrics.lineSpacing())))


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    font: Any,  # noqa: ANN401
    color: QColor,
    rect: QRect,
    text: str,
) -> None:
    painter.setFont(font)
    painter.setPen(color)
    """Writes as many lines as fit into the rectangle."""
    metrics = painter.fontMetrics()
    leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    flags = QStyle.visualAlignment(option.direction, leading).value
    if rect.height() > metrics.lineSpacing():
        painter.drawText(rect, flags | Qt.TextFlag.TextWordWrap.value, text)
        return
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, flags, elided)


def _warning(option: QStyleOptionViewItem) -> QColor:
    dark = option.palette.color(QPalette.ColorRole.Base).lightness() < 128
    return WARNING_ON_DARK if dark else WARNING_ON_LIGHT


def _paint_bar(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, progress: float
) -> None:
    track = QColor(option.palette.color(QPalette.ColorRole.Text))
    track.setAlpha(50)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(track)
    painter.drawRoundedRect(rect, BAR / 2, BAR / 2)
    done = QRectF(rect)
    done.setWidth(rect.width() * progress)
    if option.direction == Qt.LayoutDirection.RightToLeft:
        done.moveRight(rect.right())
    painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(done, BAR / 2, BAR / 2)
