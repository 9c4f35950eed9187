"""The pages of the preferences on looks, restoring and the device."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLayout,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine.extras import has_background
from engine.types import METHODS
from gui import settings as keys
from gui.choice_box import ChoiceBox
from gui.form import Form
from gui.i18n import LANGUAGES
from gui.labels import Heading, Remark
from gui.preferences_background import BackgroundChoice
from gui.setting_controls import bind_check, bind_choice, bind_number, bind_share
from gui.settings import Setting, Settings
from gui.translated import TranslatedWidget


class GeneralPage(TranslatedWidget):
    """Language, theme, and what happens when a photograph is opened."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._heading, self._language = Heading(1.15), ChoiceBox[str]()
        self._theme, self._at_once, self._remark = ChoiceBox[str](), QCheckBox(), Remark()
        form = Form()
        self._labels = [form.field(self._language), form.field(self._theme)]
        form.below(self._at_once)
        form.below(self._remark)
        page_layout(self, self._heading, form)
        self.retranslate()
        bind_choice(self._language, settings, keys.LANGUAGE)
        bind_choice(self._theme, settings, keys.THEME)
        bind_check(self._at_once, settings, keys.RESTORE_AT_ONCE)

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("General"))
        self._labels[0].setText(self.tr("&Language:"))
        self._labels[1].setText(self.tr("&Theme:"))
        system = ("", self.tr("As the system"))
        self._language.set_choices([system, *LANGUAGES.items()])
        self._theme.set_choices(
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ]
        )
        self._at_once.setText(self._settings.label(keys.RESTORE_AT_ONCE))
        self._remark.setText(self.tr("Otherwise you choose the faces first."))


class RestoringPage(TranslatedWidget):
    """What a new photograph starts with."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._heading, self._remark = Heading(1.15), Remark()
        self._method, self._steps, self._candidates = ChoiceBox[str](), QSpinBox(), QSpinBox()
        self._identity, self._strength = _slider(), _slider()
        self._identity_ends, self._candidates_remark = Remark(), Remark()
        form = Form()
        self._labels: dict[Setting[Any], QLabel] = {keys.METHOD: form.field(self._method)}
        self._labels[keys.IDENTITY] = form.field(self._identity)
        form.below(self._identity_ends)
        self._labels[keys.STRENGTH] = form.field(self._strength)
        self._labels[keys.STEPS] = form.field(self._steps)
        self._labels[keys.CANDIDATES] = form.field(self._candidates)
        form.below(self._candidates_remark)
        if has_background():
            self._background_label = form.field(BackgroundChoice(settings))
        page_layout(self, self._heading, self._remark, form)
        self.retranslate()
        bind_choice(self._method, settings, keys.METHOD)
        bind_number(self._steps, settings, keys.STEPS)
        bind_number(self._candidates, settings, keys.CANDIDATES)
        bind_share(self._identity, settings, keys.IDENTITY)
        bind_share(self._strength, settings, keys.STRENGTH)
        settings.changed.connect(self._limit_steps)
        self._limit_steps(keys.METHOD.key)

    def _limit_steps(self, key: str) -> None:
        if key == keys.METHOD.key:
            self._steps.setMaximum(METHODS[self._settings.get(keys.METHOD)].most_steps)

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Restoring"))
        self._remark.setText(self.tr("What every photograph starts with."))
        for setting, label in self._labels.items():
            label.setText(self.tr("{name}:").format(name=self._settings.label(setting)))
        self._method.set_choices([(method.name, method.title) for method in METHODS.values()])
        if has_background():
            self._background_label.setText(self.tr("Background:"))
        self._identity_ends.setText(self.tr("Left: best looking. Right: closest to the person."))
        self._strength.setToolTip(self.tr("How much of the restored face is seen"))
        self._steps.setToolTip(self.tr("More steps take longer and are finer"))
        self._candidates_remark.setText(
            self.tr("With more than one you choose among versions of each face.")
        )


class DevicePage(TranslatedWidget):
    """Which device computes, and which one does so now."""

    def __init__(self, settings: Settings, in_use: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._device = Heading(1.15), ChoiceBox[str]()
        self._in_use, self._remark = QLabel(in_use), Remark()
        self._in_use.setWordWrap(True)
        form = Form()
        self._label = form.field(self._device)
        self._in_use_label = form.field(self._in_use)
        form.below(self._remark)
        page_layout(self, self._heading, form)
        self.retranslate()
        bind_choice(self._device, settings, keys.DEVICE)

    def show_in_use(self, text: str) -> None:
        """Tells which device is in use, and why."""
        self._in_use.setText(text)

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Device"))
        self._label.setText(self.tr("&Compute on:"))
        self._in_use_label.setText(self.tr("In use:"))
        self._device.set_choices(
            [
                ("auto", self.tr("The fastest that works")),
                ("cpu", self.tr("The processor")),
                ("cuda", self.tr("An NVIDIA or AMD graphics card")),
                ("mps", self.tr("The graphics of an Apple computer")),
            ]
        )
        self._remark.setText(
            self.tr(
                "Every device has to compute a small test correctly before it is used. "
                "The processor always works; it is slower."
            )
        )


def page_layout(page: QWidget, *parts: QWidget | QLayout) -> None:
    """The layout of a page: its parts from the top, the space that is left below."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 18, 20, 18)
    layout.setSpacing(12)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    layout.addStretch()


def _slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setPageStep(10)
    return slider
