"""The faces of the photograph as a list model; the document holds them, this one shows them."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from gui.face_item import FaceItem, FaceState
from gui.face_place import thumbnail_part
from gui.similarity import Likeness, SimilarityTexts, likeness, similarity_of

Index = QModelIndex | QPersistentModelIndex
THUMBNAIL = 160  # side in pixels, enough for a screen of double density
THUMBNAIL_OF_LARGE = 4  # a face larger than this many thumbnails is first reduced coarsely


class FaceRole(IntEnum):
    """What a row knows beside its title, tick, thumbnail and tool tip (Qt's own roles)."""

    ID = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2  # str: what is said about the face
    PROGRESS = Qt.ItemDataRole.UserRole + 3  # float 0..1, or None when no work is going on
    DOUBT = Qt.ItemDataRole.UserRole + 4  # bool: the state is a warning


class FaceModel(QAbstractListModel):
    """One row for each face, in the document's order.

    Signals:
        included_changed(int, bool): the user ticked or unticked the face with this id.
    """

    included_changed = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[FaceItem, ...] = ()
        self._image = QImage()
        self._result: QImage | None = None
        self._steps: dict[int, tuple[QImage, int, int]] = {}
        self._thumbnails: dict[tuple[int, tuple[float, ...], bool], QImage] = {}
        self._similarity = SimilarityTexts(self)

    def set_image(self, image: QImage) -> None:
        """Take the photograph that thumbnails are cut from."""
        self._image, self._result = image, None
        self._steps.clear()
        self._forget_thumbnails()

    def set_result(self, result: QImage | None) -> None:
        """Take the restored photograph; None = there is none."""
        self._result = result
        self._forget_thumbnails()

    def set_faces(self, faces: tuple[FaceItem, ...]) -> None:
        """Take the faces as they are now."""
        same = [face.id for face in faces] == [face.id for face in self._faces]
        running = {face.id for face in faces if face.state is FaceState.RUNNING}
        self._steps = {key: step for key, step in self._steps.items() if key in running}
        if same:
            self._faces = faces
            self._changed()
        else:
            self.beginResetModel()
            self._faces = faces
            self._thumbnails.clear()
            self.endResetModel()

    def set_preview(self, face_id: int, image: QImage, step: int, steps: int) -> None:
        """Show a face as it forms, after `step` of `steps`."""
        self._steps[face_id] = (image, step, steps)
        index = self.index_of(face_id)
        self.dataChanged.emit(index, index)

    def index_of(self, face_id: int | None) -> QModelIndex:
        """The row of a face; invalid when there is none."""
        for row, face in enumerate(self._faces):
            if face.id == face_id:
                return self.index(row)
        return QModelIndex()

    def retranslate(self) -> None:
        """Say everything again in another language."""
        self._changed()

    @property
    def faces(self) -> tuple[FaceItem, ...]:
        """The faces shown."""
        return self._faces

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """The number of faces."""
        return 0 if parent.isValid() else len(self._faces)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every face can be chosen and ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def setData(  # noqa: N802
        self,
        index: Index,
        value: Any,  # noqa: ANN401
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Tell that the tick is wanted otherwise; it changes when the document says so."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.included_changed.emit(self._faces[index.row()].id, ticked)
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """What a row shows."""
        if not index.isValid():
            return None
        face, number = self._faces[index.row()], index.row() + 1
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.tr("Face {0}").format(number)
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(face)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if face.included else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(face, number)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(face)
            case FaceRole.ID:
                return face.id
            case FaceRole.STATE:
                return self._state(face)
            case FaceRole.PROGRESS:
                return self._progress(face)
            case FaceRole.DOUBT:
                return face.state is FaceState.FAILED or self._doubtful(face)
        return None

    def _changed(self) -> None:
        if self._faces:
            self.dataChanged.emit(self.index(0), self.index(len(self._faces) - 1))

    def _forget_thumbnails(self) -> None:
        self._thumbnails.clear()
        self._changed()

    def _thumbnail(self, face: FaceItem) -> QImage:
        if face.id in self._steps:
            return self._steps[face.id][0]
        key = (face.id, face.face.box, face.shown_restored)
        if key not in self._thumbnails:
            restored = self._result if face.shown_restored else None
            self._thumbnails[key] = _cut(restored or self._image, face)
        return self._thumbnails[key]

    def _progress(self, face: FaceItem) -> float | None:
        if face.state is not FaceState.RUNNING:
            return None
        _, step, steps = self._steps.get(face.id, (None, 0, 1))
        return step / max(1, steps)

    def _doubtful(self, face: FaceItem) -> bool:
        return face.shown_restored and _step_of(face) is Likeness.DOUBTFUL

    def _state(self, face: FaceItem) -> str:
        match face.state:
            case FaceState.WAITING:
                return self.tr("Waiting")
            case FaceState.RUNNING if face.id in self._steps:
                _, step, steps = self._steps[face.id]
                return self.tr("Step {0} of {1}").format(step, steps)
            case FaceState.RUNNING:
                return self.tr("Beginning")
            case FaceState.FAILED:
                return self.tr("Could not be restored")
        said = self._outcome(face)
        return self.tr("{0}, own settings").format(said) if face.options else said

    def _outcome(self, face: FaceItem) -> str:
        if not face.included:
            return self.tr("Perhaps not a face") if face.uncertain else self.tr("Left as it is")
        if face.accepted is False:
            return self.tr("Rejected, the original is shown")
        if face.result is not None:
            return self._similarity.both(likeness(face.result), similarity_of(face.result))
        return self.tr("Will be restored")

    def _spoken(self, face: FaceItem, number: int) -> str:
        name = self.tr("Face {0}").format(number)
        ticked = self.tr("ticked") if face.included else self.tr("not ticked")
        return self.tr("{0}, {1}, {2}").format(name, ticked, self._state(face))

    def _tool_tip(self, face: FaceItem) -> str:
        if face.result is not None:
            return self._similarity.caution(likeness(face.result))
        width, height = (round(side) for side in face.face.box[2:])
        size = self.tr("{0} × {1} pixels").format(width, height)
        if face.face.manual:
            return self.tr("{0}, drawn by hand").format(size)
        return self.tr("{0}, the detector is {1} % sure").format(size, round(face.face.score * 100))


def _step_of(face: FaceItem) -> Likeness | None:
    return likeness(face.result) if face.result else None


def _cut(picture: QImage, face: FaceItem) -> QImage:
    if picture.isNull():
        return QImage()
    piece = picture.copy(thumbnail_part(face.face, picture.size()))
    size = (THUMBNAIL, THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
    coarse = THUMBNAIL * THUMBNAIL_OF_LARGE
    if piece.width() > coarse:
        piece = piece.scaled(coarse, coarse, Qt.AspectRatioMode.KeepAspectRatio)
    return piece.scaled(*size, Qt.TransformationMode.SmoothTransformation)
