"""How the window's sources hang together."""

import ast
from pathlib import Path

import pytest

import gui

SOURCES = Path(gui.__file__).parent
PANELS = (
    *("brush_bar", "candidates_view", "face_panel", "history", "inspector", "option_controls"),
    *("photo_view", "queue_window", "result_panel", "split_handle", "status_bar"),
)
PARTS_OF = {  # what a panel consists of it may know
    "inspector": {"option_controls", "result_panel"},
    "photo_view": {"split_handle"},
    "result_panel": {"candidates_view"},
}
BEHIND = {"document", "edits", "main_window", "parts", "workbench", "worker", "workflow"}


def imported(module):
    """The modules of the window that a module imports, not only for its annotations."""
    tree = ast.parse((SOURCES / f"{module}.py").read_text("utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {node.module.removeprefix("gui.") for node in found if node.module.startswith("gui.")}


@pytest.mark.parametrize("panel", PANELS)
def test_no_panel_knows_another_or_what_holds_the_state(panel):
    known = imported(panel) & ({*PANELS} | BEHIND)
    assert known == PARTS_OF.get(panel, set())


def test_the_document_knows_no_widget():
    tree = (SOURCES / "document.py").read_text("utf-8")
    assert "QtWidgets" not in tree
    assert not imported("document") & {*PANELS, "main_window"}


def test_the_main_window_stays_short():
    lines = (SOURCES / "main_window.py").read_text("utf-8").splitlines()
    assert len(lines) < 250
