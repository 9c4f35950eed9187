"""Which actions are possible now."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.actions import Actions
from gui.parts import Parts
from gui.wanting import wanting


class Enabling(QObject):
    """Follows the document and enables what makes sense."""

    def __init__(self, actions: Actions, parts: Parts) -> None:
        super().__init__(actions)
        self._actions, self._parts = actions, parts
        document, stack = parts.document, parts.document.undo_stack
        for signal in (
            document.photo_changed,
            document.faces_changed,
            document.options_changed,
            document.busy_changed,
            document.current_face_changed,
            document.composed_changed,
            document.strokes_changed,
            document.background_changed,
            parts.background.working,
            parts.workflow.searching,
            parts.workflow.engine_ready,
        ):
            signal.connect(self.update)
        stack.canUndoChanged.connect(actions.undo.setEnabled)
        stack.canRedoChanged.connect(actions.redo.setEnabled)
        stack.undoTextChanged.connect(self._name_steps)
        stack.redoTextChanged.connect(self._name_steps)
        actions.undo.setEnabled(False)
        actions.redo.setEnabled(False)
        self.update()

    def update(self) -> None:
        """Looks at everything once more."""
        document, a, workflow = self._parts.document, self._actions, self._parts.workflow
        is_open, busy, faces = document.photo is not None, document.busy, bool(document.faces)
        current = document.current_item is not None
        wanted = bool(wanting(document))
        for action in (a.export, a.export_again):
            action.setEnabled(self._parts.exporting.is_possible)
        for action in (a.copy, a.close, a.save, a.save_as, a.info, a.add_to_queue):
            action.setEnabled(is_open)
        for action in (a.previous_photo, a.next_photo):
            action.setEnabled(is_open)
        for action in (a.draw_box, a.fit, a.actual_size, a.toggle_zoom, a.zoom_in, a.zoom_out):
            action.setEnabled(is_open)
        for action in (a.paint_hole, a.erase_hole, a.brush_smaller, a.brush_larger):
            action.setEnabled(is_open)
        a.clear_hole.setEnabled(bool(document.strokes))
        for action in (*a.modes.values(), a.cycle_modes):
            action.setEnabled(document.composed is not None)
        for action in (a.include_all, a.include_none, a.include_largest):
            action.setEnabled(faces)
        for action in (a.next_face, a.previous_face, a.toggle_face, a.delete_face):
            action.setEnabled(current)
        a.restore.setEnabled(is_open and not busy and wanted)
        a.restore_face.setEnabled(current and not busy)
        a.find_faces.setEnabled(is_open and not busy and not workflow.is_searching)
        a.keep.setEnabled(busy)
        a.background.setEnabled(is_open)
        a.background.setChecked(
            document.background is not None or self._parts.background.is_working
        )
        a.cancel.setEnabled(self._parts.background.is_working or busy or workflow.is_searching)

    def _name_steps(self) -> None:
        stack = self._parts.document.undo_stack
        a = self._actions
        a.name_step(a.undo, stack.undoText())
        a.name_step(a.redo, stack.redoText())
