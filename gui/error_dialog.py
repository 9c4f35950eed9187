"""An error on the screen: what failed, why, a button that helps, and a report to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gui.error_texts import Remedy
from gui.explanation import Explanation
from gui.labels import Heading, Remark
from gui.translated import TranslatedDialog

_WIDTH = 460
_REPORT_LINES = 12
_ICON = 40

_REMEDIES = {
    Remedy.RETRY: QT_TRANSLATE_NOOP("ErrorDialog", "Try &again"),
    Remedy.CHOOSE_FILE: QT_TRANSLATE_NOOP("ErrorDialog", "Open an&other photograph…"),
    Remedy.CHOOSE_TARGET: QT_TRANSLATE_NOOP("ErrorDialog", "Change the e&xport…"),
    Remedy.CHOOSE_PACK: QT_TRANSLATE_NOOP("ErrorDialog", "Model &packs…"),
    Remedy.USE_CPU: QT_TRANSLATE_NOOP("ErrorDialog", "&Use the processor"),
    Remedy.DRAW_BOX: QT_TRANSLATE_NOOP("ErrorDialog", "&Draw a box"),
    Remedy.OPEN_QUEUE: QT_TRANSLATE_NOOP("ErrorDialog", "Open in the &queue"),
}


class ErrorDialog(TranslatedDialog):
    """Shows an error.

    Args:
        explain: words the error; called again when the language changes.
        report: plain text for a developer.

    Signals:
        remedy_chosen(Remedy): the user pressed the button of a remedy; the dialog has closed.
        logs_wanted(): the user wants to see the folder with the logs.
    """

    remedy_chosen = Signal(object)
    logs_wanted = Signal()

    def __init__(
        self, explain: Callable[[], Explanation], report: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._explain = explain
        self._what, self._why, self._advice = Heading(1.15), QLabel(), Remark()
        self._why.setWordWrap(True)
        self._report = self._make_report(report)
        self._details, self._copy, self._logs = QPushButton(), QPushButton(), QPushButton()
        self._details.setCheckable(True)
        for tool in (self._details, self._copy, self._logs):
            tool.setAutoDefault(False)
        self._details.toggled.connect(self._show_details)
        self._copy.clicked.connect(self._copy_report)
        self._logs.clicked.connect(self.logs_wanted)
        self._remedies = {remedy: QPushButton() for remedy in explain().remedies}
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._place()
        self._connect_buttons()
        self.retranslate()
        self._show_details(False)

    def _make_report(self, report: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(report)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        edit.setMinimumHeight(edit.fontMetrics().lineSpacing() * _REPORT_LINES)
        return edit

    def _place(self) -> None:
        icon = QLabel()
        pixmap = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        icon.setPixmap(pixmap.pixmap(_ICON, _ICON))
        texts = QVBoxLayout()
        texts.setSpacing(8)
        for label in (self._what, self._why, self._advice):
            label.setMinimumWidth(_WIDTH - _ICON)
            texts.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        tools = QHBoxLayout()
        tools.addWidget(self._details)
        tools.addStretch()
        tools.addWidget(self._logs)
        tools.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addLayout(tools)
        layout.addWidget(self._report, 1)
        layout.addWidget(self._buttons)

    def _connect_buttons(self) -> None:
        self._buttons.rejected.connect(self.reject)
        for index, (remedy, button) in enumerate(self._remedies.items()):
            role = QDialogButtonBox.ButtonRole.ActionRole
            if index == 0:
                role = QDialogButtonBox.ButtonRole.AcceptRole
                button.setDefault(True)
                button.setFocus()
            self._buttons.addButton(button, role)
            button.clicked.connect(lambda _=False, chosen=remedy: self._choose(chosen))

    def _choose(self, remedy: Remedy) -> None:
        self.accept()
        self.remedy_chosen.emit(remedy)

    def _show_details(self, shown: bool) -> None:
        for widget in (self._report, self._copy, self._logs):
            widget.setVisible(shown)
        self._details.setText(self.tr("Hide &details") if shown else self.tr("Show &details"))
        self.adjustSize()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def retranslate(self) -> None:
        """Sets every text."""
        explanation = self._explain()
        self.setWindowTitle(self.tr("Heirloom"))
        self._what.setText(explanation.what)
        self._why.setText(_with_detail(explanation))
        self._advice.setText(explanation.advice)
        for remedy, button in self._remedies.items():
            button.setText(self.tr(str(_REMEDIES[remedy])))
        self._details.setText(self.tr("Show &details"))
        self._copy.setText(self.tr("&Copy report"))
        self._logs.setText(self.tr("Show &logs"))
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setToolTip(self.tr("Versions and where it failed. Your name is not in it."))
        self.setAccessibleDescription(f"{explanation.why} {explanation.advice}")


def _with_detail(explanation: Explanation) -> str:
    if not explanation.detail:
        return explanation.why
    return f"{explanation.why} ({explanation.detail})"
