"""A combo box over Python values, whose texts can be replaced without losing the choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

Value = TypeVar("Value")

_SHORTEST = 16  # letters, with the arrow


class ChoiceBox(QComboBox, Generic[Value]):
    """A combo box that speaks in values.

    Signals:
        chosen(): another value was chosen, by the user or by `set_value`; not when texts change.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Value] = []
        self.currentIndexChanged.connect(lambda: self.chosen.emit())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower than the longest text, which is elided where there is no room for it."""
        hint = super().minimumSizeHint()
        narrow = self.fontMetrics().averageCharWidth() * _SHORTEST
        return QSize(min(hint.width(), narrow), hint.height())

    def set_choices(self, choices: Sequence[tuple[Value, str]]) -> None:
        """Shows these values with these texts; the chosen one stays if it is among them."""
        before = self._values[self.currentIndex()] if self._values else None
        self._values = [value for value, _ in choices]
        blocked = self.blockSignals(True)
        self.clear()
        self.addItems([text for _, text in choices])
        self.setCurrentIndex(self._values.index(before) if before in self._values else 0)
        self.blockSignals(blocked)

    def set_enabled(self, value: Value, enabled: bool) -> None:
        """Lets a value be chosen, or shows that it cannot be now.

        Raises:
            ValueError: it is not among the choices.
        """
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(self._values.index(value)).setEnabled(enabled)

    def values(self) -> tuple[Value, ...]:
        """All values, from the top."""
        return tuple(self._values)

    def value(self) -> Value:
        """The chosen value."""
        return self._values[self.currentIndex()]

    def set_value(self, value: Value) -> None:
        """Chooses a value.

        Raises:
            ValueError: it is not among the choices.
        """
        self.setCurrentIndex(self._values.index(value))
