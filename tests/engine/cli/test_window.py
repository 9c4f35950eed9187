import sys
import types

from engine.cli.window import run


def test_the_window_gets_the_photographs(monkeypatch):
    asked = []
    app = types.ModuleType("gui.app")
    app.run = lambda argv: asked.append(argv) or 7
    monkeypatch.setitem(sys.modules, "gui.app", app)
    assert run(["a.jpg", "b.jpg"]) == 7
    assert asked == [["a.jpg", "b.jpg"]]


def test_a_mistyped_command_is_told(capsys):
    assert run(["restor", "a.jpg"]) == 2
    assert "restor is neither a command nor a photograph" in capsys.readouterr().err


def test_an_unknown_option_is_told(capsys):
    assert run(["--fullscreen"]) == 2
    assert "--fullscreen is not an option" in capsys.readouterr().err


def test_missing_qt_is_told(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "gui.app", None)
    assert run([]) == 2
    assert capsys.readouterr().err.count("\n") == 1
