import logging
import sys
import threading

import pytest
from PySide6.QtCore import qWarning

from gui.crash_handler import LOG_NAME, CrashHandler


@pytest.fixture
def handler(tmp_path, qapp):
    handler = CrashHandler(tmp_path / "logs")
    handler.install()
    yield handler
    handler.uninstall()


def log_of(tmp_path):
    return (tmp_path / "logs" / LOG_NAME).read_text("utf-8")


def test_an_error_that_nobody_caught_is_logged_and_told(handler, tmp_path):
    heard = []
    handler.crashed.connect(heard.append)
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError("Überraschung")
    sys.excepthook(caught.type, caught.value, caught.tb)
    assert heard == [caught.value]
    assert "Überraschung" in log_of(tmp_path)
    assert "Traceback" in log_of(tmp_path)


def test_an_error_of_a_thread_is_told_too(handler, tmp_path, qtbot):
    heard = []
    handler.crashed.connect(heard.append)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], ZeroDivisionError)


@pytest.mark.qt_log_ignore("a word of Qt")
def test_what_qt_says_is_logged(handler, tmp_path):
    qWarning("a word of Qt")
    assert "a word of Qt" in log_of(tmp_path)


def test_everything_is_left_as_it_was(tmp_path, qapp):
    before = sys.excepthook, threading.excepthook, list(logging.getLogger().handlers)
    handler = CrashHandler(tmp_path / "logs")
    handler.install()
    handler.uninstall()
    assert (sys.excepthook, threading.excepthook, logging.getLogger().handlers) == before


def test_a_folder_that_cannot_be_written_to_only_means_no_log(tmp_path, qapp):
    blocked = tmp_path / "file"
    blocked.write_text("")
    handler = CrashHandler(blocked / "logs")
    handler.install()
    handler.uninstall()
