"""Optional parts of the program: whether they are installed. Imports none of them."""

from __future__ import annotations

import importlib.util


def has_background() -> bool:
    """Whether the picture around the faces can go through an upscaler (`heirloom[background]`)."""
    return importlib.util.find_spec("spandrel") is not None
