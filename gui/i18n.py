"""The languages of the window, switchable while it is open."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from engine.places import resources

_log = logging.getLogger(__name__)

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt": "Português",
    "pl": "Polski",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Codes, and the names as their speakers write them."""

_QT_NAMES = {"pt": "pt_BR"}  # Qt has Portuguese under this name only
_NUMBERS = {"ar": "ar_AE"}  # of the countries that write 0 to 9
_RIGHT_TO_LEFT = frozenset({"ar"})


def translations() -> Path:
    """The folder of the translations."""
    return resources() / "translations"


def best_language(wanted: list[str]) -> str:
    """The code of the first language that is spoken here; English if none is.

    Args:
        wanted: in the order of preference, as "de-AT" or "zh-Hans-CN".
    """
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            if not {"Hant", "TW", "HK", "MO"}.intersection(parts):
                return "zh_CN"
        elif parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def locale_of(code: str) -> QLocale:
    """How numbers are written in a language: as the system does where it is the system's.

    Digits are 0 to 9 everywhere, so that all numbers in the window look the same.
    """
    system, usual = QLocale.system(), QLocale(_NUMBERS.get(code, code))
    same = system.language() == usual.language() and system.zeroDigit() == "0"
    locale = system if same else usual
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # they count pixels
    return locale


class Languages(QObject):
    """Loads translations into the application, one language at a time.

    Signals:
        changed(str): the code of the language that is spoken from now on.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._current = ""

    @property
    def current(self) -> str:
        """The code of the language in use; empty before the first `switch`."""
        return self._current

    def switch(self, code: str) -> None:
        """Speaks another language, everywhere at once.

        Args:
            code: a key into LANGUAGES; "" or an unknown one for the system's language.
        """
        code = code if code in LANGUAGES else best_language(QLocale.system().uiLanguages())
        if code == self._current:
            return
        self._current = code
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if code != "en":
            self._install(f"qtbase_{_QT_NAMES.get(code, code)}", qt_folder)
        self._install(f"heirloom_{code}", translations())
        QLocale.setDefault(locale_of(code))
        rtl = code in _RIGHT_TO_LEFT
        directions = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(
            directions.RightToLeft if rtl else directions.LeftToRight
        )
        self.changed.emit(code)

    def _install(self, name: str, folder: Path) -> None:
        translator = QTranslator(self)
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
        else:
            _log.warning("No translation %s in %s", name, folder)
