import numpy as np
import pytest

from training.data import Faces, digest


class FakePath(str):
    @property
    def stem(self):
        return str(self)


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


def test_rare_skin_tones_are_drawn_more_often(monkeypatch):
    light, dark = (np.full((64, 64, 3), level, np.uint8) for level in (220, 60))
    monkeypatch.setattr("training.data.files", lambda *_: [FakePath(str(n)) for n in range(10)])
    monkeypatch.setattr("training.data.read", lambda path: dark if path.stem == "0" else light)
    monkeypatch.setattr(
        "training.data.skin_tone", lambda face: "dark" if face[0, 0, 0] < 99 else "light"
    )
    monkeypatch.setattr("training.data.GLASSES", 0.0)
    faces, rng = Faces(None, "train", small_share=0), np.random.default_rng(0)
    dark_ones = sum(faces.sample(rng, 64).face.mean() < 0.4 for _ in range(200))
    assert 40 < dark_ones < 80  # 0.5 / 10 + 0.5 / 2 of 200 = 60; 20 without balance


def test_some_faces_are_given_glasses(data, monkeypatch):
    given = []
    monkeypatch.setattr("training.data.wearing", lambda rng, face: given.append(face) or face)
    faces, rng = Faces(data, "train", small_share=0), np.random.default_rng(0)
    for _ in range(60):
        faces.sample(rng, 32)
    assert 1 <= len(given) <= 15
