"""The contact sheet: a face's candidates to choose from, and where they disagree."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from engine.types import Candidate
from gui.candidate_model import CandidateModel
from gui.face_model import Index
from gui.tick_mark import draw_tick

SMALLEST, LARGEST = 96, 220  # side of a picture, in logical pixels
GAP = 8
MARK = 22


class CandidatesView(QWidget):
    """Shows the candidates of one face.

    Signals:
        candidate_chosen(int): the user chose the candidate at this place, from 0.
    """

    candidate_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CandidateModel(self)
        self._list = _Sheet(self._model, self)
        self._mark, self._legend = QCheckBox(), QLabel()
        self._following = False
        self._legend.setWordWrap(True)
        self._legend.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._legend.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._list, self._mark, self._legend):
            layout.addWidget(part)
        self._mark.toggled.connect(self._model.mark_disagreement)
        self._mark.toggled.connect(self._legend.setVisible)
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._retranslate()

    def set_candidates(
        self, candidates: tuple[Candidate, ...], chosen: int, icc_profile: bytes | None = None
    ) -> None:
        """Show a face's candidates.

        Args:
            candidates: one or more.
            chosen: the place of the one in use, from 0.
            icc_profile: of the photograph; None = sRGB.
        """
        self._following = True
        self._model.set_candidates(candidates, icc_profile)
        self._list.setCurrentIndex(self._model.index(chosen))
        self._list.fit_rows()
        self._following = False
        self._mark.setEnabled(len(candidates) > 1)

    def set_chosen(self, chosen: int) -> None:
        """Mark the candidate in use."""
        self._following = True
        self._list.setCurrentIndex(self._model.index(chosen))
        self._following = False

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.candidate_chosen.emit(current.row())

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Candidates"))
        self._list.setAccessibleDescription(self.tr("Arrow keys choose a candidate."))
        self._mark.setText(self.tr("Show where they &disagree"))
        tip = self.tr("Marks the places where the candidates differ from one another")
        self._mark.setToolTip(tip)
        self._mark.setAccessibleDescription(tip)
        self._legend.setText(
            self.tr("Orange: the photograph says little here, so the program is guessing.")
        )
        self._model.retranslate()


class _Sheet(QListView):
    """Two or more columns, as wide as the room allows; never a scroll bar of its own."""

    def __init__(self, model: CandidateModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_CandidateDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fill the width."""
        self.fit_rows()
        super().resizeEvent(event)

    def fit_rows(self) -> None:
        """Take the size of the pictures from the width, and the height from the rows."""
        count = max(1, self.model().rowCount())
        room = max(SMALLEST, self.width() - 2)
        columns = max(1, min(count, max(2, room // LARGEST)))
        side = min(LARGEST, room // columns)
        cell = QSize(side, side + self.fontMetrics().lineSpacing())
        self.setGridSize(cell)
        self.setFixedHeight(-(-count // columns) * cell.height() + 2)


class _CandidateDelegate(QStyledItemDelegate):
    """A picture with its letter; the chosen one has a frame and a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view: Any = self.parent()
        size: QSize = view.gridSize()
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        line = option.fontMetrics.lineSpacing()
        side = min(option.rect.width(), option.rect.height() - line) - GAP
        picture = QRect(0, 0, side, side)
        picture.moveTo(option.rect.center().x() - side // 2, option.rect.top() + GAP // 2)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(picture), 6, 6)
        painter.setClipPath(clip)
        painter.drawImage(picture, index.data(Qt.ItemDataRole.DecorationRole))
        painter.setClipping(False)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            _paint_chosen(painter, option, QRectF(picture))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), 1.5))
            painter.drawRoundedRect(QRectF(picture), 6, 6)
        below = QRect(option.rect.left(), picture.bottom() + 2, option.rect.width(), line)
        font = option.font
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


def _paint_chosen(painter: QPainter, option: QStyleOptionViewItem, picture: QRectF) -> None:
    accent = option.palette.color(QPalette.ColorRole.Highlight)
    focused = option.state & QStyle.StateFlag.State_HasFocus
    painter.setPen(QPen(accent, 4 if focused else 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(picture, 6, 6)
    corner = picture.bottomRight() - QPointF(MARK * 0.7, MARK * 0.7)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.HighlightedText), 1.5))
    painter.setBrush(accent)
    painter.drawEllipse(corner, MARK / 2, MARK / 2)
    draw_tick(painter, corner, option.palette.color(QPalette.ColorRole.HighlightedText))
