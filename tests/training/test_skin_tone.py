import numpy as np
import pytest

from training.skin_tone import skin_tone


@pytest.mark.parametrize(
    ("color", "tone"),
    [
        ((244, 208, 177), "light skin"),
        ((187, 140, 105), "medium skin"),
        ((86, 58, 42), "dark skin"),
    ],
)
def test_skin_tone_is_measured_on_the_cheeks(color, tone):
    face = np.zeros((512, 512, 3), np.uint8)
    face[280:370, 150:360] = color
    assert skin_tone(face) == tone
