"""The export dialog: all about the file to be written, and an honest word on what it will say."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.choice_box import ChoiceBox
from gui.export_choice import ExportChoice, MetadataChoice
from gui.export_destination import ExportDestination
from gui.export_encoding import ExportEncoding
from gui.export_subject import ExportSubject
from gui.form import Form, align_labels
from gui.labels import Heading, Remark, separator
from gui.translated import TranslatedDialog

_SPACING = 14
_WIDTH = 580
_LINES = 12  # pixels for the line above the buttons and the frames


class ExportDialog(TranslatedDialog):
    """Asks how to export.

    Args:
        subject: what is going to be written.
        choice: what is chosen at first.
        choosing_only: True where the choice is for later, as in the queue.

    Signals:
        confirmed(ExportChoice): the user agreed; the dialog has closed.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        subject: ExportSubject,
        choice: ExportChoice,
        parent: QWidget | None = None,
        *,
        choosing_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._subject, self._choosing_only = subject, choosing_only
        self._destination = ExportDestination(subject, choice)
        self._encoding = ExportEncoding(subject, choice)
        self._extras, self._metadata = Heading(1.1), ChoiceBox[MetadataChoice]()
        self._sidecar, self._sidecar_remark = QCheckBox(), Remark()
        self._before_after, self._provenance = QCheckBox(), Remark()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._place()
        self.retranslate()
        self._metadata.set_value(choice.metadata)
        self._sidecar.setChecked(choice.sidecar)
        self._before_after.setChecked(choice.before_after)
        self._connect()
        self._follow_format()

    def _place(self) -> None:
        body = QWidget()
        body.setMinimumHeight(1)  # else the scroll area trusts labels that guess their wrapping
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(_SPACING)
        for part in (self._destination, separator(), self._encoding, separator()):
            column.addWidget(part)
        column.addWidget(self._extras)
        column.addLayout(self._extras_form())
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._buttons.setContentsMargins(20, 12, 20, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll)
        layout.addWidget(separator())
        layout.addWidget(self._buttons)
        self._body, self._scroll = body, scroll

    def _extras_form(self) -> Form:
        form = Form()
        self._metadata_label = form.field(self._metadata)
        form.below(self._provenance)
        form.below(self._sidecar)
        form.below(self._sidecar_remark)
        form.below(self._before_after)
        return form

    def _connect(self) -> None:
        self._buttons.accepted.connect(self._confirm)
        self._buttons.rejected.connect(self.reject)
        self._encoding.changed.connect(self._follow_format)
        self._destination.changed.connect(self._allow)

    def _follow_format(self) -> None:
        self._destination.set_suffix(self._encoding.suffix())

    def _allow(self) -> None:
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(self._destination.is_usable())

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return ExportChoice(
            folder=self._destination.folder(),
            pattern=self._destination.pattern(),
            format=self._encoding.format_key(),
            quality=self._encoding.quality(),
            enlarge=self._encoding.enlarge(),
            long_side=self._encoding.long_side(),
            bit_depth=self._encoding.bit_depth(),
            profile=self._encoding.profile(),
            metadata=self._metadata.value(),
            collision=self._destination.rule(),
            sidecar=self._sidecar.isChecked(),
            before_after=self._before_after.isChecked(),
        )

    def _confirm(self) -> None:
        choice = self.choice()
        self.accept()
        self.confirmed.emit(choice)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Fits once more: only now fonts and style are those of the screen."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Takes the size of the contents, as far as the screen allows; never wider than that."""
        screen = self.screen().availableSize() * 0.92
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._lay_out(narrow=False)
        if self._body.minimumSizeHint().width() + bar > screen.width():
            self._lay_out(narrow=True)
        needed = self._body.minimumSizeHint().width() + bar
        width = min(max(_WIDTH, needed), screen.width())
        layout = self._body.layout()
        # As high as with a bar: else texts that wrap beside one would need it.
        height = layout.totalHeightForWidth(width - bar) if layout else 0
        self.resize(
            width, min(height + self._buttons.sizeHint().height() + _LINES, screen.height())
        )

    def _lay_out(self, *, narrow: bool) -> None:
        labels = (*self._destination.labels, *self._encoding.labels, self._metadata_label)
        align_labels(labels, narrow=narrow)
        for form in self.findChildren(Form):
            form.set_narrow(narrow)

    def retranslate(self) -> None:
        """Sets every text."""
        self.setWindowTitle(self.tr("Export"))
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("&Use this") if self._choosing_only else self.tr("&Export"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        self._extras.setText(self.tr("What goes with it"))
        self._metadata_label.setText(self.tr("&Metadata:"))
        self._metadata.set_choices(
            [
                (MetadataChoice.ALL, self.tr("Keep all: dates, places, camera")),
                (MetadataChoice.WITHOUT_LOCATION, self.tr("Keep all but the place")),
                (MetadataChoice.NONE, self.tr("Keep none")),
            ]
        )
        self._provenance.setText(self._honest_word())
        self._sidecar.setText(self.tr("&Recipe beside the file"))
        self._sidecar_remark.setText(self.tr("With it the same result can be made again."))
        self._before_after.setText(self.tr("&Before and after picture, to share"))
        self._fit()

    def _honest_word(self) -> str:
        faces = self._subject.faces
        if faces:
            return self.tr(
                "The file always says that %n face(s) were restored by a trained model.",
                "",
                faces,
            )
        return self.tr("The file always says which faces were restored by a trained model.")
