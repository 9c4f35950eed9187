from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QSpinBox,
)

from gui.choice_box import ChoiceBox
from gui.export_choice import (
    BitDepth,
    CollisionRule,
    ColorProfile,
    ExportChoice,
    MetadataChoice,
)
from gui.export_dialog import ExportDialog
from gui.export_subject import ExportSubject
from gui.form import Form
from gui.i18n import LANGUAGES, Languages

FULL = ExportChoice(
    None,
    "{date}",
    "TIFF",
    80,
    1,
    1024,
    BitDepth.SIXTEEN,
    ColorProfile.SRGB,
    MetadataChoice.NONE,
    CollisionRule.REPLACE,
    sidecar=True,
    before_after=True,
)


LONGEST_SIDE = 0  # in the box of sizes, beside the factors


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "grandma.jpg"
    path.touch()
    return path


@pytest.fixture
def dialog(qtbot, source):
    made = ExportDialog(ExportSubject(source, "JPEG", 4000, 3000, 8, 2), ExportChoice())
    qtbot.addWidget(made)
    made.show()
    return made


def _box(dialog, value):
    return next(b for b in dialog.findChildren(ChoiceBox) if value in b._values)


def _texts(dialog):
    return [label.text().strip("\u2068\u2069") for label in dialog.findChildren(QLabel)]


def _save(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)


@pytest.mark.parametrize(
    "changes",
    [{}, {"folder": Path("/somewhere/else")}, {"enlarge": 3, "long_side": None}],
    ids=["full", "folder", "enlarged"],
)
def test_what_goes_in_comes_out(qtbot, source, changes):
    choice = replace(FULL, **changes)
    dialog = ExportDialog(ExportSubject(source, "PNG"), choice)
    qtbot.addWidget(dialog)
    assert dialog.choice() == choice


def test_the_example_follows_what_is_typed(dialog, qtbot):
    assert "grandma_restored.jpg" in _texts(dialog)
    line = dialog.findChild(QLineEdit)
    line.clear()
    qtbot.keyClicks(line, "{name} new")
    _box(dialog, "PNG").set_value("PNG")
    assert "grandma new.png" in _texts(dialog)


def test_a_taken_name_is_shown_with_its_number(dialog, source):
    (source.parent / "grandma_restored.jpg").touch()
    dialog.findChild(QLineEdit).setText("{name}_restored ")
    dialog.findChild(QLineEdit).setText("{name}_restored")
    assert "grandma_restored 2.jpg" in _texts(dialog)
    _box(dialog, CollisionRule.REPLACE).set_value(CollisionRule.REPLACE)
    assert "grandma_restored.jpg" in _texts(dialog)
    assert "A file of this name exists and will be replaced." in _texts(dialog)


def test_even_replacing_spares_the_original(dialog):
    _box(dialog, CollisionRule.REPLACE).set_value(CollisionRule.REPLACE)
    dialog.findChild(QLineEdit).setText("{name}")
    assert "grandma 2.jpg" in _texts(dialog)


def test_a_bad_pattern_says_why_and_blocks_the_export(dialog):
    dialog.findChild(QLineEdit).setText("a:b")
    assert "“:” cannot be in a file name." in _texts(dialog)
    assert not _save(dialog).isEnabled()
    dialog.findChild(QLineEdit).setText("ab")
    assert _save(dialog).isEnabled()


def test_quality_is_only_asked_where_there_is_one(dialog):
    slider = dialog.findChild(QSlider)
    assert slider.isEnabled()
    _box(dialog, "PNG").set_value("PNG")
    assert not slider.isEnabled()
    assert _box(dialog, BitDepth.SIXTEEN).isEnabled()


def test_slider_and_number_are_one(dialog):
    slider, number = dialog.findChild(QSlider), dialog.findChildren(QSpinBox)[0]
    slider.setValue(61)
    assert number.value() == 61
    number.setValue(40)
    assert slider.value() == 40
    assert dialog.choice().quality == 40


