"""Pictures of the window in its states, to be looked at: `python -m tests.gui.screenshots FOLDER`.

The engine and its pack are the real ones. For 200 % set QT_SCALE_FACTOR=2; for a real X server set
QT_QPA_PLATFORM=xcb and DISPLAY.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton, QWidget

from engine.errors import OutOfMemoryError
from engine.places import resources
from gui import settings as keys
from gui.app import begin, discard, end, make_parts
from gui.error_texts import Task as Purpose
from gui.failure import Failure
from gui.jobs import FindFaces
from gui.main_window import MainWindow
from gui.preferences_dialog import Page
from gui.settings import Settings
from gui.workbench import Workbench
from tests.gui.waiting import let_run

SIZE = (1280, 800)
LANGUAGES = ("ar", "de", "fr", "es", "pt", "pl", "ja", "zh_CN", "en")


class Tour:
    """Walks through the window and takes a picture of each state."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.folder, self.state = folder, state
        self.application = QApplication(sys.argv[:1])
        (self.sample,) = (resources() / "sample").glob("*.jpg")
        self.settings = Settings(QSettings(str(state / "s.ini"), QSettings.Format.IniFormat))
        self.settings.set(keys.LANGUAGE, "en")
        self.settings.set(keys.FIRST_START, False)
        self.settings.set(keys.DEVICE, "cpu")
        self.settings.set(keys.STEPS, 4)
        self.settings.set(keys.CANDIDATES, 4)
        self.window = MainWindow(make_parts(self.application, self.settings, Workbench()))
        self.window.resize(*SIZE)
        self.window.show()

    def walk(self) -> None:
        """All states, one after the other."""
        self.take("01-empty")
        self.work()
        self.compare()
        self.panels()
        self.dialogs()
        self.queue()
        self.looks()

    def work(self) -> None:
        """From the file to the result."""
        window, document = self.window, self.window.parts.document
        begin(window, [self.sample])
        self.wait(lambda: document.photo is not None)
        self.take("02-opened")
        self.wait(lambda: document.searched)
        self.take("03-faces")
        steps: list[int] = []
        window.parts.workflow.previewed.connect(lambda *shown: steps.append(shown[2]))
        window.actions_.restore.trigger()
        self.wait(lambda: bool(steps) and steps[-1] >= 2)
        self.take("04-restoring")
        self.wait(lambda: not document.busy and window.parts.compositor.settled)

    def compare(self) -> None:
        """The result against the original, in every way."""
        for mode, action in self.window.actions_.modes.items():
            action.trigger()
            self.take(f"05-{mode}")
        self.window.actions_.split.trigger()

    def panels(self) -> None:
        """What can be folded out and painted."""
        window = self.window
        boxes, tools = (window.inspector.findChildren(kind) for kind in (QCheckBox, QToolButton))
        mark = next(box for box in boxes if "disagree" in box.text())
        more = next(tool for tool in tools if "More" in tool.text())
        mark.click()
        self.take("06-disagreement")
        mark.click()
        more.click()
        self.take("07-more-options")
        more.click()
        history = next(a for a in window.docks.toggles() if a.text() == "History")
        history.trigger()
        window.actions_.paint_hole.trigger()
        self.take("08-history-and-brush")
        window.actions_.paint_hole.trigger()
        history.trigger()

    def dialogs(self) -> None:
        """Each dialog over the window."""
        window = self.window
        failure = Failure(OutOfMemoryError("refine"), Purpose.RESTORE, self.sample, FindFaces(None))
        for name, show in {
            "09-export": window.actions_.export.trigger,
            "11-shortcuts": window.actions_.shortcuts.trigger,
            "12-error": lambda: window.dialogs.show_failure(failure),
            "13-about": window.actions_.about.trigger,
            "15-information": window.actions_.info.trigger,
        }.items():
            self.shown_by(show, name)
        for page in Page:
            self.shown_by(
                lambda page=page: window.preferences.show(page), f"10-{page.name.lower()}"
            )

    def queue(self) -> None:
        """A run with one photograph and one that is none."""
        bad = self.state / "letter.jpg"
        bad.write_text("Dear Anna")
        batch = self.window.batch
        self.settings.set(keys.EXPORT_FOLDER, str(self.state))
        self.window.parts.edits.set_options(
            type(self.window.parts.document.options)(steps=1), for_all=True
        )
        batch.add([self.sample, bad])
        batch.start()
        self.wait(lambda: batch.model.counts().finished == 2)
        let_run(200)
        self.save(batch.window, "14-queue")
        batch.window.close()

    def looks(self) -> None:
        """Themes and languages."""
        self.settings.set(keys.THEME, "dark")
        self.take("16-dark")
        self.shown_by(self.window.actions_.export.trigger, "16-dark-export")
        self.settings.set(keys.THEME, "light")
        for language in LANGUAGES:
            self.settings.set(keys.LANGUAGE, language)
            self.take(f"17-{language}")
            self.shown_by(self.window.actions_.export.trigger, f"18-export-{language}")

    def shown_by(self, show, name: str) -> None:
        """A picture of the dialog that something opens."""
        before = set(self.visible())
        show()
        let_run(200)
        for dialog in set(self.visible()) - before:
            self.save(dialog, name)
            dialog.close()
        let_run(50)  # what deletes itself when it is closed must be gone before it is wanted again

    def visible(self) -> list[QWidget]:
        """All windows on the screen."""
        return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]

    def take(self, name: str) -> None:
        """A picture of the window."""
        let_run(250)
        self.save(self.window, name)

    def save(self, widget: QWidget, name: str) -> None:
        """A picture of any widget, once all is laid out, however busy the computer is."""
        for _ in range(5):
            QApplication.processEvents()
        widget.grab().save(str(self.folder / f"{name}.png"))

    def wait(self, condition) -> None:
        """Lets the program run until something is so."""
        while not condition():
            let_run(20)


def offscreen(state: Path) -> str:
    """The platform with a screen as large as the window; Qt's own is smaller."""
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    width, height = (round(side * scale) for side in SIZE)
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = state / "screens.json"
    file.write_text(json.dumps({"screens": [screen]}))
    return f"offscreen:configfile={file}"


def main() -> None:
    """Walks and ends."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as state:
        os.environ.setdefault("QT_QPA_PLATFORM", offscreen(Path(state)))
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = state
        tour = Tour(folder, Path(state))
        tour.walk()
        tour.window.close()
        assert tour.window.parts.worker.stop(60_000)
        end(tour.window.parts)
        discard(tour.window)


if __name__ == "__main__":
    main()
