import numpy as np
import torch

from engine.faces.candidates import judged
from engine.faces.picture import from_picture, to_picture
from engine.faces.tone import match_tone


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
    for candidate, raw in zip(
        (first, second), from_picture(torch.cat([tinted, tinted + 0.1])), strict=True
    ):
        assert candidate.pixels.shape == (512, 512, 3)
        assert np.ptp(candidate.pixels, axis=2).max() < 1e-6
        assert candidate.similarity == Brightness().similarity(source, candidate.pixels)
        # Pasting moves it to the photograph's light once, as if it had never been toned.
        pasted = match_tone(candidate.pixels, source)
        np.testing.assert_allclose(pasted, match_tone(raw, source), atol=1e-5)
        assert abs(float(pasted.mean() - source.mean())) < 0.01
