import numpy as np
import pytest
import torch

from benchmarks.known_person import FREE, MASKED, PRIOR, KnownPerson, shares, table


def rows(prior, free, masked):
    """Means of identity and quality by row."""
    names = (PRIOR, FREE, MASKED)
    values = zip(names, (prior, free, masked), strict=True)
    return {name: {"angle": angle, "perceptual": cost} for name, (angle, cost) in values}


def test_a_mask_keeps_identity_and_gives_quality_back():
    kept, back = shares(rows((60, 3.0), (50, 3.4), (52, 3.1)), "angle")
    assert kept == pytest.approx(0.8)
    assert back == pytest.approx(0.75)


def test_without_gain_or_cost_there_is_no_share():
    kept, back = shares(rows((60, 3.0), (61, 2.9), (60, 3.0)), "angle")
    assert np.isnan(kept)
    assert np.isnan(back)


def test_the_table_says_it_for_each_protocol():
    figures = {
        "heavy": {name: [row] for name, row in rows((60, 3.0), (50, 3.4), (52, 3.1)).items()}
    }
    assert "Mask, by angle: keeps 80%, gives back 75%." in table(figures)


def test_the_person_comes_from_both_photographs_and_gradients_from_the_face():
    encoder = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(12, 3))
    other, face = torch.ones(1, 3, 2, 2), torch.zeros(2, 3, 2, 2, requires_grad=True)
    guide = KnownPerson(encoder, other)
    with torch.no_grad():
        both = torch.nn.functional.normalize(encoder(face) + encoder(other), dim=1)
        assert torch.equal(guide(face), both)
    seen = guide(face)
    assert torch.equal(seen, encoder(face))
    seen.sum().backward()
    assert face.grad is not None
