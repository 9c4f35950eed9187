"""Everything that can be done, once: icon and keys here, every text in `retranslate`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from engine.extras import has_background
from gui.icons import icon

Keys = Sequence[str | QKeySequence.StandardKey]
_STANDARD = QKeySequence.StandardKey


class Actions(QObject):
    """The window's actions.

    Args:
        window: whose keys they take.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self.all: dict[str, QAction] = {}
        self._make_file_actions()
        self._make_edit_actions()
        self._make_face_actions()
        self._make_view_actions()
        self._make_help_actions()
        self.retranslate()

    def _make_file_actions(self) -> None:
        self.open = self._make("open", [_STANDARD.Open], "open")
        self.open_folder = self._make("open-folder", ["Ctrl+Shift+O"], "queue")
        self.sample = self._make("sample", [])
        self.save = self._make("save", ["Ctrl+S"])
        self.save_as = self._make("save-as", ["Ctrl+Shift+S"])
        self.info = self._make("info", ["I"])
        self.export = self._make("export", ["Ctrl+E"], "export")
        self.export_again = self._make("export-again", ["Ctrl+Shift+E"])
        self.close = self._make("close", [_STANDARD.Close])
        self.previous_photo = self._make("previous-photo", ["PgUp"])
        self.next_photo = self._make("next-photo", ["PgDown"])
        self.add_to_queue = self._make("add-to-queue", ["Ctrl+B"])
        self.queue = self._make("queue", ["Ctrl+Shift+B"], "queue")
        self.quit = self._make("quit", ["Ctrl+Q"])
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self) -> None:
        self.undo = self._make("undo", [_STANDARD.Undo], "undo")
        self.redo = self._make("redo", ["Ctrl+Shift+Z", "Ctrl+Y"], "redo")
        self.copy = self._make("copy", [_STANDARD.Copy], "copy")
        self.paste = self._make("paste", [_STANDARD.Paste], "paste")
        self.preferences = self._make("preferences", ["Ctrl+,"], "settings")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _make_face_actions(self) -> None:
        self.restore = self._make("restore", ["Ctrl+Return", "Ctrl+Enter"], "restore")
        self.restore_face = self._make("restore-face", ["Ctrl+Shift+Return"], "restore-face")
        self.keep = self._make("keep", ["Shift+Esc"], "keep")
        self.cancel = self._make("cancel", ["Esc"], "stop")
        self.find_faces = self._make("find-faces", ["Ctrl+D"])
        self.draw_box = self._make("draw-box", ["B"], "draw-box", checkable=True)
        self.paint_hole = self._make("paint-hole", ["P"], "brush", checkable=True)
        self.erase_hole = self._make("erase-hole", ["E"], "eraser", checkable=True)
        self.brush_smaller = self._make("brush-smaller", ["["])
        self.brush_larger = self._make("brush-larger", ["]"])
        self.clear_hole = self._make("clear-hole", [])
        self.background = self._make("background", [], checkable=True)
        self.background.setVisible(has_background())
        self.next_face = self._make("next-face", ["."], "next-face")
        self.previous_face = self._make("previous-face", [","], "previous-face")
        self.toggle_face = self._make("toggle-face", ["X"])
        self.delete_face = self._make("delete-face", ["Delete"])
        self.include_all = self._make("include-all", ["Ctrl+A"])
        self.include_none = self._make("include-none", ["Ctrl+Shift+A"])
        self.include_largest = self._make("include-largest", ["Ctrl+L"])

    def _make_view_actions(self) -> None:
        self.split = self._make("split", ["Shift+Y"], "split", checkable=True)
        self.side_by_side = self._make("side-by-side", ["Alt+Y"], "side-by-side", checkable=True)
        self.result = self._make("result", ["R"], "result", checkable=True)
        self.original = self._make("original", ["O"], "original", checkable=True)
        self.difference = self._make("difference", ["D"], "difference", checkable=True)
        self.modes = {
            "split": self.split,
            "side-by-side": self.side_by_side,
            "result": self.result,
            "original": self.original,
            "difference": self.difference,
        }
        group = QActionGroup(self)
        for action in self.modes.values():
            group.addAction(action)
        self.cycle_modes = self._make("cycle-modes", ["Y"])
        self.cycle_modes.triggered.connect(self._cycle_modes)
        self.fit = self._make("fit", ["Ctrl+0"], "fit")
        self.actual_size = self._make("actual-size", ["Ctrl+1"], "actual-size")
        self.toggle_zoom = self._make("toggle-zoom", ["Z"])
        self.zoom_in = self._make("zoom-in", [_STANDARD.ZoomIn, "Ctrl+="], "zoom-in")
        self.zoom_out = self._make("zoom-out", [_STANDARD.ZoomOut], "zoom-out")
        self.boxes = self._make("boxes", ["F"], "boxes", checkable=True)
        self.color_managed = self._make("color-managed", ["F12"], checkable=True)
        self.color_managed.setChecked(True)
        self.full_screen = self._make("full-screen", ["F11"], "full-screen", checkable=True)

    def _make_help_actions(self) -> None:
        self.shortcuts = self._make("shortcuts", ["Ctrl+K", "F1"], "shortcuts")
        self.logs = self._make("logs", [])
        self.about = self._make("about", [], "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make(
        self, name: str, keys: Keys, drawing: str = "", *, checkable: bool = False
    ) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        sequences: list[QKeySequence] = []
        for key in keys:
            sequences += [one for one in _sequences(key) if one not in sequences]
        action.setShortcuts(sequences)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if drawing:
            self._icons[action] = drawing
        self._window.addAction(action)
        self.all[name] = action
        return action

    def draw(self, palette: QPalette) -> None:
        """Draws the icons in a palette's colors."""
        drawn: dict[str, QIcon] = {}
        for action, name in self._icons.items():
            drawn.setdefault(name, icon(name, palette))
            action.setIcon(drawn[name])

    def _cycle_modes(self) -> None:
        modes = list(self.modes.values())
        place = next((n for n, action in enumerate(modes) if action.isChecked()), 0)
        modes[(place + 1) % len(modes)].setChecked(True)

    def retranslate(self) -> None:
        """Sets every text."""
        texts = self._texts() | self._view_texts()
        for name, action in self.all.items():
            text, tip = texts[name]
            action.setText(text)
            action.setIconText(plain(text))
            said = tip or plain(text)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{said} ({keys})" if keys else said)
            action.setStatusTip("")

    def name_step(self, action: QAction, step: str) -> None:
        """Says in its tip which step undo or redo is about."""
        name = plain(action.text())
        action.setToolTip(f"{name}: {step}" if step else name)

    def _texts(self) -> dict[str, tuple[str, str]]:
        """Text and, where that says too little, a tip."""
        return {
            "open": (self.tr("&Open…"), self.tr("Open a photograph")),
            "open-folder": (self.tr("Open &Folder…"), self.tr("Put a folder into the queue")),
            "sample": (self.tr("Open the S&ample"), ""),
            "save": (self.tr("&Save Work"), self.tr("Save faces, settings and results to go on")),
            "save-as": (self.tr("Save Wor&k As…"), ""),
            "info": (self.tr("&Information"), self.tr("Size, format and colors of the file")),
            "export": (self.tr("&Export…"), self.tr("Write the restored photograph to a file")),
            "export-again": (self.tr("Export Again"), self.tr("Export with the last settings")),
            "close": (self.tr("&Close Photograph"), ""),
            "previous-photo": (self.tr("&Previous Photograph"), ""),
            "next-photo": (self.tr("&Next Photograph"), ""),
            "add-to-queue": (self.tr("&Add to the Queue"), ""),
            "queue": (self.tr("&Queue…"), self.tr("Restore many photographs")),
            "quit": (self.tr("&Quit"), ""),
            "undo": (self.tr("&Undo"), ""),
            "redo": (self.tr("&Redo"), ""),
            "copy": (self.tr("&Copy Picture"), self.tr("Copy the photograph as it is shown")),
            "paste": (self.tr("&Paste Picture"), self.tr("Open the picture in the clipboard")),
            "preferences": (self.tr("Pre&ferences…"), ""),
            "restore": (self.tr("&Restore"), self.tr("Restore the ticked faces")),
            "restore-face": (self.tr("Restore &This Face"), self.tr("Restore the current face")),
            "keep": (self.tr("&Keep What Is There"), self.tr("End now, with the face as it is")),
            "cancel": (self.tr("&Cancel"), self.tr("Cancel at the next step")),
            "find-faces": (self.tr("Find &Faces Again"), ""),
            "draw-box": (self.tr("&Draw a Face"), self.tr("Draw a box around a face")),
            "paint-hole": (self.tr("Pa&int Torn Places"), self.tr("Mark what is torn or blank")),
            "erase-hole": (self.tr("&Erase"), self.tr("Take marks of torn places away")),
            "brush-smaller": (self.tr("Smaller &Brush"), ""),
            "brush-larger": (self.tr("Larger Brus&h"), ""),
            "clear-hole": (self.tr("Clear the Painted Place&s"), ""),
            "background": (
                self.tr("I&mprove the Background"),
                self.tr("Send the picture around the faces through your own upscaler"),
            ),
            "next-face": (self.tr("&Next Face"), ""),
            "previous-face": (self.tr("&Previous Face"), ""),
            "toggle-face": (self.tr("Tick or &Untick Face"), ""),
            "delete-face": (self.tr("De&lete Face"), ""),
            "include-all": (self.tr("Tick &All Faces"), ""),
            "include-none": (self.tr("Tick N&o Face"), ""),
            "include-largest": (self.tr("Tick the Lar&gest Face"), ""),
        }

    def _view_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "split": (self.tr("&Split"), self.tr("Original and result with a divider")),
            "side-by-side": (self.tr("Side &by Side"), self.tr("Original and result together")),
            "result": (self.tr("&Result"), self.tr("The result alone")),
            "original": (self.tr("&Original"), self.tr("The original alone; hold \\ for a glance")),
            "difference": (self.tr("&Difference"), self.tr("What was changed")),
            "cycle-modes": (self.tr("Ne&xt Comparison"), ""),
            "fit": (self.tr("&Fit"), self.tr("Show the whole photograph")),
            "actual-size": (self.tr("&Actual Size"), self.tr("One pixel on one pixel")),
            "toggle-zoom": (self.tr("Fit or Actual Si&ze"), ""),
            "zoom-in": (self.tr("Zoom &In"), ""),
            "zoom-out": (self.tr("Zoom O&ut"), ""),
            "boxes": (self.tr("Show Bo&xes"), self.tr("Show the boxes around the faces")),
            "color-managed": (
                self.tr("Color-&Managed"),
                self.tr("Mind the photograph's color profile on the screen"),
            ),
            "full-screen": (self.tr("Full S&creen"), ""),
            "shortcuts": (self.tr("&Keyboard Shortcuts"), ""),
            "logs": (self.tr("Show the &Logs"), ""),
            "about": (self.tr("&About Heirloom"), ""),
        }


def plain(text: str) -> str:
    """The text without the mark of its key: Japanese and Chinese have it in brackets."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def _sequences(key: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    """The keys, without those that only some keyboards have, as one that is named "Open"."""
    if isinstance(key, str):
        return [QKeySequence(key)]
    return [one for one in QKeySequence.keyBindings(key) if "+" in one.toString()]
