"""Keeps the translations in step with the program.

`python installer/translations.py update` collects the texts of gui/ into the .ts files (edit those
by hand or with Qt Linguist); `python installer/translations.py release` compiles them to the .qm
files that the program loads. Both are committed, so that the program needs no build step.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
# lupdate takes the number of plural forms from the full name.
TARGETS = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "pt": "pt_BR",
    "pl": "pl_PL",
    "ja": "ja_JP",
    "zh_CN": "zh_CN",
    "ar": "ar_EG",
}


def tool(name: str) -> str:
    """The path of Qt's lupdate or lrelease, which come with PySide."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def update() -> None:
    """Collects new texts into the .ts files and drops those that are gone."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gui").glob("*.py"))
    for code, target in TARGETS.items():
        ts = str((FOLDER / f"heirloom_{code}.ts").relative_to(ROOT))
        # In English only the plurals differ from the source.
        plurals = ["-pluralonly"] if code == "en" else []
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en_US", *plurals]
        command = [tool("lupdate"), *options, *sources, "-target-language", target]
        subprocess.run([*command, "-ts", ts], cwd=ROOT, check=True)


def release(folder: Path = FOLDER) -> None:
    """Compiles the .ts files into .qm files in a folder."""
    for code in TARGETS:
        ts, qm = FOLDER / f"heirloom_{code}.ts", folder / f"heirloom_{code}.qm"
        subprocess.run([tool("lrelease"), "-silent", str(ts), "-qm", str(qm)], check=True)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
