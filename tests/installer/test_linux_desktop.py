import shutil
import subprocess
import xml.etree.ElementTree as ET

import pytest

from installer.linux_desktop import MIME_TYPES, desktop_entry, metainfo


def test_the_menu_entry_opens_photographs(project):
    lines = desktop_entry(project).splitlines()
    assert lines[0] == "[Desktop Entry]"
    entries = dict(line.split("=", 1) for line in lines[1:])
    assert entries["Exec"] == "heirloom %F"
    assert entries["MimeType"].strip(";").split(";") == list(MIME_TYPES)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils")
def test_the_menu_entry_is_valid(project, tmp_path):
    file = tmp_path / "heirloom.desktop"
    file.write_text(desktop_entry(project), encoding="utf-8")
    run = subprocess.run(
        ["desktop-file-validate", file], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, "")


def test_the_catalog_entry_names_version_and_day(project, date):
    component = ET.fromstring(metainfo(project, date))
    release = component.find("releases/release")
    assert release.attrib == {"version": project.version, "date": "2023-11-14"}
    assert component.findtext("launchable") == "heirloom.desktop"


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream")
def test_the_catalog_entry_is_valid(project, tmp_path, date):
    file = tmp_path / "heirloom.metainfo.xml"
    file.write_text(metainfo(project, date), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", file]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
