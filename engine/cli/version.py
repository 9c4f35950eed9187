"""The program's version, from the installed package."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """For instance "0.1.0"; "unknown" where the program runs without being installed."""
    try:
        return version("heirloom")
    except PackageNotFoundError:
        return "unknown"
