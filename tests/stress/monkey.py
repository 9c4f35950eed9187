"""Somebody who clicks, types, drags and changes everything without any sense."""

import itertools
import random
import shutil
import time

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QWidget,
)

from engine.places import resources
from gui import settings as keys
from tests.gui.waiting import let_run

_LEFT = Qt.MouseButton.LeftButton
_KEY = Qt.Key
_KEYS = [_KEY.Key_B, _KEY.Key_X, _KEY.Key_Z, _KEY.Key_Y, _KEY.Key_D, _KEY.Key_O, _KEY.Key_R]
_KEYS += [_KEY.Key_F, _KEY.Key_Period, _KEY.Key_Comma, _KEY.Key_Delete, _KEY.Key_Tab]
_KEYS += [_KEY.Key_Backtab, _KEY.Key_Escape, _KEY.Key_Space, _KEY.Key_Return, _KEY.Key_Up]
_KEYS += [_KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Home, _KEY.Key_Plus]
_MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
]
_NEVER = ("quit", "close", "about-qt")  # the end is a test of its own
_CHANGES = {
    keys.THEME: ("light", "dark"),
    keys.LANGUAGE: ("en", "de", "ar", "ja"),
    keys.STEPS: (1, 2, 3),
    keys.CANDIDATES: (1, 2),
    keys.IDENTITY: (0.0, 0.5, 1.0),
    keys.RESTORE_AT_ONCE: (False, True),
    keys.REMEMBER_PHOTOS: (False, True),
    keys.RECOVER: (False, True),
}
MOST_DIALOGS = 4
_PATIENCE_MS = 100
_LONG_SECONDS = 1.0


