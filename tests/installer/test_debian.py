import gzip
import shutil
import subprocess

import pytest

from installer.debian import build_deb, change_log, control, copyright_file, lay_out, oldest_libc
from installer.project import read_project

needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg here")


def fields(text):
    lines = [line for line in text.splitlines() if not line.startswith(" ")]
    return dict(line.split(": ", 1) for line in lines)


def test_the_description_says_what_dpkg_asks_for(project):
    found = fields(control(project, "2.35", 700_000, "amd64"))
    assert found["Package"] == "heirloom"
    assert found["Version"] == project.version
    assert found["Installed-Size"] == "700000"
    assert found["Depends"].startswith("libc6 (>= 2.35), ")
    assert "Conflicts" not in found
    assert control(project, "2.35", 1, "amd64").endswith(".\n")


def test_the_variants_replace_each_other():
    found = fields(control(read_project(variant="cuda"), "2.35", 1, "amd64"))
    assert (found["Package"], found["Conflicts"]) == ("heirloom-cuda", "heirloom")


def test_the_c_library_is_the_newest_that_anything_asks_for(program):
    assert oldest_libc(program) == "2.34"


def test_everything_lies_where_a_desktop_looks_for_it(project, program, tmp_path, date):
    root = tmp_path / "root"
    lay_out(project, program, root, date)
    assert (root / "usr/bin/heirloom").read_text() == (program / "heirloom").read_text()
    assert (root / "usr/share/applications/heirloom.desktop").is_file()
    assert (root / "usr/share/icons/hicolor/scalable/apps/heirloom.svg").is_file()
    assert (root / "usr/lib/heirloom/_internal/lib.so").is_symlink()
    log = gzip.decompress((root / "usr/share/doc/heirloom/changelog.gz").read_bytes())
    assert log.decode() == change_log(project, date)


def test_the_copyright_file_has_the_whole_license(project, root):
    text = copyright_file(project)
    for line in filter(None, (root / "LICENSE").read_text(encoding="utf-8").splitlines()):
        assert f" {line}\n" in text


@needs_dpkg
def test_two_packages_of_the_same_files_are_the_same(project, program, tmp_path, date):
    packages = []
    for name in ("one", "other"):
        out = tmp_path / name
        out.mkdir()
        packages.append(build_deb(project, program, tmp_path / f"work-{name}", out, date))
    assert packages[0].read_bytes() == packages[1].read_bytes()
    listed = subprocess.run(
        ["dpkg-deb", "--contents", packages[0]], capture_output=True, text=True, check=True
    ).stdout
    assert "root/root" in listed
    assert "./usr/bin/heirloom -> ../lib/heirloom/heirloom" in listed
