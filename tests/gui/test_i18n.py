import re
import runpy
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from gui.actions import plain
from gui.export_choice import ExportChoice
from gui.export_dialog import ExportDialog
from gui.export_subject import ExportSubject
from gui.i18n import LANGUAGES, Languages, best_language, translations
from gui.similarity import SimilarityTexts

PLURAL_FORMS = {"pl": 3, "ja": 1, "zh_CN": 1, "ar": 6}
FIELD = re.compile(r"\{\w*\}|%n")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def languages(qapp):
    made = Languages(qapp)
    made.switch("en")
    yield made
    made.switch("en")


def _messages(code):
    root = ElementTree.parse(translations() / f"heirloom_{code}.ts").getroot()
    return list(root.iter("message"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_keeps_its_fields(code):
    messages = _messages(code)
    assert messages
    for message in messages:
        source, target = message.find("source").text, message.find("translation")
        assert "type" not in target.attrib, source
        if message.get("numerus"):
            forms = [form.text for form in target]
            assert len(forms) == PLURAL_FORMS.get(code, 2), source
            assert all(forms), source
        else:
            assert target.text, source
            assert sorted(FIELD.findall(source)) == sorted(FIELD.findall(target.text)), source
            assert ("&" in source) == ("&" in target.text), source


def test_what_is_loaded_is_what_was_translated(tmp_path):
    before = {path.name: path.read_bytes() for path in translations().glob("*.qm")}
    runpy.run_path(str(ROOT / "installer" / "translations.py"))["release"](tmp_path)
    fresh = {path.name: path.read_bytes() for path in tmp_path.glob("*.qm")}
    assert set(fresh) == {f"heirloom_{code}.qm" for code in LANGUAGES}
    assert fresh == before, "run `python installer/translations.py release`"


def test_an_open_dialog_changes_its_language(languages, qtbot, tmp_path):
    dialog = ExportDialog(ExportSubject(tmp_path / "a.jpg", "JPEG", faces=2), ExportChoice())
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Export"
    languages.switch("de")
    QCoreApplication.processEvents()
    assert dialog.windowTitle() == "Exportieren"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("dass 2 Gesichter von einem" in text for text in texts)
    assert dialog.choice() == ExportChoice()
    languages.switch("en")
    QCoreApplication.processEvents()
    assert dialog.windowTitle() == "Export"


@pytest.mark.parametrize(
    ("code", "number", "expected"),
    [
        ("en", 1, "about 1 minute left"),
        ("en", 5, "about 5 minutes left"),
        ("pl", 1, "została około 1 minuta"),
        ("pl", 3, "zostały około 3 minuty"),
        ("pl", 12, "zostało około 12 minut"),
        ("ja", 5, "残り約 5 分"),
        ("ar", 2, "بقيت دقيقتان تقريبًا"),
        ("ar", 5, "بقيت 5 دقائق تقريبًا"),
        ("ar", 20, "بقيت 20 دقيقة تقريبًا"),
    ],
)
def test_plural_forms_are_right(languages, code, number, expected):
    languages.switch(code)
    text = QCoreApplication.translate("QueueWords", "about %n minute(s) left", None, number)
    assert text == expected


def test_arabic_runs_from_right_to_left_and_back(languages):
    languages.switch("ar")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.switch("fr")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["sv-SE", "fr-CA"], "fr"),
        (["pt_PT"], "pt"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW", "ja"], "ja"),
        (["xx"], "en"),
        ([], "en"),
    ],
)
def test_the_best_language_is_the_first_that_is_spoken(wanted, code):
    assert best_language(wanted) == code


def test_an_unknown_language_falls_back_to_the_system(languages):
    languages.switch("tlh")
    assert languages.current in LANGUAGES


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("en", "0.99"),
        ("de", "0,99"),
        ("fr", "0,99"),
        ("pl", "0,99"),
        ("ja", "0.99"),
        ("ar", "0.99"),
    ],
)
def test_numbers_are_written_as_in_the_language(languages, code, number):
    languages.switch(code)
    assert SimilarityTexts().number(0.99) == number
    assert QLocale().toString(10_240) == "10240"


@pytest.mark.parametrize(
    ("text", "said"),
    [("&Open…", "Open"), ("開く(&O)…", "開く"), ("打开(&O)", "打开"), ("1:1", "1:1")],
)
def test_the_mark_of_a_key_is_not_read_out(text, said):
    assert plain(text) == said
