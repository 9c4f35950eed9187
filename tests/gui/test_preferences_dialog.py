from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
)

from engine.errors import PackError, PackProblem
from engine.extras import has_background
from engine.manifest import NetworkEntry, PackInfo, manifest_text
from gui import settings as keys
from gui.choice_box import ChoiceBox
from gui.pack_catalog import PackEntry, installed_packs
from gui.pack_verification import PackVerified, VerifyPack
from gui.preferences_dialog import Page, PreferencesDialog
from gui.settings import Settings

BASE = PackEntry(
    Path("/p/base"), True, PackInfo("base", "1.0", "MIT", "Small", "Nobody"), 3 << 20, 8
)
OTHER = PackEntry(Path("/p/other"), False, PackInfo("other", "2", "NC", "Large", "FFHQ"), 1, 1)
BROKEN = PackEntry(
    Path("/p/bad"), False, None, error=PackError(Path("/p/bad"), PackProblem.BAD_MANIFEST)
)


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def dialog(qtbot, settings):
    made = PreferencesDialog(settings, [BASE, OTHER, BROKEN], "CPU: nothing else is there")
    qtbot.addWidget(made)
    made.show()
    return made


def _box(dialog, value):
    return next(b for b in dialog.findChildren(ChoiceBox) if value in b.values())


def _check(dialog, settings, setting):
    label = settings.label(setting)
    return next(c for c in dialog.findChildren(QCheckBox) if c.text() == label)


def _button(dialog, text):
    buttons = dialog.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def _texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_choice_holds_at_once(dialog, settings):
    _box(dialog, "dark").set_value("dark")
    _box(dialog, "zh_CN").set_value("zh_CN")
    _box(dialog, "cuda").set_value("cuda")
    assert settings.get(keys.THEME) == "dark"
    assert settings.get(keys.LANGUAGE) == "zh_CN"
    assert settings.get(keys.DEVICE) == "cuda"


def test_a_setting_changed_elsewhere_is_shown(dialog, settings):
    settings.set(keys.STEPS, 21)
    assert 21 in [box.value() for box in dialog.findChildren(QSpinBox)]
    settings.set(keys.REMEMBER_PHOTOS, False)
    assert not _check(dialog, settings, keys.REMEMBER_PHOTOS).isChecked()


def test_numbers_stay_in_their_range(dialog, settings):
    steps = next(b for b in dialog.findChildren(QSpinBox) if b.maximum() == 50)
    steps.setValue(99)
    assert settings.get(keys.STEPS) == 50


def test_defaults_come_back(dialog, settings):
    settings.set(keys.THEME, "dark")
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert settings.get(keys.THEME) == "system"
    assert _box(dialog, "dark").value() == "system"


def test_pages_turn(dialog):
    dialog.show_page(Page.PRIVACY)
    assert _button(dialog, "Forget them now").isVisible()
    assert not dialog.packs.isVisible()


def test_recent_photographs_and_logs_can_be_cleared(dialog, settings, qtbot):
    _check(dialog, settings, keys.RECOVER).setChecked(False)
    assert settings.get(keys.RECOVER) is False
    with qtbot.waitSignal(dialog.privacy.forget_wanted):
        _button(dialog, "Forget them now").click()
    with qtbot.waitSignal(dialog.privacy.logs_wanted):
        _button(dialog, "Open the folder").click()
    with qtbot.waitSignal(dialog.privacy.clear_logs_wanted):
        _button(dialog, "Delete them").click()


def test_the_device_in_use_is_told(dialog):
    assert "CPU: nothing else is there" in _texts(dialog)
    dialog.device.show_in_use("NVIDIA H200")
    assert "NVIDIA H200" in _texts(dialog)


def _list(dialog):
    return dialog.packs.findChild(QListWidget)


def test_a_pack_shows_its_license_and_can_be_used(dialog, settings):
    assert _list(dialog).item(0).text() == "base (in use)"
    _list(dialog).setCurrentRow(1)
    assert "NC" in _texts(dialog)
    _button(dialog.packs, "Use this pack").click()
    assert settings.get(keys.PACK) == "/p/other"
    assert _list(dialog).item(1).text() == "other (in use)"
    _list(dialog).setCurrentRow(0)
    _button(dialog.packs, "Use this pack").click()
    assert settings.get(keys.PACK) == ""


def test_a_pack_is_verified_and_the_result_is_told(dialog, qtbot):
    with qtbot.waitSignal(dialog.packs.verify_wanted) as caught:
        _button(dialog, "Verify").click()
    assert caught.args == [BASE.path]
    assert "Checking…" in _texts(dialog)
    assert not _button(dialog, "Verify").isEnabled()
    dialog.packs.show_verified(PackVerified(BASE.path, 8, ()))
    assert "✓ Sound" in _texts(dialog)
    error = PackError(BASE.path, PackProblem.WRONG_HASH, "vqgan.safetensors")
    dialog.packs.show_verified(PackVerified(BASE.path, 7, (error,)))
    assert "✗ One of its files is not as it was made. (vqgan.safetensors)" in _texts(dialog)


def test_a_broken_pack_is_listed_and_cannot_be_used(dialog):
    _list(dialog).setCurrentRow(2)
    assert "✗ Its description is broken." in _texts(dialog)
    assert not _button(dialog.packs, "Use this pack").isEnabled()


def test_packs_are_found_and_broken_ones_named(tmp_path):
    good, bad = tmp_path / "good", tmp_path / "bad"
    good.mkdir()
    bad.mkdir()
    entry = NetworkEntry("vqgan", "v.safetensors", 9, "0" * 64, "vqgan", {})
    (good / "pack.json").write_text(manifest_text(BASE.info, {"vqgan": entry}))
    (bad / "pack.json").write_text("{")
    found = {pack.path: pack for pack in installed_packs([tmp_path])}
    assert found[good].info == BASE.info
    assert (found[good].networks, found[good].bytes) == (1, 9)
    assert found[bad].error.problem is PackProblem.BAD_MANIFEST
    assert found[bad].name == "bad"


def test_verifying_reports_what_is_missing(tmp_path):
    (result,) = VerifyPack(tmp_path / "nothing").run(None)
    assert not result.is_sound
    assert result.errors[0].problem is PackProblem.MISSING


def test_the_steps_go_as_far_as_the_method_goes(dialog, settings):
    steps = next(b for b in dialog.findChildren(QSpinBox) if b.maximum() == 50)
    settings.set(keys.METHOD, "difface")
    assert steps.maximum() == 250
    settings.set(keys.STEPS, 200)
    settings.set(keys.METHOD, "clr-face")
    assert settings.get(keys.STEPS) == 50


def test_another_method_brings_its_own_defaults(window):
    settings, document = window.parts.settings, window.parts.document
    settings.set(keys.METHOD, "difface")
    assert (settings.get(keys.STEPS), settings.get(keys.IDENTITY)) == (100, 0.5)
    assert (document.options.method, document.options.steps) == ("difface", 100)
    settings.reset()
    assert (document.options.method, document.options.steps) == ("clr-face", 4)


@pytest.mark.skipif(not has_background(), reason="the `background` extra is not installed")
def test_the_upscaler_is_named_and_can_be_removed(dialog, settings, tmp_path):
    assert "None chosen" in _texts(dialog)
    settings.set(keys.UPSCALER, str(tmp_path / "RealESRGAN_x4plus.pth"))
    assert "RealESRGAN_x4plus.pth" in _texts(dialog)
    _button(dialog, "Remove").click()
    assert settings.get(keys.UPSCALER) == ""
