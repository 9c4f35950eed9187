from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from gui.export_choice import BitDepth, CollisionRule, ColorProfile, ExportChoice, MetadataChoice
from gui.export_settings import load_choice, store_choice
from gui.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


def test_nothing_stored_gives_the_defaults(settings):
    assert load_choice(settings) == ExportChoice()


@pytest.mark.parametrize(
    "choice",
    [
        ExportChoice(),
        ExportChoice(
            Path("/out/Ünï"),
            "{date}",
            "TIFF",
            80,
            4,
            2048,
            BitDepth.SIXTEEN,
            ColorProfile.SRGB,
            MetadataChoice.WITHOUT_LOCATION,
            CollisionRule.REPLACE,
            sidecar=True,
            before_after=True,
        ),
    ],
)
def test_a_choice_comes_back(settings, choice):
    store_choice(settings, choice)
    settings.sync()
    assert load_choice(settings) == choice


def test_a_size_that_is_too_small_to_mean_anything_becomes_the_smallest(settings):
    from gui.settings import EXPORT_SIZE

    settings.set(EXPORT_SIZE, 3)
    assert load_choice(settings).long_side == 64
