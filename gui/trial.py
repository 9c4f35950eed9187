"""The self-test's part of the window: opens it, looks whether it is all there, closes it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from gui.app import discard, end, make_parts
from gui.crash_handler import CrashHandler
from gui.i18n import LANGUAGES
from gui.icons import program_icon
from gui.main_window import MainWindow
from gui.parts import Parts
from gui.settings import Settings
from gui.workbench import Workbench

_SHARES = 20  # pixels looked at along each side


def open_and_close() -> tuple[float, list[str]]:
    """Opens the window as the program does, with settings of its own, and closes it again.

    Returns:
        When its first picture was there, in seconds since the epoch, and what was found.

    Raises:
        RuntimeError: something is missing.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["heirloom"])
    with tempfile.TemporaryDirectory(prefix="heirloom-") as folder:
        handler = CrashHandler(Path(folder))
        handler.install()
        file = str(Path(folder) / "settings.ini")
        settings = Settings(QSettings(file, QSettings.Format.IniFormat))
        parts = make_parts(application, settings, Workbench())
        try:
            return _look(parts)
        finally:
            ended = end(parts)
            handler.uninstall()
            if not ended:
                raise RuntimeError("the engine's thread did not end")


def _look(parts: Parts) -> tuple[float, list[str]]:
    window, application = MainWindow(parts), parts.application
    try:
        window.show()
        application.processEvents()
        shown = time.time()
        _require_picture(window)
        parts.languages.switch("en")
        application.processEvents()
        english = _words(window)
        for code in [code for code in LANGUAGES if code != "en"]:
            parts.languages.switch(code)
            application.processEvents()  # the widgets hear of it by an event
            _require_translation(code, english, _words(window))
        platform = application.platformName()
        return shown, [f"{len(LANGUAGES)} languages, {platform}"]
    finally:
        parts.languages.switch("en")  # the last one would stay with the application
        discard(window)


def _require_picture(window: MainWindow) -> None:
    picture = window.grab().toImage()
    width, height = picture.width(), picture.height()
    places = [(x * width // _SHARES, y * height // _SHARES) for x in range(20) for y in range(20)]
    if not window.isVisible() or len({picture.pixel(x, y) for x, y in places}) < 2:
        raise RuntimeError("the window shows nothing")
    if program_icon().isNull() or program_icon().pixmap(64).toImage().allGray():
        raise RuntimeError("the icons cannot be drawn")


def _words(window: MainWindow) -> tuple[str, str]:
    """A text of ours and one of Qt's."""
    return window.actions_.open.text(), QCoreApplication.translate("QPlatformTheme", "Cancel")


def _require_translation(code: str, english: tuple[str, str], found: tuple[str, str]) -> None:
    if any(ours == theirs for ours, theirs in zip(english, found, strict=True)):
        raise RuntimeError(f"the window does not speak {LANGUAGES[code]}: {found}")
