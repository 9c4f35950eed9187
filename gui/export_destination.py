"""Where an exported file goes and what it is called, with a live example."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.choice_box import ChoiceBox
from gui.export_choice import CollisionRule, ExportChoice
from gui.export_subject import ExportSubject
from gui.form import Form
from gui.labels import CopyableText, Heading, Remark, foreign
from gui.naming import FIELDS, PatternError, PatternProblem, Target, file_stem, target_for
from gui.translated import TranslatedWidget


class ExportDestination(TranslatedWidget):
    """Folder, name pattern and what happens when the name is taken.

    Signals:
        changed(): something was chosen, or the name became usable or unusable.
    """

    changed = Signal()

    def __init__(
        self, subject: ExportSubject, choice: ExportChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._suffix = ""
        self._other_folder = choice.folder
        self._heading, self._folder = Heading(1.1), ChoiceBox[Path | None]()
        self._browse = QPushButton()
        self._pattern, self._insert = QLineEdit(choice.pattern), QToolButton()
        self._rule = ChoiceBox[CollisionRule]()
        self._example, self._note = CopyableText(), Remark()
        self._place()
        self.retranslate()
        self._folder.set_value(choice.folder)
        self._rule.set_value(choice.collision)
        self._connect()

    def _place(self) -> None:
        self._folder.setMinimumContentsLength(24)
        self._folder.setSizeAdjustPolicy(
            self._folder.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._pattern.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._insert.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._insert.setMenu(QMenu(self._insert))
        font = self._example.font()
        font.setWeight(font.Weight.DemiBold)
        self._example.setFont(font)
        form = Form()
        self.labels = [
            form.field(self._folder, self._browse),
            form.field(self._pattern, self._insert),
            form.field(self._example),
        ]
        form.below(self._note)
        self.labels.append(form.field(self._rule))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addLayout(form)

    def _connect(self) -> None:
        self._folder.chosen.connect(self._update)
        self._rule.chosen.connect(self._update)
        self._pattern.textChanged.connect(self._update)
        self._browse.clicked.connect(self._ask_folder)

    def set_suffix(self, suffix: str) -> None:
        """Shows the example with another suffix."""
        self._suffix = suffix
        self._update()

    def folder(self) -> Path | None:
        """The chosen folder; None for beside the photograph."""
        return self._folder.value()

    def pattern(self) -> str:
        """The name pattern as typed."""
        return self._pattern.text()

    def rule(self) -> CollisionRule:
        """What to do with a name that is taken."""
        return self._rule.value()

    def is_usable(self) -> bool:
        """Whether the pattern makes a file name."""
        try:
            self._target()
        except PatternError:
            return False
        return True

    def _target(self) -> Target:
        source = self._subject.source
        stem = file_stem(self.pattern(), source, date.today())
        return target_for(source, self.folder() or source.parent, stem, self._suffix, self.rule())

    def _update(self) -> None:
        try:
            target = self._target()
        except PatternError as error:
            self._example.setText("–")
            self._note.setText(self._problem(error))
        else:
            self._example.setText(foreign(target.path.name, self.layoutDirection()))
            self._note.setText(self._consequence(target))
        self.changed.emit()

    def _consequence(self, target: Target) -> str:
        if target.replaces:
            return self.tr("A file of this name exists and will be replaced.")
        if target.numbered:
            return self.tr("The name is taken, so the file gets a number.")
        if self._subject.others:
            others = self._subject.others
            return self.tr("%n other photograph(s) in the same way", "", others)
        return self.tr("The original stays as it is.")

    def _problem(self, error: PatternError) -> str:
        texts = {
            PatternProblem.EMPTY: self.tr("Type a name."),
            PatternProblem.UNKNOWN_FIELD: self.tr("{detail} is not known. Use {fields}."),
            PatternProblem.BAD_CHARACTER: self.tr("“{detail}” cannot be in a file name."),
            PatternProblem.RESERVED: self.tr("Windows keeps the name “{detail}” for itself."),
            PatternProblem.BAD_END: self.tr("A name cannot end with a space or a dot."),
            PatternProblem.TOO_LONG: self.tr("The name is too long."),
        }
        fields = ", ".join("{" + field + "}" for field in FIELDS)
        return texts[error.problem].format(detail=error.detail, fields=fields)

    def _ask_folder(self) -> None:
        start = self.folder() or self._other_folder or self._subject.source.parent
        picked = QFileDialog.getExistingDirectory(self, self.tr("Export into"), str(start))
        if picked:
            self.choose_folder(Path(picked))

    def choose_folder(self, folder: Path) -> None:
        """Chooses a folder other than the photograph's own."""
        self._other_folder = folder
        self._fill_folders()
        self._folder.set_value(folder)

    def _fill_folders(self) -> None:
        choices: list[tuple[Path | None, str]] = []
        if self._subject.has_home:
            choices.append((None, self.tr("Beside the photograph")))
        if self._other_folder is not None:
            shown = QDir.toNativeSeparators(str(self._other_folder))
            choices.append((self._other_folder, foreign(shown, self.layoutDirection())))
        self._folder.set_choices(choices)

    def _fill_menu(self) -> None:
        menu = self._insert.menu()
        menu.clear()
        texts = {"name": self.tr("Name of the photograph"), "date": self.tr("Today's date")}
        for field in FIELDS:
            text = "{" + field + "}"
            action = menu.addAction(f"{texts[field]}\t{text}")
            action.triggered.connect(lambda _=False, part=text: self._pattern.insert(part))

    def retranslate(self) -> None:
        """Sets every text."""
        self._heading.setText(self.tr("Where to"))
        texts = (self.tr("&Folder:"), self.tr("&Name:"), self.tr("Becomes:"), self.tr("If &taken:"))
        for label, text in zip(self.labels, texts, strict=True):
            label.setText(text)
        self._browse.setText(self.tr("&Choose…"))
        self._browse.setToolTip(self.tr("Choose another folder"))
        self._insert.setText(self.tr("&Insert"))
        self._insert.setToolTip(self.tr("Put the photograph's name or the date into the name"))
        self._pattern.setToolTip(self.tr("{name} stands for the photograph's own name"))
        self._fill_folders()
        self._fill_menu()
        self._rule.set_choices(
            [
                (CollisionRule.ADD_NUMBER, self.tr("Add a number")),
                (CollisionRule.REPLACE, self.tr("Replace that file, but never the original")),
            ]
        )
        self._update()
