import re
import tomllib

import pytest

from installer import project as module
from installer.project import installed_variant, machine, read_project, source_date


def test_the_version_is_that_of_pyproject(root):
    entries = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    assert read_project().version == entries["project"]["version"]


def test_variants_have_packages_of_their_own():
    assert read_project().package == "heirloom"
    assert read_project(variant="cuda").package == "heirloom-cuda"


def test_the_publisher_stands_in_a_form_that_every_system_takes():
    assert re.fullmatch(r"[a-z]+(\.[A-Za-z]+){2,}", module.APP_ID)  # no "-" and no "_"
    assert re.fullmatch(r"[^<>@\s]+@([a-z-]+\.)+[a-z]{2,}", module.CONTACT)


def test_a_given_date_is_taken(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert source_date() == 12345


@pytest.mark.parametrize(("name", "debian"), [("x86_64", "amd64"), ("AMD64", "amd64")])
def test_processors_are_spelled_as_debian_does(monkeypatch, name, debian):
    monkeypatch.setattr(module.platform, "machine", lambda: name)
    assert machine() == debian


def test_the_wrong_pytorch_is_refused(monkeypatch):
    monkeypatch.setattr(module.torch.version, "cuda", "13.0")
    assert installed_variant() == installed_variant("cuda") == "cuda"
    with pytest.raises(ValueError, match="cpu is wanted"):
        installed_variant("cpu")
