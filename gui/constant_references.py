"""Keeps Python's constants alive under a binding that gives them away without counting.

PySide 6.12 gives away a reference to `True` with every `Signal.emit`, and one to `None` with every
overridden virtual method and with some setters. Until Python 3.12, which no longer counts these
references, the interpreter aborts after some thousand of them.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40


def lend_constants() -> None:
    """Counts references that nobody holds, more than Qt's calls can ever use up."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for constant in (True, False, None):
            # The reference count is the first field of every object.
            ctypes.c_ssize_t.from_address(id(constant)).value += _PLENTY
