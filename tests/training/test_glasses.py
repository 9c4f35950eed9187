import numpy as np
import pytest

from training.glasses import EYES, wearing


@pytest.mark.parametrize("side", [256, 512])
@pytest.mark.parametrize("seed", range(4))
def test_glasses_surround_the_eyes_and_leave_the_rest(seed, side):
    face = np.full((side, side, 3), 200, np.uint8)
    worn = wearing(np.random.default_rng(seed), face)
    changed = np.abs(worn.astype(int) - 200).max(axis=2) > 12
    rows = np.nonzero(changed)[0]
    unit = side / 512
    assert rows.min() > 150 * unit
    assert rows.max() < 330 * unit
    for x, y in EYES:
        near = slice(int((y - 60) * unit), int((y + 70) * unit))
        assert changed[near, int((x - 70) * unit) : int(x * unit)].any()
        assert changed[near, int(x * unit) : int((x + 70) * unit)].any()
    assert not changed[: int(150 * unit)].any()
    assert (face == 200).all()


def test_every_pair_of_glasses_is_another():
    face = np.full((256, 256, 3), 200, np.uint8)
    first, second = (wearing(np.random.default_rng(seed), face) for seed in (1, 2))
    assert (first != second).any()
