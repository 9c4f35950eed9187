import gc
import threading
from dataclasses import dataclass
from typing import ClassVar

import pytest

from gui.app import discard, end, make_parts
from gui.garbage import GarbageCollector
from gui.main_window import MainWindow
from gui.workbench import Workbench


class Cycle:
    """Garbage that only a collection finds."""

    def __init__(self, died_in):
        self.itself, self._died_in = self, died_in

    def __del__(self):
        self._died_in.append(threading.get_ident())


@dataclass(frozen=True)
class MakeThingsByTheThousand:
    """Work that makes a collection due in the engine's thread."""

    urgent: ClassVar[bool] = False

    def run(self, bench):
        made = [[] for _ in range(30 * gc.get_threshold()[0])]
        yield made


@pytest.fixture
def left_to_python():
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def collector(left_to_python):
    made = GarbageCollector()
    yield made
    made.end()


def test_garbage_dies_in_the_window_s_thread(collector, worker, qtbot):
    died_in = []
    gc.collect()
    Cycle(died_in)
    told = []
    worker.happened.connect(told.append)
    worker.submit(MakeThingsByTheThousand())
    qtbot.waitUntil(lambda: bool(told and died_in))
    assert died_in == [threading.get_ident()]


def test_what_is_spared_is_not_looked_at_again(collector):
    died_in = []
    Cycle(died_in)
    collector.spare_what_is_loaded()
    gc.collect()
    assert died_in == []
    gc.unfreeze()
    gc.collect()
    assert len(died_in) == 1


def test_python_collects_nothing_while_the_program_s_window_lives_or_is_deleted(
    left_to_python, qapp, own_folders, restorer, settings
):
    window = MainWindow(make_parts(qapp, settings, Workbench(lambda pack, device: restorer)))
    assert not gc.isenabled()
    assert end(window.parts)
    assert not gc.isenabled()
    discard(window)
