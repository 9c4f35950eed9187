"""A worker over a fake engine, and the promise that no test leaves a thread behind."""

import threading
from functools import partial

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from engine.types import RestoreOptions
from gui.document import Document
from gui.garbage import GarbageCollector
from gui.settings import Settings
from gui.workbench import Workbench
from gui.worker import EngineWorker
from tests.gui import fakes


@pytest.fixture(autouse=True)
def _no_thread_stays():
    before = set(threading.enumerate())
    yield
    stayed = [t for t in set(threading.enumerate()) - before if "Dummy" not in type(t).__name__]
    assert not stayed


@pytest.fixture(autouse=True)
def _garbage_is_collected_in_this_thread(qapp):
    collector = GarbageCollector()
    yield
    collector.end()


@pytest.fixture(autouse=True)
def _nothing_half_deleted_stays(qapp):
    """What a test leaves to be deleted later would still hear of the next test's language."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qtbot):
    """Waits long enough for a computer that is busy with other things."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=60_000)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=60_000)
    return qtbot


@pytest.fixture
def photo_file(tmp_path):
    rows = np.linspace(40, 200, 200, dtype=np.uint8)
    pixels = np.broadcast_to(rows[:, None, None], (200, 300, 3)).copy()
    path = tmp_path / "Familie Ö 家族.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def restorer():
    return fakes.FakeRestorer()


@pytest.fixture
def worker(qapp, restorer):
    worker = EngineWorker(Workbench(lambda pack, device: restorer))
    yield worker
    assert worker.stop(5000)


@pytest.fixture
def gate(restorer):
    """Lets the engine take as many steps as the test releases."""
    steps = threading.Semaphore(0)
    restorer.gate = steps.acquire
    yield steps
    steps.release(1000)


@pytest.fixture
def document(qapp):
    return Document(lambda: RestoreOptions(steps=3))


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def own_folders(tmp_path, monkeypatch):
    """Settings, caches and sessions of the program lie in the test's folder."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    # Qt looks at the variable once in the life of a process.
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(tmp_path / "config"))


@pytest.fixture
def window(qtbot, qapp, own_folders, restorer, settings):
    """The whole window over the fake engine, shown, and ended as the program ends it."""
    from gui import settings as keys
    from gui.app import discard, end, make_parts
    from gui.main_window import MainWindow

    settings.set(keys.LANGUAGE, "en")
    settings.set(keys.FIRST_START, False)
    settings.set(keys.STEPS, 3)
    window = MainWindow(make_parts(qapp, settings, Workbench(lambda pack, device: restorer)))
    window.show()
    yield window
    window.close()
    assert end(window.parts)
    discard(window)


@pytest.fixture
def restored_window(window, photo_file, qtbot):
    """The window after its photograph's faces were restored."""
    from gui.app import begin
    from tests.gui.test_main_window import settle

    begin(window, [photo_file])
    qtbot.waitUntil(lambda: window.parts.document.searched)
    window.actions_.restore.trigger()
    settle(window, qtbot)
    return window


@pytest.fixture
def program(qtbot, own_folders, tiny_pack, monkeypatch):
    """Builds the program as `main.py` does: real settings, real worker, real networks.

    They are small and random, but for the detector, which is not asked: it finds what `found` of
    the returned function holds. For the embedded pack pass `pack=None`; its detector is asked.
    """
    from engine.faces.detect import FaceDetector
    from engine.types import FacesFound, PartSearched
    from gui import app
    from gui import settings as keys
    from gui.app import build, discard, end
    from gui.settings import stored_settings

    windows = []

    def start(*arguments, pack=tiny_pack, steps=2):
        def search(detector, pixels):
            yield PartSearched()
            return FacesFound(start.found)

        if pack is not None:
            monkeypatch.setattr(FaceDetector, "search", search)
        settings = Settings(stored_settings())
        for setting, value in {
            keys.PACK: str(pack or ""),
            keys.DEVICE: "cpu",
            keys.STEPS: steps,
            keys.LANGUAGE: "en",
            keys.FIRST_START: False,
        }.items():
            settings.set(setting, value)
        settings.sync()
        _, window = build([str(argument) for argument in arguments])
        windows.append(window)
        window.show()
        return window

    start.found = ()
    yield start
    monkeypatch.setattr(app, "_END_MS", 60_000)  # a busy computer is long in one step
    for window in windows:
        window.close()
        assert end(window.parts)
        discard(window)
