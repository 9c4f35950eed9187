"""Where the actions stand: menus and tool bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.actions import Actions
from gui.glance_button import GlanceButton

_ICON = 22  # logical pixels


class Menus(QObject):
    """The menu bar.

    Args:
        window: gets the menus.
        actions: what stands in them.
        recent: the photographs that were opened last.
        panels: shows and hides the window's side panels.
    """

    def __init__(
        self, window: QMainWindow, actions: Actions, recent: QMenu, panels: list[QAction]
    ) -> None:
        super().__init__(window)
        bar = window.menuBar()
        self._recent = recent
        self._file, self._edit, self._faces, self._view, self._help = (QMenu(bar) for _ in range(5))
        for menu in (self._file, self._edit, self._faces, self._view, self._help):
            bar.addMenu(menu)
        a = actions
        _fill(self._file, [a.open, a.open_folder, None])
        self._file.insertMenu(a.open_folder, recent)
        _fill(self._file, [a.sample, a.previous_photo, a.next_photo, a.info, None])
        _fill(self._file, [a.save, a.save_as, None, a.export])
        _fill(self._file, [a.export_again, None, a.add_to_queue, a.queue, None, a.close, a.quit])
        _fill(self._edit, [a.undo, a.redo, None, a.copy, a.paste, None, a.preferences])
        _fill(self._faces, [a.restore, a.restore_face, a.keep, a.cancel, None, a.find_faces])
        _fill(self._faces, [a.draw_box, a.delete_face, a.toggle_face, None, a.paint_hole])
        _fill(self._faces, [a.erase_hole, a.brush_smaller, a.brush_larger, a.clear_hole, None])
        _fill(self._faces, [a.background, None])
        _fill(self._faces, [a.next_face])
        _fill(self._faces, [a.previous_face, None, a.include_all, a.include_none])
        _fill(self._faces, [a.include_largest])
        _fill(self._view, [*a.modes.values(), a.cycle_modes, None, a.fit, a.actual_size])
        _fill(self._view, [a.toggle_zoom, a.zoom_in, a.zoom_out, None, a.boxes, *panels, None])
        _fill(self._view, [a.color_managed, a.full_screen])
        _fill(self._help, [a.shortcuts, a.logs, None, a.about])
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every title."""
        self._file.setTitle(self.tr("&File"))
        self._recent.setTitle(self.tr("Open &Recent"))
        self._edit.setTitle(self.tr("&Edit"))
        self._faces.setTitle(self.tr("F&aces"))
        self._view.setTitle(self.tr("&View"))
        self._help.setTitle(self.tr("&Help"))


class ToolBar(QToolBar):
    """The most wanted actions, the first of all named in words."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setMovable(False)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        a = actions
        _fill(self, [a.open, a.export, None, a.undo, a.redo, None])
        _fill(self, [a.restore, a.keep, a.cancel, None, a.draw_box, a.paint_hole])
        _fill(self, [a.boxes])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.glance = GlanceButton()
        self.addWidget(self.glance)
        _fill(self, [*a.modes.values(), None, a.fit, a.actual_size])
        self.glance.setEnabled(False)
        a.split.enabledChanged.connect(self.glance.setEnabled)
        for action in (a.open, a.export, a.restore, a.keep, a.cancel):
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        """Sets its title."""
        self.setWindowTitle(self.tr("Tools"))


def _fill(menu: QMenu | QToolBar, actions: list[QAction | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
