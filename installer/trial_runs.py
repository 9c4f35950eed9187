"""Runs the frozen program as strangers' computers will: cut off, and in homes of every kind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_CALM = 20.0  # seconds that the window has to stay open by itself


@dataclass(frozen=True)
class Home:
    """A home folder to run in."""

    name: str  # of the folder
    writable: bool = True


HOMES = (Home("empty"), Home("Großmütter 祖母 'x'"), Home("read-only", writable=False))


class TrialError(Exception):
    """The frozen program does not do what it should; the text has its output."""


def cut_off(command: list[str], home: Path, *, writable: bool) -> list[str]:
    """The command, run without any network; on Linux, where namespaces can do that.

    Root may write everywhere, so "read-only" is a file system mounted so, not a mode.
    """
    if sys.platform != "linux":
        return command
    # Root needs no user namespace of its own, and some systems refuse one.
    own = [] if os.geteuid() == 0 else ["--map-root-user"]
    if writable:
        return ["unshare", *own, "--net", *command]
    mount = 'mount -t tmpfs -o ro none "$0" && exec "$@"'
    return ["unshare", *own, "--net", "--mount", "sh", "-c", mount, str(home), *command]


def environment(home: Path) -> dict[str, str]:
    """Nothing of ours: no Python, no libraries, no screen; a home."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    if sys.platform == "win32":
        return kept | {"USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    return kept | {
        "HOME": str(home),
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }


@contextmanager
def _made(home: Home) -> Iterator[Path]:
    parent = Path(tempfile.mkdtemp(prefix="heirloom-trial-"))
    path = parent / home.name
    path.mkdir()
    try:
        yield path
    finally:
        shutil.rmtree(parent, ignore_errors=True)


def self_test(program: Path, home: Home) -> str:
    """Runs the program's self-test.

    Returns:
        Its report.

    Raises:
        TrialError: it did not end with 0.
    """
    with _made(home) as path:
        command = cut_off([str(program), "--self-test"], path, writable=home.writable)
        run = subprocess.run(
            command, env=environment(path), capture_output=True, encoding="utf-8", check=False
        )
    report = run.stdout + run.stderr
    if run.returncode != 0:
        raise TrialError(f"{home.name}: self-test ended with {run.returncode}\n{report}")
    return report


def stays_open(program: Path, home: Home, seconds: float = _CALM) -> None:
    """Starts the window as a user does, lets it open the sample, and ends it.

    Raises:
        TrialError: it ended by itself or complained.
    """
    with _made(home) as path:
        command = cut_off([str(program)], path, writable=home.writable)
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, env=environment(path), stdout=pipe, stderr=pipe)
        try:
            _, complaint = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            _, complaint = process.communicate()
        else:
            raise TrialError(f"{home.name}: the window closed\n{complaint.decode()}")
    if b"Traceback" in complaint:
        raise TrialError(f"{home.name}: {complaint.decode()}")


def run_all(program: Path) -> str:
    """Every trial in every home.

    Returns:
        The report of the first home's self-test.

    Raises:
        TrialError: of the first that fails.
    """
    homes = HOMES if sys.platform == "linux" else HOMES[:2]
    reports = []
    for home in homes:
        reports.append(self_test(program, home))
        stays_open(program, home)
        print(f"  home {home.name!r}: self-test passed, window stayed open", flush=True)
    return reports[0]
