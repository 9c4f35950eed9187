"""Rows of labels and fields: every label belongs to its field, for the eye and for a reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QWidget


class Form(QFormLayout):
    """A form whose labels can be set later, in any language."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(8)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def field(self, widget: QWidget, *beside: QWidget) -> QLabel:
        """Adds a row with a field and what stands beside it; returns its empty label."""
        label = QLabel()
        label.setBuddy(widget)
        self.addRow(label, _row(widget, *beside) if beside else widget)
        return label

    def below(self, widget: QWidget) -> None:
        """Adds something under the field of the last row."""
        self.addRow(QLabel(), widget)

    def set_narrow(self, narrow: bool) -> None:
        """Puts each label above its field, where there is no room beside it."""
        policy = QFormLayout.RowWrapPolicy
        self.setRowWrapPolicy(policy.WrapAllRows if narrow else policy.DontWrapRows)


def align_labels(labels: Sequence[QLabel], *, narrow: bool = False) -> None:
    """Gives the labels of several forms one width, so that all fields begin on one line.

    Args:
        labels: of all forms.
        narrow: the labels stand above their fields, each as wide as it is.
    """
    for label in labels:
        label.setMinimumWidth(0)
    width = 0 if narrow else max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Buttons beside each other where reading begins."""
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _row(first: QWidget, *others: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget)
    return row
