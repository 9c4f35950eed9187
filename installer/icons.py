"""Draws the program's icon in the formats that Windows and macOS want."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image

from installer.project import ROOT

SOURCE = ROOT / "resources" / "icons" / "heirloom.svg"
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw_icons(folder: Path) -> None:
    """Writes heirloom.ico and heirloom.icns into a folder."""
    largest = render(1024)
    largest.save(folder / "heirloom.icns", append_images=[render(size) for size in (512, 256, 128)])
    small = [render(size) for size in _SIZES]
    small[-1].save(
        folder / "heirloom.ico", sizes=[(size, size) for size in _SIZES], append_images=small
    )


def render(size: int) -> Image.Image:
    """The icon at a size in pixels, drawn by Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return Image.open(io.BytesIO(buffer.data().data()))
