"""The panels at the window's sides: faces where reading begins, settings where it ends."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_FEATURES = (
    QDockWidget.DockWidgetFeature.DockWidgetMovable
    | QDockWidget.DockWidgetFeature.DockWidgetClosable
)
_USUAL = QSize(1280, 800)  # logical pixels, as _NARROW
_NARROW = 900


class Docks:
    """The docks of a window, by name.

    Args:
        window: gets them.
        leading: stand where reading begins, the first of them on top.
        trailing: stand where it ends.
    """

    def __init__(
        self, window: QMainWindow, leading: dict[str, QWidget], trailing: dict[str, QWidget]
    ) -> None:
        self._window, self._leading, self._trailing = window, tuple(leading), tuple(trailing)
        self._docks = {
            name: _dock(window, name, widget) for name, widget in (leading | trailing).items()
        }
        self.place()

    def place(self) -> None:
        """Puts each where the direction of reading wants it."""
        areas = [Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea]
        if self._window.isRightToLeft():
            areas.reverse()
        for area, names in zip(areas, (self._leading, self._trailing), strict=True):
            for name in names:
                self._window.addDockWidget(area, self._docks[name])

    def set_first_size(self) -> None:
        """Gives a new window its size; on a small screen the panels leave the picture some room."""
        size = _USUAL.boundedTo(self._window.screen().availableSize())
        self._window.resize(size)
        if size.width() < _NARROW:
            docks = list(self._docks.values())
            self._window.resizeDocks(docks, [1] * len(docks), Qt.Orientation.Horizontal)

    def hide(self, name: str) -> None:
        """Leaves one to those who look for it."""
        self._docks[name].hide()

    def set_titles(self, **titles: str) -> None:
        """Names them."""
        for name, title in titles.items():
            self._docks[name].setWindowTitle(title)

    def toggles(self) -> list[QAction]:
        """Actions that show and hide them."""
        return [dock.toggleViewAction() for dock in self._docks.values()]


def _dock(window: QMainWindow, name: str, widget: QWidget) -> QDockWidget:
    dock = QDockWidget(window)
    dock.setObjectName(name)
    dock.setWidget(widget)
    dock.setFeatures(_FEATURES)
    return dock