def test_the_size_is_told_in_pixels(dialog):
    assert "4000 × 3000 pixels" in _texts(dialog)
    size = _box(dialog, LONGEST_SIDE)
    size.set_value(LONGEST_SIDE)
    assert "2048 × 1536 pixels" in _texts(dialog)
    assert (dialog.choice().long_side, dialog.choice().enlarge) == (2048, 1)
    size.set_value(3)
    assert "12000 × 9000 pixels" in _texts(dialog)
    assert (dialog.choice().long_side, dialog.choice().enlarge) == (None, 3)
    assert size.currentText() == "3 ×"


def test_what_a_format_cannot_hold_so_large_is_not_offered(qtbot, source):
    subject = ExportSubject(source, "JPEG", 7000, 3000)
    dialog = ExportDialog(subject, ExportChoice(enlarge=4))
    qtbot.addWidget(dialog)
    size = _box(dialog, LONGEST_SIDE)
    offered = {factor: size.model().item(size.values().index(factor)) for factor in (1, 2, 3, 4)}
    assert dialog.choice().enlarge == 4
    _box(dialog, "WEBP").set_value("WEBP")
    assert [item.isEnabled() for item in offered.values()] == [True, True, False, False]
    assert dialog.choice().enlarge == 1
    assert "7000 × 3000 pixels" in _texts(dialog)
    _box(dialog, "PNG").set_value("PNG")
    assert all(item.isEnabled() for item in offered.values())


def test_for_photographs_of_unknown_size_every_factor_is_offered(qtbot, source):
    subject = ExportSubject(source, "JPEG", others=3)
    dialog = ExportDialog(subject, ExportChoice(enlarge=4), choosing_only=True)
    qtbot.addWidget(dialog)
    assert dialog.choice().enlarge == 4


def test_export_gives_the_choice_once(dialog, qtbot):
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    with qtbot.waitSignal(dialog.confirmed) as caught:
        qtbot.mouseClick(_save(dialog), Qt.MouseButton.LeftButton)
    assert caught.args == [ExportChoice(sidecar=True)]
    assert not dialog.isVisible()


def test_escape_exports_nothing(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.confirmed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_sixteen_bits_that_a_format_cannot_hold_are_mentioned(qtbot, source):
    dialog = ExportDialog(ExportSubject(source, "JPEG", bits=16), ExportChoice())
    qtbot.addWidget(dialog)
    assert any("16 bits of this" in text for text in _texts(dialog))


def test_every_control_has_a_name_for_screen_readers(dialog):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox

    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for kind in (QComboBox, QAbstractSpinBox, QSlider, QAbstractButton):
        for control in dialog.findChildren(kind):
            if not control.objectName().startswith("qt_"):
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text or control in buddies, control


def test_large_letters_do_not_make_it_scroll_sideways(qtbot, qapp, source):
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2.2 * usual.pointSizeF())
    qapp.setFont(large)
    languages = Languages(qapp)
    languages.switch("de")
    try:
        dialog = ExportDialog(ExportSubject(source, "TIFF", 4000, 3000, 16, 2), ExportChoice())
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.width() <= dialog.screen().availableSize().width()
        across = dialog.findChild(QScrollArea).horizontalScrollBar()
        qtbot.waitUntil(lambda: across.maximum() == 0)
        assert dialog.findChild(Form).rowWrapPolicy() is Form.RowWrapPolicy.WrapAllRows
    finally:
        languages.switch("en")
        qapp.setFont(usual)


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_scrolls_where_the_screen_has_room(qtbot, qapp, source, code):
    languages = Languages(qapp)
    languages.switch(code)
    try:
        dialog = ExportDialog(ExportSubject(source, "JPEG", faces=1), ExportChoice())
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.height() < 0.9 * dialog.screen().availableSize().height()
        down = dialog.findChild(QScrollArea).verticalScrollBar()
        qtbot.waitUntil(lambda: down.maximum() == 0)
    finally:
        languages.switch("en")
