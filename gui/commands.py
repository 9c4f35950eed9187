"""Every change of the document as one kind of undo step: what faces, settings or strokes were."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from engine.types import RestoreOptions
from gui.face_item import FaceItem, FaceState
from gui.stroke import Stroke

if TYPE_CHECKING:
    from gui.document import Document

_BUSY = (FaceState.WAITING, FaceState.RUNNING)


@dataclass(frozen=True, eq=False)
class Change:
    """What is different before and after a step."""

    before: dict[int, FaceItem | None]  # by id; None = it was not there
    after: dict[int, FaceItem | None]
    options_before: RestoreOptions
    options_after: RestoreOptions
    strokes_before: tuple[Stroke, ...]
    strokes_after: tuple[Stroke, ...]


class ChangeCommand(QUndoCommand):
    """One step.

    Args:
        document: whose step it is.
        text: what the history calls it, translated.
        change: what is different.
        stream: steps of one stream, as a slider sends them, become one; "" = never.
    """

    def __init__(self, document: Document, text: str, change: Change, stream: str) -> None:
        super().__init__(text)
        self._document, self._change, self._stream = document, change, stream

    def redo(self) -> None:
        """Does it, the first time too."""
        change = self._change
        self._document.restore_state(change.after, change.options_after, change.strokes_after)

    def undo(self) -> None:
        """Takes it back."""
        change = self._change
        self._document.restore_state(change.before, change.options_before, change.strokes_before)

    def id(self) -> int:
        """Qt only offers steps with the same number to `mergeWith`."""
        return 1 if self._stream else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        """Takes a later step of the same stream in."""
        if not isinstance(other, ChangeCommand) or other._stream != self._stream:
            return False
        later = other._change
        self._change = replace(
            self._change,
            before=later.before | self._change.before,
            after=self._change.after | later.after,
            options_after=later.options_after,
            strokes_after=later.strokes_after,
        )
        return True


def settled(item: FaceItem, now: FaceItem | None) -> FaceItem:
    """A face as it once was, but for the work that goes on on it now."""
    if now is not None and now.state in _BUSY:
        return replace(item, state=now.state)
    return replace(item, state=FaceState.DONE if item.result else FaceState.FOUND)
