"""The program's version, from the installed package."""

from __future__ import annotations


def program_version() -> str:
    """For instance "0.1.0"; "unknown" where the program runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version  # slow, and not always needed

    try:
        return version("heirloom")
    except PackageNotFoundError:
        return "unknown"
