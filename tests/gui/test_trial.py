import pytest
from PySide6.QtWidgets import QApplication

from gui import trial
from gui.i18n import LANGUAGES
from gui.main_window import MainWindow


def test_the_window_opens_speaks_and_closes(qtbot, own_folders, tmp_path):
    shown, facts = trial.open_and_close()
    assert shown > 1_700_000_000
    assert facts == [f"{len(LANGUAGES)} languages, offscreen"]
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []  # nothing is left
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]


def test_a_missing_translation_is_told(qtbot, own_folders, monkeypatch, tmp_path, caplog):
    monkeypatch.setattr("gui.i18n.translations", lambda: tmp_path)
    with pytest.raises(RuntimeError, match="does not speak"):
        trial.open_and_close()
