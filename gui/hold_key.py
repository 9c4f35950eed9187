"""Holding a key down shows something for as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class HoldKey(QObject):
    """Watches whatever has the focus in a window for a key.

    Signals:
        held(bool): the key went down, or was let go.
    """

    held = Signal(bool)

    def __init__(self, key: Qt.Key, application: QGuiApplication, window: QWidget) -> None:
        super().__init__(window)
        self._key, self._window, self._down = key, window, False
        self._watched: QObject | None = None
        application.focusObjectChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Takes the key before the widget sees it."""
        if isinstance(event, QKeyEvent) and event.key() == self._key:
            if event.type() == QEvent.Type.KeyPress:
                self._turn(event, down=True)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                self._turn(event, down=False)
                return True
        return False

    def _watch(self, focused: QObject | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = focused if self._is_ours(focused) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._let_go)
        else:
            self._set(False)

    def _is_ours(self, focused: QObject | None) -> bool:
        """Not where text is written, and not in another window."""
        if not isinstance(focused, QWidget) or focused.window() is not self._window:
            return False
        return not isinstance(focused, QLineEdit | QPlainTextEdit)

    def _let_go(self) -> None:
        self._watched = None

    def _turn(self, event: QKeyEvent, *, down: bool) -> None:
        if not event.isAutoRepeat():
            self._set(down)

    def _set(self, down: bool) -> None:
        if down != self._down:
            self._down = down
            self.held.emit(down)
