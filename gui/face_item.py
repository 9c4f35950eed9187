"""One face as the window shows it: a frozen record that the document hands to every view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.types import SURE_SCORE, Face, RestoredFace, RestoreOptions
from gui.stroke import Stroke

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class FaceState(StrEnum):
    """How far the work on a face is."""

    FOUND = "found"  # nothing was asked for yet
    WAITING = "waiting"  # in the work list, not begun
    RUNNING = "running"
    DONE = "done"  # has a result
    FAILED = "failed"


@dataclass(frozen=True, eq=False)
class FaceItem:
    """A face, what the user chose for it, and what came out."""

    id: int  # stays the same for as long as the photograph is open
    face: Face
    included: bool = True  # ticked: restored with the others, shown restored
    uncertain: bool = False  # the detector's confidence is low: starts unticked, drawn dashed
    angle: float = 0.0  # degrees clockwise on the screen, of a box drawn or turned by hand
    options: RestoreOptions | None = None  # its own settings; None = those for all faces
    result: RestoredFace | None = None
    made_with: RestoreOptions | None = None  # the settings behind the result as it is now
    filled: tuple[Stroke, ...] = ()  # what was painted over it when it was restored
    state: FaceState = FaceState.FOUND
    accepted: bool | None = None  # None = not judged; False = rejected, the original is shown

    @property
    def shown_restored(self) -> bool:
        """Whether the composed photograph holds this face's result."""
        return self.included and self.result is not None and self.accepted is not False


def found_item(face_id: int, face: Face) -> FaceItem:
    """A face as the detector found it: an uncertain one starts unticked."""
    sure = face.score >= SURE_SCORE
    return FaceItem(face_id, face, included=sure, uncertain=not sure)


def blended(item: FaceItem, result: RestoredFace, identity: float) -> FaceItem | None:
    """A face with its result at another identity; None where that is of an earlier run."""
    if item.result is None or item.made_with is None or item.result.latents is not result.latents:
        return None
    result = replace(result, chosen=item.result.chosen)
    return replace(item, result=result, made_with=replace(item.made_with, identity=identity))


def new_faces(found: Iterable[Face], known: Iterable[FaceItem]) -> list[Face]:
    """Those that are not known yet, the sure ones first."""
    import numpy as np  # not when the window comes up

    from engine.faces.suppression import SAME_FACE_IOU, overlaps

    def corners(face: Face) -> NDArray[np.float32]:
        x, y, width, height = face.box
        return np.array([x, y, x + width, y + height], np.float32)

    boxes = np.array([corners(item.face) for item in known], np.float32).reshape(-1, 4)
    new = [face for face in found if not (overlaps(boxes, corners(face)) > SAME_FACE_IOU).any()]
    return sorted(new, key=lambda face: face.score < SURE_SCORE)