def keep_indoors(monkeypatch, photographs):
    """Dialogs that wait for an answer get one; nothing opens or is written outside the folder."""
    chosen = [str(path) for path in photographs]
    folder = photographs[0].parent
    project = str(folder / "work.heirloom")
    several = itertools.cycle([chosen, chosen[:1], [project]])

    def answer(dialog):
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave:
            files = [project]
        elif dialog.fileMode() is QFileDialog.FileMode.Directory:
            files = [str(folder)]
        else:
            one = dialog.fileMode() is QFileDialog.FileMode.ExistingFile
            files = chosen[:1] if one else next(several)
        dialog.filesSelected.emit(files)
        if len(files) == 1:
            dialog.fileSelected.emit(files[0])
        dialog.reject()

    sample = folder.parent / "resources" / "sample"
    shutil.copytree(resources() / "sample", sample)
    # The queue writes beside the sample, an export into the user's pictures.
    monkeypatch.setattr("gui.home_folder.resources", lambda: sample.parent)
    monkeypatch.setattr("platformdirs.user_pictures_dir", lambda: str(folder))
    monkeypatch.setattr(QFileDialog, "open", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: (chosen, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (chosen[0], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda *_: True)
    monkeypatch.setattr("PySide6.QtWidgets.QMenu.exec", lambda *_: None)
    monkeypatch.setattr("PySide6.QtGui.QDrag.exec", lambda *_: None)


class Monkey:
    """Acts on a window.

    Args:
        window: the program's.
        photographs: what it opens now and then.
        seed: of its whims.
    """

    def __init__(self, window, photographs, seed):
        self.window, self.photographs = window, photographs
        self.draw, self.done, self.triggered = random.Random(seed), {}, set()
        # Menus and questions wait inside the call that began them; nobody else is there.
        self._began = time.monotonic()
        self._impatience = QTimer(window)
        self._impatience.timeout.connect(self._answer)
        self._impatience.start(_PATIENCE_MS)

    def act(self):
        """One action, and whatever follows from it at once."""
        kinds = (self.trigger, self.click, self.drag, self.key, self.wheel, self.slide, self.choose)
        weights = (28, 22, 12, 16, 6, 6, 4)
        rare = (self.open, self.set, self.queue, self.wait)
        kind = self.draw.choices((*kinds, *rare), (*weights, 2, 1, 2, 4))[0]
        self.done[kind.__name__] = self.done.get(kind.__name__, 0) + 1
        self._began = time.monotonic()
        kind()
        QApplication.processEvents()
        self.close_some()

    def trigger(self):
        actions = self.window.actions_.all
        name = self.draw.choice([n for n in self.features() if actions[n].isEnabled()])
        self.triggered.add(name)
        actions[name].trigger()

    def features(self):
        """Names of the actions that it may trigger."""
        return [name for name in self.window.actions_.all if name not in _NEVER]

    def click(self):
        button = self._some(QAbstractButton)
        if button is not None:
            QTest.mouseClick(button, _LEFT)
            return
        widget = self._some(QWidget)
        if widget is not None:
            QTest.mouseClick(widget, _LEFT, pos=self._place(widget))

    def drag(self):
        view = self.window.view.viewport()
        if not view.isVisible():
            return
        QTest.mousePress(view, _LEFT, pos=self._place(view))
        for _ in range(self.draw.randint(1, 4)):
            QTest.mouseMove(view, self._place(view))
        QTest.mouseRelease(view, _LEFT, pos=self._place(view))

    def key(self):
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, self.draw.choice(_KEYS), self.draw.choice(_MODIFIERS))

    def wheel(self):
        view = self.window.view.viewport()
        at = QPointF(self._place(view))
        turn = QPoint(0, self.draw.choice([-240, -120, 120, 240]))
        modifiers = self.draw.choice(_MODIFIERS)
        phase = Qt.ScrollPhase.NoScrollPhase
        buttons, place = Qt.MouseButton.NoButton, QPointF(QCursor.pos())
        event = QWheelEvent(at, place, QPoint(), turn, buttons, modifiers, phase, False)
        QApplication.sendEvent(view, event)

    def slide(self):
        slider = self._some(QAbstractSlider)
        if slider is not None:
            slider.setValue(self.draw.randint(slider.minimum(), slider.maximum()))

    def choose(self):
        box = self._some(QComboBox)
        if box is not None and box.count():
            place = self.draw.randrange(box.count())
            box.setCurrentIndex(place)
            box.activated.emit(place)

    def open(self):
        self.window.opening.open([self.draw.choice(self.photographs)])

    def set(self):
        setting = self.draw.choice(list(_CHANGES))
        self.window.parts.settings.set(setting, self.draw.choice(_CHANGES[setting]))

    def queue(self):
        batch = self.window.batch
        steps = (
            lambda: batch.add(self.draw.sample(self.photographs, 2)),
            batch.start,
            batch.runner.pause,
            batch.runner.stop,
        )
        self.draw.choice(steps)()

    def wait(self):
        let_run(self.draw.randint(1, 40))

    def dialogs(self):
        """What is open beside the window."""
        return [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        ]

    def close_some(self):
        """Nobody works with a pile of dialogs."""
        open_now = self.dialogs()
        if len(open_now) > MOST_DIALOGS or (open_now and self.draw.random() < 0.1):
            self.draw.choice(open_now).reject()

    def _answer(self):
        if popup := QApplication.activePopupWidget():
            popup.close()
            return
        is_late = time.monotonic() - self._began > _LONG_SECONDS
        if is_late and (question := QApplication.activeModalWidget()):
            question.close()

    def _some(self, kind):
        places = [self.window, self.window.batch.window, *self.dialogs()]
        place = self.draw.choice([p for p in places if p.isVisible()] or [self.window])
        found = [w for w in place.findChildren(kind) if w.isVisible() and w.isEnabled()]
        return self.draw.choice(found) if found else None

    def _place(self, widget):
        width, height = max(widget.width(), 1), max(widget.height(), 1)
        return QPoint(self.draw.randrange(width), self.draw.randrange(height))
