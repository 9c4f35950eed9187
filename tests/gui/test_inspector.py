"""The side panel: what is edited, for whom, and what is said about a result."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListView, QSlider, QSpinBox

from engine.types import Candidate, Face, RestoredFace, RestoreOptions
from gui.inspector import Inspector

OPTIONS = RestoreOptions(identity=0.3, strength=0.9, steps=12, candidates=2, seed=5)
GRAY = np.full((512, 512, 3), 0.5, np.float32)
FACE = Face((0, 0, 100, 100), np.zeros((5, 2), np.float32), 0.9)
RESULT = RestoredFace(
    0, FACE, (Candidate(5, GRAY, 0.72), Candidate(6, GRAY, 0.2)), 0, 0.5, 3.21, None, ("cpu",)
)


@pytest.fixture
def inspector(qtbot):
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(320, 700)
    inspector.show()
    inspector.set_has_face(True)
    inspector.set_options(OPTIONS, True)
    return inspector


def _named(inspector, kind, name):
    return next(child for child in inspector.findChildren(kind) if child.accessibleName() == name)


def _button(inspector, text):
    buttons = inspector.findChildren(QAbstractButton)
    return next(button for button in buttons if button.text().replace("&", "") == text)


def _texts(inspector):
    return "\n".join(label.text() for label in inspector.findChildren(QLabel) if label.isVisible())


def test_a_key_on_the_identity_slider_edits_for_all(inspector, qtbot):
    slider = _named(inspector, QSlider, "Likeness")
    assert slider.value() == 30
    with (
        qtbot.waitSignal(inspector.identity_sliding) as sliding,
        qtbot.waitSignal(inspector.options_edited) as edited,
    ):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert sliding.args == [pytest.approx(0.31), True]
    assert edited.args == [replace(OPTIONS, identity=0.31), True]


def test_dragging_slides_and_edits_once_at_the_end(inspector, qtbot):
    slider = _named(inspector, QSlider, "Likeness")
    slides, edits = [], []
    inspector.identity_sliding.connect(lambda identity, _: slides.append(identity))
    inspector.options_edited.connect(lambda options, _: edits.append(options.identity))
    slider.setSliderDown(True)
    for value in (40, 50, 60):
        slider.setValue(value)
    assert edits == []
    slider.setSliderDown(False)
    assert slides == [0.4, 0.5, 0.6]
    assert edits == [0.6]


@pytest.mark.parametrize(
    ("kind", "name", "field", "value"),
    [
        (QSlider, "Strength", "strength", 0.5),
        (QSlider, "Steps", "steps", 20),
        (QSpinBox, "Candidates", "candidates", 4),
        (QSpinBox, "Seed", "seed", 77),
    ],
)
def test_every_option_can_be_edited(inspector, qtbot, kind, name, field, value):
    control = _named(inspector, kind, name)
    with qtbot.waitSignal(inspector.options_edited) as edited:
        control.setValue(50 if field == "strength" else value)
    assert edited.args == [replace(OPTIONS, **{field: value}), True]


def test_the_method_can_be_chosen(inspector, qtbot):
    with qtbot.waitSignal(inspector.options_edited) as edited:
        inspector.findChild(QComboBox).setCurrentIndex(1)
    assert edited.args[0].method == "difface"


def test_another_seed(inspector, qtbot):
    qtbot.mouseClick(_button(inspector, "More options"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(inspector.options_edited) as edited:
        qtbot.mouseClick(_button(inspector, "Another"), Qt.MouseButton.LeftButton)
    assert edited.args[0].seed not in range(OPTIONS.seed - 8, OPTIONS.seed + 9)


def test_rare_options_are_folded_away(inspector, qtbot):
    assert not _named(inspector, QSpinBox, "Seed").isVisible()
    qtbot.keyClick(_button(inspector, "More options"), Qt.Key.Key_Space)
    assert _named(inspector, QSpinBox, "Seed").isVisible()


def test_options_are_for_this_face_when_asked(inspector, qtbot):
    with qtbot.waitSignal(inspector.scope_changed) as changed:
        qtbot.mouseClick(_button(inspector, "This face"), Qt.MouseButton.LeftButton)
    assert changed.args == [False]
    with qtbot.waitSignal(inspector.options_edited) as edited:
        qtbot.keyClick(_named(inspector, QSlider, "Strength"), Qt.Key.Key_Left)
    assert edited.args[1] is False


def test_own_options_of_this_face_can_be_forgotten(inspector, qtbot):
    same = _button(inspector, "Same as all faces")
    assert not same.isVisible()
    inspector.set_options(OPTIONS, False)
    assert same.isVisible()
    assert not same.isEnabled()
    inspector.set_options(OPTIONS, False, own=True)
    with qtbot.waitSignal(inspector.own_options_forgotten):
        qtbot.mouseClick(same, Qt.MouseButton.LeftButton)


def test_without_a_face_options_are_for_all(inspector):
    inspector.set_options(OPTIONS, False)
    inspector.set_has_face(False)
    assert not _button(inspector, "This face").isEnabled()
    assert _button(inspector, "All faces").isChecked()


def test_what_is_set_is_not_told_back(inspector, qtbot):
    with (
        qtbot.assertNotEmitted(inspector.options_edited),
        qtbot.assertNotEmitted(inspector.identity_sliding),
        qtbot.assertNotEmitted(inspector.candidate_chosen),
    ):
        inspector.set_options(RestoreOptions(method="difface", seed=9, candidates=8), False)
        inspector.set_result(RESULT)


def test_likeness_in_words_and_number(inspector):
    inspector.set_result(RESULT)
    assert "Very alike" in _texts(inspector)
    assert "0.72" in _texts(inspector)
    inspector.set_result(replace(RESULT, chosen=1))
    assert "Hardly alike" in _texts(inspector)
    assert "somebody else" in _texts(inspector)


def test_a_fallback_is_told(inspector):
    inspector.set_result(RESULT)
    assert "processor" in _texts(inspector)


def test_without_a_result_nothing_is_said(inspector):
    inspector.set_result(RESULT)
    inspector.set_result(None)
    assert "alike" not in _texts(inspector)


def test_another_candidate_is_chosen(inspector, qtbot):
    inspector.set_result(RESULT)
    sheet = _named(inspector, QListView, "Candidates")
    second = sheet.model().index(1)
    qtbot.waitUntil(lambda: sheet.visualRect(second).left() > sheet.width() // 3)
    with qtbot.waitSignal(inspector.candidate_chosen) as chosen:
        qtbot.keyClick(sheet, Qt.Key.Key_Right)
    assert chosen.args == [1]


def test_the_verdict(inspector, qtbot):
    inspector.set_result(RESULT)
    verdicts = []
    inspector.judged.connect(verdicts.append)
    inspector.judged.connect(inspector.set_accepted)
    for text in ("Accept", "✓ Accepted", "Reject", "Accept", "Reject", "✕ Rejected"):
        qtbot.mouseClick(_button(inspector, text), Qt.MouseButton.LeftButton)
    assert verdicts == [True, None, False, True, False, None]
    assert not _button(inspector, "Accept").isChecked()
    with qtbot.waitSignal(inspector.back_to_original):
        qtbot.mouseClick(_button(inspector, "Back to the original"), Qt.MouseButton.LeftButton)


def test_the_verdict_is_shown_by_more_than_a_color(inspector):
    inspector.set_result(RESULT)
    inspector.set_accepted(False)
    assert _button(inspector, "✕ Rejected").isChecked()
    assert not _button(inspector, "Accept").isChecked()


def test_nothing_is_cut_off_sideways(inspector, qtbot):
    inspector.set_result(RESULT)
    _button(inspector, "More options").click()
    inspector.resize(inspector.minimumSizeHint().width(), 700)
    inside = inspector.findChild(QSlider).parentWidget().parentWidget()
    qtbot.waitUntil(lambda: inside.width() >= inside.minimumSizeHint().width())


def test_every_control_has_a_name_and_a_tip(inspector):
    inspector.set_result(RESULT)
    for kind in (QSlider, QSpinBox, QComboBox):
        for control in inspector.findChildren(kind):
            assert control.accessibleName(), control
            assert control.toolTip(), control
    for button in inspector.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName()


def test_another_method_starts_with_its_own_steps_and_likeness(inspector, qtbot):
    _button(inspector, "This face").click()
    method = _named(inspector, QComboBox, "Method")
    with qtbot.waitSignal(inspector.options_edited) as edited:
        method.setCurrentIndex(method.findText("DifFace"))
    options, for_all = edited.args
    assert not for_all
    assert (options.method, options.steps, options.identity) == ("difface", 100, 0.5)
    assert (options.strength, options.candidates, options.seed) == (0.9, 2, 5)
    steps = _named(inspector, QSlider, "Steps")
    assert (steps.value(), steps.maximum()) == (100, 250)
    inspector.set_options(OPTIONS, True)
    assert (steps.value(), steps.maximum()) == (12, 50)


def test_a_method_without_its_weights_cannot_be_chosen(inspector):
    method = _named(inspector, QComboBox, "Method")
    place = method.findText("DifFace")
    inspector.set_methods(("clr-face",))
    assert not method.model().item(place).isEnabled()
    inspector.retranslate()
    assert not method.model().item(place).isEnabled()
    inspector.set_methods(("clr-face", "difface"))
    assert method.model().item(place).isEnabled()


def test_the_pictures_do_not_grow_into_the_place_of_the_scroll_bar(inspector, qtbot):
    """They would be higher then, and need it again."""
    four = tuple(Candidate(n, GRAY, 0.7) for n in range(4))
    inspector.set_result(replace(RESULT, candidates=four))
    bar, sheet = inspector._area.verticalScrollBar(), inspector.findChild(QListView)
    widths = {}
    for height in (600, 900):
        inspector.resize(320, height)
        qtbot.waitUntil(lambda h=height: bar.isVisible() is (h == 600))
        qtbot.waitUntil(lambda: inspector._inside.height() >= inspector._inside.sizeHint().height())
        widths[height] = sheet.width()
    assert widths[600] == widths[900]
