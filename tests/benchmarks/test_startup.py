import pytest

from benchmarks import startup
from benchmarks.startup import compare, shown_at

REPORT = '{"event": "check", "name": "window", "facts": ["shown at 1700000000.250", "offscreen"]}\n'


def test_the_moment_is_read_from_the_report():
    assert shown_at(REPORT) == 1700000000.25


def test_a_report_without_it_is_an_error():
    with pytest.raises(ValueError, match="check"):
        shown_at('{"event": "check", "facts": []}')


def test_the_first_round_does_not_count(monkeypatch):
    times = iter([9.0, 9.0, 0.5, 0.3, 0.7, 0.1])
    monkeypatch.setattr(startup, "seconds_to_window", lambda program: next(times))
    rows = compare({"a": ["a"], "b": ["b"]}, rounds=2)
    assert rows["a"] == {"median s": 0.6, "best s": 0.5, "worst s": 0.7}
    assert rows["b"]["median s"] == pytest.approx(0.2)
