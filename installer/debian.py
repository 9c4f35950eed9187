"""The package for Debian and Ubuntu."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer.linux_desktop import desktop_entry, metainfo
from installer.project import APP_ID, CONTACT, PUBLISHER, ROOT, Project, machine

# What is loaded and not inside: see the end of `contents._DROPPED_FROM_LINUX`.
DEPENDS = (
    "libbz2-1.0",
    "libdbus-1-3",
    "libegl1",
    "libexpat1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0",
    "liblzma5",
    "libstdc++6",
    "libuuid1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
    "xkb-data",
    "zlib1g",
)
RECOMMENDS = ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1")


def oldest_libc(program: Path) -> str:
    """The oldest version of the C library that everything in the folder runs with, as "2.35"."""
    found = {b"2.17"}
    for path in program.rglob("*"):
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if content.startswith(b"\x7fELF"):
            found |= set(re.findall(rb"GLIBC_(2\.\d+)\0", content))
    return max(found, key=lambda text: int(text[2:])).decode()


def control(project: Project, libc: str, kilobytes: int, architecture: str) -> str:
    """The package's description.

    Args:
        project: what is packed.
        libc: the oldest C library that it runs with, as "2.35".
        kilobytes: what it takes on the disk.
        architecture: as Debian calls it.
    """
    fields = {
        "Package": project.package,
        "Version": project.version,
        "Architecture": architecture,
        "Maintainer": f"{PUBLISHER} <{CONTACT}>",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join((f"libc6 (>= {libc})", *DEPENDS)),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "graphics",
        "Priority": "optional",
        "Description": project.summary,
    }
    if project.package != project.name:
        fields |= dict.fromkeys(("Provides", "Conflicts", "Replaces"), project.name)
    more = (
        "Finds the faces in a photograph, restores each by guided diffusion and puts it",
        "back; the rest of the picture stays as it was. Comes with its own networks and",
        "needs neither a network connection nor a graphics card.",
    )
    fields["Description"] = fields.pop("Description")  # last: its lines go on below
    return "".join(f"{k}: {v}\n" for k, v in fields.items()) + "".join(f" {m}\n" for m in more)


def lay_out(project: Project, program: Path, root: Path, date: int) -> None:
    """Puts everything where it will be installed.

    Args:
        project: what is packed.
        program: the frozen program; its files are linked, not copied, where that is possible.
        root: the folder that stands for "/"; is made anew.
        date: for the catalog entry and the change log, in seconds since the epoch.
    """
    shutil.rmtree(root, ignore_errors=True)
    share, name = root / "usr" / "share", project.name
    shutil.copytree(program, root / "usr/lib" / name, symlinks=True, copy_function=_link)
    command = root / "usr/bin" / name
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{name}/{name}")
    icon = ROOT / "resources" / "icons" / "heirloom.svg"
    _write(share / "applications" / f"{name}.desktop", desktop_entry(project))
    _write(share / "icons/hicolor/scalable/apps" / f"{name}.svg", icon.read_text("utf-8"))
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(project, date))
    documents = share / "doc" / name
    _write(documents / "copyright", copyright_file(project))
    packed = gzip.compress(change_log(project, date).encode(), mtime=0)
    (documents / "changelog.gz").write_bytes(packed)


def copyright_file(project: Project) -> str:
    """Debian's machine-readable form; the works of others are described where they are."""
    text = (ROOT / "LICENSE").read_text("utf-8")
    body = "".join(f" {line or '.'}\n" for line in text.strip().splitlines())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {project.name}\n"
        f"Comment: The works of others inside, and their licenses, are in\n"
        f" /usr/lib/{project.name}/_internal/licenses and sbom.cdx.json beside it.\n\n"
        f"Files: *\nCopyright: {PUBLISHER}\nLicense: {project.license}\n{body}"
    )


def change_log(project: Project, date: int) -> str:
    """The form that Debian asks for; what changed is told by the commits."""
    day = format_datetime(datetime.fromtimestamp(date, UTC))
    head = f"{project.name} ({project.version}) stable; urgency=medium"
    return f"{head}\n\n  * Version {project.version}.\n\n -- {PUBLISHER} <{CONTACT}>  {day}\n"


def build_deb(project: Project, program: Path, work: Path, out: Path, date: int) -> Path:
    """Makes the package; the same input and date give the same bytes.

    Returns:
        The package's path.
    """
    root = work / "deb"
    lay_out(project, program, root, date)
    size = sum(f.lstat().st_size for f in root.rglob("*") if f.is_file() and not f.is_symlink())
    _write(
        root / "DEBIAN" / "control", control(project, oldest_libc(program), size // 1024, machine())
    )
    target = out / f"{project.package}_{project.version}_{machine()}.deb"
    packing = ["--root-owner-group", "-Zxz", "-z6"]
    command = ["dpkg-deb", *packing, "--build", str(root), str(target)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(date), "DPKG_DEB_THREADS_MAX": "2"}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return target


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)
