import os
import subprocess

import pytest

from installer import appimage
from installer.appimage import build_appimage, lay_out


@pytest.mark.skipif(os.name == "nt", reason="for Linux")
def test_the_folder_starts_the_program_from_anywhere(project, program, tmp_path, date):
    root = tmp_path / "Heirloom.AppDir"
    lay_out(project, program, root, date)
    (tmp_path / "link").symlink_to(root / "AppRun")
    run = subprocess.run([tmp_path / "link"], capture_output=True, text=True, check=True)
    assert run.stdout == "started\n"
    assert (root / "heirloom.desktop").is_file()
    assert (root / "heirloom.svg").is_file()


def test_without_the_tool_there_is_none(project, program, tmp_path, date, monkeypatch):
    monkeypatch.setattr(appimage, "TOOL", "a tool that nobody has")
    assert build_appimage(project, program, tmp_path, tmp_path, date) is None
