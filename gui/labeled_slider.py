"""A slider with its name, its value in words, and what its two ends mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget


class LabeledSlider(QWidget):
    """A horizontal slider over whole numbers.

    Signals:
        sliding(int): the value while it is being moved, and when it is set.
        edited(int): the value once the user has let go, or pressed a key.
    """

    sliding = Signal(int)
    edited = Signal(int)

    def __init__(self, lowest: int, highest: int, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._value = QLabel(), QLabel()
        self._low, self._high = QLabel(), QLabel()
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(lowest, highest)
        self._slider.setPageStep(page)
        self._name.setBuddy(self._slider)
        self._slider.valueChanged.connect(self._moved)
        self._slider.sliderReleased.connect(self._let_go)
        self.setFocusProxy(self._slider)
        self._lay_out()

    @property
    def value(self) -> int:
        """Where it stands."""
        return self._slider.value()

    def set_value(self, value: int) -> None:
        """Move it without a signal; not while the user holds it."""
        if not self._slider.isSliderDown():
            self._slider.blockSignals(True)
            self._slider.setValue(value)
            self._slider.blockSignals(False)

    def set_highest(self, highest: int) -> None:
        """Let it go so far."""
        blocked = self._slider.blockSignals(True)
        self._slider.setMaximum(highest)
        self._slider.blockSignals(blocked)

    def set_value_text(self, text: str) -> None:
        """Say what the value means."""
        self._value.setText(text)

    def set_texts(self, name: str, low: str, high: str, tip: str) -> None:
        """Take the name, the meaning of both ends, and the tool tip."""
        self._name.setText(name)
        self._low.setText(low)
        self._high.setText(high)
        self._slider.setToolTip(tip)
        self._slider.setAccessibleName(name.replace("&", ""))
        self._slider.setAccessibleDescription(tip)

    def _moved(self, value: int) -> None:
        self.sliding.emit(value)
        if not self._slider.isSliderDown():
            self.edited.emit(value)

    def _let_go(self) -> None:
        self.edited.emit(self._slider.value())

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        trailing = Qt.AlignmentFlag.AlignTrailing
        layout.addWidget(self._name, 0, 0)
        layout.addWidget(self._value, 0, 1, trailing)
        layout.addWidget(self._slider, 1, 0, 1, 2)
        layout.addWidget(self._low, 2, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._high, 2, 1, trailing | Qt.AlignmentFlag.AlignTop)
        self._high.setAlignment(trailing | Qt.AlignmentFlag.AlignTop)
        for end in (self._low, self._high):
            end.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            font = end.font()
            font.setPointSizeF(font.pointSizeF() * 0.9)
            end.setFont(font)
            end.setWordWrap(True)
        bold = self._name.font()
        bold.setBold(True)
        self._name.setFont(bold)


class _Slider(QSlider):
    """A slider that leaves the wheel to the panel it lies in, so that scrolling changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()
