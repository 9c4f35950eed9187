"""What is known of the open photograph: file, size, colors, and when it was taken."""

from __future__ import annotations

from PySide6.QtCore import QDir, QLocale, Qt
from PySide6.QtGui import QColorSpace
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from engine.types import ColorMode, Photo
from gui.labels import Heading
from gui.translated import TranslatedDialog

_EXIF_DIRECTORY, _TAKEN, _CHANGED = 0x8769, 0x9003, 0x0132


class PhotoInfo(TranslatedDialog):
    """Shows a photograph's particulars, to be read and copied."""

    def __init__(self, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photo = photo
        self._heading, self._form = Heading(1.15), QFormLayout()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self._heading)
        layout.addLayout(self._form)
        layout.addWidget(self._buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything anew."""
        self.setWindowTitle(self.tr("Photograph"))
        self._heading.setText(self._photo.path.name)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in self.rows():
            label = QLabel(value)
            label.setWordWrap(True)
            label.setMinimumWidth(260)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            label.setAccessibleName(f"{name} {value}")
            self._form.addRow(name, label)

    def rows(self) -> list[tuple[str, str]]:
        """Name and value, a pair for each line; what is not known has no line."""
        photo, number = self._photo, QLocale().toString
        height, width = photo.pixels.shape[:2]
        depth = self.tr("{0} bits a channel").format(8 * photo.pixels.itemsize)
        dpi = photo.metadata.dpi
        rows = [
            (self.tr("Folder:"), QDir.toNativeSeparators(str(photo.path.parent))),
            (self.tr("Size:"), self.tr("{0} × {1} pixels").format(number(width), number(height))),
            (self.tr("Format:"), f"{photo.format}, {depth}"),
            (self.tr("Colors:"), self._colors()),
            (self.tr("Resolution:"), self.tr("{0} dpi").format(round(dpi[0])) if dpi else ""),
            (self.tr("Taken:"), _taken(photo.metadata.exif)),
        ]
        return [(name, value) for name, value in rows if value]

    def _colors(self) -> str:
        profile = self._photo.metadata.icc_profile
        name = QColorSpace.fromIccProfile(profile).description() if profile else ""
        kind = {
            ColorMode.GRAY: self.tr("gray"),
            ColorMode.CMYK: self.tr("CMYK"),
            ColorMode.PALETTE: self.tr("palette"),
        }.get(self._photo.mode, self.tr("full color"))
        return f"{kind}, {name}" if name else kind


def _taken(block: bytes | None) -> str:
    """The date in an EXIF block, as it stands there."""
    from PIL import Image

    exif = Image.Exif()
    if block:
        exif.load(block)
    taken = exif.get_ifd(_EXIF_DIRECTORY).get(_TAKEN) or exif.get(_CHANGED)
    return str(taken).strip("\0 ") if taken else ""
