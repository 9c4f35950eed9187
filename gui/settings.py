"""Every setting, declared once with its key, default, range and text; stored by QSettings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QByteArray,
    QCoreApplication,
    QObject,
    QSettings,
    Signal,
)

from engine.types import METHODS, MOST_ENLARGED, RestoreOptions

_OPTIONS = RestoreOptions()
Value = TypeVar("Value", str, int, float, bool, QByteArray)


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One thing that is remembered between sessions."""

    key: str  # "group/name", as it stands in the file
    default: Value
    text: object = ""  # a str: what the preferences call it, in English; "" = not shown there
    choices: tuple[Value, ...] = ()  # () = any value in the range
    low: Value | None = None
    high: Value | None = None

    def accepts(self, value: object) -> bool:
        """Whether a stored value has the right type and lies in the range."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return value in self.choices
        number: Any = value
        return (self.low is None or number >= self.low) and (
            self.high is None or number <= self.high
        )


THEME = Setting(
    "look/theme",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    choices=("system", "light", "dark"),
)
LANGUAGE = Setting("look/language", "", QT_TRANSLATE_NOOP("Settings", "Language"))  # "" = system's
DEVICE = Setting(
    "engine/device",
    "auto",
    QT_TRANSLATE_NOOP("Settings", "Compute on"),
    choices=("auto", "cpu", "cuda", "mps"),
)
PACK = Setting("engine/pack", "", QT_TRANSLATE_NOOP("Settings", "Model pack"))  # "" = embedded
METHOD = Setting(
    "restore/method",
    _OPTIONS.method,
    QT_TRANSLATE_NOOP("Settings", "Method"),
    choices=tuple(METHODS),
)
STEPS = Setting(
    "restore/steps",
    _OPTIONS.steps,
    QT_TRANSLATE_NOOP("Settings", "Steps"),
    low=1,
    high=max(method.most_steps for method in METHODS.values()),
)
IDENTITY = Setting(
    "restore/identity",
    _OPTIONS.identity,
    QT_TRANSLATE_NOOP("Settings", "Closeness to the original person"),
    low=0.0,
    high=1.0,
)
STRENGTH = Setting(
    "restore/strength",
    _OPTIONS.strength,
    QT_TRANSLATE_NOOP("Settings", "Strength"),
    low=0.0,
    high=1.0,
)
CANDIDATES = Setting(
    "restore/candidates",
    _OPTIONS.candidates,
    QT_TRANSLATE_NOOP("Settings", "Candidates"),
    low=1,
    high=8,
)
RESTORE_AT_ONCE = Setting(
    "restore/at-once",
    False,
    QT_TRANSLATE_NOOP("Settings", "Restore the faces as soon as a photograph is open"),
)
REMEMBER_PHOTOS = Setting(
    "privacy/remember-photos",
    True,
    QT_TRANSLATE_NOOP("Settings", "Remember the photographs that were opened"),
)
RECOVER = Setting(
    "privacy/recover",
    True,
    QT_TRANSLATE_NOOP("Settings", "Keep unfinished work, so that it survives a crash"),
)
EXPORT_FORMAT = Setting(
    "export/format",
    "same",
    choices=("same", "JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIF", "AVIF"),
)
EXPORT_QUALITY = Setting("export/quality", 95, low=1, high=100)
EXPORT_ENLARGE = Setting("export/enlarge", 1, low=1, high=MOST_ENLARGED)  # 1 = as it is
EXPORT_SIZE = Setting("export/longest-side", 0, low=0, high=65_500)  # pixels; 0 = as it is
EXPORT_DEPTH = Setting("export/bits", 0, choices=(0, 8, 16))  # 0 = as it is
EXPORT_PROFILE = Setting("export/profile", "same", choices=("same", "srgb"))
EXPORT_METADATA = Setting("export/metadata", "all", choices=("all", "without-location", "none"))
EXPORT_SIDECAR = Setting("export/sidecar", False)
EXPORT_BEFORE_AFTER = Setting("export/before-after", False)
EXPORT_PATTERN = Setting("export/name", "{name}_restored")
EXPORT_COLLISION = Setting("export/collision", "number", choices=("number", "replace"))
EXPORT_FOLDER = Setting("export/folder", "")  # "" = beside the photograph
LAST_FOLDER = Setting("window/last-folder", "")
RECENT = Setting("window/recent", "")  # paths, a line each, the newest first
GEOMETRY = Setting("window/geometry", QByteArray())
LAYOUT = Setting("window/layout", QByteArray())
FIRST_START = Setting("window/first-start", True)
COMPARE_MODE = Setting(
    "window/compare", "split", choices=("split", "side-by-side", "result", "difference", "original")
)
UPSCALER = Setting("background/upscaler", "")  # a file for the picture around the faces
BRUSH_SIZE = Setting("window/brush", 48, low=4, high=240)  # diameter in logical pixels
SHORTCUTS = Setting("window/shortcuts", "")  # "action=keys", a line each, those that were changed

PREFERENCES: tuple[Setting[Any], ...] = (
    THEME,
    LANGUAGE,
    DEVICE,
    PACK,
    METHOD,
    STEPS,
    IDENTITY,
    STRENGTH,
    CANDIDATES,
    RESTORE_AT_ONCE,
    REMEMBER_PHOTOS,
    RECOVER,
)
"""What the preferences show, in their order."""


class Settings(QObject):
    """The user's settings.

    Signals:
        changed(str): the key whose value is a new one.
    """

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def get(self, setting: Setting[Value]) -> Value:
        """What is stored; the default where there is nothing, or nothing that makes sense."""
        if not self._store.contains(setting.key):
            return setting.default
        try:
            value: Any = self._store.value(setting.key, setting.default, type(setting.default))
        except (TypeError, ValueError):  # edited by hand
            return setting.default
        return value if setting.accepts(value) else setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Stores a value.

        Raises:
            ValueError: it has another type than the default, or lies outside the range.
        """
        if not setting.accepts(value):
            raise ValueError(f"{setting.key}: {value!r}")
        if self.get(setting) != value:
            self._store.setValue(setting.key, value)
            self.changed.emit(setting.key)

    def reset(self, settings: Sequence[Setting[Any]] = PREFERENCES) -> None:
        """Goes back to the defaults."""
        for setting in settings:
            self.set(setting, setting.default)

    def last_folder(self) -> Path:
        """Where the last photograph was opened, else the home folder."""
        folder = Path(self.get(LAST_FOLDER))
        return folder if self.get(LAST_FOLDER) and folder.is_dir() else Path.home()

    def label(self, setting: Setting[Any]) -> str:
        """The setting's text in the language of the window."""
        return QCoreApplication.translate("Settings", str(setting.text))

    def sync(self) -> None:
        """Writes everything to the disk now."""
        self._store.sync()


def stored_settings() -> QSettings:
    """The file in the place that the system has for settings."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Heirloom", "Heirloom")
