import torch

from engine.methods.build import COMPACT
from engine.methods.difface import DifFace
from engine.types import options_for


def test_the_compact_prior_starts_late_and_takes_few_steps():
    asked = []

    def predict(x, t):
        asked.append(int(t[0]))
        return torch.zeros_like(x)

    method = DifFace(predict, lambda y: y, COMPACT, size=32)
    run = method.refine(torch.zeros(1, 3, 32, 32), options_for("difface"))
    steps = list(run)
    assert len(steps) == steps[0].total == 25
    assert max(asked) < 100
    assert min(asked) == 0
