from dataclasses import replace

import pytest

from installer.licenses import notice, refuse_unfit, write_licenses
from installer.origins import Work


def test_every_text_is_there(project, works, tmp_path):
    folder = tmp_path / "licenses"
    write_licenses(project, works, folder)
    texts = [path.read_text() for path in sorted((folder / "grandchild").iterdir())]
    assert sorted(texts) == ["inner license", "outer license"]
    for name in ("LGPL-3.txt", "GPL-3.txt", "LGPL-2.1.txt", "Intel-Simplified.txt", "Heirloom.txt"):
        assert (folder / name).stat().st_size > 1000


def test_the_notice_tells_of_qt(project, works):
    text = notice(project, works, "here/PySide6")
    for part in ("LGPL-3.txt", "here/PySide6", "replace them", "Qt 6.8: some license"):
        assert part in text


def test_what_may_not_be_passed_on_is_refused(program):
    refuse_unfit(program)
    (program / "_internal" / "libx265-4883ecb5.so.217").write_bytes(b"")
    with pytest.raises(ValueError, match="libx265"):
        refuse_unfit(program)


def test_a_work_without_any_license_is_refused(project, works, tmp_path):
    bare = replace(works[1], license="")
    with pytest.raises(FileNotFoundError, match="Qt comes with no license"):
        write_licenses(project, [bare], tmp_path / "licenses")


def test_texts_of_one_name_in_one_folder_name_all_stay(project, tmp_path):
    texts = []
    for number in range(12):
        path = tmp_path / str(number) / "same" / "LICENSE"
        path.parent.mkdir(parents=True)
        path.write_text(str(number))
        texts.append(path)
    work = Work("many", "1", "MIT", "pkg:pypi/many@1", tuple(texts))
    write_licenses(project, [work], tmp_path / "licenses")
    found = [path.read_text() for path in (tmp_path / "licenses" / "many").iterdir()]
    assert sorted(found, key=int) == [str(number) for number in range(12)]
