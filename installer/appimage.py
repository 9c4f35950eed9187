"""An AppImage, where its tool is installed: one file that runs without being installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from installer.linux_desktop import desktop_entry, metainfo
from installer.project import APP_ID, ROOT, Project, machine

TOOL = "appimagetool"
_START = '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/{name}/{name}" "$@"\n'


def lay_out(project: Project, program: Path, root: Path, date: int) -> None:
    """Puts the program into the shape that the tool packs; `root` is made anew."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr/lib" / project.name, symlinks=True)
    start = root / "AppRun"
    start.write_text(_START.format(name=project.name), encoding="utf-8")
    start.chmod(0o755)
    entry = root / f"{project.name}.desktop"
    entry.write_text(desktop_entry(project), encoding="utf-8")
    catalog = root / "usr/share/metainfo" / f"{APP_ID}.appdata.xml"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(metainfo(project, date), encoding="utf-8")
    icon = ROOT / "resources" / "icons" / "heirloom.svg"
    shutil.copyfile(icon, root / f"{project.name}.svg")


def build_appimage(
    project: Project, program: Path, work: Path, out: Path, date: int
) -> Path | None:
    """Makes the AppImage.

    Returns:
        Its path; None where the tool is not installed.
    """
    if not shutil.which(TOOL):
        return None
    root = work / "Heirloom.AppDir"
    lay_out(project, program, root, date)
    target = out / f"{project.package}-{project.version}-{machine()}.AppImage"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(date)}
    subprocess.run([TOOL, "--no-appstream", str(root), str(target)], env=environment, check=True)
    shutil.rmtree(root)
    return target
