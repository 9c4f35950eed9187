"""Words for the judge's number: how alike it finds the restored face and the original."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, QObject

from engine.types import Face

SMALLEST_SURE = 48.0  # side of a face in pixels, below which the number says little


class Likeness(StrEnum):
    """Steps of likeness, from the cosine between the judge's embeddings."""

    VERY_ALIKE = "very-alike"
    ALIKE = "alike"
    SOMEWHAT = "somewhat"
    DOUBTFUL = "doubtful"


STEPS = ((0.7, Likeness.VERY_ALIKE), (0.5, Likeness.ALIKE), (0.3, Likeness.SOMEWHAT))


def likeness(similarity: float) -> Likeness:
    """The step that a cosine, -1..1, belongs to."""
    for threshold, step in STEPS:
        if similarity >= threshold:
            return step
    return Likeness.DOUBTFUL


def is_doubtful(similarity: float) -> bool:
    """Whether the restored face may look like somebody else."""
    return likeness(similarity) is Likeness.DOUBTFUL


def sure_enough(face: Face) -> bool:
    """Whether the original holds enough detail for the number to mean something."""
    return min(face.box[2:]) >= SMALLEST_SURE


class SimilarityTexts(QObject):
    """The sentences, in the language of the moment."""

    def words(self, similarity: float) -> str:
        """The step of likeness, in two or three words."""
        return {
            Likeness.VERY_ALIKE: self.tr("Very alike"),
            Likeness.ALIKE: self.tr("Alike"),
            Likeness.SOMEWHAT: self.tr("Somewhat alike"),
            Likeness.DOUBTFUL: self.tr("Hardly alike"),
        }[likeness(similarity)]

    def number(self, similarity: float) -> str:
        """The cosine with two digits, as the user's language writes numbers."""
        return QLocale().toString(similarity, "f", 2)

    def both(self, similarity: float) -> str:
        """Words and number, for a list."""
        return self.tr("{0} ({1})").format(self.words(similarity), self.number(similarity))

    def caution(self, face: Face, similarity: float) -> str:
        """What must be said with the number, so that nobody takes it for proof."""
        if not sure_enough(face):
            return self.tr("The original shows so little of this face that the number says little.")
        if is_doubtful(similarity):
            return self.tr("This may look like somebody else. Try other candidates, or reject it.")
        return self.tr("A second network compares both faces. It is a hint, not a proof.")
