"""Sizes: each test runs small in `make test` and, marked `stress`, as large as is promised."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.conftest import own_folders, qtbot, settings, window

__all__ = ["own_folders", "qtbot", "settings", "window"]
ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")


def sizes(name, short, full):
    """Parametrize a test over its short and its full size."""
    return pytest.mark.parametrize(
        name, [short, pytest.param(full, marks=pytest.mark.stress, id="full")]
    )


@pytest.fixture
def small_disk(tmp_path):
    """A disk of its own with one megabyte; only root may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("a disk can only be mounted by root")
    made = subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "none", place], check=False)
    if made.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


class NetworkUsedError(Exception):
    """Something asked for a network."""


@pytest.fixture
def offline(monkeypatch):
    """Whoever asks for a socket gets an error, and the test fails even if that is caught."""
    asked = []

    def refuse(*arguments, **_):
        asked.append(arguments)
        raise NetworkUsedError

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname", "socketpair"):
        monkeypatch.setattr(socket, name, refuse)
    yield
    assert asked == []


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    """The program's own folders lie in the test's folder, in its child processes too."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "own" / name.lower()))
