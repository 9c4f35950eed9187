"""How quick the window stays: its first picture, and its event loop while a face is restored.

    python -m benchmarks.responsiveness [--photo FILE] [--rounds N] [--cores 2] [--out DIR]

The real window with the embedded pack on the CPU, offscreen unless QT_QPA_PLATFORM says otherwise.
A timer is due every few milliseconds; how late the event loop serves it is the latency.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.table import markdown
from engine.places import resources

DUE_MS = 5  # the timer's interval
FIRST_WINDOW = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from engine.cli import window as _entry
from gui.app import build
application, window = build([])
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched is window.view.viewport():
            print(time.time(), "torch" in sys.modules, flush=True)
            QTimer.singleShot(0, application.quit)
            window.view.viewport().removeEventFilter(self)
        return False
watch = Watch()
window.view.viewport().installEventFilter(watch)
window.show()
application.exec()
import os
os._exit(0)
"""


@dataclass(frozen=True)
class Latency:
    """Of one stage, in milliseconds."""

    samples: int
    median: float
    p99: float
    worst: float

    @classmethod
    def of(cls, milliseconds: Sequence[float]) -> Latency:
        """From how late the timer was each time."""
        late = np.asarray(milliseconds)
        return cls(
            len(late), *(round(float(v), 2) for v in (*np.percentile(late, [50, 99]), late.max()))
        )


class Probe(QObject):
    """Measures how late the event loop serves a timer."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(DUE_MS)
        self._timer.timeout.connect(self._due)

    def during(self, work: Callable[[], None], done: Callable[[], bool]) -> list[float]:
        """How late the timer was, each time, from when work begins until it is done."""
        self.late.clear()
        self._clock.start()
        self._timer.start()
        work()
        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._timer.stop()
        return list(self.late)

    def _due(self) -> None:
        elapsed = self._clock.nsecsElapsed() / 1e6
        self._clock.start()
        self.late.append(max(0.0, elapsed - DUE_MS))


def first_window(rounds: int) -> dict[str, float | bool]:
    """Seconds from the start of the interpreter to the first painted window; the best of some."""
    seconds, with_torch = [], False
    with tempfile.TemporaryDirectory() as state:
        environment = os.environ | _own_folders(state)
        for _ in range(rounds):
            started = time.time()
            out = subprocess.run(
                [sys.executable, "-c", FIRST_WINDOW],
                env=environment, check=True, capture_output=True, text=True,
            ).stdout.split()  # fmt: skip
            seconds.append(float(out[0]) - started)
            with_torch |= out[1] == "True"
    return {"seconds": round(min(seconds), 2), "PyTorch was imported": with_torch}


def restoring(photo: Path, rounds: int) -> dict[str, Latency]:
    """Latency of each stage: the engine gets ready, the photograph opens, a face is restored."""
    from gui.app import build, end

    application, window = build([])
    parts = window.parts
    parts.settings.set(_first_start(), False)
    document, workflow = parts.document, parts.workflow
    window.show()
    application.sendPostedEvents()
    probe = Probe()

    def ready() -> bool:
        return workflow.engine is not None

    def restored() -> bool:
        return not document.busy and parts.compositor.settled and bool(document.layers)

    found = {"getting ready": probe.during(lambda: None, ready)}
    found["opening, finding faces"] = probe.during(
        lambda: workflow.open(photo), lambda: document.searched
    )
    found["restoring a face"] = []
    for _ in range(rounds):
        document.set_current(document.included[0].id)
        found["restoring a face"] += probe.during(workflow.restore_current, restored)
    window.close()
    end(parts)
    return {name: Latency.of(late) for name, late in found.items()}


def _first_start() -> object:
    from gui.settings import FIRST_START

    return FIRST_START


def _own_folders(state: str) -> dict[str, str]:
    """Settings, caches and sessions of the measured program, away from the user's."""
    return {f"XDG_{name}_HOME": state for name in ("CONFIG", "DATA", "STATE", "CACHE")}


def use_cores(count: int) -> int:
    """Keeps this process to so many cores, where the system can; how many it has now."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:count])
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def main() -> None:
    """Measures, prints and writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photo", type=Path, default=resources() / "sample" / "portrait.jpg")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    cores = use_cores(arguments.cores)
    start = first_window(arguments.rounds)
    with tempfile.TemporaryDirectory() as state:
        os.environ.update(_own_folders(state))
        stages = restoring(arguments.photo, arguments.rounds)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{cores} cores; first window {start}; peak memory {peak} MiB\n")
    rows = {name: asdict(stage) for name, stage in stages.items()}
    print(markdown("How late the event loop is, milliseconds", rows))
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        figures = {"cores": cores, "first window": start, "peak MiB": peak}
        figures |= rows
        (arguments.out / "responsiveness.json").write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
