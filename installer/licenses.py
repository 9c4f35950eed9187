"""Puts the license texts of all others' works into the program, and says what they ask for."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from installer.origins import Work
from installer.project import ROOT, Project

TEXTS = ROOT / "installer" / "license_texts"
"""Licenses that Qt, FFmpeg and PyTorch refer to and that their packages leave out."""

_NOTICE = """Licenses of {name} {version}
{line}

Heirloom itself is under the {license} license (Heirloom.txt here). The works of others inside are
listed below; the texts of their licenses lie in the folders beside this file, and sbom.cdx.json
lists them for programs.

Qt and PySide
-------------
Heirloom uses Qt and PySide (Qt for Python) under the GNU Lesser General Public License, version 3
(LGPL-3.txt, which adds to GPL-3.txt). They are separate libraries in {qt}, loaded when the
program starts; you may replace them with your own builds of the same major version, and you may
take Heirloom apart to find out whether that works. They were not changed. Their source code is
at https://download.qt.io/official_releases/QtForPython/ and, for Qt, at
https://download.qt.io/official_releases/qt/.

FFmpeg, libheif and libde265
----------------------------
They are libraries of their own as well, under the Lesser General Public License (LGPL-2.1.txt,
LGPL-3.txt); FFmpeg comes with OpenCV, the others with pi-heif, whose LICENSES_bundled.txt names
their versions. The same holds for them. Their source code is at https://ffmpeg.org and
https://github.com/strukturag.

Intel Math Kernel Library
-------------------------
PyTorch for Intel and AMD processors has it inside, under the Intel Simplified Software License
(Intel-Simplified.txt): it may be passed on, but not taken apart.

What is not inside
------------------
Nothing here is bound by the GNU General Public License (GCC's libraries have an exception from it).
x265, the usual writer of HEIC pictures, would be, and was left out: installed from this package,
Heirloom reads HEIC and writes the other formats.

Everything inside
-----------------
"""


def notice(project: Project, works: Sequence[Work], qt: str) -> str:
    """The text that comes first.

    Args:
        project: the program.
        works: what is inside.
        qt: the folder with Qt, as the user sees it.
    """
    facts = vars(project) | {"qt": qt, "line": "=" * len(f"Licenses of x {project.version}")}
    lines = [f"{w.name} {w.version}{f': {w.license}' if w.license else ''}" for w in works]
    return _NOTICE.format(**facts) + "\n".join(lines) + "\n"


def refuse_unfit(program: Path) -> None:
    """Makes sure that nothing is inside that may not be passed on together with the rest.

    Raises:
        ValueError: something is.
    """
    if found := sorted(path.name for path in program.rglob("*x265*")):
        raise ValueError(f"{', '.join(found)}: under the GPL, which MKL's license rules out")


def write_licenses(project: Project, works: Sequence[Work], folder: Path) -> None:
    """Fills the folder with the notice and a folder of texts for each work.

    Raises:
        FileNotFoundError: a work has neither a text nor a license that it states: nobody may
            pass it on before that is cleared up.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", folder / "Heirloom.txt")
    for text in TEXTS.iterdir():
        shutil.copyfile(text, folder / text.name)
    for work in works:
        if not work.texts and not work.license:
            raise FileNotFoundError(f"{work.name} comes with no license")
        for number, (name, text) in enumerate(_named(work.texts)):
            target = folder / work.name / (f"{number:03}-{name}" if len(work.texts) > 9 else name)
            target.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, target)
    first = notice(project, works, "_internal/PySide6")
    (folder / "README.txt").write_text(first, encoding="utf-8")


def _named(texts: Sequence[Path]) -> list[tuple[str, Path]]:
    """File names that differ although the files, from different folders, may be called the same."""
    names: list[tuple[str, Path]] = []
    for text in texts:
        taken = {name for name, _ in names}
        name = text.name
        if name in taken:
            name = f"{text.parent.name}-{text.name}"
        names.append((name if name not in taken else f"{len(names)}-{name}", text))
    return names
