"""The candidates for a face as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage, QPainter

from engine.types import Candidate
from gui.face_model import Index
from gui.similarity import SimilarityTexts, step_of


class CandidateModel(QAbstractListModel):
    """One row for each candidate: its picture, letter and likeness."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._icc_profile: bytes | None = None
        self._pictures: dict[int, QImage] = {}
        self._overlay: QImage | None = None
        self._marked = False
        self._similarity = SimilarityTexts(self)

    def set_candidates(self, candidates: tuple[Candidate, ...], icc_profile: bytes | None) -> None:
        """Show these candidates, which are in the colors of the photograph's profile."""
        self.beginResetModel()
        self._candidates, self._icc_profile = candidates, icc_profile
        # Made when they are first shown: the identity slider brings new ones many times a second.
        self._pictures.clear()
        self._overlay = None
        self.endResetModel()

    def mark_disagreement(self, marked: bool) -> None:
        """Show or hide where the candidates disagree."""
        self._marked = marked
        self.retranslate()

    def retranslate(self) -> None:
        """Say and show everything again."""
        if self._candidates:
            self.dataChanged.emit(self.index(0), self.index(len(self._candidates) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """The number of candidates."""
        return 0 if parent.isValid() else len(self._candidates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a row shows."""
        if not index.isValid():
            return None
        row = index.row()
        candidate, letter = self._candidates[row], chr(ord("A") + row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("{0} · {1}").format(
                    letter, self._similarity.number(candidate.similarity)
                )
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                words = self._similarity.both(step_of(candidate.similarity), candidate.similarity)
                return self.tr("Candidate {0}, {1}").format(letter, words)
            case Qt.ItemDataRole.ToolTipRole:
                words = self._similarity.both(step_of(candidate.similarity), candidate.similarity)
                return self.tr("{0}, seed {1}").format(words, candidate.seed)
        return None

    def _picture(self, row: int) -> QImage:
        from gui.qimage import face_image, halved

        if row not in self._pictures:
            half = halved(self._candidates[row].pixels)
            self._pictures[row] = face_image(half, self._icc_profile)
        if not self._marked or len(self._candidates) < 2:
            return self._pictures[row]
        return self._with_overlay(self._pictures[row])

    def _with_overlay(self, picture: QImage) -> QImage:
        from gui.disagreement import disagreement, overlay

        if self._overlay is None:
            pictures = [candidate.pixels for candidate in self._candidates]
            self._overlay = overlay(disagreement(pictures))
        marked = picture.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(marked)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(marked.rect(), self._overlay)
        painter.end()
        return marked
