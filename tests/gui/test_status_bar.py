from pathlib import Path

import pytest

from engine.types import DeviceReason, Fallback
from gui.engine_events import EngineReady
from gui.i18n import Languages
from gui.progress import Progress
from gui.status_bar import StatusBar


@pytest.fixture
def bar(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def engine(device="cpu", name="AMD EPYC", reason=DeviceReason.NO_ACCELERATOR, detail=""):
    return EngineReady(device, name, "float32", reason, detail, "base", "1.0", "ab")


@pytest.mark.parametrize(
    ("ready", "words"),
    [
        (engine(), ["AMD EPYC (CPU)", "No graphics processor"]),
        (engine("cuda", "NVIDIA H200", DeviceReason.FASTEST), ["NVIDIA H200 (CUDA)", "fastest"]),
        (
            engine(reason=DeviceReason.ACCELERATOR_FAILED, detail="no kernel image"),
            ["AMD EPYC", "failed", "no kernel image"],
        ),
        (engine(reason=DeviceReason.ASKED), ["You chose"]),
        (None, ["Getting ready"]),
    ],
)
def test_the_device_and_why(bar, ready, words):
    bar.set_engine(ready)
    assert all(word in bar.device_words() for word in words)


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, "step 3 of 8"), (4.2, "4 second"), (300.0, "5 minute")]
)
def test_progress_with_the_time_left(bar, seconds, words):
    bar.set_progress(Progress(0, 1, 3, 3, 8, 0.4, seconds))
    text = bar._words.text()
    assert "Face 2 of 3" in text
    assert words in text
    assert bar._bar.isVisible()
    assert bar._bar.value() == 400
    bar.set_progress(None)
    assert not bar._bar.isVisible()
    assert bar._words.text() == ""


@pytest.mark.parametrize("kind", ["float32", "smaller-batch", "cpu"])
def test_no_fallback_is_silent(bar, kind):
    bar.say_fallback(Fallback(0, kind, "reason"))
    assert len(bar.currentMessage()) > 20


def test_the_search_is_told_in_the_language_that_is_chosen_meanwhile(bar, qapp, qtbot):
    languages = Languages(qapp)
    try:
        bar.set_searching(True)
        languages.switch("de")
        qtbot.waitUntil(lambda: "Gesichter" in bar.currentMessage())
        bar.set_searching(False)
        assert bar.currentMessage() == ""
    finally:
        languages.switch("en")


def test_what_came_of_a_run_is_told(bar):
    said = []
    for counts in ((2, 2), (1, 2), (0, 2)):
        bar.say_ended(*counts)
        said.append(bar.currentMessage())
    assert "export" in said[0]
    assert "1 of 2" in said[1]
    assert "Nothing was changed" in said[2]


def test_the_exported_file_can_be_shown_until_another_is_opened(bar, qtbot):
    file = Path("/album/a_restored.jpg")
    assert not bar._show.isVisible()
    bar.say_exported(file)
    with qtbot.waitSignal(bar.file_wanted) as wanted:
        bar._show.click()
    assert wanted.args == [file]
    assert bar._show.toolTip() == str(file)
    bar.say_opening(Path("/album/b.jpg"))
    assert not bar._show.isVisible()


def test_no_message_stays_in_another_language(bar, qapp, qtbot):
    languages = Languages(qapp)
    try:
        bar.say_found(1, 0)
        languages.switch("de")
        qtbot.waitUntil(lambda: bar.currentMessage() == "")
    finally:
        languages.switch("en")
