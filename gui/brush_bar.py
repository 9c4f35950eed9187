"""The bar of the brush: paint or erase, how large, and what will become of the painted places."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolBar,
    QToolButton,
    QWidget,
)

SMALLEST, LARGEST = 4, 240  # diameter in logical pixels
_LINES = 2  # of words
_NARROW = 1000  # logical pixels, as is the next
_SPACE = 8


class BrushBar(QToolBar):
    """Stands under the tools while the brush is in the hand.

    Args:
        actions: paint, erase and clear.

    Signals:
        size_changed(int): another diameter, in logical pixels.
        fill_wanted(): the faces are to be restored with a method that paints what is missing.
        finished(): the brush is to be laid down.
    """

    size_changed = Signal(int)
    fill_wanted = Signal()
    finished = Signal()

    def __init__(
        self, actions: tuple[QAction, QAction, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("brush")
        self.setMovable(False)
        self._size_label, self._size, self._words = QLabel(), QSlider(), QLabel()
        self._fill, self._done = QPushButton(), QPushButton()
        self._paint, self._erase, self._clear = actions
        self._narrow = False
        self._place()
        self._size.valueChanged.connect(self.size_changed)
        self._fill.clicked.connect(self.fill_wanted)
        self._done.clicked.connect(self.finished)
        self.set_words("", offer=False)
        self.retranslate()

    def set_size(self, diameter: int) -> None:
        """Shows a diameter."""
        self._size.setValue(diameter)

    def set_words(self, words: str, *, offer: bool) -> None:
        """Says what becomes of the painted places; `offer` = another method would do better."""
        self._words.setText(words)
        self._words.setToolTip(words)
        self._fill.setVisible(offer)

    def retranslate(self) -> None:
        """Sets every text."""
        self.setWindowTitle(self.tr("Brush"))
        self._paint.setIconText(self.tr("Paint"))
        self._erase.setIconText(self.tr("Erase"))
        self._clear.setIconText(self.tr("Clear"))
        self._size_label.setText(self.tr("Si&ze:"))
        self._size.setAccessibleName(self.tr("Size of the brush"))
        self._size.setToolTip(self.tr("Size of the brush on the screen: zoom in to paint finer"))
        self._fill.setText(self.tr("&Use DifFace"))
        self._fill.setToolTip(self.tr("Restores the faces that are painted over with DifFace"))
        self._done.setText(self.tr("&Done"))
        self._done.setToolTip(self.tr("Lays the brush down"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Puts the words below where they would get too narrow beside the rest."""
        super().resizeEvent(event)
        if (self.width() < _NARROW) != self._narrow:
            self._narrow = not self._narrow
            self._place_words()

    def _place(self) -> None:
        controls, buttons, row = QHBoxLayout(), QHBoxLayout(), QWidget()
        for action in (self._paint, self._erase, self._clear):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setIconSize(self.iconSize())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            controls.addWidget(button)
        self._size.setOrientation(Qt.Orientation.Horizontal)
        self._size.setRange(SMALLEST, LARGEST)
        self._size.setPageStep(20)
        self._size.setFixedWidth(130)
        self._size_label.setBuddy(self._size)
        self._words.setWordWrap(True)
        # Of one height, so that the photograph does not jump when the words change.
        self._words.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        controls.addWidget(self._size_label)
        controls.addWidget(self._size)
        buttons.addWidget(self._fill)
        buttons.addWidget(self._done)
        for line in (controls, buttons):
            line.setSpacing(_SPACE)
        self._grid = QGridLayout(row)
        self._grid.setContentsMargins(2, 2, 8, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._grid.addLayout(controls, 0, 0)
        self._grid.addLayout(buttons, 0, 2)
        self._place_words()
        self.addWidget(row)

    def _place_words(self) -> None:
        if self._narrow:
            self._grid.addWidget(self._words, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._words, 0, 1)
