"""Words for the judge's number: how alike it finds the restored face and the original."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QLocale, QObject

from engine.types import RestoredFace


class Likeness(StrEnum):
    """Steps of likeness, from the cosine between the judge's embeddings."""

    VERY_ALIKE = "very-alike"
    ALIKE = "alike"
    SOMEWHAT = "somewhat"
    DOUBTFUL = "doubtful"
    TOO_DAMAGED = "too-damaged"  # the original says too little for any number to mean something


STEPS = (
    (0.6, Likeness.VERY_ALIKE),  # 49 of 50 pairs with such a number are the same person
    (0.5, Likeness.ALIKE),  # three in four, or more
    (0.4, Likeness.SOMEWHAT),  # a third to nearly all, by the damage
    (-1.0, Likeness.DOUBTFUL),
)
"""From which cosine on a step holds, the best first; measured by `benchmarks.likeness`."""
SMALLEST_SURE = 24.0
"""Side of a face in pixels of the photograph below which the original is too damaged to tell."""
LEAST_RECOGNIZED = 0.3
"""Cosine between the original and the first faithful guess, which nothing was made up for, below
which it says no more than that of two strangers: the original is too damaged to tell."""


def likeness(result: RestoredFace) -> Likeness:
    """The step that the chosen candidate of a face belongs to."""
    return step_of(similarity_of(result)) if can_be_told(result) else Likeness.TOO_DAMAGED


def step_of(similarity: float) -> Likeness:
    """The step that a cosine, -1..1, belongs to."""
    return next((step for lowest, step in STEPS if similarity >= lowest), Likeness.DOUBTFUL)


def can_be_told(result: RestoredFace) -> bool:
    """Whether the original holds enough detail for the number to mean something."""
    large = min(result.face.box[2:]) >= SMALLEST_SURE
    return large and result.similarity_before >= LEAST_RECOGNIZED


def similarity_of(result: RestoredFace) -> float:
    """The judge's cosine of the chosen candidate, -1..1."""
    return result.candidates[result.chosen].similarity


class SimilarityTexts(QObject):
    """The sentences, in the language of the moment."""

    def words(self, step: Likeness) -> str:
        """The step of likeness, in two or three words."""
        return {
            Likeness.VERY_ALIKE: self.tr("Very alike"),
            Likeness.ALIKE: self.tr("Alike"),
            Likeness.SOMEWHAT: self.tr("Somewhat alike"),
            Likeness.DOUBTFUL: self.tr("Hardly alike"),
            Likeness.TOO_DAMAGED: self.tr("Too damaged to tell"),
        }[step]

    def number(self, similarity: float) -> str:
        """The cosine with two digits, as the user's language writes numbers."""
        return QLocale().toString(similarity, "f", 2)

    def both(self, step: Likeness, similarity: float) -> str:
        """Words and number, for a list; words alone where the number says nothing."""
        if step is Likeness.TOO_DAMAGED:
            return self.words(step)
        return self.tr("{0} ({1})").format(self.words(step), self.number(similarity))

    def caution(self, step: Likeness) -> str:
        """What must be said with the number, so that nobody takes it for proof."""
        match step:
            case Likeness.TOO_DAMAGED:
                return self.tr(
                    "The original shows too little of this face to compare. "
                    "Somebody who knew the person can judge it."
                )
            case Likeness.DOUBTFUL:
                return self.tr(
                    "This may look like somebody else. Try other candidates, or reject it."
                )
        return self.tr("A second network compares both faces. It is a hint, not a proof.")
