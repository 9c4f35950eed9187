"""Whom Page Up and Page Down belong to: what has pages of its own, before the window's actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollArea,
    QWidget,
)

_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_PAGED = (QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollArea)


def claim_page_keys(event: QEvent, focused: QWidget | None) -> bool:
    """Keeps such a key from the shortcuts where the focused widget, or what it lies in, pages.

    Args:
        event: of a window; one that is offered to the window was refused by all within.
        focused: the window's widget with the keyboard.

    Returns:
        Whether the event was such a key and is dealt with.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _KEYS or not alone or not _has_pages(focused):
        return False
    event.accept()
    return True


def _has_pages(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, _PAGED):
        widget = widget.parentWidget()
    return widget is not None
