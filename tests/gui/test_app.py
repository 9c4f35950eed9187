"""The real program: real settings, real worker, real networks, small and random."""

import subprocess
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF

import engine.restorer  # noqa: F401 - imported here, so that no wait for a result pays for it
from engine.device import choose_device
from engine.errors import PackError
from engine.packs import load_pack
from engine.photo import open_photo
from engine.restorer import Restorer
from engine.types import PhotoRestored
from gui.error_dialog import ErrorDialog
from gui.export_choice import ExportChoice
from gui.qimage import to_pixels
from tests.gui.test_main_window import dialog_of, settle

WITHOUT_TORCH = """
import sys
from gui.app import build
application, window = build([])
window.show()
window.grab()
unwanted = ("torch", "numpy", "cv2", "PIL", "ssl", "http.client", "PySide6.QtNetwork")
heavy = [name for name in unwanted if name in sys.modules]
print(heavy, window.isVisible())
window.parts.worker.stop(5000)
"""


def test_the_window_is_there_before_pytorch_and_numpy(own_folders):
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_TORCH], capture_output=True, text=True, check=True
    )
    assert run.stdout == "[] True\n"


def test_from_a_file_to_a_file_with_the_engine_itself(program, photo_file, tiny_pack, qtbot):
    window = program(photo_file)
    parts, document = window.parts, window.parts.document
    qtbot.waitUntil(lambda: document.searched, timeout=60_000)
    parts.edits.include_none()
    parts.edits.add_box(QRectF(90, 50, 100, 110), 0.0)
    previews = []
    parts.workflow.previewed.connect(lambda *step: previews.append(step[2:]))
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: not document.busy, timeout=60_000)
    settle(window, qtbot)
    assert previews == [(1, 2), (2, 2)]
    with qtbot.waitSignal(parts.exporting.exported, timeout=20_000) as caught:
        parts.exporting.export(ExportChoice(), window.batch.captions())
    written = open_photo(caught.args[0])
    photo, face = open_photo(photo_file), document.faces[-1].face
    engine = Restorer.load(load_pack(tiny_pack), choose_device("cpu"))
    *_, last = engine.restore(photo, [face], document.options)
    assert isinstance(last, PhotoRestored)
    assert np.array_equal(written.pixels, last.photo.pixels)
    assert np.array_equal(to_pixels(document.composed), last.photo.pixels)
    assert not np.array_equal(written.pixels, photo.pixels)


def test_the_slider_blends_with_the_engine_itself(program, photo_file, qtbot):
    window = program(photo_file)
    parts, document = window.parts, window.parts.document
    qtbot.waitUntil(lambda: document.searched, timeout=60_000)
    parts.edits.include_none()
    parts.edits.add_box(QRectF(90, 50, 100, 110), 0.0)
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: not document.busy, timeout=60_000)
    settle(window, qtbot)
    before = document.faces[-1].result.candidates[0].pixels
    window.inspector.identity_sliding.emit(1.0, True)
    settle(window, qtbot)
    assert document.faces[-1].made_with.identity == 1.0
    assert not np.array_equal(document.faces[-1].result.candidates[0].pixels, before)


def test_a_missing_pack_is_explained(program, photo_file, tmp_path, qtbot):
    failures = []
    window = program(pack=tmp_path / "gone")
    window.parts.workflow.failed.connect(failures.append)
    dialog_of(window, ErrorDialog, qtbot).reject()
    assert isinstance(failures[0].error, PackError)


def test_work_that_a_crash_ended_can_be_gone_on_with(program, photo_file, qtbot):
    window = program(photo_file)
    parts = window.parts
    qtbot.waitUntil(lambda: parts.document.searched, timeout=60_000)
    parts.edits.include_none()
    parts.edits.add_box(QRectF(90, 50, 100, 110), 0.0)
    window.actions_.restore.trigger()
    qtbot.waitUntil(lambda: not parts.document.busy, timeout=60_000)
    settle(window, qtbot)
    shown = to_pixels(parts.document.composed)
    parts.recovery.write()
    qtbot.waitUntil(lambda: bool(list(parts.recovery._root.glob("*/session.npz"))))
    parts.recovery.close()  # nothing was exported
    again = program()
    (file,) = again.parts.recovery.leftovers()
    again.parts.workflow.reopen(again.parts.recovery.read(file))
    document = again.parts.document
    qtbot.waitUntil(lambda: document.composed is not None, timeout=60_000)
    assert [item.included for item in document.faces][-1]
    difference = np.abs(to_pixels(document.composed).astype(int) - shown)
    assert difference.max() <= 1
    assert Path(document.photo.path) == photo_file
