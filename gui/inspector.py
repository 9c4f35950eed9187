"""The side panel: options for all faces or for the current one, and what came out for it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.types import RestoredFace, RestoreOptions
from gui.option_controls import OptionControls
from gui.result_panel import ResultPanel
from gui.translated import TranslatedWidget

WIDTH = 310
_MARGIN = 12
_WIDTH_EVENTS = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutDirectionChange)
SEGMENTS = """
    QToolButton { border: 1px solid palette(mid); padding: 5px 8px; background: palette(button); }
    QToolButton:hover { border-color: palette(highlight); }
    QToolButton:checked { background: palette(highlight); color: palette(highlighted-text);
        border-color: palette(highlight); font-weight: bold; }
    QToolButton:focus { border: 2px solid palette(text); padding: 4px 7px; }
    QToolButton:disabled { color: palette(placeholder-text); }
"""


class Inspector(TranslatedWidget):
    """Shows what it is given and tells what the user wants.

    Signals:
        options_edited(RestoreOptions, bool): options were changed; True = for all faces.
        scope_changed(bool): options for all faces (True) or the current one are to be shown.
        own_options_forgotten(): those for all faces are to hold for the current one again.
        identity_sliding(float, bool): the identity slider is on its way, 0..1; True = for all.
        candidate_chosen(int): another candidate was chosen, its place from 0.
        judged(bool | None): as of `gui.result_panel.ResultPanel`.
        back_to_original(): the result is to be forgotten.
    """

    options_edited = Signal(object, bool)
    scope_changed = Signal(bool)
    own_options_forgotten = Signal()
    identity_sliding = Signal(float, bool)
    candidate_chosen = Signal(int)
    judged = Signal(object)
    back_to_original = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all, self._this, self._same = QToolButton(), QToolButton(), QPushButton()
        self._options, self._result = OptionControls(), ResultPanel()
        self._line, self._area, self._inside = QFrame(), QScrollArea(), QWidget()
        self._lay_out()
        self._connect()
        self.set_has_face(False)
        self.set_result(None)
        self.retranslate()

    def set_options(self, options: RestoreOptions, for_all: bool, *, own: bool = False) -> None:
        """Show options: those for all faces, or for the current one; `own` = it alone has them."""
        (self._all if for_all else self._this).setChecked(True)
        self._same.setVisible(not for_all)
        self._same.setEnabled(own)
        self._options.set_options(options)

    def set_methods(self, usable: Collection[str]) -> None:
        """Offer these methods."""
        self._options.set_methods(usable)

    def set_has_face(self, has_face: bool) -> None:
        """Say whether there is a current face that could have options of its own."""
        self._this.setEnabled(has_face)
        if not has_face:
            self._all.setChecked(True)

    def set_result(self, result: RestoredFace | None, icc_profile: bytes | None = None) -> None:
        """Show the current face's result; None = it has none."""
        self._line.setVisible(result is not None)
        self._result.set_result(result, icc_profile)

    def set_accepted(self, accepted: bool | None) -> None:
        """Show the verdict on the current face; None = not judged yet."""
        self._result.set_accepted(accepted)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the options without scrolling."""
        return QSize(max(WIDTH, self.minimumSizeHint().width()), 600)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for every text, as it is never scrolled sideways."""
        margins = self._column.contentsMargins()
        inside = self._inside.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(inside + 2 * _MARGIN + self._bar_width(), 200)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the width that unfolded options or longer texts need."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        elif event.type() in _WIDTH_EVENTS:
            self._keep_width()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._all.setText(self.tr("All faces"))
        self._all.setToolTip(self.tr("Options for every face that has none of its own"))
        self._this.setText(self.tr("This face"))
        self._this.setToolTip(self.tr("Options for the current face alone"))
        self._same.setText(self.tr("Same as all faces"))
        self._same.setToolTip(
            self.tr("Forget this face's own settings, so that those for all faces hold for it")
        )
        for button in (self._all, self._this, self._same):
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(button.toolTip())

    def _lay_out(self) -> None:
        group, scope = QButtonGroup(self), QHBoxLayout()
        scope.setSpacing(0)
        for button in (self._all, self._this):
            button.setCheckable(True)
            button.setStyleSheet(SEGMENTS)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            group.addButton(button)
            scope.addWidget(button)
        self._line.setFrameShape(QFrame.Shape.HLine)
        self._column = column = QVBoxLayout(self._inside)
        column.setSpacing(14)
        column.addLayout(scope)
        column.addWidget(self._same)
        for part in (self._options, self._line, self._result):
            column.addWidget(part)
        column.addStretch(1)
        self._inside.installEventFilter(self)
        self._area.verticalScrollBar().installEventFilter(self)
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._keep_width()

    def _keep_width(self) -> None:
        """Leave the scroll bar's place free while there is none.

        Pictures that grew into it would be higher, need the bar, lose the width and so on.
        """
        bar = self._area.verticalScrollBar()
        free = 0 if bar.isVisibleTo(self._area) else self._bar_width()
        left, right = (free, 0) if self.isRightToLeft() else (0, free)
        self._column.setContentsMargins(_MARGIN + left, _MARGIN, _MARGIN + right, _MARGIN)

    def _bar_width(self) -> int:
        return self._area.verticalScrollBar().sizeHint().width()

    def _connect(self) -> None:
        self._options.edited.connect(self._edited)
        self._options.identity_sliding.connect(
            lambda identity: self.identity_sliding.emit(identity, self._all.isChecked())
        )
        self._same.clicked.connect(self.own_options_forgotten)
        self._all.clicked.connect(lambda: self.scope_changed.emit(True))
        self._this.clicked.connect(lambda: self.scope_changed.emit(False))
        self._result.candidate_chosen.connect(self.candidate_chosen)
        self._result.judged.connect(self.judged)
        self._result.back_to_original.connect(self.back_to_original)

    def _edited(self, options: RestoreOptions) -> None:
        self.options_edited.emit(options, self._all.isChecked())
