"""What came out for one face: its likeness in words and number, candidates, and the verdict."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.types import RestoredFace
from gui.candidates_view import CandidatesView
from gui.labels import Heading, Remark
from gui.similarity import Likeness, SimilarityTexts, likeness
from gui.translated import TranslatedWidget


class ResultPanel(TranslatedWidget):
    """Shows a result and tells how the user judges it.

    Signals:
        candidate_chosen(int): another candidate was chosen, its place from 0.
        judged(bool | None): the result is good; it is not and the original is to be shown (False);
            the verdict is taken back (None).
        back_to_original(): the result is to be forgotten.
    """

    candidate_chosen = Signal(int)
    judged = Signal(object)
    back_to_original = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: RestoredFace | None = None
        self._verdict: bool | None = None
        self._similarity = SimilarityTexts(self)
        self._title, self._words, self._number = Heading(), Heading(1.15), QLabel()
        self._caution, self._remarks = Remark(), Remark()
        self._sheet = CandidatesView()
        self._accept, self._reject, self._back = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._sheet.candidate_chosen.connect(self.candidate_chosen)
        self._accept.clicked.connect(lambda on: self.judged.emit(True if on else None))
        self._reject.clicked.connect(lambda on: self.judged.emit(False if on else None))
        self._back.clicked.connect(self.back_to_original)
        self.retranslate()

    def set_result(self, result: RestoredFace | None, icc_profile: bytes | None = None) -> None:
        """Show a face's result; None hides everything."""
        before, self._result = self._result, result
        self.setVisible(result is not None)
        if result is None:
            return
        if before is None or before.candidates is not result.candidates:
            self._sheet.set_candidates(result.candidates, result.chosen, icc_profile)
        else:
            self._sheet.set_chosen(result.chosen)
        self._sheet.setVisible(len(result.candidates) > 1)
        self._say(result)

    def set_accepted(self, accepted: bool | None) -> None:
        """Show the verdict; None = not judged yet."""
        self._verdict = accepted
        self._accept.setChecked(accepted is True)
        self._reject.setChecked(accepted is False)
        self._name_buttons()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Likeness to the original"))
        for button, tip in (
            (self._accept, self.tr("This face is good as it is")),
            (self._reject, self.tr("Show the original instead of this face")),
            (self._back, self.tr("Forget what was restored for this face")),
        ):
            button.setToolTip(tip)
            button.setAccessibleDescription(tip)
        self._name_buttons()
        if self._result is not None:
            self._say(self._result)

    def _name_buttons(self) -> None:
        """A verdict is told by a tick or a cross and the word, not by the color alone."""
        accept, reject = self.tr("&Accept"), self.tr("&Reject")
        self._accept.setText("✓ " + self.tr("Accepted") if self._verdict is True else accept)
        self._reject.setText("✕ " + self.tr("Rejected") if self._verdict is False else reject)
        self._back.setText(self.tr("&Back to the original"))

    def _lay_out(self) -> None:
        self._number.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line, verdict = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._number)
        for button in (self._accept, self._reject):
            button.setCheckable(True)
            verdict.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addLayout(line)
        for part in (self._caution, self._sheet, self._remarks):
            layout.addWidget(part)
        layout.addLayout(verdict)
        layout.addWidget(self._back)

    def _say(self, result: RestoredFace) -> None:
        chosen, step = result.candidates[result.chosen], likeness(result)
        mark = "⚠ " if step is Likeness.DOUBTFUL else ""
        told = step is not Likeness.TOO_DAMAGED
        self._words.setText(mark + self._similarity.words(step))
        self._number.setText(self._similarity.number(chosen.similarity) if told else "")
        self._number.setToolTip(self.tr("1 is the same picture, 0 is any two people"))
        self._number.setAccessibleDescription(self._number.toolTip())
        self._caution.setText(self._similarity.caution(step))
        seconds = QLocale().toString(result.seconds, "f", 1)
        took = self.tr("Seed {0}, {1} seconds").format(chosen.seed, seconds)
        self._remarks.setText("\n".join((took, *self._fallbacks(result.notes))))

    def _fallbacks(self, notes: tuple[str, ...]) -> list[str]:
        texts = {
            "float32": self.tr("Computed in higher precision: the faster one failed here"),
            "smaller-batch": self.tr("Computed one candidate at a time: memory was short"),
            "cpu": self.tr("Computed on the processor: the graphics card failed"),
        }
        return [texts[note] for note in notes if note in texts]
