"""A progress bar with the time left, for a terminal."""

from __future__ import annotations

import shutil
import time
import unicodedata
from collections.abc import Callable
from typing import TextIO

_BAR = 20


class ProgressBar:
    """Draws one line that overwrites itself.

    Args:
        stream: The terminal.
        total: What `done` will reach, in any unit.
        clock: Seconds; replaced in tests.
    """

    def __init__(
        self, stream: TextIO, total: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream, self._total, self._clock = stream, total, clock
        self._started = clock()
        self._drawn = 0  # columns

    def update(self, done: float, label: str) -> None:
        """Draws the bar; the label is cut to the width of the terminal."""
        share = min(1.0, done / self._total)
        filled = round(share * _BAR)
        bar = f"[{'#' * filled}{'.' * (_BAR - filled)}] {share:4.0%}{self._time_left(share)}  "
        columns = shutil.get_terminal_size().columns - 1
        self._draw(bar + _cut(label, columns - len(bar)))

    def clear(self) -> None:
        """Takes the bar away, so that other text can be printed."""
        self._draw("")
        self._stream.write("\r")
        self._stream.flush()

    def _draw(self, text: str) -> None:
        width = _columns(text)
        self._stream.write("\r" + text + " " * (self._drawn - width))
        self._stream.flush()
        self._drawn = width

    def _time_left(self, share: float) -> str:
        if share <= 0:
            return ""
        seconds = round((self._clock() - self._started) * (1 - share) / share)
        return f"  {clock_time(seconds)} left"


def clock_time(seconds: int) -> str:
    """Seconds as 0:07, 12:34 or 1:02:03."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _columns(text: str) -> int:
    """Columns on a terminal; Chinese and Japanese characters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _cut(text: str, columns: int) -> str:
    while text and _columns(text) > columns:
        text = text[:-1]
    return text
