"""Where the program's own files and the user's files live."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs

EMBEDDED_PACK = "heirloom-base"


def resources() -> Path:
    """The folder with icons, sample and embedded packs; PyInstaller unpacks it elsewhere."""
    root = getattr(sys, "_MEIPASS", None)
    return (Path(root) if root else Path(__file__).parents[1]) / "resources"


def embedded_packs() -> Path:
    """The folder of the packs that come with the program."""
    return resources() / "packs"


def user_packs() -> Path:
    """The folder of the packs that the user added; it need not exist."""
    return Path(platformdirs.user_data_dir("Heirloom", appauthor=False)) / "packs"


def logs() -> Path:
    """The folder for log files; it need not exist."""
    return Path(platformdirs.user_log_dir("Heirloom", appauthor=False))
