"""The list of faces: what a row says, and what mouse and keys tell."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QToolButton

from engine.types import Candidate, Face, RestoredFace, RestoreOptions
from gui.face_delegate import _text_rect
from gui.face_item import FaceItem, FaceState
from gui.face_model import FaceModel, FaceRole
from gui.face_panel import FacePanel

BEFORE, AFTER = QColor("#204060"), QColor("#c0a080")
POINTS = np.zeros((5, 2), np.float32)
FACE = Face((10, 10, 80, 80), POINTS, 0.9)


def _picture(color, side=200):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def _result(similarity):
    picture = np.zeros((512, 512, 3), np.float32)
    return RestoredFace(0, FACE, (Candidate(0, picture, similarity),), 0, 0.5, 1.0)


FOUND = FaceItem(4, FACE)
DONE = FaceItem(5, FACE, result=_result(0.95), state=FaceState.DONE)
DOUBTFUL = FaceItem(6, FACE, result=_result(0.1), state=FaceState.DONE)
RUNNING = FaceItem(7, FACE, state=FaceState.RUNNING)
UNSURE = FaceItem(8, FACE, included=False, uncertain=True)


@pytest.fixture
def model(qapp):
    model = FaceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return model


@pytest.fixture
def panel(qtbot):
    panel = FacePanel()
    qtbot.addWidget(panel)
    panel.resize(260, 500)
    panel.show()
    panel.set_image(_picture(BEFORE))
    panel.set_faces((FOUND, DONE, UNSURE))
    return panel


def _list(panel):
    return panel.findChild(QListView)


def _row(model, row, role):
    return model.index(row).data(role)


@pytest.mark.parametrize(
    ("face", "part", "doubt"),
    [
        (FOUND, "Will be restored", False),
        (DONE, "Very alike", False),
        (DOUBTFUL, "Hardly alike", True),
        (UNSURE, "Perhaps not a face", False),
        (replace(FOUND, included=False), "Left as it is", False),
        (replace(DOUBTFUL, accepted=False), "Rejected", False),
        (replace(FOUND, state=FaceState.FAILED), "Could not be restored", True),
        (replace(FOUND, state=FaceState.WAITING), "Waiting", False),
    ],
)
def test_a_row_says_how_the_face_is(model, face, part, doubt):
    model.set_faces((face,))
    assert part in _row(model, 0, FaceRole.STATE)
    assert part in _row(model, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert _row(model, 0, FaceRole.DOUBT) is doubt


def test_settings_of_its_own_are_said_and_read_out(model):
    own = RestoreOptions(strength=0.4)
    model.set_faces((replace(DONE, options=own), replace(UNSURE, options=own), FOUND))
    for row, said in enumerate((", own settings", "Perhaps not a face, own settings")):
        assert _row(model, row, FaceRole.STATE).endswith(said)
        assert _row(model, row, Qt.ItemDataRole.AccessibleTextRole).endswith(said)
    assert "own" not in _row(model, 2, Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_has_room_for_all_that_is_said_about_a_face(panel):
    rejected = replace(DOUBTFUL, accepted=False, options=RestoreOptions(seed=1))
    panel.set_faces((rejected,))
    view = _list(panel)
    row, metrics = view.visualRect(view.model().index(0)), view.fontMetrics()
    option = QStyleOptionViewItem()
    option.rect = row
    text = _row(view.model(), 0, FaceRole.STATE)
    wrapped = Qt.TextFlag.TextWordWrap.value
    needed = metrics.boundingRect(_text_rect(option), wrapped, text).height()
    assert needed > 2 * metrics.lineSpacing() - 2
    assert metrics.lineSpacing() + needed <= row.height()


def test_a_running_face_counts_its_steps(model):
    model.set_faces((RUNNING,))
    assert _row(model, 0, FaceRole.PROGRESS) == 0
    model.set_preview(7, _picture(AFTER, 128), 3, 8)
    assert _row(model, 0, FaceRole.PROGRESS) == pytest.approx(0.375)
    assert _row(model, 0, FaceRole.STATE) == "Step 3 of 8"
    assert _row(model, 0, Qt.ItemDataRole.DecorationRole).pixelColor(5, 5) == AFTER
    model.set_faces((replace(RUNNING, state=FaceState.DONE, result=_result(0.6)),))
    assert _row(model, 0, FaceRole.PROGRESS) is None


def test_thumbnails_show_what_the_photograph_shows(model):
    model.set_image(_picture(BEFORE))
    model.set_faces((FOUND, DONE, replace(DONE, id=9, accepted=False)))
    model.set_result(_picture(AFTER))
    role = Qt.ItemDataRole.DecorationRole
    colors = [_row(model, row, role).pixelColor(20, 20) for row in range(3)]
    assert colors == [BEFORE, AFTER, BEFORE]


def test_ticking_asks_and_changes_nothing_itself(model, qtbot):
    model.set_faces((FOUND,))
    role = Qt.ItemDataRole.CheckStateRole
    with qtbot.waitSignal(model.included_changed) as asked:
        assert model.setData(model.index(0), Qt.CheckState.Unchecked, role)
    assert asked.args == [4, False]
    assert _row(model, 0, role) == Qt.CheckState.Checked


def test_arrows_choose_a_face(panel, qtbot):
    panel.set_current(4)
    with qtbot.waitSignal(panel.current_changed) as changed:
        qtbot.keyClick(_list(panel), Qt.Key.Key_Down)
    assert changed.args == [5]


def test_space_ticks(panel, qtbot):
    panel.set_current(8)
    with qtbot.waitSignal(panel.included_changed) as changed:
        qtbot.keyClick(_list(panel), Qt.Key.Key_Space)
    assert changed.args == [8, True]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_click_on_the_tick_unticks_in_both_directions(panel, qtbot, direction):
    panel.setLayoutDirection(direction)
    view = _list(panel)
    rect = view.visualRect(view.model().index(0))
    right = direction is Qt.LayoutDirection.RightToLeft
    at = QPoint(rect.right() - 26 if right else rect.left() + 26, rect.center().y())
    with qtbot.waitSignal(panel.included_changed) as changed:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert changed.args == [4, False]


def test_a_click_beside_the_tick_only_chooses(panel, qtbot):
    view = _list(panel)
    at = view.visualRect(view.model().index(1)).center()
    with qtbot.assertNotEmitted(panel.included_changed), qtbot.waitSignal(panel.current_changed):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_what_the_document_says_is_not_told_back(panel, qtbot):
    with qtbot.assertNotEmitted(panel.current_changed):
        panel.set_current(5)
        panel.set_faces((FOUND, DONE))
        panel.set_faces(())


def test_the_current_face_stays_current(panel):
    panel.set_current(5)
    panel.set_faces((DONE, UNSURE))
    assert _list(panel).currentIndex().data(FaceRole.ID) == 5


def test_all_none_and_largest(panel, qtbot):
    signals = (panel.all_included, panel.none_included, panel.largest_included)
    for button, signal in zip(panel.findChildren(QToolButton), signals, strict=True):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert button.accessibleName()
        assert button.toolTip()


def test_without_faces_nothing_can_be_ticked(panel):
    panel.set_faces(())
    assert not any(button.isEnabled() for button in panel.findChildren(QToolButton))
    assert not _list(panel).isVisible()


def test_every_state_can_be_painted(panel):
    panel.set_faces((FOUND, DONE, DOUBTFUL, RUNNING, UNSURE))
    panel.set_preview(7, _picture(AFTER, 128), 4, 8)
    panel.set_current(6)
    bar = panel.grab().toImage()
    highlight = panel.palette().highlight().color()
    found = sum(
        bar.pixelColor(x, y) == highlight
        for x in range(0, bar.width(), 2)
        for y in range(0, bar.height(), 2)
    )
    assert found > 100  # ticks, the current row's edge, the progress bar
