import shutil

import pytest

from installer import freeze as module
from installer.freeze import build_environment, drop_dead_links, metadata_text, prepare


def test_the_metadata_names_the_version_and_no_folder_of_ours(project):
    text = metadata_text(project)
    assert f"Version: {project.version}\n" in text
    assert "/" not in text


def test_the_order_of_sets_does_not_depend_on_chance(tmp_path, date):
    environment = build_environment(tmp_path, date)
    assert environment["PYTHONHASHSEED"] == "0"
    assert environment["SOURCE_DATE_EPOCH"] == str(date)


def test_dead_links_go(program):
    (program / "_internal" / "lib.so.1").unlink()
    drop_dead_links(program)
    assert not (program / "_internal" / "lib.so").is_symlink()


@pytest.mark.skipif(shutil.which("sh") is None, reason="prepares for Linux")
def test_what_is_prepared_is_made_anew(project, tmp_path, monkeypatch):
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module, "install_headless_opencv", lambda folder: None)
    stale = tmp_path / "prepared" / "stale"
    stale.mkdir(parents=True)
    prepare(project, tmp_path / "prepared")
    assert not stale.exists()
    assert "pi_heif" in (tmp_path / "prepared" / "python" / "pillow_heif.py").read_text()
    (metadata,) = (tmp_path / "prepared" / "files").rglob("METADATA")
    assert metadata.parent.name == f"heirloom-{project.version}.dist-info"
