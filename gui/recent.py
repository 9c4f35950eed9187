"""The photographs that were opened last, with small pictures of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from gui.settings import RECENT, REMEMBER_PHOTOS, Settings

MOST = 10
_SIDE = 96  # pixels of a stored thumbnail


def thumbnails_folder() -> Path:
    """Where the small pictures are kept."""
    return Path(platformdirs.user_cache_dir("Heirloom", appauthor=False)) / "thumbnails"


@dataclass(frozen=True)
class RecentPhoto:
    """A photograph that was opened."""

    path: Path
    thumbnail: Path  # it need not exist
    is_there: bool


class RecentPhotos(QObject):
    """Remembers, unless the settings say not to.

    Args:
        settings: holds the list.
        folder: holds the thumbnails.
    """

    def __init__(self, settings: Settings, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._folder = settings, folder

    def photos(self) -> list[RecentPhoto]:
        """The newest first."""
        return [RecentPhoto(path, self._thumbnail(path), path.is_file()) for path in self._paths()]

    def add(self, path: Path, image: QImage) -> None:
        """A photograph was opened."""
        if not self._settings.get(REMEMBER_PHOTOS):
            return
        path = path.absolute()
        paths = [path, *(other for other in self._paths() if other != path)]
        self._store(paths[:MOST])
        for old in paths[MOST:]:
            self._thumbnail(old).unlink(missing_ok=True)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:  # a list without pictures will do
            return
        _thumbnail_of(image).save(str(self._thumbnail(path)))

    def clear(self) -> None:
        """Forgets all of them, the thumbnails too."""
        for path in self._paths():
            self._thumbnail(path).unlink(missing_ok=True)
        self._store([])

    def _paths(self) -> list[Path]:
        return [Path(line) for line in self._settings.get(RECENT).split("\n") if line]

    def _store(self, paths: list[Path]) -> None:
        lines = [str(path) for path in paths if "\n" not in str(path)]
        self._settings.set(RECENT, "\n".join(lines))

    def _thumbnail(self, path: Path) -> Path:
        name = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:24]
        return self._folder / f"{name}.png"


class RecentMenu(QMenu):
    """The list as a menu; files that are gone are gray.

    Signals:
        chosen(Path): a photograph is wanted.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentPhotos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Takes the list as it is now."""
        self.clear()
        photos = self._recent.photos()
        for photo in photos:
            text = photo.path.name.replace("&", "&&")
            action = self.addAction(_icon(photo.thumbnail), text)
            action.setEnabled(photo.is_there)
            action.setToolTip(str(photo.path))
            action.triggered.connect(lambda _=False, path=photo.path: self.chosen.emit(path))
        if photos:
            self.addSeparator()
            self.addAction(self.tr("&Clear This List"), self._recent.clear)
        else:
            self.addAction(self.tr("No Photographs Yet")).setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follows the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.fill()
        super().changeEvent(event)


def _icon(file: Path) -> QIcon:
    image = QImage(str(file)) if file.is_file() else QImage()
    return QIcon(QPixmap.fromImage(image)) if not image.isNull() else QIcon()


def _thumbnail_of(image: QImage) -> QImage:
    """Nearest pixels down to four times the size first: smoothing 200 megapixels takes seconds."""
    keep = Qt.AspectRatioMode.KeepAspectRatio
    size = QSize(_SIDE, _SIDE)
    if image.width() * image.height() > (4 * _SIDE) ** 2:
        image = image.scaled(size * 4, keep, Qt.TransformationMode.FastTransformation)
    return image.scaled(size, keep, Qt.TransformationMode.SmoothTransformation)
