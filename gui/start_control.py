"""Where the diffusion starts: measured from the damage, or chosen by hand."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.labeled_slider import LabeledSlider
from gui.translated import TranslatedWidget

_USUAL = 20  # percent, where choosing by hand begins


class StartControl(TranslatedWidget):
    """A noise level, or None.

    Signals:
        edited(float | None): another level 0..1, or None = from the damage.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._automatic, self._level = QCheckBox(), LabeledSlider(0, 100, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._automatic)
        layout.addWidget(self._level)
        self.set_value(None)
        self._automatic.clicked.connect(self._tell)
        self._level.sliding.connect(self._say)
        self._level.edited.connect(self._tell)
        self.retranslate()

    @property
    def value(self) -> float | None:
        """The noise level 0..1; None = from the damage."""
        return None if self._automatic.isChecked() else self._level.value / 100

    def set_value(self, value: float | None) -> None:
        """Show a level, without a signal."""
        self._automatic.setChecked(value is None)
        self._level.setVisible(value is not None)
        self._level.set_value(_USUAL if value is None else round(value * 100))
        self._say()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._automatic.setText(self.tr("Let the damage decide where to start"))
        tip = self.tr(
            "The further back a face starts, the more of it is made anew: "
            "that mends more, and keeps less of the person"
        )
        self._automatic.setToolTip(tip)
        self._automatic.setAccessibleDescription(tip)
        self._level.set_texts(
            self.tr("Start at &noise"),
            self.tr("Keeps more"),
            self.tr("Makes more anew"),
            tip,
        )
        self._say()

    def _tell(self) -> None:
        self._level.setVisible(not self._automatic.isChecked())
        self._say()
        self.edited.emit(self.value)

    def _say(self) -> None:
        self._level.set_value_text(self.tr("{0} %").format(QLocale().toString(self._level.value)))
