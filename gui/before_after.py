"""A picture to share: the photograph before and after, on one card with a caption under each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from engine.types import Pixels
from gui.export_choice import size_for

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PAPER, _INK = QColor("#ffffff"), QColor("#3a3a3a")
_LONG_SIDE = 1600  # pixels of each picture at most
_STACKED_ABOVE = 1.6  # width to height; wider ones stand above each other


@dataclass(frozen=True)
class Captions:
    """The words under the two pictures, and whether they read from right to left."""

    before: str
    after: str
    right_to_left: bool = False


def before_after_path(target: Path) -> Path:
    """The name beside an exported file: `a_restored.png` -> `a_restored.before-after.jpg`."""
    return target.with_name(f"{target.stem}.before-after.jpg")


def before_after(
    before: Pixels, after: Pixels, captions: Captions, icc_profile: bytes | None = None
) -> NDArray[np.uint8]:
    """Draws both pictures on white; in a language read from the right, "before" is on the right.

    Args:
        before: [H, W, 3] RGB.
        after: [k H, k W, 3] RGB of the same size, or enlarged k times; both are shown so large.
        captions: short; a long one is shortened with an ellipsis.
        icc_profile: what the values mean; None for sRGB.

    Returns:
        [h, w, 3] RGB in sRGB.

    Raises:
        ValueError: one is no enlargement of the other.
    """
    from gui.qimage import to_pixels

    height, width = after.shape[:2]
    factor = height // before.shape[0]
    if (height, width) != (factor * before.shape[0], factor * before.shape[1]):
        raise ValueError(f"{after.shape} is no enlargement of {before.shape}")
    size = size_for(width, height, _LONG_SIDE)
    pictures = [_scaled(pixels, size, icc_profile) for pixels in (before, after)]
    texts = [captions.before, captions.after]
    stacked = pictures[0].width() > _STACKED_ABOVE * pictures[0].height()
    if captions.right_to_left and not stacked:
        pictures.reverse()
        texts.reverse()
    return to_pixels(_card(pictures, texts, stacked=stacked))


def _scaled(pixels: Pixels, size: tuple[int, int], icc_profile: bytes | None) -> QImage:
    from gui.qimage import to_qimage

    height, width = pixels.shape[:2]
    if size == (width, height):
        return to_qimage(pixels, icc_profile)
    import cv2  # 0.1 s that no start needs to wait for

    # Before its colors are converted: a scan of 200 megapixels is not copied whole.
    method = cv2.INTER_AREA if size < (width, height) else cv2.INTER_CUBIC
    scaled: Any = cv2.resize(pixels, size, interpolation=method)
    return to_qimage(scaled, icc_profile)


def _card(pictures: list[QImage], texts: list[str], *, stacked: bool) -> QImage:
    size = pictures[0].size()
    margin = max(12, max(size.width(), size.height()) // 40)
    caption = margin * 2
    step_x = 0 if stacked else size.width() + margin
    step_y = size.height() + caption if stacked else 0
    card = QImage(
        margin * 2 + size.width() + step_x,
        margin + size.height() + caption + step_y,
        QImage.Format.Format_RGB32,
    )
    card.fill(_PAPER)
    painter = QPainter(card)
    font = QFont()
    font.setPixelSize(max(10, margin * 9 // 10))
    painter.setFont(font)
    painter.setPen(_INK)
    for index, (picture, text) in enumerate(zip(pictures, texts, strict=True)):
        left, top = margin + index * step_x, margin + index * step_y
        painter.drawImage(left, top, picture)
        place = QRect(left, top + size.height(), size.width(), caption)
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, short)
    painter.end()
    return card
