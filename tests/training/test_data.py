import pytest

from training.data import digest


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "a.png").write_bytes(b"a")
    (tmp_path / "deep" / "b.png").write_bytes(b"b")
    return tmp_path


def test_the_digest_of_a_folder_does_not_depend_on_where_it_is(folder, tmp_path):
    before = digest(folder)
    assert digest(folder.rename(tmp_path.with_name("elsewhere"))) == before


@pytest.mark.parametrize("change", ["content", "name", "more"])
def test_the_digest_sees_every_change(folder, change):
    before = digest(folder)
    if change == "content":
        (folder / "deep" / "b.png").write_bytes(b"c")
    elif change == "name":
        (folder / "a.png").rename(folder / "c.png")
    else:
        (folder / "new").touch()
    assert digest(folder) != before
