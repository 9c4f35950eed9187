from pathlib import Path

import platformdirs

from gui.home_folder import has_home, home_folder, pasted_folder, sample_folder


def test_a_photograph_of_the_user_is_at_home(tmp_path):
    assert has_home(tmp_path / "a.jpg")
    assert home_folder(tmp_path / "a.jpg") == tmp_path


def test_what_lies_in_folders_of_the_program_belongs_to_the_user_s_pictures():
    pictures = Path(platformdirs.user_pictures_dir())
    for folder in (pasted_folder(), sample_folder()):
        assert not has_home(folder / "a.jpg")
        assert home_folder(folder / "a.jpg") == pictures
