"""Opens the window, or says why it cannot be opened."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from engine.cli.exit_codes import ExitCode


def run(argv: Sequence[str]) -> int:
    """Opens the window with the photographs that are named.

    Returns:
        The window's exit code; USAGE where a word is neither a command nor a photograph, or
        where the window cannot be opened.
    """
    if argv and argv[0].isalpha() and not Path(argv[0]).exists():
        return _say(f"{argv[0]} is neither a command nor a photograph. See --help.")
    if argv and argv[0].startswith("-"):
        return _say(f"{argv[0]} is not an option here. See --help.")
    try:
        app = importlib.import_module("gui.app")
    except ModuleNotFoundError as error:
        if error.name == "gui.app":
            return _say("This build of Heirloom has no window; `restore --help` works without.")
        return _say(f"The window cannot be opened: {error.name} is not installed.")
    except ImportError as error:  # a library of Qt's that the system lacks
        return _say(f"The window cannot be opened: {error}. `restore --help` works without it.")
    return int(app.run(list(argv)))


def _say(text: str) -> int:
    print(text, file=sys.stderr)
    return ExitCode.USAGE
