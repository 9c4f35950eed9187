"""Puts the program together: settings, language, theme, engine's thread, window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from engine.places import logs
from gui import settings as keys
from gui.background_flow import BackgroundFlow
from gui.compositor import Compositor
from gui.crash_handler import CrashHandler
from gui.document import Document
from gui.edits import Edits
from gui.exporting import Exporting
from gui.garbage import GarbageCollector
from gui.i18n import Languages
from gui.icons import program_icon
from gui.main_window import MainWindow
from gui.options import default_options, pack_choice
from gui.parts import Parts
from gui.recent import RecentPhotos, thumbnails_folder
from gui.recovery import Recovery, sessions_folder
from gui.settings import Settings, stored_settings
from gui.theme import Theme
from gui.workbench import Workbench
from gui.worker import EngineWorker
from gui.workflow import Workflow

_END_MS = 1900  # how long the engine may take to end its step when the window closes


def build(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Everything but the event loop.

    Args:
        argv: photographs to open.

    Returns:
        The application, and the window, which is not shown yet.
    """
    application = (
        existing if isinstance(existing := QApplication.instance(), QApplication) else None
    )
    application = application or QApplication([sys.argv[0]])
    application.setApplicationName("Heirloom")
    application.setApplicationDisplayName("Heirloom")
    application.setDesktopFileName("heirloom")
    application.setWindowIcon(program_icon())
    window = MainWindow(make_parts(application, Settings(stored_settings()), Workbench()))
    paths = [Path(name) for name in argv]
    OnceShown(window, lambda: begin(window, paths))
    return application, window


class OnceShown(QObject):
    """Does something once the window is on the screen, so that nothing delays that."""

    def __init__(self, window: MainWindow, do: Callable[[], None]) -> None:
        super().__init__(window)
        self._painted, self._do = window.view.viewport(), do
        self._painted.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Waits for the first paint; it is over when the timer is due."""
        if event.type() == QEvent.Type.Paint:
            self._painted.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False


def make_parts(application: QApplication, settings: Settings, bench: Workbench) -> Parts:
    """What works behind the window."""
    languages = Languages(application)
    languages.switch(settings.get(keys.LANGUAGE))
    theme = Theme(application, settings.get(keys.THEME))
    garbage = GarbageCollector()
    worker, document = EngineWorker(bench), Document(lambda: default_options(settings))
    workflow = Workflow(document, worker)
    workflow.engine_ready.connect(garbage.spare_what_is_loaded)
    workflow.found.connect(
        lambda: workflow.restore() if settings.get(keys.RESTORE_AT_ONCE) else None
    )
    return Parts(
        application=application,
        settings=settings,
        theme=theme,
        languages=languages,
        worker=worker,
        document=document,
        edits=Edits(document),
        workflow=workflow,
        exporting=Exporting(document, workflow, worker),
        compositor=Compositor(document, worker),
        background=BackgroundFlow(document, worker, settings),
        recent=RecentPhotos(settings, thumbnails_folder()),
        recovery=Recovery(sessions_folder(), document, worker, settings),
        garbage=garbage,
    )


def begin(window: MainWindow, paths: Sequence[Path]) -> None:
    """What happens once the window is on the screen: photographs first, then PyTorch."""
    settings, workflow = window.parts.settings, window.parts.workflow
    if paths:
        window.opening.open(paths)
    elif settings.get(keys.FIRST_START):
        window.opening.open_sample()
    settings.set(keys.FIRST_START, False)
    window.opening.tidy()
    workflow.prepare(pack_choice(settings), settings.get(keys.DEVICE))
    if not paths:
        window.dialogs.offer_recovery()


def end(parts: Parts) -> bool:
    """Ends the work.

    Returns:
        Whether the engine's thread ended; it does not while it is inside one very long call.
    """
    ended = parts.worker.stop(_END_MS)
    parts.recovery.close()  # now that nobody else writes its file
    parts.document.undo_stack.clear()  # else it tells of that while everything is torn down
    parts.settings.sync()
    parts.garbage.end()
    return ended


def discard(window: MainWindow) -> None:
    """Deletes a window and all that is in it now, from the outside to the inside.

    Garbage collection would take its parts in any order, and some would still hear of the others.
    """
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def run(argv: Sequence[str]) -> int:
    """Shows the window and returns when it was closed.

    Returns:
        The exit code.
    """
    handler = CrashHandler(logs())
    handler.install()
    application, window = build(argv)
    handler.crashed.connect(window.dialogs.show_crash)
    window.show()
    code = application.exec()
    if not end(window.parts):
        os._exit(code)  # everything is saved; a thread inside PyTorch cannot be waited for
    discard(window)
    handler.uninstall()
    return code
