import numpy as np
import pytest

from benchmarks.groups import skin_tone, split


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


def test_figures_are_split_by_every_group_of_a_face():
    figures = {"light": {"input": [{"psnr": 20.0}, {"psnr": 30.0}, {"psnr": 40.0}]}}
    result = {"faces": ["a", "b", "c"], "figures": figures}
    groups = {"a": ["woman"], "b": ["woman", "glasses"], "c": ["man"]}
    assert split(result, groups) == {
        "light": {
            "glasses, input": {"faces": 1, "psnr": 30.0},
            "man, input": {"faces": 1, "psnr": 40.0},
            "woman, input": {"faces": 2, "psnr": 25.0},
        }
    }
