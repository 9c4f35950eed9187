import shutil

from installer.listing import differences, entries_of, main


def test_the_same_files_are_the_same(program, tmp_path, capsys):
    copy = tmp_path / "copy"
    shutil.copytree(program, copy, symlinks=True)
    assert main([str(program), str(copy)]) == 0
    assert capsys.readouterr().out == "The same: 4 files.\n"


def test_every_kind_of_difference_is_told(program, tmp_path, capsys):
    copy = tmp_path / "copy"
    shutil.copytree(program, copy, symlinks=True)
    (copy / "heirloom").write_text("other")
    (copy / "more").write_text("")
    (copy / "_internal" / "lib.so").unlink()
    assert main([str(program), str(copy)]) == 1
    told = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert told == ["_internal/lib.so", "heirloom", "more"]


def test_a_changed_mode_is_a_difference(program):
    before = entries_of(program)
    (program / "heirloom").chmod(0o644)
    assert len(differences(before, entries_of(program))) == 1


def test_links_are_listed_by_their_target(program):
    assert entries_of(program)["_internal/lib.so"] == "-> lib.so.1"
