"""The window under a monkey: no crash, no warning, no state that nothing leads out of."""

import threading
import time

import pytest
from PySide6.QtWidgets import QApplication

from engine.device import choose_device
from engine.packs import load_pack
from engine.restorer import Restorer
from gui import settings as keys
from gui.app import begin, end, make_parts
from gui.face_item import FaceState
from gui.main_window import MainWindow
from gui.workbench import Workbench
from tests.gui.fakes import FakeRestorer
from tests.gui.test_main_window import settle
from tests.stress.monkey import Monkey, keep_indoors
from tests.stress.program import detect_in_the_middle, photographs

CLOSING_SECONDS = 2.0
STUCK_MS = 300_000
"""A line of exports, each of which takes seconds where much else runs, is no stuck state yet."""


@pytest.fixture
def engine_kind():
    return "fake"


@pytest.fixture
def restorer(engine_kind, tiny_pack, monkeypatch):
    if engine_kind == "fake":
        return FakeRestorer(gate=lambda: time.sleep(0.003))
    from engine.faces.detect import FaceDetector

    monkeypatch.setattr(FaceDetector, "search", FaceDetector.search)  # put back afterwards
    detect_in_the_middle(3)
    return Restorer.load(load_pack(tiny_pack), choose_device("cpu"))


class LastJob:
    """Waits behind all that the engine has to do."""

    urgent = reached = False

    def run(self, _bench):
        self.reached = True
        yield


def come_to_rest(window, monkey, qtbot):
    """Close everything and end all work, as a user can."""
    for _ in range(50):
        for dialog in monkey.dialogs():
            dialog.reject()
        if popup := QApplication.activePopupWidget():
            popup.close()
        window.batch.runner.stop()
        if window.parts.document.busy:
            window.parts.workflow.cancel()
        QApplication.processEvents()
    window.parts.settings.set(keys.RESTORE_AT_ONCE, False)
    last = LastJob()
    window.parts.worker.submit(last)
    qtbot.waitUntil(lambda: last.reached, timeout=STUCK_MS)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: not window.batch.runner.is_running)


def is_usable(window, photo, qtbot):
    """A photograph is opened and its first face restored."""
    document = window.parts.document
    before = document.photo  # perhaps of the same file
    document.undo_stack.setClean()  # as if exported: else that is asked for first
    window.opening.open([photo])
    qtbot.waitUntil(lambda: document.photo is not before and document.photo.path == photo)
    qtbot.waitUntil(lambda: document.searched)
    window.parts.edits.include_all()
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: document.faces[0].state is FaceState.DONE)
    settle(window, qtbot)


@pytest.mark.parametrize(
    ("engine_kind", "actions"),
    [
        ("fake", 300),
        pytest.param("fake", 20_000, marks=pytest.mark.stress),
        pytest.param("tiny", 2_000, marks=pytest.mark.stress),
    ],
)
@pytest.mark.qt_log_ignore(  # its clicks open popups, and offscreen has no windows and no keyboard
    r"This plugin does not support (raise\(\)|grabbing the keyboard)"
)
def test_a_monkey_breaks_nothing(offline, window, tmp_path, qtbot, monkeypatch, actions):
    """It needs no network for anything either."""
    files = photographs(tmp_path / "in", 5, (".jpg", ".png"))
    keep_indoors(monkeypatch, files)
    begin(window, files[:1])
    monkey = Monkey(window, files, seed=actions)
    for number in range(actions):
        monkey.act()
        if number % 500 == 499:
            come_to_rest(window, monkey, qtbot)
            for path in set(files[0].parent.iterdir()) - set(files):
                path.unlink()  # else results of results of results fill the queue
            print(number + 1, "actions so far", flush=True)  # noqa: T201
    come_to_rest(window, monkey, qtbot)
    is_usable(window, files[-1], qtbot)
    print(actions, "actions:", monkey.done)  # noqa: T201
    untried = set(monkey.features()) - monkey.triggered
    print("never triggered:", sorted(untried))  # noqa: T201


@pytest.mark.parametrize(
    ("engine_kind", "times"),
    [("tiny", 1), pytest.param("tiny", 20, marks=pytest.mark.stress)],
)
def test_closing_in_the_middle_of_work_ends_soon_and_leaves_nothing(
    qtbot,
    qapp,
    own_folders,
    settings,
    restorer,
    tmp_path,
    times,
):
    (photo,) = photographs(tmp_path / "in", 1)
    settings.set(keys.FIRST_START, False)
    settings.set(keys.STEPS, 20)
    longest, forced = 0.0, 0
    for number in range(times):
        before = set(threading.enumerate())
        window = MainWindow(make_parts(qapp, settings, Workbench(lambda pack, device: restorer)))
        window.show()
        begin(window, [photo])
        document = window.parts.document
        qtbot.waitUntil(lambda d=document: d.searched)
        window.actions_.restore.trigger()
        qtbot.waitUntil(lambda d=document: d.faces[0].state is FaceState.RUNNING)
        qtbot.wait(17 * number)
        started = time.monotonic()
        window.close()
        ended = end(window.parts)
        longest = max(longest, time.monotonic() - started)
        if not ended:  # one call of a network takes longer here; the program ends without it
            forced += 1
            assert window.parts.worker.stop(60_000)
        window.deleteLater()
        assert {t for t in threading.enumerate() if "Dummy" not in t.name} <= before
        assert [path for path in tmp_path.rglob("*") if path.suffix in (".tmp", ".part")] == []
    print(f"{times} times closed, {forced} by force, at most {longest:.2f} s")  # noqa: T201
    if times > 1:  # the clock counts only where nothing else runs
        assert longest < CLOSING_SECONDS
