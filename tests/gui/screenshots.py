"""Pictures of the window in its states, to be looked at: `python -m tests.gui.screenshots FOLDER`.

The engine is the fake one, so the faces are squares; everything around them is real. For 200 % set
QT_SCALE_FACTOR=2.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.errors import OutOfMemoryError
from engine.places import resources
from gui import settings as keys
from gui.app import begin, end, make_parts
from gui.error_texts import Task as Purpose
from gui.failure import Failure
from gui.jobs import FindFaces
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.workbench import Workbench
from tests.gui.fakes import FakeRestorer, face_at

SIZE = (1280, 800)


class Tour:
    """Walks through the window and takes a picture of each state."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder = folder
        self.application = QApplication(sys.argv[:1])
        sample = next((resources() / "sample").glob("*.jpg"))
        self.restorer = FakeRestorer(faces=(face_at(90, 90, 220), face_at(330, 40, 60, 0.6)))
        self.steps = threading.Semaphore(0)
        self.settings = Settings(QSettings(str(state / "s.ini"), QSettings.Format.IniFormat))
        self.settings.set(keys.LANGUAGE, "en")
        self.settings.set(keys.CANDIDATES, 4)
        bench = Workbench(lambda pack, device: self.restorer)
        self.window = MainWindow(make_parts(self.application, self.settings, bench))
        self.window.resize(*SIZE)
        self.window.show()
        self.sample = sample

    def walk(self) -> None:
        """All states, one after the other."""
        window, document = self.window, self.window.parts.document
        self.take("01-empty")
        begin(window, [self.sample])
        self.wait(lambda: document.searched)
        self.take("02-faces")
        self.restorer.gate = self.steps.acquire
        window.actions_.restore.trigger()
        self.steps.release(5)
        QTest.qWait(600)
        self.take("03-restoring")
        self.restorer.gate = None
        self.steps.release(100)
        self.wait(lambda: not document.busy and window.parts.compositor.settled)
        for mode, action in window.actions_.modes.items():
            action.trigger()
            self.take(f"04-{mode}")
        window.actions_.split.trigger()
        self.dialogs()
        for theme, language in (("dark", "en"), ("light", "ar"), ("light", "de")):
            self.settings.set(keys.THEME, theme)
            self.settings.set(keys.LANGUAGE, language)
            self.take(f"10-{theme}-{language}")

    def dialogs(self) -> None:
        """Each dialog over the window."""
        window = self.window
        error = Failure(OutOfMemoryError("refine"), Purpose.RESTORE, self.sample, FindFaces(None))
        window.batch.window.add([self.sample, self.sample.parent / "gone.jpg"])
        for name, show in {
            "05-export": window.actions_.export.trigger,
            "06-preferences": window.actions_.preferences.trigger,
            "07-shortcuts": window.actions_.shortcuts.trigger,
            "08-error": lambda: window.dialogs.show_failure(error),
            "09-about": window.actions_.about.trigger,
            "09-queue": window.actions_.queue.trigger,
        }.items():
            before = set(self.visible())
            show()
            QTest.qWait(200)
            for dialog in set(self.visible()) - before:
                self.save(dialog, name)
                dialog.close()

    def visible(self) -> list[QWidget]:
        """All windows on the screen."""
        return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]

    def take(self, name: str) -> None:
        """A picture of the window."""
        QTest.qWait(250)
        self.save(self.window, name)

    def save(self, widget: QWidget, name: str) -> None:
        """A picture of any widget."""
        widget.grab().save(str(self.folder / f"{name}.png"))

    def wait(self, condition) -> None:
        """Lets the program run until something is so."""
        while not condition():
            QTest.qWait(20)


def main() -> None:
    """Walks and ends."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as state:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = state
        tour = Tour(folder, Path(state))
        tour.walk()
        tour.window.close()
        end(tour.window.parts)


if __name__ == "__main__":
    main()
