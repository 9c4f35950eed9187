import threading

import pytest

from gui import folder_walk
from gui.folder_walk import FolderWalk


@pytest.fixture
def album(tmp_path):
    for number in range(30):
        folder = tmp_path / "album" / f"{number % 3}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:02}.jpg").touch()
    return tmp_path / "album"


@pytest.fixture
def walk(qapp):
    made = FolderWalk()
    yield made
    made.stop()


def test_photographs_come_in_order_and_in_portions(walk, album, qtbot, monkeypatch):
    monkeypatch.setattr(folder_walk, "_TOLD_SECONDS", 0.0)
    portions, states = [], []
    walk.found.connect(portions.append)
    walk.walking_changed.connect(states.append)
    walk.start([album])
    assert walk.is_walking
    qtbot.waitUntil(lambda: not walk.is_walking)
    found = [job.source.relative_to(album) for portion in portions for job in portion]
    assert found == sorted(found)
    assert len(found) == 30
    assert len(portions) > 1
    assert states == [True, False]


def test_the_walk_is_not_on_the_window_s_thread(walk, album, qtbot, monkeypatch):
    threads = []
    monkeypatch.setattr(
        folder_walk, "jobs_for", lambda paths: iter(threads.append(threading.get_ident()) or ())
    )
    walk.start([album])
    qtbot.waitUntil(lambda: not walk.is_walking)
    assert threads
    assert threads[0] != threading.get_ident()


def test_a_stopped_walk_ends_at_once(walk, album, monkeypatch):
    def endless(paths):
        while True:
            yield album

    monkeypatch.setattr(folder_walk, "jobs_for", endless)
    walk.start([album])
    walk.stop()  # waits for the thread
    assert walk._pool.activeThreadCount() == 0
