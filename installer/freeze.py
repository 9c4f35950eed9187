"""Freezes the program with PyInstaller: one folder that runs where no Python is."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer.contents import STRIPPED
from installer.icons import draw_icons
from installer.project import ROOT, Project
from installer.windows import version_resource

READING_HEIF = """\"pi-heif, the half of pillow-heif that only reads, in its place.\"
from pi_heif import encode, libheif_info, open_heif
"""
"""The other half brings x265. Its license, the GPL, does not go with MKL's inside PyTorch."""


def prepare(project: Project, folder: Path) -> None:
    """Makes what the spec file takes from elsewhere: metadata, icons, other OpenCV and libheif.

    Args:
        project: what is built.
        folder: is made anew.
    """
    shutil.rmtree(folder, ignore_errors=True)
    metadata = folder / "files" / f"{project.name}-{project.version}.dist-info" / "METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text(metadata_text(project), encoding="utf-8")
    (folder / "python").mkdir()
    (folder / "python" / "pillow_heif.py").write_text(READING_HEIF, encoding="utf-8")
    if sys.platform == "linux":
        install_headless_opencv(folder / "python")
    else:
        draw_icons(folder)
    if sys.platform == "win32":
        (folder / "version.txt").write_text(version_resource(project), encoding="utf-8")


def metadata_text(project: Project) -> str:
    """What `importlib.metadata` reads the version from; an installed one would name our disk."""
    return f"Metadata-Version: 2.1\nName: {project.name}\nVersion: {project.version}\n"


def install_headless_opencv(folder: Path) -> None:
    """OpenCV without its windows: opencv-python, which facexlib asks for, brings a second Qt."""
    version = importlib.metadata.version("opencv-python")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    wanted = f"opencv-python-headless=={version}"
    subprocess.run([*pip, "--no-deps", "--target", str(folder), wanted], check=True)


def freeze(prepared: Path, work: Path, date: int) -> Path:
    """Runs PyInstaller.

    Args:
        prepared: what `prepare` made.
        work: for PyInstaller's own files and the result; it may be there already.
        date: seconds since the epoch, for what is stamped with a time.

    Returns:
        The program's folder; on macOS the application bundle.
    """
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    spec = str(ROOT / "installer" / "heirloom.spec")
    subprocess.run(
        [*command, *places, spec], cwd=ROOT, env=build_environment(prepared, date), check=True
    )
    if sys.platform == "darwin":
        return work / "frozen" / "Heirloom.app"
    folder = work / "frozen" / "heirloom"
    if sys.platform == "linux":
        strip_symbols(folder / "_internal")
        drop_dead_links(folder)
    return folder


def build_environment(prepared: Path, date: int) -> dict[str, str]:
    """Settings under which two builds of one commit come out the same."""
    return os.environ | {
        "HEIRLOOM_PREPARED": str(prepared),
        "PYTHONPATH": str(prepared / "python"),  # before the packages of the environment
        "PYTHONHASHSEED": "0",  # the order of sets inside compiled modules
        "SOURCE_DATE_EPOCH": str(date),
    }


def sources_of(prepared: Path) -> list[Path]:
    """Where on the disk everything in the program came from."""
    names: list[str] = json.loads((prepared / "sources.json").read_text(encoding="utf-8"))
    return [Path(name) for name in names]


def strip_symbols(internal: Path) -> None:
    """Takes the symbols out of the libraries that have many; see `contents.STRIPPED`."""
    files = [file for name in STRIPPED for file in sorted(internal.glob(name))]
    subprocess.run(["strip", *map(str, files)], check=True)


def drop_dead_links(folder: Path) -> None:
    """Removes links to files that stayed out."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.exists():
            path.unlink()
