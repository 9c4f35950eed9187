"""How large things are, and how large they may be."""

from __future__ import annotations

from pathlib import Path

from installer.project import Project

LIMITS = {"": 900.0, ".deb": 270.0}
"""Megabytes that a folder and packages of the CPU build may take."""


def megabytes(path: Path) -> float:
    """Of a file, or of everything in a folder; links count nothing. 1 MB is a million bytes."""
    files = [path] if path.is_file() else path.rglob("*")
    return sum(f.stat().st_size for f in files if f.is_file() and not f.is_symlink()) / 1e6


def require_size(project: Project, path: Path) -> None:
    """Refuses what has grown too large.

    Raises:
        ValueError: it has.
    """
    limit = LIMITS.get("" if path.is_dir() else path.suffix)
    if project.variant == "cpu" and limit and megabytes(path) > limit:
        raise ValueError(f"{path} has {megabytes(path):.0f} MB; {limit:.0f} are allowed")
