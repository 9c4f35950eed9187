import os
import shutil
import subprocess
import tarfile

import pytest

from installer.archive import add_extras, build_archive, menu_script, tar_command
from installer.listing import entries_of

needs_tar = pytest.mark.skipif(not shutil.which("xz"), reason="no xz here")


@needs_tar
def test_two_archives_of_the_same_files_are_the_same(project, program, tmp_path, date):
    archives = []
    for name in ("one", "other"):
        out = tmp_path / name
        out.mkdir()
        archives.append(build_archive(project, program, out, date))
        (program / "heirloom").touch()  # only its time is another
    assert archives[0].read_bytes() == archives[1].read_bytes()
    with tarfile.open(archives[0]) as packed:
        packed.extractall(tmp_path / "unpacked", filter="tar")
    assert entries_of(tmp_path / "unpacked" / "heirloom").keys() == entries_of(program).keys()


def test_the_owner_is_nobody_in_particular(program, tmp_path, date):
    command = tar_command(program, tmp_path / "x.tar.xz", date)
    assert {"--owner=0", "--group=0", "--sort=name", f"--mtime=@{date}"} <= set(command)


@pytest.mark.skipif(os.name == "nt", reason="a script for Linux")
def test_the_menu_entry_comes_and_goes(project, program, tmp_path):
    home = tmp_path / "Oma's home"
    home.mkdir()
    add_extras(project, program)
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    script = program / "add-to-menu"
    subprocess.run([script], env=environment, check=True)
    entry = home / ".local/share/applications/heirloom.desktop"
    assert f'Exec="{program}/heirloom" %F' in entry.read_text(encoding="utf-8")
    subprocess.run([script, "--remove"], env=environment, check=True)
    assert [path for path in home.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck")
def test_the_script_has_no_known_traps(project):
    run = subprocess.run(
        ["shellcheck", "-"], input=menu_script(project), capture_output=True, text=True, check=False
    )
    assert run.stdout == ""
