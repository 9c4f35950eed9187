from dataclasses import replace

import pytest

from gui import settings as keys
from gui.app import begin
from gui.preferences_dialog import Page, PreferencesDialog
from tests.gui.test_main_window import dialog_of


def test_the_device_in_the_status_bar_leads_to_where_it_is_changed(window, qtbot):
    window.status._device.click()
    dialog = dialog_of(window, PreferencesDialog, qtbot)
    assert dialog._list.currentRow() == Page.DEVICE


@pytest.fixture
def opened(window, photo_file, qtbot):
    """A photograph with settings of its own."""
    begin(window, [photo_file])
    document = window.parts.document
    qtbot.waitUntil(lambda: document.searched)
    options = replace(document.options, strength=0.3, seed=777, start=0.5)
    window.parts.edits.set_options(options, for_all=True)
    return document


@pytest.mark.parametrize(
    ("setting", "field", "value"),
    [
        (keys.STEPS, "steps", 12),
        (keys.IDENTITY, "identity", 0.1),
        (keys.CANDIDATES, "candidates", 4),
        (keys.STRENGTH, "strength", 0.8),
    ],
)
def test_a_preference_changes_nothing_else_of_the_open_photograph(
    opened, settings, setting, field, value
):
    before = opened.options
    settings.set(setting, value)
    assert opened.options == replace(before, **{field: value})


def test_another_preferred_method_brings_its_own_steps_and_likeness_alone(opened, settings):
    before = opened.options
    settings.set(keys.METHOD, "difface")
    assert opened.options == replace(before, method="difface", steps=100, identity=0.5)
    assert settings.get(keys.STEPS) == 100


def test_a_photograph_of_another_method_takes_no_more_steps_than_that_has(opened, settings, window):
    settings.set(keys.METHOD, "difface")
    window.parts.edits.set_options(replace(opened.options, method="clr-face"), for_all=True)
    settings.set(keys.STEPS, 200)
    assert opened.options.steps == 50


def test_every_photograph_starts_with_the_preferences(opened, settings, window, photo_file, qtbot):
    other = photo_file.with_name("other.png")
    other.write_bytes(photo_file.read_bytes())
    window.parts.workflow.open(other)
    qtbot.waitUntil(lambda: opened.photo.path == other)
    assert (opened.options.strength, opened.options.seed) == (1.0, 0)
    assert opened.options.steps == settings.get(keys.STEPS)
