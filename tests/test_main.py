import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("argv", "module"),
    [
        (["restore", "a.jpg"], "app"),
        (["info"], "app"),
        (["--help"], "app"),
        ([], "window"),
        (["a.jpg"], "window"),
        (["restored.jpg"], "window"),
    ],
)
def test_commands_go_to_the_command_line_and_the_rest_to_the_window(monkeypatch, argv, module):
    for name in ("app", "window"):
        monkeypatch.setattr(f"engine.cli.{name}.run", lambda argv, name=name: (name, argv))
    assert main.main(argv) == (module, argv)


def test_waiting_threads_sleep():
    assert os.environ["OMP_WAIT_POLICY"] == "PASSIVE"


def start(*argv, **kwargs):
    return subprocess.Popen(
        [sys.executable, "main.py", *argv],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **kwargs,
    )


def test_the_program_starts_and_says_its_version():
    process = start("--version")
    out, err = process.communicate()
    assert (process.returncode, err) == (0, "")
    assert out.startswith("Heirloom ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_a_polite_kill_ends_with_130_and_a_sentence(tmp_path):
    # Reading a pipe that nobody writes to keeps it waiting while it opens the pack.
    os.mkfifo(tmp_path / "pack.json")
    process = start("info", "--device", "cpu", "--pack", str(tmp_path))
    writer = os.open(tmp_path / "pack.json", os.O_WRONLY)  # returns once it is being read
    for _ in range(4):  # Python loses a signal that comes while it calls a destructor
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
            break
    err = process.stderr.read()
    process.stdout.close()
    process.stderr.close()
    os.close(writer)
    assert process.returncode == 130
    assert err == "Cancelled. What was finished before is kept; nothing half-done is left.\n"


def test_a_reader_that_has_enough_is_no_error():
    process = start("info", "--device", "cpu")
    process.stdout.close()
    process.wait()
    assert process.stderr.read() == ""
    process.stderr.close()
