"""The report that a user can copy: what a developer needs, and nothing of who the user is."""

from __future__ import annotations

import os
import platform
import re
import traceback
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import qVersion

from gui.error_texts import Task

_PACKAGES = ("torch", "numpy", "pillow", "opencv-python", "safetensors")


def error_report(
    error: BaseException, task: Task, facts: Mapping[str, str] | None = None, *, home: Path
) -> str:
    """Plain English text: versions, facts and the traceback, the home folder written as `~`.

    Args:
        error: what was raised.
        task: what was being done.
        facts: more lines, such as the device in use.
        home: the user's home folder; its path often holds the user's name.
    """
    lines = {"Heirloom": _version("heirloom"), "Task": str(task), **(facts or {})}
    lines["System"] = f"{platform.platform()}, Python {platform.python_version()}"
    lines["Libraries"] = ", ".join(
        [f"Qt {qVersion()}", *(f"{name} {_version(name)}" for name in _PACKAGES)]
    )
    head = "\n".join(f"{name}: {value}" for name, value in lines.items())
    story = "".join(traceback.format_exception(error)).rstrip()
    return _without_home(f"{head}\n\n{story}\n", home)


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # rarely wanted, slow to import

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed as a package"


def _without_home(text: str, home: Path) -> str:
    path = str(home).rstrip(os.sep)
    if not path:
        return text
    return re.sub(re.escape(path) + r"(?=[\\/'\"\s:]|$)", "~", text)
