"""The preferences: pages beside a list; every choice holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.labels import separator
from gui.pack_catalog import PackEntry
from gui.preferences_import import ImportPage
from gui.preferences_packs import PacksPage
from gui.preferences_pages import DevicePage, GeneralPage, RestoringPage
from gui.preferences_privacy import PrivacyPage
from gui.settings import Settings
from gui.translated import TranslatedDialog


class Page(IntEnum):
    """The pages, from the top."""

    GENERAL = 0
    RESTORING = 1
    DEVICE = 2
    PACKS = 3
    IMPORT = 4
    PRIVACY = 5


class PreferencesDialog(TranslatedDialog):
    """Shows and changes settings. The pages' own signals say what else is wanted.

    Args:
        settings: read and written.
        packs: what is installed.
        in_use: which device computes now, and why, in words.

    Attributes:
        device: the page that tells the device in use.
        packs: the page that asks for packs to be verified.
        imports: the page that asks for checkpoints to be imported.
        privacy: the page that asks for lists and logs to be cleared.
    """

    def __init__(
        self,
        settings: Settings,
        packs: Sequence[PackEntry],
        in_use: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._general, self._restoring = GeneralPage(settings), RestoringPage(settings)
        self.device = DevicePage(settings, in_use)
        self.packs, self.privacy = PacksPage(settings, packs), PrivacyPage(settings)
        self.imports = ImportPage()
        self._list, self._stack = QListWidget(), QStackedWidget()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Close | buttons.RestoreDefaults)
        self._place()
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._buttons.rejected.connect(self.accept)
        defaults = self._buttons.button(buttons.RestoreDefaults)
        defaults.clicked.connect(lambda: self._settings.reset())
        defaults.setAutoDefault(False)
        self.retranslate()
        self.show_page(Page.GENERAL)
        self.resize(760, 540)

    def show_page(self, page: Page) -> None:
        """Turns to a page."""
        self._list.setCurrentRow(page)

    def _place(self) -> None:
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget::item { padding: 0 12px; }")
        first = (self._general, self._restoring, self.device)
        for page in (*first, self.packs, self.imports, self.privacy):
            self._stack.addWidget(_scrolled(page))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(self._stack, 1)
        self._buttons.setContentsMargins(16, 12, 16, 14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(separator())
        layout.addWidget(self._buttons)

    def retranslate(self) -> None:
        """Sets every text."""
        self.setWindowTitle(self.tr("Preferences"))
        self._list.setAccessibleName(self.tr("Pages"))
        texts = (
            self.tr("General"),
            self.tr("Restoring"),
            self.tr("Device"),
            self.tr("Model packs"),
            self.tr("Import"),
            self.tr("Privacy"),
        )
        if not self._list.count():
            self._list.addItems([""] * len(texts))
        metrics = self.fontMetrics()
        width = max(metrics.horizontalAdvance(text) for text in texts) + 2 * metrics.height()
        for row, text in enumerate(texts):
            self._list.item(row).setText(text)
            self._list.item(row).setSizeHint(QSize(width, metrics.height() * 2))
        self._list.setFixedWidth(width + metrics.height())
        buttons = QDialogButtonBox.StandardButton
        self._buttons.button(buttons.Close).setText(self.tr("Close"))
        self._buttons.button(buttons.RestoreDefaults).setText(self.tr("Restore defaults"))


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    page.setMinimumHeight(1)  # else the area trusts labels that guess their wrapping
    return area
