"""The contact sheet, and where candidates disagree."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListView

from engine.types import Candidate
from gui.candidates_view import CandidatesView
from gui.disagreement import disagreement, overlay


def _candidates(count):
    """Gray pictures that differ in their upper left quarter alone."""
    pictures = [np.full((512, 512, 3), 0.5, np.float32) for _ in range(count)]
    for number, picture in enumerate(pictures):
        picture[:256, :256] = number / max(1, count - 1)
    return tuple(Candidate(n, picture, 0.8 - n / 10) for n, picture in enumerate(pictures))


@pytest.fixture
def view(qtbot):
    view = CandidatesView()
    qtbot.addWidget(view)
    view.resize(260, 500)
    view.show()
    view.set_candidates(_candidates(4), 1)
    return view


def test_the_spread_is_where_the_candidates_differ():
    spread = disagreement([candidate.pixels for candidate in _candidates(3)])
    assert spread.shape == (128, 128)
    assert spread[:64, :64].mean() == pytest.approx(np.std([0, 0.5, 1]), abs=1e-6)
    assert spread[70:, 70:].max() == 0


def test_the_overlay_is_clear_where_they_agree(qapp):
    picture = overlay(disagreement([candidate.pixels for candidate in _candidates(2)]))
    assert picture.pixelColor(10, 10).alpha() > 150
    assert picture.pixelColor(100, 100).alpha() == 0


def test_arrows_choose(view, qtbot):
    with qtbot.waitSignal(view.candidate_chosen) as chosen:
        qtbot.keyClick(view.findChild(QListView), Qt.Key.Key_Right)
    assert chosen.args == [2]


def test_a_click_chooses(view, qtbot):
    sheet = view.findChild(QListView)
    at = sheet.visualRect(sheet.model().index(3)).center()
    with qtbot.waitSignal(view.candidate_chosen) as chosen:
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [3]


def test_what_is_set_is_not_told_back(view, qtbot):
    with qtbot.assertNotEmitted(view.candidate_chosen):
        view.set_chosen(3)
        view.set_candidates(_candidates(2), 0)


def test_all_candidates_are_in_sight(view):
    sheet = view.findChild(QListView)
    for row in range(4):
        assert sheet.viewport().rect().contains(sheet.visualRect(sheet.model().index(row)))


def test_marking_colors_the_places_that_differ(view, qtbot):
    index = view.findChild(QListView).model().index(0)
    plain = index.data(Qt.ItemDataRole.DecorationRole)
    qtbot.mouseClick(view.findChild(QCheckBox), Qt.MouseButton.LeftButton)
    marked = index.data(Qt.ItemDataRole.DecorationRole)
    assert marked.pixelColor(40, 40) != plain.pixelColor(40, 40)
    assert marked.pixelColor(200, 200) == plain.pixelColor(200, 200)


def test_one_candidate_has_nothing_to_disagree_with(view):
    view.set_candidates(_candidates(1), 0)
    assert not view.findChild(QCheckBox).isEnabled()


def test_a_candidate_speaks_for_itself(view):
    index = view.findChild(QListView).model().index(1)
    assert index.data() == "B · 0.70"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Candidate B, Very alike (0.70)"
