import pytest

from engine.places import resources
from gui.icons import icon, program_icon
from gui.qimage import to_pixels
from gui.theme import palette

NAMES = sorted(file.stem for file in (resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(qapp, name):
    picture = icon(name, palette(dark=False)).pixmap(24, 24).toImage()
    assert to_pixels(picture).any() or picture.pixelColor(12, 12).alpha()
    assert any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_icons_take_the_colors_of_the_theme(qapp):
    light = icon("open", palette(dark=False)).pixmap(24, 24).toImage()
    dark = icon("open", palette(dark=True)).pixmap(24, 24).toImage()
    strongest = max(
        ((x, y) for x in range(24) for y in range(24)),
        key=lambda place: light.pixelColor(*place).alpha(),
    )
    assert light.pixelColor(*strongest).lightness() < 80
    assert dark.pixelColor(*strongest).lightness() > 200


def test_the_program_has_an_icon_of_its_own(qapp):
    assert program_icon().pixmap(256, 256).width() == 256
