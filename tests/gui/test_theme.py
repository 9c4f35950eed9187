import contextlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QToolButton

from gui.labels import Remark
from gui.theme import Theme, box_palette, palette


def luminance(color):
    def linear(value):
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in color.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("WindowText", "Window"),
        ("Text", "Base"),
        ("Text", "AlternateBase"),
        ("ButtonText", "Button"),
        ("PlaceholderText", "Base"),
        ("PlaceholderText", "Window"),
        ("HighlightedText", "Highlight"),
        ("ToolTipText", "ToolTipBase"),
        ("Link", "Window"),
    ],
)
def test_text_can_be_read(dark, text, ground):
    colors = palette(dark=dark)
    roles = QPalette.ColorRole
    assert contrast(colors.color(roles[text]), colors.color(roles[ground])) >= 4.5


def test_an_empty_check_box_can_be_seen_in_the_dark():
    colors, roles = box_palette(dark=True), QPalette.ColorRole
    assert contrast(colors.color(roles.Base), colors.color(roles.Window)) >= 3
    assert contrast(colors.color(roles.Text), colors.color(roles.Base)) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_the_focus_can_be_seen(dark):
    colors, roles = palette(dark=dark), QPalette.ColorRole
    assert contrast(colors.color(roles.Highlight), colors.color(roles.Window)) >= 3


def test_a_theme_is_used_at_once(qapp, qtbot):
    theme = Theme(qapp, "light")
    assert not theme.dark
    with qtbot.waitSignal(theme.changed):
        theme.set_name("dark")
    assert theme.dark
    assert qapp.palette().window().color().lightness() < 60
    with pytest.raises(ValueError, match="pink"):
        theme.set_name("pink")
    theme.set_name("light")


def test_quiet_words_and_style_sheets_follow(qapp, qtbot):
    theme = Theme(qapp, "light")
    remark, button = Remark(), QToolButton()
    button.setStyleSheet("QToolButton { background: palette(window); border: none; }")
    for widget in (remark, button):
        qtbot.addWidget(widget)
        widget.resize(40, 40)
        widget.show()
    theme.set_name("dark")
    qtbot.waitUntil(lambda: remark.palette().windowText().color().lightness() > 120)
    assert button.grab().toImage().pixelColor(20, 20).lightness() < 60
    theme.set_name("light")
    qtbot.waitUntil(lambda: remark.palette().windowText().color().lightness() < 120)
    assert button.grab().toImage().pixelColor(20, 20).lightness() > 200


def test_the_system_s_theme_is_followed(qapp, qtbot, monkeypatch):
    hints = qapp.styleHints()
    with contextlib.suppress(RuntimeError, RuntimeWarning):
        hints.colorSchemeChanged.disconnect()  # themes of other tests, whose windows are gone
    theme = Theme(qapp, "system")
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _, now=scheme: now)
        with qtbot.waitSignal(theme.changed):
            hints.colorSchemeChanged.emit(scheme)
        dark = scheme is Qt.ColorScheme.Dark
        assert theme.dark is dark
        assert (qapp.palette().window().color().lightness() < 60) is dark
