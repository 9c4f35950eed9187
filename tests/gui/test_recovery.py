import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from engine.types import Candidate, FacesFound, Photo, RestoredFace
from gui.document import Document
from gui.edits import Edits
from gui.recovery import Recovery, is_unfinished
from gui.settings import RECOVER
from tests.gui.fakes import FACES, latents, picture


@pytest.fixture
def root(tmp_path):
    return tmp_path / "sessions"


@pytest.fixture
def recovery(root, document, worker, settings):
    return Recovery(root, document, worker, settings)


@pytest.fixture
def worked(document, recovery, photo_file):
    pixels = np.zeros((200, 300, 3), np.uint8)
    document.open(Photo(photo_file, pixels, "PNG", sha256="ab" * 32), QImage())
    document.set_found(FacesFound(FACES))
    item = document.faces[0]
    result = RestoredFace(0, item.face, (Candidate(0, picture(1), 0.5),), 0, 0.4, 1.0, latents())
    document.set_result(0, result, document.options)
    return document


def stored(root):
    return list(root.glob("*/session.npz"))


def crash_of(file):
    """As a crash leaves it: the lock names a process that is gone."""
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        capture_output=True,
        text=True,
        check=True,
    )
    lock = file.parent / "lock"
    lines = lock.read_text().split("\n")
    lock.unlink()
    lock.write_text("\n".join([gone.stdout.strip(), *lines[1:]]))


def test_work_is_kept_while_it_goes_on_and_is_not_offered_yet(worked, recovery, root, qtbot):
    qtbot.waitUntil(lambda: bool(stored(root)))
    assert recovery.leftovers() == []


def test_a_crash_is_found_and_everything_is_there(worked, recovery, root, qtbot):
    recovery.write()
    qtbot.waitUntil(lambda: bool(stored(root)))
    crash_of(stored(root)[0])
    (file,) = recovery.leftovers()
    session = recovery.read(file)
    assert session.path == worked.photo.path
    assert session.faces[0].result.candidates[0].pixels.shape == (512, 512, 3)
    recovery.forget(file)
    assert recovery.leftovers() == []


def test_what_was_exported_is_not_kept(worked, recovery, root, qtbot):
    recovery.write()
    qtbot.waitUntil(lambda: bool(stored(root)))
    worked.undo_stack.setClean()
    recovery.close()
    assert stored(root) == []


def test_what_was_not_exported_is_offered_at_the_next_start(worked, recovery, root, qtbot):
    recovery.write()
    qtbot.waitUntil(lambda: bool(stored(root)))
    recovery.close()
    assert len(recovery.leftovers()) == 1


def test_what_changed_last_is_kept_at_the_end(worked, recovery, root, worker):
    """The end comes before the delay is over."""
    Edits(worked).judge(0, True)
    assert worker.stop(5000)
    assert stored(root) == []
    recovery.close()
    (file,) = recovery.leftovers()
    assert recovery.read(file).faces[0].accepted


def test_work_that_is_gone_on_with_is_kept_until_it_is_exported(worked, recovery, root, qtbot):
    recovery.write()
    qtbot.waitUntil(lambda: bool(stored(root)))
    crash_of(stored(root)[0])
    (file,) = recovery.leftovers()
    session = recovery.read(file)
    other = Document(lambda: worked.options)
    again = Recovery(root, other, recovery._worker, recovery._settings)
    other.open(worked.photo, QImage())
    other.load_faces(session.faces)
    again.adopt(file)
    assert len(stored(root)) == 1
    assert not file.exists()
    assert is_unfinished(other)
    again.close()
    assert len(again.leftovers()) == 1
    other.open(worked.photo, QImage())
    assert other.undo_stack.isClean()
    other.undo_stack.clear()


def test_another_photograph_ends_the_last_one(worked, recovery, root, qtbot):
    recovery.write()
    qtbot.waitUntil(lambda: bool(stored(root)))
    worked.open(Photo(Path("b.png"), np.zeros((9, 9, 3), np.uint8), "PNG"), QImage())
    assert stored(root) == []


def test_nothing_is_kept_where_that_is_not_wanted(worked, recovery, settings, root):
    settings.set(RECOVER, False)
    recovery.write()
    assert not root.exists()


def test_a_broken_file_is_no_session(recovery, root):
    (root / "x").mkdir(parents=True)
    (root / "x" / "session.npz").write_bytes(b"nothing")
    (file,) = recovery.leftovers()
    assert recovery.read(file) is None
