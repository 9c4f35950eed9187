import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QTableWidget

from gui.about_dialog import AboutDialog
from gui.licenses import LICENSES

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@pytest.fixture
def dialog(qtbot):
    made = AboutDialog("1.2.3", QIcon(), [("heirloom-base", "MIT")])
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_tells_the_version_and_that_nothing_leaves_the_computer(dialog):
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Version 1.2.3" in texts
    assert "no code that uses a network" in texts


def test_the_license_of_everything_installed_is_listed(dialog):
    dependencies = tomllib.loads(PROJECT.read_text())["project"]["dependencies"]
    wanted = {re.match(r"[A-Za-z0-9-]+", text).group() for text in dependencies}
    assert wanted <= {license.package for license in LICENSES}
    table = dialog.findChild(QTableWidget)
    works = {table.item(row, 0).text() for row in range(table.rowCount())}
    assert {license.work for license in LICENSES} | {"heirloom-base"} == works


def test_escape_closes_it(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
