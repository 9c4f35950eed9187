"""The program on a real X server, as a person uses it: `python -m tests.gui.real_screen [FOLDER]`.

Opens a photograph of two people, restores one of them with the embedded pack, compares, exports,
and compares the file with what the engine makes by itself. Starts Xvfb where DISPLAY names no
screen. Pictures of the window go to the folder, if one is named.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ["QT_QPA_PLATFORM"] = "xcb"

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from engine.places import resources
from engine.types import SURE_SCORE, FaceRestored, PhotoRestored
from tests.gui.waiting import let_run

SCREEN = "1280x800x24"
PATIENCE = 300.0  # seconds
STEPS = 2


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """An X server: the one that is there, or one of our own that ends with this."""
    if os.environ.get("DISPLAY"):
        yield
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as answer:
            os.environ["DISPLAY"] = f":{answer.readline().strip()}"
        try:
            yield
        finally:
            server.terminate()


def two_people(folder: Path) -> Path:
    """The bundled photograph beside its mirror image."""
    (sample,) = (resources() / "sample").glob("*.jpg")
    one = Image.open(sample).convert("RGB")
    both = Image.new("RGB", (2 * one.width, one.height))
    both.paste(one, (0, 0))
    both.paste(ImageOps.mirror(one), (one.width, 0))
    both.save(folder / "two people.png")
    return folder / "two people.png"


class Person:
    """Somebody at the keyboard.

    Args:
        window: the program's.
        pictures: a folder for what the window looks like; None = no pictures.
    """

    def __init__(self, window, pictures: Path | None) -> None:
        self.window, self.pictures = window, pictures
        self.document = window.parts.document

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key in the window."""
        QTest.keyClick(self.window, key, modifiers)

    def wait(self, until: Callable[[], bool]) -> None:
        """Watches until something is so."""
        given_up = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < given_up, "waited too long"
            let_run(20)

    def look(self, name: str) -> np.ndarray:
        """What the screen shows of the photograph now; keeps a picture of the window."""
        let_run(300)
        if self.pictures:
            self.window.screen().grabWindow(self.window.winId()).save(
                str(self.pictures / f"{name}.png")
            )
        from gui.qimage import to_pixels

        return to_pixels(self.window.view.grab().toImage())

    def restore_the_first_of_two(self) -> None:
        """Unticks everybody but the first face and restores."""
        self.wait(lambda: self.document.searched)
        self.look("1-opened")
        assert sum(item.included for item in self.document.faces) == 2
        self.document.set_current(self.document.included[1].id)
        self.press(Qt.Key.Key_X)
        assert len(self.document.included) == 1
        steps: list[int] = []
        self.window.parts.workflow.previewed.connect(lambda *shown: steps.append(shown[2]))
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: bool(steps))
        self.look("2-restoring")
        self.wait(lambda: not self.document.busy and self.window.parts.compositor.settled)
        assert steps == [*range(1, STEPS + 1)]
        assert [bool(item.result) for item in self.document.included] == [True]

    def compare(self) -> None:
        """Goes through all comparisons, and holds the key for the original."""
        seen = {}
        for _ in self.window.actions_.modes:
            seen[str(self.window.view.mode)] = self.look(f"3-{self.window.view.mode}")
            self.press(Qt.Key.Key_Y)
        assert set(seen) == set(self.window.actions_.modes)
        names = list(seen)
        for name, other in itertools.pairwise(names):
            assert not np.array_equal(seen[name], seen[other]), (name, other)
        self.window.view.setFocus()
        QTest.keyPress(self.window.view, Qt.Key.Key_Backslash)
        held = self.look("3-held")
        QTest.keyRelease(self.window.view, Qt.Key.Key_Backslash)
        assert not np.array_equal(held, self.look("3-let-go"))

    def export(self) -> Path:
        """Exports with what the dialog proposes; the file's path."""
        written: list[Path] = []
        self.window.parts.exporting.exported.connect(written.append)
        self.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        let_run(200)
        if self.pictures:
            dialog.grab().save(str(self.pictures / "4-export.png"))
        default = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
        QTest.mouseClick(default, Qt.MouseButton.LeftButton)
        self.wait(lambda: bool(written))
        self.look("5-exported")
        return written[0]


def engines_own(photo_file: Path, options) -> np.ndarray:
    """The photograph with its first sure face restored, without any window."""
    from engine.device import choose_device
    from engine.packs import load_pack, pack_folder
    from engine.photo import open_photo
    from engine.restorer import Restorer

    restorer = Restorer.load(load_pack(pack_folder(None)), choose_device("cpu"))
    photo = open_photo(photo_file)
    first = next(face for face in restorer.detect(photo).faces if face.score >= SURE_SCORE)
    events = list(restorer.restore(photo, [first], options))
    assert sum(isinstance(event, FaceRestored) for event in events) == 1
    assert isinstance(events[-1], PhotoRestored)
    return events[-1].photo.pixels


def walk(folder: Path, pictures: Path | None) -> None:
    """From the start of the program to a file that is what the engine makes."""
    from engine.photo import open_photo
    from gui import settings as keys
    from gui.app import build, end
    from gui.settings import Settings, stored_settings

    settings = Settings(stored_settings())
    settings.set(keys.DEVICE, "cpu")
    settings.set(keys.LANGUAGE, "en")
    settings.set(keys.STEPS, STEPS)
    settings.sync()
    photo_file = two_people(folder)
    application, window = build([str(photo_file)])
    assert application.platformName() == "xcb"
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    person = Person(window, pictures)
    window.activateWindow()  # there may be no window manager that does
    person.wait(window.isActiveWindow)
    person.restore_the_first_of_two()
    person.compare()
    written = open_photo(person.export())
    options = window.parts.document.options
    window.close()
    assert end(window.parts)
    assert np.array_equal(written.pixels, engines_own(photo_file, options))
    assert not np.array_equal(written.pixels, open_photo(photo_file).pixels)
    assert b"compositeWithTrainedAlgorithmicMedia" in (written.metadata.xmp or b"")


def main() -> None:
    """Walks on a screen, with settings of its own."""
    pictures = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("DISPLAY") and not shutil.which("Xvfb"):
        raise SystemExit("There is no screen, and Xvfb is not installed.")
    with tempfile.TemporaryDirectory() as state, screen():
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = state
        walk(Path(state), pictures)
    sys.stdout.write("The exported file is the engine's own result.\n")


if __name__ == "__main__":
    main()
