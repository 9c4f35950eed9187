import shutil
import sys

import pytest

from installer import build
from installer.build import executable, make_packages


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("linux", "heirloom"),
        ("win32", "heirloom.exe"),
        ("darwin", "Contents/MacOS/heirloom"),
    ],
)
def test_what_is_started(project, program, monkeypatch, platform, name):
    monkeypatch.setattr(build.sys, "platform", platform)
    assert executable(project, program) == program / name


@pytest.mark.skipif(not shutil.which("dpkg-deb") or not shutil.which("xz"), reason="Debian's tools")
@pytest.mark.skipif(sys.platform != "linux", reason="packages for Linux")
def test_linux_gets_a_package_and_an_archive(project, program, tmp_path, monkeypatch, capsys, date):
    monkeypatch.setattr(build.appimage, "TOOL", "a tool that nobody has")
    packages = make_packages(project, program, tmp_path / "work", tmp_path, date)
    assert [path.suffix for path in packages] == [".deb", ".xz"]
    assert all(path.stat().st_size for path in packages)
    assert "No AppImage" in capsys.readouterr().out
