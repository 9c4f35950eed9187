"""Words for the judge's number."""

import numpy as np
import pytest

from engine.types import Face
from gui.similarity import Likeness, SimilarityTexts, is_doubtful, likeness

POINTS = np.zeros((5, 2), np.float32)
LARGE, SMALL = (Face((0, 0, side, side), POINTS, 1.0) for side in (200, 20))


@pytest.mark.parametrize(
    ("similarity", "step"),
    [
        (0.9, Likeness.VERY_ALIKE),
        (0.5, Likeness.ALIKE),
        (0.31, Likeness.SOMEWHAT),
        (0.29, Likeness.DOUBTFUL),
        (-1.0, Likeness.DOUBTFUL),
    ],
)
def test_steps(similarity, step):
    assert likeness(similarity) is step
    assert is_doubtful(similarity) is (step is Likeness.DOUBTFUL)


def test_words_come_with_the_number(qapp):
    assert SimilarityTexts().both(0.614) == "Alike (0.61)"


def test_a_small_face_makes_the_number_unsure(qapp):
    texts = SimilarityTexts()
    assert "says little" in texts.caution(SMALL, 0.9)
    assert "not a proof" in texts.caution(LARGE, 0.9)
    assert "somebody else" in texts.caution(LARGE, 0.1)
