import time

from PySide6.QtCore import QTimer

from benchmarks.responsiveness import Latency, Probe


def test_the_figures_are_those_of_the_samples():
    found = Latency.of([*range(100), 1000.0])
    assert (found.samples, found.median, found.worst) == (101, 50.0, 1000.0)
    assert found.p99 == 99.0


def test_a_slot_that_blocks_is_seen_as_latency(qapp):
    ended = []

    def block():
        time.sleep(0.1)
        QTimer.singleShot(20, lambda: ended.append(True))

    late = Probe().during(lambda: QTimer.singleShot(0, block), lambda: bool(ended))
    assert max(late) >= 80  # a timer is never early, so this holds on any machine
