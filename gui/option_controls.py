"""The controls for what `RestoreOptions` holds; the rarely needed ones can be folded away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.types import METHODS, RestoreOptions, options_for
from gui.choice_box import ChoiceBox
from gui.labeled_slider import LabeledSlider
from gui.start_control import StartControl
from gui.translated import TranslatedWidget

MOST_CANDIDATES = 8
LARGEST_SEED = 2**31 - 1
SEED_STRIDE = 1000  # to another seed; more than the candidates that count up from one


class OptionControls(TranslatedWidget):
    """Shows options and tells what the user makes of them.

    Signals:
        edited(RestoreOptions): an option was changed, and the user has let go of the control.
        identity_sliding(float): the identity slider is on its way, 0..1.
    """

    edited = Signal(object)
    identity_sliding = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = RestoreOptions()
        self._identity = LabeledSlider(0, 100, 10)
        self._strength = LabeledSlider(0, 100, 10)
        self._steps = LabeledSlider(1, self._options.steps, 5)
        self._candidates, self._seed = _spin_box(1, MOST_CANDIDATES), _spin_box(0, LARGEST_SEED)
        self._other_seed, self._more = QPushButton(), QToolButton()
        self._start = StartControl()
        self._method: ChoiceBox[str] = ChoiceBox()
        self._method.set_choices([(method.name, method.title) for method in METHODS.values()])
        self._method.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._method.setMinimumContentsLength(12)
        self._rare, self._form = QWidget(), QFormLayout()
        self._showing = False
        self._lay_out()
        self._connect()
        self.set_options(self._options)
        self.retranslate()

    def set_options(self, options: RestoreOptions) -> None:
        """Show these options, without a signal."""
        self._options = options
        self._showing = True
        self._identity.set_value(round(options.identity * 100))
        self._strength.set_value(round(options.strength * 100))
        self._steps.set_highest(METHODS[options.method].most_steps)
        self._steps.set_value(options.steps)
        self._candidates.setValue(options.candidates)
        self._seed.setValue(options.seed)
        self._start.set_value(options.start)
        self._method.set_value(options.method)
        self._showing = False
        self._say_values()

    def set_methods(self, usable: Collection[str]) -> None:
        """Offer these methods; the weights of the others are not installed."""
        for name in METHODS:
            self._method.set_enabled(name, name in usable)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._identity.set_texts(
            self.tr("&Likeness"),
            self.tr("Looks best"),
            self.tr("Most like the person"),
            self.tr("How closely the face keeps to the person in the photograph"),
        )
        self._strength.set_texts(
            self.tr("&Strength"),
            self.tr("Original"),
            self.tr("Fully restored"),
            self.tr("How much of the restored face is blended over the original"),
        )
        self._steps.set_texts(
            self.tr("S&teps"),
            self.tr("Faster"),
            self.tr("More thorough"),
            self.tr("How many diffusion steps each face takes"),
        )
        self._more.setText(self.tr("More options"))
        self._draw_arrow()
        self._more.setAccessibleDescription(self.tr("Shows or hides the rarely needed options"))
        self._more.setToolTip(self.tr("Steps, start, candidates, seed and method"))
        self._retranslate_rare()
        self._say_values()

    def _retranslate_rare(self) -> None:
        self._other_seed.setText(self.tr("Another"))
        rows: tuple[tuple[QWidget, str, str], ...] = (
            (
                self._candidates,
                self.tr("&Candidates"),
                self.tr("How many versions of each face are made to choose from"),
            ),
            (self._seed_row, self.tr("S&eed"), ""),
            (
                self._method,
                self.tr("&Method"),
                self.tr("CLR-Face keeps to the person; DifFace also paints what is missing"),
            ),
        )
        for field, name, tip in rows:
            _label(self._form, field, name, tip)
        _describe(self._seed, self.tr("Seed"), self.tr("The same seed gives the same face again"))
        _describe(
            self._other_seed,
            self.tr("Another seed"),
            self.tr("Try a different version of the face"),
        )

    def _lay_out(self) -> None:
        self._seed_row = QWidget()
        row = QHBoxLayout(self._seed_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._seed, 1)
        row.addWidget(self._other_seed)
        self._seed_row.setFocusProxy(self._seed)
        for field in (self._candidates, self._seed_row, self._method):
            label = QLabel()
            label.setBuddy(field)
            self._form.addRow(label, field)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        inside = QVBoxLayout(self._rare)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self._steps)
        inside.addWidget(self._start)
        inside.addLayout(self._form)
        self._rare.hide()
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for part in (self._identity, self._strength, self._more, self._rare):
            layout.addWidget(part)
        self._unfold(False)

    def _connect(self) -> None:
        self._identity.sliding.connect(self._identity_slides)
        self._identity.edited.connect(lambda value: self._edit(identity=value / 100))
        self._strength.sliding.connect(self._say_values)
        self._strength.edited.connect(lambda value: self._edit(strength=value / 100))
        self._steps.sliding.connect(self._say_values)
        self._steps.edited.connect(lambda value: self._edit(steps=value))
        self._candidates.valueChanged.connect(lambda value: self._edit(candidates=value))
        self._seed.valueChanged.connect(lambda value: self._edit(seed=value))
        self._method.chosen.connect(self._take_method)
        self._start.edited.connect(lambda value: self._edit(start=value))
        self._other_seed.clicked.connect(self._take_other_seed)
        self._more.toggled.connect(self._unfold)

    def _edit(self, **change: Any) -> None:  # noqa: ANN401
        if not self._showing:
            self._options = replace(self._options, **change)
            self._say_values()
            self.edited.emit(self._options)

    def _take_method(self) -> None:
        """Another method starts with its own steps and likeness."""
        if not self._showing:
            self.set_options(options_for(self._method.value(), self._options))
            self.edited.emit(self._options)

    def _identity_slides(self, value: int) -> None:
        self._say_values()
        self.identity_sliding.emit(value / 100)

    def _take_other_seed(self) -> None:
        self._seed.setValue((self._seed.value() + SEED_STRIDE) % LARGEST_SEED)

    def _unfold(self, unfolded: bool) -> None:
        self._rare.setVisible(unfolded)
        self._draw_arrow()

    def _draw_arrow(self) -> None:
        arrow = Qt.ArrowType.LeftArrow if self.isRightToLeft() else Qt.ArrowType.RightArrow
        self._more.setArrowType(Qt.ArrowType.DownArrow if self._more.isChecked() else arrow)

    def _say_values(self) -> None:
        for slider in (self._identity, self._strength):
            slider.set_value_text(self.tr("{0} %").format(QLocale().toString(slider.value)))
        self._steps.set_value_text(QLocale().toString(self._steps.value))


def _spin_box(lowest: int, highest: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(lowest, highest)
    box.setKeyboardTracking(False)
    return box


def _label(form: QFormLayout, field: QWidget, name: str, tip: str) -> None:
    label: Any = form.labelForField(field)
    label.setText(name)
    _describe(field, name.replace("&", ""), tip)


def _describe(control: QWidget, name: str, tip: str) -> None:
    control.setAccessibleName(name)
    control.setAccessibleDescription(tip)
    control.setToolTip(tip)
