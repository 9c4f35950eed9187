"""Coverage-guided fuzzing; needs Atheris (`pip install atheris`), which exists for Linux."""

import subprocess
import sys

import pytest

from tests.stress.conftest import ROOT, linux

pytestmark = linux


@pytest.mark.stress
@pytest.mark.parametrize("kind", ["photo", "pack", "checkpoint"])
def test_nothing_that_a_fuzzer_finds_does_harm(tmp_path, kind):
    pytest.importorskip("atheris")
    words = ["-max_total_time=200", f"-artifact_prefix={tmp_path}/found-"]
    run = subprocess.run(
        [sys.executable, "-m", "tests.stress.fuzz", kind, str(tmp_path / "seeds"), *words],
        cwd=ROOT, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    assert list(tmp_path.glob("found-*")) == [], run.stderr[-3000:]
    assert run.returncode == 0, run.stderr[-3000:]
