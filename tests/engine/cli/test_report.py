import contextlib
import io
import sys
from pathlib import Path

import pytest

from engine.cli.app import run
from engine.errors import PackError, PackProblem


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def open_terminal(monkeypatch):
    """Makes standard error a terminal; called in the test, because pytest sets it up before."""

    def replace():
        stream = Terminal()
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("COLUMNS", "100")
        return stream

    return replace


def test_a_terminal_shows_photograph_face_and_step(
    call, restorer, photo, face, tmp_path, open_terminal
):
    terminal = open_terminal()
    restorer.found["a.jpg"] = (face(0, 0, 8), face(20, 0, 8))
    photo("in/a.jpg")
    photo("in/b.jpg")
    result = call("restore", tmp_path / "in", "-o", tmp_path / "out", "--steps", "2")
    assert result.code == 0
    frames = [frame.strip() for frame in terminal.getvalue().split("\r") if frame.strip()]
    assert frames[0].endswith("0%  photo 1/2, looking for faces  a.jpg")
    steps = [frame for frame in frames if "step" in frame]
    assert [frame.split("]")[1].split("%")[0].strip() for frame in steps] == [
        *("12", "25", "38", "50"),  # two faces of the first photograph, two steps each
        *("75", "100"),
    ]
    assert "photo 1/2, face 2/2, step 1/2  a.jpg" in steps[2]
    assert terminal.getvalue().endswith("\r")  # the bar is gone at the end


def test_a_sentence_that_ends_the_call_has_a_line_of_its_own(
    call, restorer, photo, tmp_path, open_terminal
):
    terminal = open_terminal()
    restorer.errors["a.jpg"] = PackError(tmp_path, PackProblem.NOT_FINITE, "irn")
    assert call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg").code == 5
    *_, erased, sentence = terminal.getvalue().split("\r")
    assert erased.strip() == ""
    assert sentence.startswith("The model pack")


@pytest.mark.parametrize("word", ["--quiet", "--json"])
def test_the_bar_stays_away_when_not_wanted(call, restorer, photo, tmp_path, open_terminal, word):
    terminal = open_terminal()
    assert call("restore", photo("a.jpg"), "-o", tmp_path / "o.jpg", word).code == 0
    assert terminal.getvalue() == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is at hand on Linux")
@pytest.mark.parametrize("words", [["--json"], []], ids=["json", "text"])
def test_a_report_that_goes_to_a_full_disk_ends_in_a_sentence(
    restorer, photo, tmp_path, capsys, monkeypatch, words
):
    full = Path("/dev/full").open("w")  # noqa: SIM115 - closing it fails
    monkeypatch.setattr(sys, "stdout", full)
    source = photo("a.png")
    code = run(["restore", str(source), "-o", str(tmp_path / "o.png"), *words])
    with contextlib.suppress(OSError):
        full.close()
    assert code == 3
    assert "The disk is full" in capsys.readouterr().err
