import sys
from pathlib import Path

import numpy
import PySide6
import pytest

from installer.origins import works_in


def test_files_lead_back_to_their_packages(tmp_path):
    files = (numpy.__file__, PySide6.__file__)
    works = {work.name: work for work in works_in(map(Path, files), tmp_path)}
    assert works["numpy"].version == numpy.__version__
    assert works["numpy"].purl == f"pkg:pypi/numpy@{numpy.__version__}"
    assert works["numpy"].texts
    assert not works["numpy"].libraries
    assert "PySide6_Essentials" in works
    assert "pytest" not in works
    assert works["Python"].version == ".".join(map(str, sys.version_info[:3]))


def test_packages_beside_the_environment_count(tmp_path):
    metadata = tmp_path / "other-1.5.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: other\nVersion: 1.5\n")
    record = "other.py,,\nother.libs/libthird-1a2b.so.3,,\nother-1.5.dist-info/METADATA,,\n"
    (metadata / "RECORD").write_text(record)
    module = tmp_path / "other.py"
    module.write_text("")
    library = tmp_path / "other.libs" / "libthird-1a2b.so.3"
    library.parent.mkdir()
    library.write_bytes(b"")
    found = works_in([module, library], tmp_path)
    (work,) = [work for work in found if work.name == "other"]
    assert work.libraries == ("libthird-1a2b.so.3",)
    assert work.purl == "pkg:pypi/other@1.5"
    assert [path.name for path in work.texts] == ["METADATA"]  # it has nothing better


@pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages")
def test_what_the_program_has_from_nowhere_has_no_author(tmp_path):
    assert [work.name for work in works_in([tmp_path / "ours.py"], tmp_path)] == ["Python"]
