"""What an exported picture is like: format, quality, size, depth, colors."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QSpinBox, QVBoxLayout, QWidget

from engine.types import MOST_ENLARGED
from gui.choice_box import ChoiceBox
from gui.export_choice import (
    EXPORT_FORMATS,
    MAX_SIDE,
    MIN_SIDE,
    BitDepth,
    ColorProfile,
    ExportChoice,
    format_for,
    offered_formats,
    size_for,
)
from gui.export_subject import ExportSubject
from gui.form import Form
from gui.labels import Heading, Remark
from gui.translated import TranslatedWidget

_USUAL_SIDE = 2048
_AS_IT_IS, _LONGEST_SIDE = 1, 0  # in the place of a factor
_FACTORS = range(2, MOST_ENLARGED + 1)


class ExportEncoding(TranslatedWidget):
    """The controls of the picture itself.

    Signals:
        changed(): something was chosen.
    """

    changed = Signal()

    def __init__(
        self, subject: ExportSubject, choice: ExportChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._heading = Heading(1.1)
        self._format, self._remark = ChoiceBox[str | None](), Remark()
        self._quality, self._number = QSlider(Qt.Orientation.Horizontal), QSpinBox()
        self._size, self._side = ChoiceBox[int](), QSpinBox()
        self._depth, self._profile = ChoiceBox[BitDepth](), ChoiceBox[ColorProfile]()
        self._size_remark = Remark()
        self._set_ranges(choice)
        self._place()
        self.retranslate()
        self._format.set_value(choice.format)
        reduced = choice.long_side is not None and choice.enlarge == 1
        self._size.set_value(_LONGEST_SIDE if reduced else choice.enlarge)
        self._depth.set_value(choice.bit_depth)
        self._profile.set_value(choice.profile)
        self._connect()
        self._update()

    def _set_ranges(self, choice: ExportChoice) -> None:
        for control in (self._quality, self._number):
            control.setRange(1, 100)
            control.setValue(choice.quality)
        self._side.setRange(MIN_SIDE, MAX_SIDE)
        self._side.setSingleStep(64)
        self._side.setValue(choice.long_side or _USUAL_SIDE)

    def _place(self) -> None:
        form = Form()
        self.labels = [form.field(self._format)]
        form.below(self._remark)
        self.labels += [
            form.field(self._quality, self._number),
            form.field(self._size, self._side),
        ]
        form.below(self._size_remark)
        self.labels += [form.field(self._depth), form.field(self._profile)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addLayout(form)

    def _connect(self) -> None:
        self._quality.valueChanged.connect(self._number.setValue)
        self._number.valueChanged.connect(self._quality.setValue)
        self._quality.valueChanged.connect(lambda: self.changed.emit())
        self._side.valueChanged.connect(lambda: self._update())
        for box in (self._format, self._size, self._depth, self._profile):
            box.chosen.connect(self._update)

    def format_key(self) -> str | None:
        """The chosen key into EXPORT_FORMATS; None for the photograph's own."""
        return self._format.value()

    def suffix(self) -> str:
        """The suffix that the file will have."""
        return EXPORT_FORMATS[self._resolved()].suffix

    def quality(self) -> int:
        """The quality, 1..100."""
        return self._number.value()

    def enlarge(self) -> int:
        """How many times as wide and high as the photograph."""
        return self._size.value() or 1

    def long_side(self) -> int | None:
        """The longest side in pixels; None where none is given."""
        return self._side.value() if self._size.value() == _LONGEST_SIDE else None

    def bit_depth(self) -> BitDepth:
        """The depth to be written."""
        return self._depth.value()

    def profile(self) -> ColorProfile:
        """The colors to be written."""
        return self._profile.value()

    def _resolved(self) -> str:
        return format_for(ExportChoice(format=self.format_key()), self._subject.format)

    def _update(self) -> None:
        format = EXPORT_FORMATS[self._resolved()]
        for widget in (self._quality, self._number):
            widget.setEnabled(format.lossy)
        self._depth.setEnabled(format.deep)
        self._side.setVisible(self._size.value() == _LONGEST_SIDE)
        self._allow_factors()
        self._remark.setText(self._format_remark())
        self._show_size()
        self.changed.emit()

    def _allow_factors(self) -> None:
        """Offers what the format can hold; a factor that is too large now is as it is again."""
        from engine.photo.resizing import largest_enlargement  # not needed to show the window

        subject, largest = self._subject, MOST_ENLARGED
        if subject.width:
            largest = largest_enlargement(
                subject.width, subject.height, deep=subject.bits > 8, format=self._resolved()
            )
        for factor in _FACTORS:
            self._size.set_enabled(factor, factor <= largest)
        if self._size.value() > largest:
            self._size.set_value(_AS_IT_IS)

    def _show_size(self) -> None:
        subject = self._subject
        known = bool(subject.width) and not subject.others
        self._size_remark.setVisible(known)
        if known:
            factor = self.enlarge()
            width, height = size_for(
                factor * subject.width, factor * subject.height, self.long_side()
            )
            text = self.tr("{width} × {height} pixels")
            self._size_remark.setText(text.format(width=width, height=height))

    def _format_remark(self) -> str:
        remarks = {
            "JPEG": self.tr("Small and readable everywhere; loses a little."),
            "PNG": self.tr("Loses nothing; large files."),
            "TIFF": self.tr("Loses nothing; for archives and printing."),
            "WEBP": self.tr("Small, for the web; loses nothing at quality 100."),
            "HEIF": self.tr("Small, for phones; not every program reads it."),
            "AVIF": self.tr("Very small; not every program reads it."),
        }
        remark = remarks[self._resolved()]
        if self._subject.bits > 8 and not EXPORT_FORMATS[self._resolved()].deep:
            remark += " " + self.tr("It cannot hold all 16 bits of this photograph.")
        return remark

    def _fill(self) -> None:
        opened = format_for(ExportChoice(), self._subject.format)
        same = self.tr("Like the photograph")
        if not self._subject.others:
            same += f" ({_shown(opened)})"
        named = [(name, _shown(name)) for name in offered_formats()]
        self._format.set_choices([(None, same), *named])
        self._size.set_choices(
            [
                (_AS_IT_IS, self.tr("As it is")),
                *((factor, f"{factor} ×") for factor in _FACTORS),
                (_LONGEST_SIDE, self.tr("Longest side")),
            ]
        )
        self._depth.set_choices(
            [
                (BitDepth.AS_OPENED, self.tr("Like the photograph")),
                (BitDepth.EIGHT, self.tr("8 bits")),
                (BitDepth.SIXTEEN, self.tr("16 bits")),
            ]
        )
        self._profile.set_choices(
            [
                (ColorProfile.AS_OPENED, self.tr("The photograph's own profile")),
                (ColorProfile.SRGB, self.tr("sRGB, for screens and the web")),
            ]
        )

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Picture"))
        texts = (
            *(self.tr("F&ormat:"), self.tr("&Quality:"), self.tr("&Size:")),
            *(self.tr("&Depth:"), self.tr("Co&lors:")),
        )
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        self._number.setAccessibleName(self.tr("Quality"))
        self._quality.setToolTip(self.tr("Higher keeps more and makes larger files"))
        self._side.setAccessibleName(self.tr("Longest side"))
        self._side.setSuffix(self.tr(" px"))
        self._size.setToolTip(self.tr("In a larger picture small faces show what was restored"))
        self._side.setToolTip(self.tr("A smaller picture stays as it is"))
        self._depth.setToolTip(self.tr("Steps of brightness in each color"))
        self._fill()
        self._update()


def _shown(format: str) -> str:
    """The name people know a format by."""
    return {"HEIF": "HEIC", "WEBP": "WebP"}.get(format, format)
