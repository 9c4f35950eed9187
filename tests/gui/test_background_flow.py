"""The switch for the background, from the file that is chosen to the file that is written."""

import threading

import cv2
import numpy as np
import pytest
import torch

from engine.background import Upscaler
from engine.errors import CheckpointError, CheckpointProblem
from engine.photo import open_photo
from engine.provenance import UpscalerIdentity
from gui import settings as keys
from gui.export_choice import ExportChoice
from gui.qimage import to_pixels, to_qimage
from tests.gui.fakes import contrast

IDENTITY = UpscalerIdentity("negative.pth", "Test", 1, "ab" * 32)


@pytest.fixture
def gate():
    """Lets the upscaler do as many tiles as the test releases."""
    steps = threading.Semaphore(1000)
    yield steps
    steps.release(1000)


@pytest.fixture
def upscaler(tmp_path, monkeypatch, gate):
    """A file, and a network that makes a negative; the loader fails for any other file."""
    file = tmp_path / "negative.pth"
    file.write_bytes(b"weights")

    def negative(x):
        assert gate.acquire(timeout=60)
        return 1 - x

    def load(path, device):
        if path != file:
            raise CheckpointError(path, CheckpointProblem.UNRECOGNIZED, "nothing")
        return Upscaler(negative, IDENTITY, torch.device("cpu"))

    monkeypatch.setattr("engine.background.load_upscaler", load)
    return file


@pytest.fixture
def opened(window, photo_file, qtbot):
    parts = window.parts
    parts.workflow.prepare(None, "cpu")
    window.opening.open([photo_file])
    qtbot.waitUntil(lambda: parts.document.searched and parts.workflow.engine is not None)
    return window


def _settled(window):
    parts = window.parts
    idle = not (parts.document.busy or parts.background.is_working)
    return idle and parts.compositor.settled


def _switch(window, qtbot):
    window.actions_.background.trigger()
    qtbot.waitUntil(lambda: _settled(window))


def _pixel(image, x, y):
    return int(to_pixels(image.copy(x, y, 1, 1))[0, 0, 0])


def test_on_and_off_again(opened, upscaler, qtbot):
    document, action = opened.parts.document, opened.actions_.background
    opened.parts.settings.set(keys.UPSCALER, str(upscaler))
    before = _pixel(document.image, 5, 5)
    _switch(opened, qtbot)
    assert action.isChecked()
    assert document.background.upscaler is IDENTITY
    assert _pixel(document.composed, 5, 5) == pytest.approx(255 - before, abs=1)
    assert opened.actions_.export.isEnabled()
    _switch(opened, qtbot)
    assert not action.isChecked()
    assert document.background is None
    assert document.composed is None
    assert not opened.actions_.export.isEnabled()


def test_faces_are_put_on_the_improved_picture(opened, upscaler, qtbot):
    document = opened.parts.document
    opened.actions_.restore.trigger()
    qtbot.waitUntil(lambda: _settled(opened))
    before = _pixel(document.composed, 5, 190)
    opened.parts.settings.set(keys.UPSCALER, str(upscaler))
    _switch(opened, qtbot)
    assert _pixel(document.composed, 5, 190) == pytest.approx(255 - before, abs=1)
    assert contrast(document.composed, 60, 65) > 20  # the face's squares
    _switch(opened, qtbot)
    assert _pixel(document.composed, 5, 190) == before
    assert contrast(document.composed, 60, 65) > 20


def test_the_file_says_what_was_done(opened, upscaler, qtbot, tmp_path):
    opened.parts.settings.set(keys.UPSCALER, str(upscaler))
    _switch(opened, qtbot)
    choice = ExportChoice(folder=tmp_path / "out", pattern="done", sidecar=True)
    (tmp_path / "out").mkdir()
    with qtbot.waitSignal(opened.parts.exporting.exported) as caught:
        opened.parts.exporting.export(choice, None)
    written = open_photo(caught.args[0])
    original = opened.parts.document.photo
    assert np.abs(written.pixels.astype(int) - (255 - original.pixels)).max() <= 1
    assert b"negative.pth (Test, 1x)" in written.metadata.xmp
    assert '"negative.pth"' in (tmp_path / "out" / "done.png.heirloom.json").read_text("utf-8")


def test_an_enlarged_file_has_the_improved_picture_and_the_faces_on_it(
    opened, upscaler, qtbot, tmp_path
):
    opened.actions_.restore.trigger()
    qtbot.waitUntil(lambda: _settled(opened))
    opened.parts.settings.set(keys.UPSCALER, str(upscaler))
    _switch(opened, qtbot)
    document = opened.parts.document
    with qtbot.waitSignal(opened.parts.exporting.exported) as caught:
        opened.parts.exporting.export(ExportChoice(folder=tmp_path, enlarge=2), None)
    written, ground = open_photo(caught.args[0]), document.background.photo.pixels
    size = 2 * ground.shape[1], 2 * ground.shape[0]
    expected = cv2.resize(ground, size, interpolation=cv2.INTER_CUBIC)
    assert written.pixels.shape == expected.shape
    assert (written.pixels[-20:, :20] == expected[-20:, :20]).all()
    assert contrast(to_qimage(written.pixels), 120, 130, 48) > 20  # the face's squares
    assert document.photo.pixels.shape == ground.shape


def test_a_file_that_is_no_upscaler_is_explained(opened, upscaler, qtbot, tmp_path):
    (tmp_path / "other.pth").write_bytes(b"else")
    opened.parts.settings.set(keys.UPSCALER, str(tmp_path / "other.pth"))
    flow = opened.parts.background
    flow.failed.disconnect()
    with qtbot.waitSignal(flow.failed) as caught:
        opened.actions_.background.trigger()
    assert caught.args[0].path.name == "other.pth"
    assert not opened.actions_.background.isChecked()
    assert opened.parts.document.background is None


def test_without_a_file_it_asks_for_one(opened, qtbot):
    flow = opened.parts.background
    flow.file_wanted.disconnect()
    with qtbot.waitSignal(flow.file_wanted):
        opened.actions_.background.trigger()
    flow.working.emit(False)  # as when the question is not answered
    assert not opened.actions_.background.isChecked()


def test_it_can_be_cancelled_and_another_photograph_ends_it(opened, upscaler, gate, qtbot):
    flow, document = opened.parts.background, opened.parts.document
    opened.parts.settings.set(keys.UPSCALER, str(upscaler))
    for end in (opened.actions_.cancel.trigger, opened.parts.workflow.close):
        while gate.acquire(blocking=False):
            pass
        opened.actions_.background.trigger()
        assert flow.is_working
        assert opened.actions_.cancel.isEnabled()
        end()
        gate.release(1000)
        assert not flow.is_working
        assert not opened.actions_.background.isChecked()
    assert document.background is None


def test_without_spandrel_nothing_is_shown(qtbot, settings, monkeypatch):
    from PySide6.QtWidgets import QMainWindow

    monkeypatch.setattr("gui.actions.has_background", lambda: False)
    from gui.actions import Actions
    from gui.shortcuts import Shortcuts

    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert not actions.background.isVisible()
    listed = [
        entry.name for group in Shortcuts(actions, settings).groups() for entry in group.entries
    ]
    assert "background" not in listed
    assert "restore" in listed
