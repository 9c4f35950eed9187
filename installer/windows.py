"""The installer for Windows: what is told about the program, and NSIS's script for the rest."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installer.project import PUBLISHER, ROOT, Project

_SCRIPT = ROOT / "installer" / "heirloom.nsi"


def version_resource(project: Project) -> str:
    """PyInstaller's description of a version resource, as Windows shows it under Properties."""
    numbers = tuple([*map(int, project.version.split(".")), 0, 0][:4])
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": project.summary,
        "FileVersion": project.version,
        "LegalCopyright": f"{project.license} license",
        "OriginalFilename": "heirloom.exe",
        "ProductName": "Heirloom",
        "ProductVersion": project.version,
    }
    rows = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{rows}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def nsis_command(project: Project, folder: Path, target: Path) -> list[str]:
    """The call that makes the installer.

    Args:
        project: what is installed.
        folder: the frozen program.
        target: the installer to write.
    """
    kilobytes = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) // 1024
    defines = {
        "VERSION": project.version,
        "PUBLISHER": PUBLISHER,
        "SOURCE": folder.resolve(),
        "TARGET": target.resolve(),
        "KILOBYTES": kilobytes,
        "LICENSE": ROOT / "LICENSE",
    }
    options = [f"-D{name}={value}" for name, value in defines.items()]
    return ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(_SCRIPT)]


def build_package(project: Project, folder: Path, out: Path) -> Path:
    """Makes the setup program; a .zip of the cuda variant, which is too large for NSIS (2 GB).

    Raises:
        FileNotFoundError: NSIS is not installed.
    """
    base = out / f"{project.package}-{project.version}-windows"
    if project.variant == "cuda":
        return Path(shutil.make_archive(str(base), "zip", folder.parent, folder.name))
    if not shutil.which("makensis"):
        raise FileNotFoundError("makensis (NSIS) is not on the path")
    target = base.with_name(f"{base.name}-setup.exe")
    subprocess.run(nsis_command(project, folder, target), check=True)
    return target
