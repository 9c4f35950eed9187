import shutil
import subprocess
from dataclasses import replace

import pytest

from installer.windows import build_package, version_resource


def test_the_version_has_four_numbers(project):
    text = version_resource(replace(project, version="1.2.3"))
    assert "filevers=(1, 2, 3, 0)" in text
    compile(text, "version.txt", "eval")


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS")
def test_the_setup_compiles_without_a_warning(project, program, tmp_path):
    for name in ("heirloom.exe", "Heirloom Window.exe"):
        (program / name).write_bytes(b"MZ")
    setup = build_package(project, program, tmp_path)
    assert setup.read_bytes().startswith(b"MZ")
    assert setup.name == f"heirloom-{project.version}-windows-setup.exe"


def test_the_setup_asks_for_no_administrator(root):
    script = (root / "installer" / "heirloom.nsi").read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert script.count('!insertmacro ${ACTION} "') == 10


def test_without_nsis_it_says_so(project, program, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: pytest.fail("nothing to run"))
    with pytest.raises(FileNotFoundError, match="makensis"):
        build_package(project, program, tmp_path)
