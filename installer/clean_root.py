"""Installs the Debian package into an empty Debian, uses it, removes it and looks what is left.

`sudo python installer/clean_root.py PACKAGE [--suite bookworm] [--root FOLDER]` needs debootstrap,
Xvfb and xwininfo. A root that is there already is used as it is. Nothing but what the package
depends on is in it: the X server runs outside, and the program has no network.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_DISPLAY = ":97"
_PHOTO = "/usr/lib/heirloom/_internal/resources/sample/portrait.jpg"
_BOOKKEEPING = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache", "tmp")
_SMALLEST = 400  # pixels; Qt has hidden windows of one pixel
_PATIENCE = 90  # seconds for the window to come


class CleanRootError(Exception):
    """The package does not do what it should; the text says what."""


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--root", type=Path)
    arguments = parser.parse_args()
    root = arguments.root or Path(tempfile.mkdtemp(prefix="heirloom-root-"))
    if not (root / "usr").exists():
        make = ["debootstrap", "--variant=minbase", arguments.suite, str(root)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
    try:
        check_package(arguments.package, root)
    except (CleanRootError, subprocess.CalledProcessError) as error:
        sys.exit(str(error))
    if not arguments.root:
        shutil.rmtree(root)


def check_package(package: Path, root: Path) -> None:
    """Goes through the life of an installed program.

    Raises:
        CleanRootError: something is not as it should be.
        subprocess.CalledProcessError: a command failed.
    """
    before = files_in(root)
    shutil.copy(package, root / "tmp" / "heirloom.deb")
    with _mounted(root):
        install = "apt-get -qq install -y --no-install-recommends /tmp/heirloom.deb"
        _inside(root, f"apt-get -qq update && {install}")
        print(f"Installed: {len(files_in(root)) - len(before)} files.", flush=True)
        print(_cut_off(root, "heirloom --self-test"), flush=True)
        _cut_off(root, f"heirloom restore {_PHOTO} -o /tmp/restored.jpg")
        restored = root / "tmp" / "restored.jpg"
        if not restored.stat().st_size:
            raise CleanRootError("nothing was restored")
        restored.unlink()
        print("A photograph was restored.", flush=True)
        print(f"On the screen: {_window_title(root)}", flush=True)
        _inside(root, "apt-get -qq purge -y heirloom && apt-get -qq autoremove -y --purge")
    left = leftovers(before, files_in(root))
    if left:
        raise CleanRootError("left behind:\n" + "\n".join(left))
    print("Removed: nothing is left but what it keeps for its user (docs/installing.md).")


def files_in(root: Path) -> set[str]:
    """Names of all files of a system, from its root; what is mounted into it does not count."""
    command = ["find", str(root), "-xdev", "-not", "-type", "d", "-printf", "%P\\n"]
    return set(
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    )


def leftovers(before: set[str], after: set[str]) -> list[str]:
    """What came and did not go, but for the package manager's own notes and the user's files."""
    own = ("root/.config/", "root/.local/", "root/.cache/")
    return sorted(name for name in after - before if not name.startswith((*_BOOKKEEPING, *own)))


def _inside(root: Path, script: str, *before: str) -> str:
    environment = ["env", "-i", "HOME=/root", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    command = [*before, "chroot", str(root), *environment, path, "sh", "-c", script]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise CleanRootError(f"{script}: {run.returncode}\n{run.stdout}{run.stderr}")
    return run.stdout


def _cut_off(root: Path, script: str) -> str:
    return _inside(root, script, "unshare", "--net")


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    """Gives the root processes, devices and, for the package manager, the way to the network."""
    folders = [("/proc", "proc"), ("/dev", "dev"), ("/tmp/.X11-unix", "tmp/.X11-unix")]
    Path("/tmp/.X11-unix").mkdir(exist_ok=True)
    (root / "tmp" / ".X11-unix").mkdir(exist_ok=True)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    mounted = []
    try:
        for source, target in folders:
            subprocess.run(["mount", "--bind", source, str(root / target)], check=True)
            mounted.append(target)
        yield
    finally:
        for target in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(root / target)], check=True)


def _window_title(root: Path) -> str:
    """Starts the window on an X server outside and waits until it is on the screen."""
    server = subprocess.Popen(["Xvfb", _DISPLAY, "-screen", "0", "1600x1000x24"])
    start = f"DISPLAY={_DISPLAY} QT_QPA_PLATFORM=xcb exec heirloom {_PHOTO}"
    time.sleep(2)
    command = ["unshare", "--net", "chroot", str(root), "env", "-i", "HOME=/root"]
    program = subprocess.Popen([*command, "PATH=/usr/bin:/bin", "sh", "-c", start])
    try:
        return _wait_for_window(program)
    finally:
        for process in (program, server):
            process.terminate()
            process.wait()


def find_window(tree: str) -> str:
    """The line of a window of ours in what xwininfo prints; "" if there is only a hidden one."""
    for line in tree.splitlines():
        size = re.search(r"\b(\d+)x(\d+)\+", line)
        if "Heirloom" in line and size and min(map(int, size.groups())) > _SMALLEST:
            return line.strip()
    return ""


def _wait_for_window(program: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end and program.poll() is None:
        tree = ["xwininfo", "-display", _DISPLAY, "-root", "-tree"]
        found = subprocess.run(tree, capture_output=True, text=True, check=False).stdout
        if window := find_window(found):
            return window
        time.sleep(1)
    raise CleanRootError("no window came")


if __name__ == "__main__":
    main()
