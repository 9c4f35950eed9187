import pytest

from engine.types import RestoreOptions
from gui.progress import Estimate


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_time_left_follows_the_pace_after_the_first_step():
    clock = Clock()
    estimate = Estimate([RestoreOptions(steps=8)] * 2, clock)
    clock.now = 30.0  # networks were loaded
    assert estimate.at(0, 0, 1, 8).seconds_left is None
    clock.now = 32.0
    progress = estimate.at(0, 0, 3, 8)  # two steps in two seconds; 16 of 20 units are left
    assert progress.seconds_left == pytest.approx(16.0)
    assert estimate.elapsed == 32.0


def test_share_grows_and_never_reaches_the_end_before_the_end():
    estimate = Estimate([RestoreOptions(steps=2), RestoreOptions(steps=10)])
    shares = [estimate.at(0, 0, s, 2).share for s in range(3)]
    shares += [estimate.at(1, 1, s, 10).share for s in range(11)]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert 0.9 < shares[-1] < 1.0
