from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from gui.recent import MOST, RecentMenu, RecentPhotos
from gui.settings import REMEMBER_PHOTOS


@pytest.fixture
def recent(settings, tmp_path):
    return RecentPhotos(settings, tmp_path / "cache" / "thumbnails")


def image(width=900, height=600):
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.darkRed)
    return made


def test_the_newest_stands_first_and_once(recent, photo_file):
    recent.add(Path("/photos/a b.jpg"), image())
    recent.add(photo_file, image())
    recent.add(Path("/photos/a b.jpg"), image())
    photos = recent.photos()
    assert [photo.path for photo in photos] == [Path("/photos/a b.jpg"), photo_file]
    assert [photo.is_there for photo in photos] == [False, True]


def test_thumbnails_are_small_and_keep_the_shape(recent):
    recent.add(Path("/a.jpg"), image())
    assert QImage(str(recent.photos()[0].thumbnail)).size().toTuple() == (96, 64)


def test_old_ones_go_with_their_thumbnails(recent):
    for number in range(MOST + 2):
        recent.add(Path(f"/{number}.jpg"), image(40, 30))
    photos = recent.photos()
    assert len(photos) == MOST
    assert len(list(photos[0].thumbnail.parent.iterdir())) == MOST


def test_clear_leaves_nothing(recent):
    recent.add(Path("/a.jpg"), image())
    thumbnail = recent.photos()[0].thumbnail
    recent.clear()
    assert recent.photos() == []
    assert not thumbnail.exists()


def test_nothing_is_remembered_where_that_is_not_wanted(recent, settings):
    settings.set(REMEMBER_PHOTOS, False)
    recent.add(Path("/a.jpg"), image())
    assert recent.photos() == []


def test_the_menu_opens_what_is_there(recent, photo_file, qtbot):
    recent.add(Path("/gone & lost.jpg"), image())
    recent.add(photo_file, image())
    menu = RecentMenu(recent)
    qtbot.addWidget(menu)
    there, gone = menu.actions()[:2]
    assert not gone.isEnabled()
    assert gone.text() == "gone && lost.jpg"
    assert not there.icon().isNull()
    with qtbot.waitSignal(menu.chosen) as caught:
        there.trigger()
    assert caught.args == [photo_file]
    menu.actions()[-1].trigger()
    menu.fill()
    assert len(menu.actions()) == 1
