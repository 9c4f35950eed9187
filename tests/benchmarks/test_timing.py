import torch

from benchmarks import timing


def test_a_card_is_waited_for_before_the_clock_starts_and_before_it_stops(monkeypatch):
    told = []
    monkeypatch.setattr(torch.cuda, "synchronize", lambda: told.append("wait"))
    monkeypatch.setattr(timing.time, "perf_counter", lambda: told.append("clock") or 0.0)
    timing.best_seconds(lambda: told.append("work"), torch.device("cuda"), warm_up=True)
    assert told == ["work", "wait", "clock", "work", "wait", "clock"]


def test_the_best_counts_and_a_warm_up_does_not(monkeypatch):
    clock, calls = iter((0.0, 5.0, 10.0, 12.0, 20.0, 23.0)), []
    monkeypatch.setattr(timing.time, "perf_counter", lambda: next(clock))
    best = timing.best_seconds(lambda: calls.append(1), repeats=3, warm_up=True)
    assert (best, len(calls)) == (2.0, 4)
