"""Light, dark, or as the system has it: palettes with enough contrast and a visible focus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

THEMES = ("system", "light", "dark")

PRIMARY = """
    QPushButton { border: 1px solid palette(highlight); border-radius: 4px; padding: 7px 10px;
        background: palette(highlight); color: palette(highlighted-text); font-weight: bold; }
    QPushButton:focus { border: 2px solid palette(text); padding: 6px 9px; }
    QPushButton:disabled { background: palette(button); color: palette(placeholder-text);
        border-color: palette(mid); }
"""
"""The one button that most people are looking for."""
LINK = """
    QPushButton { border: none; padding: 4px 8px; color: palette(link);
        text-decoration: underline; }
    QPushButton:focus { border: 2px solid palette(text); border-radius: 4px; padding: 2px 6px; }
"""
"""A button beside it for something less."""
_LIGHT = {
    QPalette.ColorRole.Window: "#f3f3f2",
    QPalette.ColorRole.WindowText: "#1c1c1c",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f0f0ee",
    QPalette.ColorRole.Text: "#1c1c1c",
    QPalette.ColorRole.Button: "#e8e8e6",
    QPalette.ColorRole.ButtonText: "#262626",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1c1c1c",
    QPalette.ColorRole.PlaceholderText: "#626262",
    QPalette.ColorRole.Highlight: "#1a5f8f",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Accent: "#1a5f8f",
    QPalette.ColorRole.Link: "#14507a",
    QPalette.ColorRole.LinkVisited: "#5b3f86",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Midlight: "#e4e4e2",
    QPalette.ColorRole.Mid: "#bcbcba",
    QPalette.ColorRole.Dark: "#8b8b89",
    QPalette.ColorRole.Shadow: "#6a6a69",
}
_DARK = {
    QPalette.ColorRole.Window: "#242424",
    QPalette.ColorRole.WindowText: "#ececec",
    QPalette.ColorRole.Base: "#383838",
    QPalette.ColorRole.AlternateBase: "#313131",
    QPalette.ColorRole.Text: "#ececec",
    QPalette.ColorRole.Button: "#343434",
    QPalette.ColorRole.ButtonText: "#ececec",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.ToolTipBase: "#3a3a3a",
    QPalette.ColorRole.ToolTipText: "#f2f2f2",
    QPalette.ColorRole.PlaceholderText: "#a2a2a2",
    QPalette.ColorRole.Highlight: "#6cb6e8",
    QPalette.ColorRole.HighlightedText: "#0b1a24",
    QPalette.ColorRole.Accent: "#6cb6e8",
    QPalette.ColorRole.Link: "#86c3ee",
    QPalette.ColorRole.LinkVisited: "#bfa5e6",
    QPalette.ColorRole.Light: "#4a4a4a",
    QPalette.ColorRole.Midlight: "#3d3d3d",
    QPalette.ColorRole.Mid: "#4f4f4f",
    QPalette.ColorRole.Dark: "#161616",
    QPalette.ColorRole.Shadow: "#0c0c0c",
}
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette(*, dark: bool) -> QPalette:
    """The palette of a theme."""
    colors = _DARK if dark else _LIGHT
    made = QPalette()
    for role, name in colors.items():
        made.setColor(role, QColor(name))
    faded = QColor("#7d7d7d" if dark else "#8f8f8d")
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, faded)
    disabled = QColor("#3d3d3d" if dark else "#d0d0ce")
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, disabled)
    return made


def box_palette(*, dark: bool) -> QPalette:
    """The palette of a theme's check boxes: on a dark ground an empty one has to be lighter."""
    made = palette(dark=dark)
    if dark:
        made.setColor(QPalette.ColorRole.Base, QColor("#6e6e6e"))
        made.setColor(QPalette.ColorRole.Text, QColor("#ffffff"))
    return made


class Theme(QObject):
    """Gives the application its colors, and follows the system where that is wanted.

    Signals:
        changed(): the colors are others; icons have to be drawn anew.
    """

    changed = Signal()

    def __init__(self, application: QApplication, name: str = "system") -> None:
        super().__init__(application)
        self._application, self._name = application, name
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the colors in use are the dark ones."""
        if self._name == "system":
            scheme = self._application.styleHints().colorScheme()
            return scheme == Qt.ColorScheme.Dark
        return self._name == "dark"

    def set_name(self, name: str) -> None:
        """Uses "system", "light" or "dark" from now on.

        Raises:
            ValueError: it is none of these.
        """
        if name not in THEMES:
            raise ValueError(name)
        if name != self._name:
            self._name = name
            self._apply()

    def _apply(self) -> None:
        self._application.setPalette(palette(dark=self.dark))
        boxes = box_palette(dark=self.dark)
        self._application.setPalette(boxes, "QCheckBox")  # type: ignore[arg-type]  # stub: bytes
        for widget in self._application.allWidgets():
            if sheet := widget.styleSheet():  # Qt looks up `palette(...)` once, when it is set
                widget.setStyleSheet(sheet)
        self.changed.emit()
