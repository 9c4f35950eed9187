import pytest
from PySide6.QtCore import QByteArray, QSettings

from gui import settings as names
from gui.settings import PREFERENCES, Setting, Settings


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.ini"


def opened(file):
    return Settings(QSettings(str(file), QSettings.Format.IniFormat))


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (names.THEME, "dark"),
        (names.STEPS, 20),
        (names.IDENTITY, 0.25),
        (names.RESTORE_AT_ONCE, True),
        (names.REMEMBER_PHOTOS, False),
        (names.GEOMETRY, QByteArray(b"\0\1\2")),
        (names.RECENT, "/a/Ö b.jpg\n/日本.png"),
    ],
)
def test_a_value_comes_back_with_its_type(file, setting, value):
    settings = opened(file)
    assert settings.get(setting) == setting.default
    settings.set(setting, value)
    settings.sync()
    again = opened(file).get(setting)
    assert again == value
    assert type(again) is type(value)


@pytest.mark.parametrize(
    ("setting", "value"),
    [(names.THEME, "pink"), (names.STEPS, 0), (names.IDENTITY, 1.5), (names.STEPS, True)],
)
def test_a_value_outside_the_range_is_refused(file, setting, value):
    with pytest.raises(ValueError, match=setting.key):
        opened(file).set(setting, value)


@pytest.mark.parametrize("line", ["steps=900", "steps=many", "steps="])
def test_nonsense_in_the_file_gives_the_default(file, line):
    file.write_text(f"[restore]\n{line}\n")
    assert opened(file).get(names.STEPS) == names.STEPS.default


def test_changed_tells_the_key_once(file, qtbot):
    settings = opened(file)
    heard = []
    settings.changed.connect(heard.append)
    settings.set(names.STEPS, 9)
    settings.set(names.STEPS, 9)
    assert heard == ["restore/steps"]


def test_reset_goes_back_to_the_defaults(file):
    settings = opened(file)
    settings.set(names.STEPS, 9)
    settings.set(names.RECENT, "/a")
    settings.reset()
    assert settings.get(names.STEPS) == names.STEPS.default
    assert settings.get(names.RECENT) == "/a"


def test_keys_are_unique_and_defaults_are_accepted():
    declared = [value for value in vars(names).values() if isinstance(value, Setting)]
    assert len({setting.key for setting in declared}) == len(declared) > 20
    assert all(setting.accepts(setting.default) for setting in declared)
    assert all(setting.text for setting in PREFERENCES)


def test_last_folder_falls_back_to_home(file, tmp_path):
    settings = opened(file)
    home = settings.last_folder()
    assert home.is_dir()
    settings.set(names.LAST_FOLDER, str(tmp_path))
    assert settings.last_folder() == tmp_path
    settings.set(names.LAST_FOLDER, str(tmp_path / "gone"))
    assert settings.last_folder() == home
