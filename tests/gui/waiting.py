"""Letting time pass in a script that drives the window."""

from PySide6.QtCore import QEventLoop, QTimer


def let_run(milliseconds):
    """Events and the engine's thread run; QTest.qWait keeps Python's lock, and the engine waits."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
