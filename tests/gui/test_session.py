from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import PhotoError, PhotoProblem
from engine.types import Candidate, RestoredFace, RestoreOptions
from gui.face_item import FaceItem, FaceState
from gui.session import Session, SessionError, read_session, write_session
from tests.gui.fakes import FACES, latents, picture


def session_of(path=Path("/photos/Ö 家.png")):
    candidates = tuple(Candidate(n, picture(0.2 * n), 0.5 + n / 10) for n in range(2))
    result = RestoredFace(0, FACES[0], candidates, 1, 0.4, 2.5, latents(), ("float32",))
    made_with = RestoreOptions(steps=5, seed=3)
    done = FaceItem(0, FACES[0], result=result, made_with=made_with, state=FaceState.DONE)
    unsure = FaceItem(2, FACES[2], included=False, uncertain=True, options=RestoreOptions(seed=7))
    return Session(path, "ab" * 32, RestoreOptions(identity=0.25), (done, unsure))


def test_everything_comes_back(tmp_path):
    session = session_of()
    file = tmp_path / "new" / "session.npz"
    write_session(session, file)
    again = read_session(file)
    assert (again.path, again.sha256, again.options) == (
        session.path,
        session.sha256,
        session.options,
    )
    done, unsure = again.faces
    assert done.result.face is done.face
    assert done.face.box == FACES[0].box
    assert np.array_equal(done.face.landmarks, FACES[0].landmarks)
    assert (done.state, done.made_with) == (FaceState.DONE, session.faces[0].made_with)
    assert [c.seed for c in done.result.candidates] == [0, 1]
    assert done.result.chosen == 1
    assert done.result.notes == ("float32",)
    assert done.result.latents.rest.shape == (1, 3, 512, 512)
    for ours, theirs in zip(
        done.result.candidates, session.faces[0].result.candidates, strict=True
    ):
        assert np.abs(ours.pixels - theirs.pixels).max() < 1e-5
    assert (unsure.id, unsure.included, unsure.uncertain) == (2, False, True)
    assert unsure.options.seed == 7
    assert unsure.result is None


def test_a_method_without_latents_has_none_again(tmp_path):
    session = session_of()
    item = session.faces[0]
    bare = replace(item, result=replace(item.result, latents=None))
    write_session(replace(session, faces=(bare,)), tmp_path / "s.npz")
    assert read_session(tmp_path / "s.npz").faces[0].result.latents is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"hello"])
def test_a_broken_file_is_refused(tmp_path, content):
    file = tmp_path / "s.npz"
    file.write_bytes(content)
    with pytest.raises(SessionError):
        read_session(file)


def test_pickled_objects_are_never_loaded(tmp_path):
    file = tmp_path / "s.npz"
    with file.open("wb") as stream:
        np.savez(stream, session=np.array([object()], dtype=object))
    with pytest.raises(SessionError):
        read_session(file)


def test_the_old_file_stays_when_the_new_one_cannot_be_written(tmp_path, monkeypatch):
    file = tmp_path / "s.npz"
    write_session(session_of(), file)
    before = file.read_bytes()

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(PhotoError) as caught:
        write_session(session_of(Path("/other.png")), file)
    assert caught.value.problem is PhotoProblem.NO_SPACE
    assert file.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file]


def test_files_of_the_user_beside_a_project_are_left_alone(tmp_path):
    other = tmp_path / "s.part"
    other.write_text("half a download")
    write_session(session_of(), tmp_path / "s.heirloom")
    assert other.read_text() == "half a download"
