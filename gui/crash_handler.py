"""Writes logs, and takes errors that nothing else caught: logged, shown, never silent."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_log = logging.getLogger("heirloom")
_BYTES, _FILES = 512 * 1024, 3
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOG_NAME = "heirloom.log"


class CrashHandler(QObject):
    """Hooks into Python, Qt and the interpreter for as long as it is installed.

    Signals:
        crashed(BaseException): an error that nobody expected.
    """

    crashed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._undo: list[Callable[[], object]] = []

    def install(self) -> None:
        """Begins; a folder that cannot be written to only means that there is no log."""
        self._open_log()
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(_log_qt)

        def restore() -> None:
            sys.excepthook, threading.excepthook = before
            qInstallMessageHandler(None)

        self._undo.append(restore)

    def uninstall(self) -> None:
        """Leaves everything as it was."""
        while self._undo:
            self._undo.pop()()

    def _open_log(self) -> None:
        root = logging.getLogger()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._folder / LOG_NAME
            handler = RotatingFileHandler(file, "a", _BYTES, _FILES, encoding="utf-8")
            trace = (self._folder / "fatal.log").open("w", encoding="utf-8")
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
        faulthandler.enable(trace)
        self._undo += [trace.close, faulthandler.disable, handler.close]
        self._undo.append(lambda: root.removeHandler(handler))

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("Unexpected", exc_info=(kind, error, trace))
        self.crashed.emit(error)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None:
            self._take(arguments.exc_type, error, arguments.exc_traceback)


def _log_qt(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), text)
