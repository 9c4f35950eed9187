"""The walk over a real X server, where there is one to start."""

import ctypes.util
import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux")
    or not shutil.which("Xvfb")
    or not ctypes.util.find_library("xcb-cursor"),
    reason="Xvfb and libxcb-cursor are needed",
)


def test_a_person_restores_one_of_two_on_a_real_screen():
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    run = subprocess.run(
        [sys.executable, "-m", "tests.gui.real_screen"],
        env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "the engine's own result" in run.stdout
