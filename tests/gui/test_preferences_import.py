from pathlib import Path

import pytest
import torch
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QProgressBar, QPushButton

from engine.errors import CheckpointError, CheckpointProblem
from engine.manifest import PackInfo
from engine.networks.swinir import SwinIR, SwinIRConfig
from gui.checkpoint_import import (
    CheckpointsImported,
    CheckpointsRead,
    ImportCheckpoints,
    ImportRefused,
    ReadCheckpoints,
)
from gui.checkpoint_texts import CHECKPOINT
from gui.preferences_dialog import Page
from gui.preferences_import import ImportPage

FILE = Path("/downloads/weights.pth")
INFO = PackInfo("difface", "imported", "Not for business", "DifFace: a network", "FFHQ")
READ = CheckpointsRead((FILE,), ((FILE, "DifFace: a network"),), INFO)


@pytest.fixture
def page(qtbot):
    made = ImportPage()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def checkpoint(tmp_path):
    config = SwinIRConfig(grid=16, width=12, depths=(2,), heads=(2,), hidden=24)
    torch.save({"params": SwinIR(config).state_dict()}, tmp_path / "swinir.pth")
    return tmp_path / "swinir.pth"


def _button(page, text):
    return next(b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == text)


def _texts(page):
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_nothing_is_imported_before_the_license_is_accepted(page, qtbot):
    with qtbot.waitSignal(page.read_wanted) as caught:
        page.choose([FILE])
    assert caught.args == [(FILE,)]
    assert page.findChild(QProgressBar).isVisible()
    assert not _button(page, "Choose files…").isEnabled()
    page.tell(READ)
    assert not page.findChild(QProgressBar).isVisible()
    for told in ("weights.pth: DifFace: a network", "Not for business", "FFHQ"):
        assert told in _texts(page)
    assert not _button(page, "Import").isEnabled()
    page.findChild(QCheckBox).click()
    page.findChild(QLineEdit).setText(" mine ")
    with qtbot.waitSignal(page.import_wanted) as caught:
        _button(page, "Import").click()
    assert caught.args == [(FILE,), "mine"]
    assert "Importing…" in _texts(page)


def test_what_was_imported_can_be_used(page, qtbot):
    page.choose([FILE])
    page.tell(READ)
    page.tell(CheckpointsImported(Path("/packs/difface"), INFO))
    assert "✓ “difface” is imported" in _texts(page)
    assert not _button(page, "Import").isVisible()
    with qtbot.waitSignal(page.use_wanted) as caught:
        _button(page, "Use this pack").click()
    assert caught.args == [Path("/packs/difface")]
    assert not _button(page, "Use this pack").isEnabled()


def test_another_name_can_be_given_after_a_refusal(page, qtbot):
    page.choose([FILE])
    page.tell(READ)
    page.findChild(QCheckBox).click()
    page.tell(ImportRefused(CheckpointError(Path("/packs/a"), CheckpointProblem.NAME_TAKEN)))
    assert "✗ “a” was not imported. A pack of this name is there already." in _texts(page)
    assert _button(page, "Import").isEnabled()
    page.choose([FILE.with_name("other.pth")])  # other weights, another license
    page.tell(ImportRefused(CheckpointError(FILE, CheckpointProblem.HOSTILE, "os.system")))
    assert "(os.system)" in _texts(page)
    assert "Not for business" not in _texts(page)
    assert not _button(page, "Import").isVisible()


def test_accepting_holds_for_the_files_it_was_given_for(page):
    page.choose([FILE])
    page.tell(READ)
    page.findChild(QCheckBox).click()
    page.choose([FILE.with_name("other.pth")])
    page.tell(READ)
    assert not _button(page, "Import").isEnabled()


def test_every_problem_has_its_words():
    assert set(CHECKPOINT) == set(CheckpointProblem)


def test_a_checkpoint_is_read_and_imported(checkpoint, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.converters.convert.user_packs", lambda: tmp_path / "packs")
    (read,) = ReadCheckpoints((checkpoint,)).run(None)
    assert read.found[0][0] == checkpoint
    assert "SwinIR" in read.found[0][1]
    assert "non-commercial" in read.info.license
    assert not (tmp_path / "packs").exists()
    (imported,) = ImportCheckpoints((checkpoint,), None).run(None)
    assert imported.info.name == read.info.name
    assert (imported.folder / "pack.json").is_file()
    (refused,) = ImportCheckpoints((checkpoint,), None).run(None)
    assert refused.error.problem is CheckpointProblem.ALREADY_IMPORTED


def test_what_is_no_checkpoint_is_refused(tmp_path):
    (tmp_path / "page.pth").write_text("<html>")
    (refused,) = ReadCheckpoints((tmp_path / "page.pth",)).run(None)
    assert refused.error.problem is CheckpointProblem.NOT_A_CHECKPOINT


def test_the_window_imports_and_lists_the_pack(window, checkpoint, qtbot):
    window.preferences.show(Page.IMPORT)
    dialog = window.preferences._dialog
    dialog.imports.choose([checkpoint])
    qtbot.waitUntil(lambda: "SwinIR" in _texts(dialog.imports))
    dialog.imports.findChild(QCheckBox).click()
    loads = []
    bench = window.parts.worker._bench
    load, bench._load = bench._load, lambda *chosen: loads.append(chosen) or load(*chosen)
    with qtbot.waitSignal(window.parts.workflow.engine_ready):  # it may fill gaps
        _button(dialog.imports, "Import").click()
    assert loads == [(None, "auto")]
    name = dialog.imports._told.info.name
    assert any(pack.name == name for pack in dialog.packs._packs)
    dialog.close()
