import subprocess
import sys
from pathlib import Path

import pytest

from installer.trial_runs import (
    HOMES,
    Home,
    TrialError,
    cut_off,
    environment,
    self_test,
    stays_open,
)

linux = pytest.mark.skipif(sys.platform != "linux", reason="namespaces are Linux's")


def has_namespaces():
    try:
        command = cut_off(["true"], Path("/mnt"), writable=False)
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


needs_namespaces = pytest.mark.skipif(not has_namespaces(), reason="no namespaces here")


def script(tmp_path, text):
    path = tmp_path / "program"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_homes_of_every_kind():
    assert any(not home.writable for home in HOMES)
    assert any(not home.name.isascii() for home in HOMES)


def test_nothing_of_ours_is_there(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "ours")
    assert "PYTHONPATH" not in environment(tmp_path)


@needs_namespaces
def test_there_is_no_network(tmp_path):
    devices = "tail -n +3 /proc/net/dev | grep -v 'lo:'"
    command = cut_off(["sh", "-c", devices], tmp_path, writable=True)
    assert subprocess.run(command, capture_output=True, check=False).stdout == b""


@needs_namespaces
@pytest.mark.parametrize("home", HOMES, ids=lambda home: home.name)
def test_the_home_is_what_it_is_called(tmp_path, home):
    program = script(tmp_path, 'touch "$HOME/file" && echo written; exit 0')
    assert ("written" in self_test(program, home)) == home.writable


@needs_namespaces
def test_a_self_test_that_fails_is_told_with_its_report(tmp_path):
    program = script(tmp_path, "echo it broke; exit 5")
    with pytest.raises(TrialError, match=r"(?s)ended with 5.*it broke"):
        self_test(program, Home("home"))


@needs_namespaces
def test_a_window_that_closes_is_told(tmp_path):
    with pytest.raises(TrialError, match="closed"):
        stays_open(script(tmp_path, "exit 0"), Home("home"), 30)


@needs_namespaces
def test_a_window_that_stays_is_ended(tmp_path):
    stays_open(script(tmp_path, "exec sleep 600"), Home("home"), 0.2)
