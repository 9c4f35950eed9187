"""Where an aligned face lies in the photograph, and which part of it a thumbnail shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QTransform

from engine.types import ALIGNED_SIZE, Face

TEMPLATE = (
    (192.98, 239.95),
    (318.90, 240.19),
    (256.63, 314.02),
    (201.26, 371.41),
    (313.09, 371.15),
)
"""x and y of eyes, nose and mouth corners in the aligned picture of 512 x 512 (FFHQ)."""
THUMBNAIL_MARGIN = 0.25  # of the box's longer side, around it


def aligned_place(face: Face, side: int) -> QTransform:
    """The similarity that lays an aligned picture of `side` x `side` pixels on the photograph.

    Least squares over the five points: with points as complex numbers, a * w + b = z.
    """
    w, z = _complex(TEMPLATE), _complex(face.landmarks.tolist())
    w = [point * side / ALIGNED_SIZE for point in w]
    w_mean, z_mean = sum(w) / len(w), sum(z) / len(z)
    spread = [(point - w_mean).conjugate() for point in w]
    a = sum(s * (point - z_mean) for s, point in zip(spread, z, strict=True))
    a /= sum(abs(s) ** 2 for s in spread)
    b = z_mean - a * w_mean
    return QTransform(a.real, a.imag, -a.imag, a.real, b.real, b.imag)


def _complex(points: Iterable[Sequence[float]]) -> list[complex]:
    return [complex(x, y) for x, y in points]


def box_of(face: Face) -> QRectF:
    """The face's box, in pixels of the photograph."""
    return QRectF(*face.box)


def thumbnail_part(face: Face, photo: QSize) -> QRect:
    """The square around a face that a thumbnail shows, inside the photograph."""
    box = box_of(face)
    side = min(
        max(box.width(), box.height()) * (1 + 2 * THUMBNAIL_MARGIN), photo.width(), photo.height()
    )
    left = min(max(box.center().x() - side / 2, 0.0), photo.width() - side)
    top = min(max(box.center().y() - side / 2, 0.0), photo.height() - side)
    return (
        QRectF(left, top, side, side)
        .toAlignedRect()
        .intersected(QRect(0, 0, photo.width(), photo.height()))
    )
