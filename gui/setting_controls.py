"""Ties controls to settings, both ways: what is chosen is stored, what is stored is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QSlider, QSpinBox

from gui.choice_box import ChoiceBox
from gui.settings import Setting, Settings

_PERCENT = 100


def bind_check(box: QCheckBox, settings: Settings, setting: Setting[bool]) -> None:
    """A setting that is on or off."""
    _Follower(box, settings, setting, box.setChecked)
    box.toggled.connect(lambda on: settings.set(setting, bool(on)))


def bind_number(box: QSpinBox, settings: Settings, setting: Setting[int]) -> None:
    """A whole number in the setting's range."""
    box.setRange(setting.low or 0, setting.high or 0)
    _Follower(box, settings, setting, box.setValue)
    box.valueChanged.connect(lambda value: settings.set(setting, int(value)))


def bind_share(slider: QSlider, settings: Settings, setting: Setting[float]) -> None:
    """A share from 0 to 1, in hundredths."""
    slider.setRange(0, _PERCENT)
    _Follower(slider, settings, setting, lambda share: slider.setValue(round(share * _PERCENT)))
    slider.valueChanged.connect(lambda value: settings.set(setting, value / _PERCENT))


def bind_choice(box: ChoiceBox[str], settings: Settings, setting: Setting[str]) -> None:
    """One of several; the box must have its choices. What it does not offer is not shown."""

    def show(value: str) -> None:
        if value in box.values():
            box.set_value(value)

    _Follower(box, settings, setting, show)
    box.chosen.connect(lambda: settings.set(setting, box.value()))


class _Follower(QObject):
    """Shows a setting in a control, for as long as the control lives."""

    def __init__(
        self,
        control: QObject,
        settings: Settings,
        setting: Setting[Any],
        show: Callable[[Any], object],
    ) -> None:
        super().__init__(control)
        self._settings, self._setting, self._show = settings, setting, show
        settings.changed.connect(self._on_changed)
        show(settings.get(setting))

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key == self._setting.key:
            self._show(self._settings.get(self._setting))
