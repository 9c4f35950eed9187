"""Where files go that belong beside a photograph."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from engine.places import resources


def pasted_folder() -> Path:
    """Where pictures without a file are kept while they are open."""
    return Path(platformdirs.user_cache_dir("Heirloom", appauthor=False)) / "pasted"


def sample_folder() -> Path:
    """Where the photograph lies that comes with the program."""
    return resources() / "sample"


def has_home(photo: Path) -> bool:
    """Whether a photograph lies in a folder of the user's, not in one of the program's own."""
    return photo.parent not in (pasted_folder(), sample_folder())


def home_folder(photo: Path) -> Path:
    """The folder for what is made of a photograph: its own, or the user's for pictures."""
    return photo.parent if has_home(photo) else Path(platformdirs.user_pictures_dir())
