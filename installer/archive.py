"""The archive for every other Linux: unpack it anywhere and start it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from installer.linux_desktop import desktop_entry
from installer.project import Project, machine

_README = """Heirloom {version}

Start it with ./heirloom, or add it to the menu of your desktop with ./add-to-menu.
To remove it: ./add-to-menu --remove, and delete this folder.
"""


def menu_script(project: Project) -> str:
    """A script that adds the program to the user's menu, or takes it out again."""
    name = project.name
    return f"""#!/bin/sh
# Adds Heirloom to your menu; with --remove, takes it out again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${{XDG_DATA_HOME:-$HOME/.local/share}}
entry=$share/applications/{name}.desktop
icon=$share/icons/hicolor/scalable/apps/{name}.svg
if [ "${{1:-}}" = --remove ]; then
    rm -f "$entry" "$icon"
    exit
fi
mkdir -p "$(dirname "$entry")" "$(dirname "$icon")"
cp "$here/_internal/resources/icons/heirloom.svg" "$icon"
sed "s|^Exec=.*|Exec=\\"$here/{name}\\" %F|" "$here/_internal/{name}.desktop" > "$entry"
"""


def add_extras(project: Project, program: Path) -> None:
    """Puts what only the archive has into the program's folder."""
    script = program / "add-to-menu"
    script.write_text(menu_script(project), encoding="utf-8")
    script.chmod(0o755)
    readme = program / "README.txt"
    readme.write_text(_README.format(version=project.version), encoding="utf-8")
    entry = program / "_internal" / f"{project.name}.desktop"
    entry.write_text(desktop_entry(project), encoding="utf-8")


def tar_command(program: Path, target: Path, date: int) -> list[str]:
    """Packs a folder so that the same files give the same bytes.

    Two threads whatever the machine has: where xz divides its input depends on whether it works
    in parallel.
    """
    order = ["--sort=name", f"--mtime=@{date}", "--owner=0", "--group=0", "--numeric-owner"]
    mode = ["--mode=u+rw,go+r-w", "--format=gnu", "--use-compress-program=xz -T2 -6"]
    names = ["-C", str(program.parent), program.name]
    return ["tar", "--create", *order, *mode, f"--file={target}", *names]


def build_archive(project: Project, program: Path, out: Path, date: int) -> Path:
    """Makes the .tar.xz.

    Returns:
        Its path.
    """
    target = out / f"{project.package}-{project.version}-linux-{machine()}.tar.xz"
    subprocess.run(tar_command(program, target, date), check=True)
    return target
