import io

import pytest

from engine.cli.progress import ProgressBar, clock_time


@pytest.fixture
def drawn(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    stream, now = io.StringIO(), [0.0]
    return ProgressBar(stream, 4, clock=lambda: now[0]), stream, now


def test_the_time_left_follows_from_the_time_taken(drawn):
    bar, stream, now = drawn
    bar.update(0, "a.jpg")
    assert "left" not in stream.getvalue()
    now[0] = 30.0
    bar.update(1, "a.jpg")
    last = stream.getvalue().split("\r")[-1]
    assert last == "[#####...............]  25%  1:30 left  a.jpg"


def test_a_shorter_line_covers_a_longer_one(drawn):
    bar, stream, _ = drawn
    bar.update(0, "a long name.jpg")
    bar.update(0, "b.jpg")
    _, long, short = stream.getvalue().split("\r")
    assert len(short) == len(long)
    bar.clear()
    assert stream.getvalue().endswith("\r" + " " * len(long.rstrip()) + "\r") is False
    assert stream.getvalue().split("\r")[-2].strip() == ""


def test_a_line_never_wraps(drawn):
    bar, stream, _ = drawn
    bar.update(2, "祖母の写真" * 20)
    line = stream.getvalue().split("\r")[-1]
    wide = sum(letter > "\u2e80" for letter in line)
    assert len(line) + wide <= 79
    assert wide > 10


def test_times_are_written_as_clocks_do():
    assert [clock_time(s) for s in (7, 754, 3723)] == ["0:07", "12:34", "1:02:03"]
