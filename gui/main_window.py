"""The window: places the widgets and connects their signals. What happens is decided elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from engine.places import logs
from gui.actions import Actions
from gui.batch import Batch, show_in_folder
from gui.brush_bar import BrushBar
from gui.brushing import Brushing
from gui.color_view import ColorView
from gui.dialogs import Dialogs
from gui.docks import Docks
from gui.drag_out import DragOut
from gui.enabling import Enabling
from gui.face_panel import FacePanel
from gui.history import HistoryPanel
from gui.hold_key import HoldKey
from gui.icons import program_icon
from gui.inspector import Inspector
from gui.leaving import Leaving
from gui.menus import Menus, ToolBar
from gui.opening import Opening
from gui.page_keys import claim_page_keys
from gui.parts import Parts
from gui.photo_view import PhotoView
from gui.preferences import Preferences
from gui.presenter import Presenter
from gui.projects import Projects
from gui.recent import RecentMenu
from gui.settings import COMPARE_MODE, GEOMETRY, LAYOUT
from gui.shortcuts import Shortcuts
from gui.status_bar import StatusBar

_SMALLEST = (640, 400)  # logical pixels


class MainWindow(QMainWindow):
    """Heirloom's window.

    Args:
        parts: everything that works behind it.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.actions_ = Actions(self)
        self.view, self.faces, self.inspector = PhotoView(), FacePanel(), Inspector()
        self.status = StatusBar(self)
        self.opening, self.batch = Opening(parts, self), Batch(parts, self)
        self.dialogs, self.keys = Dialogs(parts, self), Shortcuts(self.actions_, parts.settings)
        self.projects = Projects(parts, self)
        self.preferences = Preferences(parts, self.status, self)
        self._leaving = Leaving(parts, self.dialogs, self.projects, self)
        self._drag_out = DragOut(parts, self.view)
        self._hold = HoldKey(Qt.Key.Key_Backslash, parts.application, self)
        self._place()
        self._presenter = Presenter(parts, self.view, self.faces, self.inspector, self)
        Enabling(self.actions_, parts)
        Brushing(parts, self.actions_, self.view, self.brush_bar)
        self._connect_actions()
        self._connect_views()
        self._connect_workflow()
        self.retranslate()
        self._restore_layout()

    def _place(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        self.setWindowIcon(program_icon())
        self.setCentralWidget(self.view)
        history = HistoryPanel(self.parts.document.undo_stack)
        leading = {"faces": self.faces, "history": history}
        self.docks = Docks(self, leading, {"inspector": self.inspector})
        self.docks.hide("history")
        self.tools = ToolBar(self.actions_)
        self.addToolBar(self.tools)
        a = self.actions_
        self.brush_bar = BrushBar((a.paint_hole, a.erase_hole, a.clear_hole))
        self.addToolBarBreak()
        self.addToolBar(self.brush_bar)
        self.setStatusBar(self.status)
        self.recent_menu = RecentMenu(self.parts.recent, self)
        self._menus = Menus(self, self.actions_, self.recent_menu, self.docks.toggles())
        self.actions_.draw(self.palette())
        self.actions_.boxes.setChecked(True)

    def _connect_actions(self) -> None:
        a, edits, document, view = self.actions_, self.parts.edits, self.parts.document, self.view
        for action, slot in {
            a.open: self.opening.ask,
            a.open_folder: self.opening.ask_folder,
            a.sample: self.opening.open_sample,
            a.previous_photo: lambda: self.opening.step(-1),
            a.next_photo: lambda: self.opening.step(1),
            a.save: self.projects.save,
            a.save_as: self.projects.save_as,
            a.info: self.dialogs.info,
            a.export: self.dialogs.export,
            a.export_again: self.dialogs.export_again,
            a.close: self.parts.workflow.close,
            a.add_to_queue: lambda: self.batch.add([document.photo.path] if document.photo else []),
            a.queue: self.batch.show,
            a.quit: self.close,
            a.undo: document.undo_stack.undo,
            a.redo: document.undo_stack.redo,
            a.copy: self.opening.copy,
            a.paste: self.opening.paste,
            a.preferences: lambda: self.preferences.show(),
            a.restore: self.parts.workflow.restore,
            a.restore_face: self.parts.workflow.restore_current,
            a.keep: self.parts.workflow.keep,
            a.cancel: self.dialogs.cancel,
            a.find_faces: self.parts.workflow.find_faces,
            a.next_face: lambda: document.step_current(1),
            a.previous_face: lambda: document.step_current(-1),
            a.toggle_face: lambda: edits.toggle_included(document.current),
            a.delete_face: lambda: edits.delete_face(document.current),
            a.background: lambda: self.parts.background.switch(a.background.isChecked()),
            a.include_all: edits.include_all,
            a.include_none: edits.include_none,
            a.include_largest: edits.include_largest,
            a.fit: view.fit,
            a.actual_size: view.actual_size,
            a.toggle_zoom: lambda: view.actual_size() if view.fitted else view.fit(),
            a.zoom_in: view.zoom_in,
            a.zoom_out: view.zoom_out,
            a.shortcuts: self.keys.show,
            a.logs: lambda: show_in_folder(logs()),
            a.about: self.dialogs.about,
        }.items():
            action.triggered.connect(slot)
        a.draw_box.toggled.connect(view.set_drawing)
        a.boxes.toggled.connect(view.set_boxes_visible)
        a.color_managed.toggled.connect(ColorView(document, self.parts.worker).switch)
        a.full_screen.toggled.connect(lambda on: self.showFullScreen() if on else self.showNormal())
        for mode, action in a.modes.items():
            action.toggled.connect(lambda on, name=mode: self._set_mode(name) if on else None)

    def _connect_views(self) -> None:
        edits, document, view = self.parts.edits, self.parts.document, self.view
        view.face_clicked.connect(document.set_current)
        view.face_toggled.connect(edits.toggle_included)
        view.box_drawn.connect(edits.add_box)
        view.box_changed.connect(edits.change_box)
        view.box_deleted.connect(edits.delete_face)
        view.drawing_changed.connect(self.actions_.draw_box.setChecked)
        view.zoom_changed.connect(self.status.set_zoom)
        view.files_dropped.connect(self.opening.open)
        view.image_dropped.connect(self.opening.open_image)
        view.open_requested.connect(self.opening.ask)
        view.photo_wanted.connect(self.opening.step)
        view.hint.sample_requested.connect(self.opening.open_sample)
        for held in (self._hold.held, self.tools.glance.held):
            held.connect(view.show_original)
        self.faces.current_changed.connect(document.set_current)
        self.faces.included_changed.connect(edits.set_included)
        self.faces.all_included.connect(edits.include_all)
        self.faces.none_included.connect(edits.include_none)
        self.faces.largest_included.connect(edits.include_largest)
        self.faces.restore_wanted.connect(self.parts.workflow.restore)
        inspector = self.inspector
        inspector.options_edited.connect(lambda o, all_: edits.set_options(o, for_all=all_))
        inspector.scope_changed.connect(self._presenter.set_scope)
        inspector.identity_sliding.connect(self.parts.compositor.slide_identity)
        inspector.candidate_chosen.connect(lambda n: edits.choose_candidate(document.current, n))
        inspector.own_options_forgotten.connect(lambda: edits.forget_own_options(document.current))
        inspector.judged.connect(lambda verdict: edits.judge(document.current, verdict))
        inspector.back_to_original.connect(lambda: edits.discard_result(document.current))
        self.recent_menu.chosen.connect(lambda path: self.opening.open([path]))
        self.status.device_wanted.connect(self.preferences.show_device)
        self.status.file_wanted.connect(show_in_folder)

    def _connect_workflow(self) -> None:
        workflow = self.parts.workflow
        workflow.engine_ready.connect(self.status.set_engine)
        workflow.engine_ready.connect(lambda e: self.inspector.set_methods(e.methods))
        workflow.engine_failed.connect(self.status.set_engine_failed)
        workflow.progressed.connect(self.status.set_progress)
        workflow.previewed.connect(self.view.set_preview)
        workflow.previewed.connect(self.faces.set_preview)
        workflow.fell_back.connect(self.status.say_fallback)
        workflow.opening.connect(self.status.say_opening)
        workflow.drafted.connect(self.view.draft.show_image)
        workflow.searching.connect(self.status.set_searching)
        workflow.found.connect(self.status.say_found)
        self.parts.exporting.started.connect(self.status.say_exporting)
        self.parts.exporting.exported.connect(self.status.say_exported)
        workflow.ended.connect(self.status.say_ended)
        background = self.parts.background
        background.progressed.connect(self.status.set_background)
        background.file_wanted.connect(self.dialogs.choose_upscaler)
        self.opening.several.connect(self.batch.add)
        self.opening.project.connect(self.projects.open)
        self.projects.saved.connect(self.status.say_saved)
        for work in (workflow, background, self.projects, self.batch, self._drag_out):
            work.failed.connect(self.status.clearMessage)
            work.failed.connect(self.dialogs.show_failure)
        self.opening.nothing_to_paste.connect(self.status.say_nothing_to_paste)
        self.dialogs.open_wanted.connect(self.opening.ask)
        self.dialogs.queue_wanted.connect(self.batch.show)
        self.dialogs.packs_wanted.connect(self.preferences.show_packs)
        self.dialogs.box_wanted.connect(lambda: self.actions_.draw_box.setChecked(True))
        self.parts.theme.changed.connect(
            lambda: self.actions_.draw(self.parts.application.palette())
        )

    def _set_mode(self, mode: str) -> None:
        self.view.set_mode(mode)
        self.parts.settings.set(COMPARE_MODE, mode)

    def _restore_layout(self) -> None:
        settings = self.parts.settings
        self.actions_.modes[settings.get(COMPARE_MODE)].setChecked(True)
        if not self.restoreGeometry(settings.get(GEOMETRY)):
            self.docks.set_first_size()
        self.restoreState(settings.get(LAYOUT))
        self.brush_bar.hide()  # the brush is never in the hand at the start

    def retranslate(self) -> None:
        """Sets every text of its own."""
        faces, inspector, history = self.tr("Faces"), self.tr("Settings"), self.tr("History")
        self.docks.set_titles(faces=faces, inspector=inspector, history=history)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            for part in (self.actions_, self._menus, self.tools, self):
                part.retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.docks.place()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leaves some keys to the widget that has the keyboard."""
        return claim_page_keys(event, self.focusWidget()) or super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Remembers how it looked; the application ends the work."""
        if not self._leaving.accepts(event):
            return
        settings = self.parts.settings
        settings.set(GEOMETRY, self.saveGeometry())
        settings.set(LAYOUT, self.saveState())
        self.batch.end()
        super().closeEvent(event)
