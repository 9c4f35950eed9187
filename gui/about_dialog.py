"""What the program is, what it does not do, and whose work it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.labels import Heading, Remark, foreign
from gui.licenses import LICENSES
from gui.translated import TranslatedDialog

_ICON = 64


class AboutDialog(TranslatedDialog):
    """Name, version, promises and licenses.

    Args:
        version: of the program.
        icon: the program's own.
        packs: name and license of every model pack.
    """

    def __init__(
        self,
        version: str,
        icon: QIcon,
        packs: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._version_number, self._packs = version, tuple(packs)
        self._name, self._version, self._what = Heading(1.6), Remark(), QLabel()
        self._offline, self._honest, self._license = QLabel(), QLabel(), QLabel()
        self._tabs, self._table = QTabWidget(), QTableWidget()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.accept)
        self._place(icon)
        self._fill()
        self.retranslate()
        self.resize(520, 400)

    def _place(self, icon: QIcon) -> None:
        picture = QLabel()
        picture.setPixmap(icon.pixmap(_ICON, _ICON))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._version)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(names, 1)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._about_page(), "")
        self._tabs.addTab(self._table, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._buttons)

    def _about_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        for label in (self._what, self._offline, self._honest, self._license):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch()
        return page

    def _fill(self) -> None:
        rows = [*self._packs, *((one.work, one.license) for one in LICENSES)]
        self._table.setColumnCount(2)
        self._table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(text))
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setAlternatingRowColors(True)
        self._table.setTabKeyNavigation(False)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def retranslate(self) -> None:
        """Sets every text."""
        self.setWindowTitle(self.tr("About Heirloom"))
        self._name.setText(foreign("Heirloom", self.layoutDirection()))
        self._version.setText(self.tr("Version {number}").format(number=self._version_number))
        self._what.setText(self.tr("Brings back the faces in old family photographs."))
        self._offline.setText(
            self.tr(
                "It works without the internet and has no code that uses a network: no accounts, "
                "no statistics, no updates behind your back. Your photographs stay with you."
            )
        )
        self._honest.setText(
            self.tr(
                "A restored face is a trained model's best guess. It is no proof of how somebody "
                "looked, and every file that is exported says that it was restored."
            )
        )
        self._license.setText(self.tr("Free software under the MIT license."))
        self._tabs.setTabText(0, self.tr("About"))
        self._tabs.setTabText(1, self.tr("Licenses"))
        self._table.setHorizontalHeaderLabels([self.tr("Work"), self.tr("License")])
        self._table.setAccessibleName(self.tr("Licenses"))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
