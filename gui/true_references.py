"""Keeps Python's `True` alive under a binding that gives it away with every signal.

`Signal.emit` of PySide 6.12 returns `True` without counting the new reference. Until Python 3.12,
which no longer counts references to `True`, the interpreter aborts after some thousand signals.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40


def lend_true() -> None:
    """Counts references to `True` that nobody holds, more than signals can ever use up."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        # The reference count is the first field of every object.
        ctypes.c_ssize_t.from_address(id(True)).value += _PLENTY
