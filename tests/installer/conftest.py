"""A project and a frozen program of a few bytes: everything but PyInstaller's part of a build."""

from pathlib import Path

import pytest

from installer.origins import Work
from installer.project import Project, read_project

DATE = 1_700_000_000  # 2023-11-14


@pytest.fixture
def project() -> Project:
    return read_project()


@pytest.fixture
def date() -> int:
    return DATE


@pytest.fixture
def program(tmp_path):
    """A folder in the shape of a frozen program."""
    folder = tmp_path / "frozen" / "heirloom"
    icons = folder / "_internal" / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "heirloom.svg").write_text("<svg/>")
    (folder / "_internal" / "lib.so.1").write_bytes(b"\x7fELF GLIBC_2.34\0 GLIBC_2.9\0")
    (folder / "_internal" / "lib.so").symlink_to("lib.so.1")
    start = folder / "heirloom"
    start.write_text("#!/bin/sh\necho started\n")
    start.chmod(0o755)
    return folder


@pytest.fixture
def works(tmp_path):
    """Works of others: two with texts of the same name, one without any."""
    texts = []
    for place in ("outer", "inner"):
        path = tmp_path / place / "LICENSE"
        path.parent.mkdir()
        path.write_text(f"{place} license")
        texts.append(path)
    return [
        Work("grandchild", "1.0", "MIT OR Apache-2.0", "pkg:pypi/grandchild@1.0", tuple(texts)),
        Work("Qt", "6.8", "some license", "pkg:pypi/qt@6.8"),
    ]


@pytest.fixture
def root() -> Path:
    return Path(__file__).parents[2]
