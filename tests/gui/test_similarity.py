"""Words for the judge's number."""

import numpy as np
import pytest

from engine.types import Candidate, Face, RestoredFace
from gui.similarity import STEPS, Likeness, SimilarityTexts, likeness, similarity_of

POINTS = np.zeros((5, 2), np.float32)
PICTURE = np.zeros((8, 8, 3), np.float32)


def result(similarity, side=200.0, before=0.6):
    face = Face((0.0, 0.0, side, side), POINTS, 1.0)
    candidates = (Candidate(0, PICTURE, -0.5), Candidate(1, PICTURE, similarity))
    return RestoredFace(0, face, candidates, 1, before, 1.0)


@pytest.mark.parametrize(("lowest", "step"), STEPS)
def test_each_step_begins_at_its_number(lowest, step):
    assert likeness(result(lowest)) is step
    assert likeness(result(lowest - 0.001)) is not step or step is STEPS[-1][1]


def test_the_chosen_candidate_counts():
    assert similarity_of(result(0.9)) == 0.9


def test_what_the_original_hardly_shows_cannot_be_told():
    assert likeness(result(0.9, side=20.0)) is Likeness.TOO_DAMAGED
    assert likeness(result(0.9, before=0.0)) is Likeness.TOO_DAMAGED


def test_words_come_with_the_number_where_it_means_something(qapp):
    texts = SimilarityTexts()
    assert texts.both(Likeness.ALIKE, 0.614) == "Alike (0.61)"
    assert texts.both(Likeness.TOO_DAMAGED, 0.9) == "Too damaged to tell"


def test_every_step_is_said_with_care(qapp):
    texts = SimilarityTexts()
    assert "too little" in texts.caution(Likeness.TOO_DAMAGED)
    assert "not a proof" in texts.caution(Likeness.VERY_ALIKE)
    assert "somebody else" in texts.caution(Likeness.DOUBTFUL)
