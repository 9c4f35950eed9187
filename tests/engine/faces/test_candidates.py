import numpy as np
import torch

from engine.faces.candidates import judged
from engine.faces.picture import to_picture


class Brightness:
    """Judges by nothing but what it is shown."""

    def similarity(self, source, picture):
        return float(picture.mean() - source.mean())


def test_candidates_for_a_gray_photograph_are_gray():
    source = np.full((512, 512, 3), 0.5, np.float32)
    source += np.linspace(-0.3, 0.3, 512, dtype=np.float32)[:, None, None]
    tinted = to_picture(source + np.float32([-0.05, 0, 0.1]))
    first, second = judged(torch.cat([tinted, tinted + 0.1]), (3, 4), source, Brightness())
    assert (first.seed, second.seed) == (3, 4)
    for candidate in (first, second):
        assert candidate.pixels.shape == (512, 512, 3)
        assert np.ptp(candidate.pixels, axis=2).max() < 1e-6
        assert abs(candidate.similarity) < 0.01  # of what is shown, whose tone is the source's
