"""The faces as a list to go through, tick and choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.face_delegate import FaceDelegate
from gui.face_item import FaceItem
from gui.face_model import FaceModel, FaceRole
from gui.theme import PRIMARY


class FacePanel(QWidget):
    """Shows the document's faces and tells what the user wants of them.

    Signals:
        current_changed(int): the face with this id was chosen.
        included_changed(int, bool): a face was ticked or unticked.
        all_included(): every face is wanted.
        none_included(): no face is wanted.
        largest_included(): only the largest face is wanted.
        restore_wanted(): the ticked faces are to be restored.
    """

    current_changed = Signal(int)
    included_changed = Signal(int, bool)
    all_included = Signal()
    none_included = Signal()
    largest_included = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FaceModel(self)
        self._list = _FaceList(self._model, self)
        self._count, self._empty = QLabel(), QLabel()
        self._all, self._none, self._largest = QToolButton(), QToolButton(), QToolButton()
        self._restore = QPushButton()
        self._wanted, self._busy = 0, False
        self._following = False
        self._lay_out()
        self._connect()
        self.set_faces(())
        self._retranslate()

    def set_image(self, image: QImage) -> None:
        """Take the photograph that thumbnails are cut from."""
        self._model.set_image(image)

    def set_result(self, result: QImage | None) -> None:
        """Take the restored photograph, for the thumbnails of restored faces."""
        self._model.set_result(result)

    def set_faces(self, faces: tuple[FaceItem, ...]) -> None:
        """Show these faces; the current one stays current."""
        current = self._list.currentIndex().data(FaceRole.ID)
        self._following = True
        self._model.set_faces(faces)
        self._list.setCurrentIndex(self._model.index_of(current))
        self._following = False
        self._stack.setCurrentIndex(0 if faces else 1)
        for button in (self._all, self._none, self._largest):
            button.setEnabled(bool(faces))
        self._tell_count()

    def set_current(self, face_id: int | None) -> None:
        """Make a face the current one; None = none."""
        self._following = True
        self._list.setCurrentIndex(self._model.index_of(face_id))
        self._following = False

    def set_preview(self, face_id: int, image: QImage, step: int, steps: int) -> None:
        """Show a face as it forms, after `step` of `steps`."""
        self._model.set_preview(face_id, image, step, steps)

    def set_wanted(self, count: int, *, busy: bool) -> None:
        """Say how many faces the button would restore, and whether that is going on."""
        self._wanted, self._busy = count, busy
        self._restore.setEnabled(bool(count) and not busy)
        self._name_button()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self._all, self._none, self._largest):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            buttons.addWidget(button)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(16)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._count)
        layout.addLayout(buttons)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._restore)
        self._restore.setStyleSheet(PRIMARY)

    def _connect(self) -> None:
        self._all.clicked.connect(self.all_included)
        self._none.clicked.connect(self.none_included)
        self._largest.clicked.connect(self.largest_included)
        self._restore.clicked.connect(self.restore_wanted)
        self._model.included_changed.connect(self.included_changed)
        self._list.selectionModel().currentChanged.connect(self._tell_current)

    def _tell_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.current_changed.emit(current.data(FaceRole.ID))

    def _tell_count(self) -> None:
        faces = self._model.faces
        ticked = sum(face.included for face in faces)
        text = self.tr("{0} of {1} ticked").format(ticked, len(faces))
        self._count.setText(text if faces else self.tr("No faces yet"))

    def _retranslate(self) -> None:
        self._all.setText(self.tr("All"))
        self._all.setToolTip(self.tr("Tick every face"))
        self._none.setText(self.tr("None"))
        self._none.setToolTip(self.tr("Untick every face"))
        self._largest.setText(self.tr("Largest"))
        self._largest.setToolTip(self.tr("Tick only the largest face"))
        for button in (self._all, self._none, self._largest):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(button.toolTip())
        self._list.setAccessibleName(self.tr("Faces"))
        self._list.setAccessibleDescription(
            self.tr("Arrow keys choose a face, Space ticks or unticks it.")
        )
        self._empty.setText(
            self.tr("Faces appear here. If one is missed, draw a box around it in the photograph.")
        )
        self._model.retranslate()
        self._tell_count()
        self._restore.setToolTip(self.tr("Restore the ticked faces"))
        self._restore.setAccessibleDescription(self._restore.toolTip())
        self._name_button()

    def _name_button(self) -> None:
        if self._busy:
            self._restore.setText(self.tr("Restoring…"))
        elif self._wanted:
            self._restore.setText(self.tr("Restore %n face(s)", "", self._wanted))
        else:
            self._restore.setText(self.tr("Restore"))


class _FaceList(QListView):
    """The list itself."""

    def __init__(self, model: FaceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(FaceDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Two faces or so."""
        return QSize(250, 150)
