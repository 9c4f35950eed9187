"""Our own line icons, drawn in the colors of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from engine.places import resources

_SIDES = (22, 44)  # pixels, for 100 % and 200 %; Qt scales to what lies between
_PROGRAM_SIDES = (16, 24, 32, 48, 64, 128, 256)
PROGRAM = "heirloom"


def icon(name: str, palette: QPalette) -> QIcon:
    """The icon of this name in a palette's colors, disabled too.

    Raises:
        FileNotFoundError: there is none.
    """
    text = (resources() / "icons" / f"{name}.svg").read_text("utf-8")
    made = QIcon()
    groups = QPalette.ColorGroup
    colors = {
        QIcon.Mode.Normal: palette.color(groups.Active, QPalette.ColorRole.ButtonText),
        QIcon.Mode.Disabled: palette.color(groups.Disabled, QPalette.ColorRole.ButtonText),
    }
    for mode, color in colors.items():
        for side in _SIDES:
            made.addPixmap(_drawn(text, color, side), mode)
    return made


def program_icon() -> QIcon:
    """The program's own picture, in its own colors."""
    text = (resources() / "icons" / f"{PROGRAM}.svg").read_text("utf-8")
    made = QIcon()
    for side in _PROGRAM_SIDES:
        made.addPixmap(_drawn(text, QColor(), side))
    return made


def _drawn(text: str, color: QColor, side: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", color.name()).encode()))
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
