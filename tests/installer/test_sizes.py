from dataclasses import replace

import pytest

from installer import sizes
from installer.sizes import megabytes, require_size


def test_links_count_nothing(program):
    names = ("heirloom", "_internal/lib.so.1", "_internal/resources/icons/heirloom.svg")
    assert megabytes(program) == pytest.approx(
        sum((program / name).stat().st_size for name in names) / 1e6
    )


def test_what_is_too_large_is_refused(project, tmp_path, monkeypatch):
    package = tmp_path / "x.deb"
    package.write_bytes(bytes(2000))
    require_size(project, package)
    monkeypatch.setitem(sizes.LIMITS, ".deb", 0.001)
    with pytest.raises(ValueError, match="allowed"):
        require_size(project, package)
    require_size(replace(project, variant="cuda"), package)
